const STATES = 'total|doneOnTime|doneLate|doneUndated|openInTime|openOverdue|openUndated'

/** What the cells of the tables by group and by unit are called in the status. */
function cell(scope: string, name: string): string {
  if (new RegExp(`^(?:${STATES})$`).test(name)) return `${scope}counts.${name}`
  if (/^(?:done|open|uncounted)$/.test(name)) return `${scope}sums.${name}`
  if (name === 'cooperating') return `${scope}cooperating`
  const rate = /^(?:completion)?of(assigned|due)$/i.exec(name)?.[1]?.toLowerCase()
  return `${scope}rates.completionOf${rate === 'due' ? 'Due' : 'Assigned'}`
}

type Rule = readonly [path: RegExp, id: (...groups: string[]) => string]

/** Paths of the views of reports, and the figure of the status that each prints. */
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
]

const NAMES = /\.(?:number|name|words|label|known)$/

/** The id in the status of a figure of a report; undefined where it has none there. */
export function statusId(path: string): string | undefined {
  if (NAMES.test(path)) return undefined
  for (const [form, id] of RULES) {
    const match = form.exec(path)
    if (match) return id(...match.slice(1))
  }
  return undefined
}
