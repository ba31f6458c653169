import { type Day, earlier } from '../../src/core/day.ts'
import { CALENDAR, ND09, type Period, periodHolding, periodOf } from '../../src/core/period.ts'
import type {
  Assessment,
  Budget,
  BudgetLine,
  Consolidated,
  CriteriaSet,
  Criterion,
  Deadline,
  Duty,
  DutyData,
  Indicator,
  IndicatorData,
  Plan,
  Programme,
  ProgrammeData,
  Report,
  Source,
  Task,
  TaskData,
  UnitData,
} from '../../src/core/plan.ts'
import type { IndicatorStatus, Progress, TaskStatus } from '../../src/core/progress.ts'
import { measure } from '../../src/measure/index.ts'

// Plans as plain values: what the loader would make of a plan's files, without files.

/** Pieces of a plan; units, groups and calendar have usual values. */
export interface Pieces {
  readonly data?: Partial<Plan['data']>
  /** null: the plan states no term. */
  readonly term?: Plan['data']['term'] | null
  readonly calendar?: Plan['calendar']
  readonly groups?: Plan['groups']
  readonly units?: readonly UnitData[]
  readonly tasks?: readonly Task[]
  readonly duties?: readonly Duty[]
  readonly indicators?: readonly Indicator[]
  readonly reports?: readonly Reported[]
  readonly consolidated?: readonly Returned[]
  readonly programmes?: Plan['programmes']
  readonly criteria?: Plan['criteria']
  readonly assessments?: Plan['assessments']
  readonly budget?: Plan['budget']
  readonly holidays?: Plan['holidays']
  readonly unread?: readonly string[]
}

/** A report as a unit writes it. */
export interface Reported extends Partial<Pick<Report, 'tasks' | 'indicators' | 'corrections' | 'received'>> {
  readonly unit: string
  readonly period: string
  readonly date: Day
}

export interface Returned extends Pick<Consolidated, 'period' | 'date' | 'returned'> {}

const FOLDER = 'plans/minh-hoa'
const GROUPS = ['Nhận thức', 'Thể chế', 'Hạ tầng', 'Nhân lực', 'Chuyển đổi số']

export const USUAL_UNITS: readonly UnitData[] = [
  { id: 'van-phong', names: [{ name: 'Văn phòng HĐND và UBND' }] },
  { id: 'vhxh', names: [{ name: 'Văn hóa – Xã hội' }, { from: '2025-07-01', name: 'Phòng Văn hóa - Xã hội' }] },
  { id: 'tai-chinh', names: [{ name: 'Tài chính - Kế toán' }], until: '2025-06-30', successors: ['kinh-te'] },
  { id: 'kinh-te', names: [{ name: 'Phòng Kinh tế' }] },
  { id: 'cong-an', names: [{ name: 'Công an xã' }], relation: 'requested' },
]

export function plan(pieces: Pieces = {}): Plan {
  const calendar = pieces.calendar ?? ND09
  const groups = pieces.groups ?? GROUPS.map((title, i) => ({ id: String(i + 1), title }))
  const reports = (pieces.reports ?? []).map((report) => bound(report, calendar)).sort(byEffect)
  const term = pieces.term === undefined ? { from: '2025-04-15', until: '2030-12-31' } : pieces.term
  const data: Plan['data'] = {
    schema: 'plan/1',
    id: 'minh-hoa',
    title: 'Thực hiện Nghị quyết số 57-NQ/TW',
    issuer: { name: ['ỦY BAN NHÂN DÂN', 'XÃ MINH HỌA'] },
    ...(term ? { term } : {}),
    groups: [...groups],
    ...pieces.data,
  }
  const units = (pieces.units ?? USUAL_UNITS).map((unit) => ({ id: unit.id, data: unit, origin: at('units.yaml') }))
  return {
    id: 'minh-hoa',
    folder: FOLDER,
    data,
    calendar,
    groups,
    units: new Map(units.map((unit) => [unit.id, unit])),
    tasks: pieces.tasks ?? [],
    duties: pieces.duties ?? [],
    indicators: pieces.indicators ?? [],
    reports,
    consolidated: (pieces.consolidated ?? []).map((entry) => returnedIn(entry, calendar)).sort(byEffect),
    programmes: pieces.programmes ?? [],
    criteria: pieces.criteria ?? [],
    assessments: pieces.assessments ?? [],
    budget: pieces.budget ?? null,
    holidays: pieces.holidays ?? null,
    closings: [],
    amendments: [],
    unread: pieces.unread ?? [],
    evidence: new Set(),
  }
}

const at = (file: string): Task['origin'] => ({ file: `${FOLDER}/${file}`, path: [] })

function byEffect(a: Report | Consolidated, b: Report | Consolidated): number {
  const key = (r: Report | Consolidated): string => [r.effective, r.window?.from ?? '', r.origin.file].join('\n')
  return key(a) < key(b) ? -1 : 1
}

function bound({ unit, period, date, ...rest }: Reported, calendar: Plan['calendar']): Report {
  const window = periodOf(period, calendar) ?? null
  const effective = window ? earlier(date, window.to) : date
  const head = { unit, period, window, date, effective, received: rest.received ?? date }
  const { tasks = {}, indicators = {}, corrections = [] } = rest
  return {
    ...head,
    tasks,
    indicators,
    corrections,
    documents: [],
    narrative: [],
    origin: at(`progress/${period}/${unit}.md`),
  }
}

function returnedIn({ period, date, returned }: Returned, calendar: Plan['calendar']): Consolidated {
  const window = periodOf(period, calendar) ?? null
  const effective = window ? earlier(date, window.to) : date
  const origin = at(`progress/${period}/_consolidated.md`)
  return { period, window, date, effective, unit: 'van-phong', returned, documents: [], narrative: [], origin }
}

function deadlineOf(data: TaskData['deadline']): Deadline | null {
  return data ? { days: 0, regular: false, ...data, fromWords: false } : null
}

/** A task of the group its id names. */
export function task(id: string, data: Partial<TaskData> = {}): Task {
  const group = id.split('.')[0] ?? ''
  const full = { id, text: `Nhiệm vụ ${id}`, ...data }
  return { id, group, data: full, deadline: deadlineOf(data.deadline), origin: at(`tasks/${group}.yaml`) }
}

export function duty(id: string, data: Partial<DutyData> = {}): Duty {
  const full: DutyData = { id, text: `Trách nhiệm ${id}`, kind: 'carry-out', ...data }
  return { id, data: full, deadline: deadlineOf(data.deadline), origin: at('duties.yaml') }
}

export function indicator(id: string, data: Partial<IndicatorData> = {}): Indicator {
  return { id, data: { id, name: `Chỉ tiêu ${id}`, kind: 'point', ...data }, origin: at('indicators/chi-tieu.yaml') }
}

export function programme(id: string, data: Partial<ProgrammeData> = {}): Programme {
  return { id, data: { id, name: `Chương trình ${id}`, ...data }, origin: at('programmes.yaml') }
}

export function criteria(id: string, all: readonly Criterion[], more: Partial<CriteriaSet['data']> = {}): CriteriaSet {
  const own = [...all] as CriteriaSet['data']['criteria']
  const data: CriteriaSet['data'] = { schema: 'criteria/1', id, name: `Bộ tiêu chí ${id}`, criteria: own, ...more }
  return { id, data, criteria: all, origin: at(`criteria/${id}.yaml`) }
}

const SOURCES: readonly Source[] = [
  { id: 'ns-xa', name: 'Ngân sách xã', kind: 'commune' },
  { id: 'xhh', name: 'Xã hội hóa', kind: 'private' },
]

/** A budget of two sources, `ns-xa` and `xhh`. */
export function budgetOf(lines: readonly BudgetLine[], withoutFunds: readonly string[] = []): Budget {
  const placed = <T>(key: string, all: readonly T[]) =>
    all.map((data, i) => ({ data, origin: { file: 'plans/minh-hoa/budget.yaml', path: [key, i] } }))
  return {
    sources: placed('sources', SOURCES),
    lines: placed('lines', lines),
    totals: [],
    withoutFunds: placed('withoutFunds', withoutFunds),
  }
}

/** An assessment against the set `dtdn` in the first half of 2026; its file lies in the folder of its period. */
export function assessment(more: Partial<Assessment> & { readonly file?: string } = {}): Assessment {
  const {
    set = 'dtdn',
    period = '2026-H1',
    date = '2026-06-02',
    subject = { business: 'HTX Rau' },
    answers = {},
  } = more
  const data: Assessment['data'] = { schema: 'assessment/1', set, period, date, subject, answers }
  const origin = at(`assessments/${more.file ?? `${period}/htx-rau`}.yaml`)
  return { set, period, window: periodOf(period, ND09) ?? null, date, subject, answers, data, origin }
}

/** A report of one unit on some tasks. */
export const report = (
  unit: string,
  period: string,
  date: Day,
  tasks: Report['tasks'],
  more: Partial<Reported> = {},
): Reported => ({ unit, period, date, tasks, ...more })

/** A report of one unit on some indicators. */
export const figures = (unit: string, period: string, date: Day, indicators: Report['indicators']): Reported => ({
  unit,
  period,
  date,
  indicators,
})

/** The calendar quarter or the quarter of Decree 09/2019 that holds a day. */
export function quarter(day: Day, calendar: Plan['calendar'] = ND09): Period {
  const period = periodHolding(day, 'quarter', calendar.kind === 'own' ? CALENDAR : calendar)
  if (!period) throw new Error(`no quarter holds ${day}`)
  return period
}

/** The plan at a day, in the quarter that holds it. */
export const progressAt = (source: Plan | Pieces, day: Day, period?: Period): Progress => {
  const whole = 'units' in source && source.units instanceof Map ? (source as Plan) : plan(source as Pieces)
  return measure(whole, { asOf: day, period: period ?? quarter(day, whole.calendar) })
}

/** One task at a day; the first where none is named. */
export function taskAt(source: Plan | Pieces, day: Day, id?: string, period?: Period): TaskStatus {
  const { tasks } = progressAt(source, day, period)
  const found = id === undefined ? tasks[0] : tasks.find((t) => t.id === id)
  if (!found) throw new Error(`no task ${id} on ${day}`)
  return found
}

/** The first indicator at a day. */
export function indicatorAt(source: Plan | Pieces, day: Day): IndicatorStatus {
  const found = progressAt(source, day).indicators[0]
  if (!found) throw new Error('no indicator')
  return found
}
