import { plan } from './cli.ts'
import type { Json, Row, Walk } from './walk.ts'

// How the rows of a report's view are named in the ids of their figures, worked out from what the other commands print.

/** What the names of rows are looked up in. */
export interface Names {
  readonly kind: string
  readonly status: { readonly [key: string]: readonly Row[] }
  readonly indicators: readonly Row[]
  readonly points: readonly Row[]
  readonly cards: { readonly [kind: string]: readonly Row[] }
  readonly owed: readonly Row[]
  readonly years: readonly string[]
  readonly sources: readonly Row[]
}

type Lookup = { readonly [key: string]: Json }

/** What a command printed, so that it is asked once for all papers of a plan, day and period. */
const TOLD = new Map<string, Lookup>()

/** Asks the other commands, for the same plan, day and period. */
export async function namesFor(kind: string, options: string, cwd: string): Promise<Names> {
  const json = async (line: string): Promise<Lookup> => {
    const whole = `${line} --json ${options}`
    const told = TOLD.get(whole) ?? JSON.parse((await plan(whole, { cwd })).out)
    TOLD.set(whole, told)
    return told
  }
  const first = (of: Lookup): Row => (of.plans as Row[])[0] ?? {}
  const { review } = await json('trend')
  return {
    kind,
    status: first(await json('status')) as Names['status'],
    indicators: (await json('list indicators')).indicators as Row[],
    points: (await json('trend rates.completionOfAssigned')).points as Row[],
    cards: (kind === 'scorecard' ? first(await json('scorecard')) : {}) as Names['cards'],
    owed: (kind === 'reminder' ? first(await json('due --all')).items : []) as Row[],
    years: ((review as Row).years as Row[]).map(({ id }) => String(id)),
    sources: (first(await json('list money')).sources ?? []) as Row[],
  }
}

const idInTitle = ({ title }: Row): string => String(title).split('. ', 1)[0] ?? ''
const numbered = (row: Row): Json | undefined => row.id ?? row.letter ?? (row.number || undefined) ?? row.name
const yearNamed = ({ name }: Row): string => /\d{4}/.exec(String(name))?.[0] ?? 'sum'

/** The name of a row of a list at a path below the report's own. */
function nameOfRow(names: Names, path: string, row: Row, i: number): Json | undefined {
  const { units = [], groups = [], reports = [] } = names.status
  const { indicators, points, years } = names
  if (/^(?:rates\.rows|series)\..+\.cells$|^tasks\.years$/.test(path)) return years[i]
  if (/^(?:rates\.rows|series)\..+\.changes$/.test(path)) return years[i + 1]
  if (/^series\..+\.recent$/.test(path)) return years.slice(-2)[i]
  if (/^money\.(?:sources\..+\.)?years$/.test(path)) return yearNamed(row)
  if (path === 'money.sources') return names.sources.find(({ name }) => name === row.name)?.id
  if (/^(?:tasks|cooperating\.rows|finished\.\w+|list\.groups\..+\.tasks)$/.test(path) && row.title)
    return idInTitle(row)
  if (path === 'units.rows') return units[i]?.id ?? '-'
  if (path === 'reports.rows') return owedName(reports, i)
  if (path === 'answers' || path === 'ranking.rows') return units.find(({ name }) => name === row.unit)?.id
  if (/^(?:indicatorSteps\.rows|charts\.indicators)$/.test(path)) {
    return path === 'charts.indicators' ? String(row.name).split(' ')[0] : indicators[i]?.id
  }
  if (path === 'charts.groups') return groups.filter(({ counts }) => (counts as Row).total !== 0)[i]?.id
  if (path === 'charts.trend') return points[i]?.period
  if (path === 'charts.money') return row.year
  if (path === 'taskList') return groups[i]?.id
  return ofScorecard(names, path, row, i) ?? ofReminder(names, path, row)
}

const owedName = (reports: readonly Row[], i: number): Json | undefined => {
  const owed = reports[i]
  const several = reports.filter(({ unit }) => unit === owed?.unit).length > 1
  return several ? `${owed?.unit}.${(owed?.period as Row | undefined)?.id ?? owed?.period}` : owed?.unit
}

const TABLES = ['units', 'heads', 'persons', 'groups']

/** Cards that say nothing are left out of the paper; the others keep their order. */
function ofScorecard({ cards, kind, status }: Names, path: string, row: Row, i: number): Json | undefined {
  if (kind !== 'scorecard') return undefined
  if (path === 'sections')
    return ({ 'Theo đơn vị': 'units', 'Theo người đứng đầu': 'heads' } as Row)[String(row.title)] ?? TABLES[3]
  const table = /^sections\.(\w+)\.(?:counts|rates)$/.exec(path)?.[1]
  if (path === 'card.0.lines') return LINES[i]
  if (table === undefined) return undefined
  if (row.name === 'Toàn Kế hoạch') return 'total'
  if (table === 'units') return (cards.units ?? []).find(({ name }) => name === row.name)?.id ?? '-'
  if (table === 'groups') return status.groups?.filter(({ counts }) => (counts as Row).total !== 0)[i]?.id
  const card = (cards.heads ?? []).find((one) => isHead(one, String(row.name)))
  return (card?.person as Row | null)?.id ?? card?.id
}

const LINES = [
  'tasks',
  'completionOfAssigned',
  'completionOfDue',
  'onTimeOfDue',
  'onTimeByFirst',
  'overdueOfDue',
].concat('averageProgress', 'coverage', 'reportsInTime', 'indicators', 'money', 'movement', 'rank')

/** `Trưởng phòng Kinh tế (từ 01/7/2025 đến 31/12/2025)`: post and term of one card. */
function isHead({ name, term }: Row, text: string): boolean {
  const { from, until } = (term ?? {}) as Row
  const said = (day: Json | undefined): boolean => !day || text.includes(vietnamese(String(day)))
  return text.startsWith(String(name)) && said(from) && said(until) && text.includes('đến') === Boolean(until)
}

/** `01/7/2025`: below 10 the day has a zero, of the months January and February only. */
const vietnamese = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`
}

/** A line of a reminder is what is owed by that unit on that day under that title. */
function ofReminder({ kind, owed }: Names, path: string, { unit, due, what }: Row): Json | undefined {
  if (kind !== 'reminder' || !/^lists\.\d+\.rows$/.test(path)) return undefined
  const found = owed.find((item) => {
    const { id, part, title, period } = item as { [key: string]: Json }
    const text = String(what)
    const isSame = item.name === unit && vietnamese(String(item.due)) === due
    const isNamed = title === null ? text.startsWith('Báo cáo kết quả') : text.includes(` ${id}`)
    return (
      isSame && isNamed && (part === null || text.includes(`phần việc ${part})`)) && (period === null || title !== '')
    )
  })
  const { id, part, period, kind: what_ } = found ?? {}
  return [
    id,
    ...(part === null ? [] : [part]),
    ...(period === null || period === id ? [] : [period]),
    ...(/^(duty|report|request|indicator)$/.test(String(what_)) ? [found?.unit ?? '-'] : []),
  ].join('.')
}

/** Names the rows of one paper; the rows of a form are named by what stands before them too. */
export function namingOf(
  names: Names,
  prefix: string,
  formKeys: (path: string, i: number) => string | undefined,
): Walk['nameOf'] {
  const seen = new Map<string, number>()
  return (row, path, i) => {
    const inside = path.slice(prefix.length + 1)
    const own = String(formKeys(inside, i) ?? nameOfRow(names, inside, row, i) ?? numbered(row) ?? i)
    const times = (seen.get(`${path}.${own}`) ?? 0) + 1
    seen.set(`${path}.${own}`, times)
    return times === 1 ? own : `${own}.${times}`
  }
}

/** The names of a form's rows, read from top to bottom. */
export function formKeysOf(view: Row): (path: string, i: number) => string | undefined {
  const keys = new Map<string, string[]>()
  for (const group of (view.groups ?? []) as Row[]) {
    let last = ''
    const rows = (group.rows as Row[]).map(({ number, what }) => {
      const text = String(what)
      if (number !== '') {
        last = group.title === 'CHỈ TIÊU' ? (text.split('. ', 1)[0] ?? '') : String(number)
        return last
      }
      const part = /^(?:(\S+), )?phần việc (\S+)\)/i.exec(text)
      if (part) return `${part[1] ?? last}.${part[2]}`
      return `${last}.${text.startsWith('Tử số') ? 'n' : 'd'}`
    })
    keys.set(`groups.${group.letter}.rows`, rows)
  }
  return (path, i) => keys.get(path)?.[i]
}
