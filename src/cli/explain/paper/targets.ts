import type { Paper } from './paper.ts'

const STATES = 'total|doneOnTime|doneLate|doneUndated|openInTime|openOverdue|openUndated'

/** What the cells of the tables by group and by unit are called in the status. */
function cell(scope: string, name: string): string {
  if (new RegExp(`^(?:${STATES})$`).test(name)) return `${scope}counts.${name}`
  if (/^(?:done|open|uncounted)$/.test(name)) return `${scope}sums.${name}`
  if (name === 'cooperating') return `${scope}cooperating`
  return `${scope}${RATES[name] ?? `rates.${name}`}`
}

/** What columns of rates are called in the status and on a scorecard. */
const RATES: Readonly<Record<string, string>> = {
  ofAssigned: 'rates.completionOfAssigned',
  ofDue: 'rates.completionOfDue',
  onTime: 'rates.onTimeOfDue',
  overdue: 'rates.overdueOfDue',
  average: 'rates.averageProgress',
  onTimeByFirst: 'onTimeByFirst',
  coverage: 'coverage',
  reports: 'reportsInTime',
  reportsInTime: 'reportsInTime',
  indicators: 'indicatorsAttained',
  money: 'money.disbursement',
}

type Rule = readonly [path: RegExp, id: (...groups: string[]) => string]

/** Paths of the views of reports, and the figure of the status, the review or the scorecards that each prints. */
const RULES: readonly Rule[] = [
  [/^totals\.(total|done|open|uncounted)$/, (name) => cell('', name)],
  [/^totals\.states\.(\w+)\.count$/, (state) => `counts.${state}`],
  [/^totals\.states\.(\w+)\.(?:share|value)$/, (state) => `shares.${state}`],
  [/^totals\.(rates|weighted)\.(\w+)\.(?:value|text)$/, (set, rate) => `${set}.${rate}`],
  [/^rates\.(\w+)\.(?:value|text)$/, (rate) => `rates.${rate}`],
  [/^(groups|units)\.rows\.([^.]+)\.(\w+)$/, (set, id, name) => cell(`${set}.${id}.`, name)],
  [/^(?:groups|units)\.sum\.(\w+)$/, (name) => cell('', name)],
  [/^charts\.groups\.([^.]+)\.(\w+)$/, (id, name) => cell(`groups.${id}.`, name)],
  [/^indicators\.(total|attained|notAttained|noData|notDue)$/, (name) => `indicators.${name}`],
  [/^movement\.lines\.(\w+)\.(period|year|life)$/, (column, span) => `movement.${span}.${column}`],
  [/^movement\.groups\.([^.]+)\.(\w+)$/, (id, column) => `groups.${id}.movement.period.${column}`],
  [/^movement\.sum\.(\w+)$/, (column) => `movement.period.${column}`],
  [/^duties\.overdue\.(.+)\.due$/, (id) => `dutyStates.${id}.due`],
  [/^reports\.rows\.(.+)\.(due|received)$/, (id, field) => `reports.${id}.${field}`],
  [/^reports\.rows\.(.+)\.standing$/, (id) => `reports.${id}.inTime`],
  // The answer to a request.
  [/^answers\.([^.]+)\.standing$/, (unit) => `reports.${unit}.inTime`],
  // The review.
  [
    /^rates\.rows\.(\w+)\.cells\.(\d+)\.(?:text|value)$/,
    (rate, year) => `trend.review.rates.${rate}.points.${year}.value`,
  ],
  [
    /^series\.(.+)\.(?:cells\.(\d+)\.(?:text|value)|recent\.(\d+))$/,
    (id, year, recent) => `trend.review.indicators.${id}.points.${year ?? recent}.value`,
  ],
  [/^series\.(.+)\.(baseline|target)$/, (id, field) => `trend.review.indicators.${id}.${field}.value`],
  // Scorecards.
  [/^sections\.units\.(?:counts|rates)\.total\.(\w+)$/, (name) => cell('scorecard.total.', name)],
  [/^sections\.(\w+)\.(?:counts|rates)\.([^.]+)\.(\w+)$/, (kind, id, name) => cell(`scorecard.${kind}.${id}.`, name)],
  [/^ranking\.rows\.([^.]+)\.(place|score)$/, (id, field) => `scorecard.units.${id}.rank.${field}`],
]

const NAMES = /\.(?:number|name|words|label|known)$/

/** The id in the status of a figure of a report; undefined where it has none there. */
export function statusId(paper: Paper, path: string): string | undefined {
  if (NAMES.test(path)) return undefined
  const ofCard = /^card\.0\.lines\.(\w+)\.text$/.exec(path)?.[1]
  if (ofCard) return ofCard in SENTENCES ? undefined : cell(`scorecard.units.${paper.unit ?? '-'}.`, ofCard)
  for (const [form, id] of RULES) {
    const match = form.exec(path)
    if (match) return id(...match.slice(1))
  }
  return undefined
}

/** Lines of a unit's card that are sentences of several figures. */
export const SENTENCES: Readonly<Record<string, (scope: string) => readonly string[]>> = {
  tasks: (scope) => [...STATES.split('|'), 'regular', 'notApplicable', 'cancelled'].map((of) => `${scope}counts.${of}`),
  indicators: (scope) => [
    `${scope}indicatorsAttained`,
    ...['attained', 'notAttained', 'noData', 'notDue'].map((of) => `${scope}indicators.${of}`),
  ],
  movement: (scope) =>
    ['openAtStart', 'assigned', 'reopened', 'withdrawn', 'doneOnTime', 'doneLate', 'doneUndated']
      .concat('openInTime', 'openOverdue', 'openUndated')
      .map((of) => `${scope}inPeriod.${of}`),
  rank: (scope) => [`${scope}rank.place`, `${scope}rank.score`, `${scope}coverage`],
}
