// What the units of an invented commune report, period by period. It keeps the rules that `plan check` enforces: only the lead
// states percent and done, done has evidence, a percent never falls, nothing happens after the day of the file that tells it.
import { dayAfter, tenth } from './commune.mjs'
import { REPORTING } from './frame.mjs'
import { MISSED, NARRATIVE, OBSTACLES, RESULTS } from './words.mjs'

/** Reporting periods of the calendar of Decree 09/2019; `quarter` is the calendar quarter that ends inside the window. */
const PERIODS = [
  { id: '2025-Q2', to: '2025-06-14', quarter: null },
  { id: '2025-Q3', to: '2025-09-14', quarter: '2025-Q2', quarterEnd: '2025-06-30' },
  { id: '2025-Q4', to: '2025-12-14', quarter: '2025-Q3', quarterEnd: '2025-09-30' },
  { id: '2026-Q1', to: '2026-03-14', quarter: '2025-Q4', quarterEnd: '2025-12-31' },
  { id: '2026-Q2', to: '2026-06-14', quarter: '2026-Q1', quarterEnd: '2026-03-31' },
  { id: '2026-Q3', to: '2026-09-14', quarter: '2026-Q2', quarterEnd: '2026-06-30' },
]

/** All reports of a commune. One unit is late with the last one, as always. */
export function reports(commune) {
  const { rnd } = commune
  const courses = commune.tasks.map((task) => ({ task, ...courseOf(rnd, task) }))
  const late = rnd.pick(REPORTING)
  const last = new Map()
  return PERIODS.flatMap((period, index) =>
    REPORTING.filter((unit) => index < 5 || unit !== late).map((unit) => {
      // No two units sign on one day: what they say of a shared task then has an order.
      const date = dayAfter(period.to, -REPORTING.indexOf(unit))
      const at = { commune, rnd, unit, period, index, date, last }
      return {
        unit,
        period: period.id,
        date,
        tasks: taskEntries(at, courses),
        ...figures(at),
        narrative: narrative(rnd),
      }
    }),
  )
}

/** When work on a task starts and when it is done, as indexes of periods; done may lie beyond the last. */
function courseOf(rnd, { deadline }) {
  const holding = (day) => PERIODS.findIndex((period) => day <= period.to)
  const first = Math.max(0, holding(deadline.start ?? '2025-03-15'))
  const due = deadline.due && holding(deadline.due) >= 0 ? holding(deadline.due) : 6 + rnd.below(4)
  const done = Math.max(first, due + rnd.pick([-1, 0, 0, 0, 1, 9]))
  return { first, done, percent: 0 }
}

function taskEntries(at, courses) {
  const own = courses.filter(
    ({ task, first }) => task.lead === at.unit && first <= at.index && task.kind !== 'not-applicable',
  )
  const helped = courses
    .filter(({ task }) => task.kind === 'plain' && task.with.includes(at.unit))
    .slice(at.index, at.index + 1)
  return [
    ...own.flatMap((course) => {
      const entry = entryOf(at, course)
      return entry ? [[course.task.id, entry]] : []
    }),
    ...helped.map(({ task }) => [task.id, { result: at.rnd.pick(RESULTS) }]),
  ]
}

function entryOf(at, course) {
  const { rnd, index } = at
  const { task, done } = course
  if (task.kind === 'cancelled') return index < 2 ? { percent: 5 } : undefined
  if (task.kind === 'regular') return rnd.chance(0.6) ? { result: rnd.pick(RESULTS) } : { none: true }
  if (task.deadline.every) return recurring(at, task)
  if (index > done) return undefined
  if (task.kind === 'parts') return partial(at, course)
  if (index === done)
    return {
      percent: 100,
      done: doneDay(at, task.deadline.due),
      result: rnd.pick(RESULTS),
      evidence: link(at, task.id),
    }
  if (rnd.chance(0.15)) return { none: true }
  course.percent = Math.min(95, course.percent + 5 * rnd.below(8))
  return {
    percent: course.percent,
    result: rnd.pick(RESULTS),
    ...(rnd.chance(0.4) && { obstacle: rnd.pick(OBSTACLES) }),
  }
}

function partial(at, { task, first, done }) {
  const finished = Math.floor((task.parts.length * (at.index - first + 1)) / (done - first + 1))
  const before = Math.floor((task.parts.length * (at.index - first)) / (done - first + 1))
  const now = task.parts.slice(before, finished).map(({ id }) => [id, { done: recent(at) }])
  const next = task.parts[finished]
  if (now.length === 0) return { none: true }
  const evidence = link(at, task.id)
  return {
    parts: Object.fromEntries(next ? [...now, [next.id, { percent: 20 }]] : now),
    result: at.rnd.pick(RESULTS),
    evidence,
  }
}

function recurring(at, task) {
  const { quarter, quarterEnd } = at.period
  const yearly = task.deadline.every === 'year'
  if (!quarter || (yearly && !quarter.endsWith('Q4'))) return { none: true }
  const id = yearly ? quarter.slice(0, 4) : quarter
  if (!yearly && at.rnd.chance(0.1)) return { occurrences: { [id]: { missed: MISSED } } }
  const done = dayAfter(quarterEnd, at.rnd.pick([-3, -2, -1, 0, 0, 3]))
  return { occurrences: { [id]: { done } }, evidence: link(at, task.id) }
}

/** A day in the last two months before the report is signed. */
const recent = ({ rnd, date }) => dayAfter(date, -rnd.below(60))

/** Mostly in time, where the due day lies in this period. */
function doneDay(at, due) {
  const day = recent(at)
  return due < day && PERIODS[at.index - 1]?.to < due && at.rnd.chance(0.7) ? dayAfter(due, -at.rnd.below(14)) : day
}

const link = ({ commune, period, unit }, id) => [
  `https://minhhoa.example/${commune.id}/${period.id}/${unit}/${id.replace('đ', 'dd')}.pdf`,
]

/** Figures of the unit's indicators, and now and then a correction of the one before. */
function figures(at) {
  const entries = at.commune.indicators
    .filter(({ lead }) => lead === at.unit)
    .map((indicator) => [indicator.id, figure(at, indicator)])
  const corrections = []
  for (const [id, entry] of entries) {
    const before = at.last.get(id)
    if (before?.n > 10 && corrections.length === 0 && at.rnd.chance(0.02))
      corrections.push({ ...before, id, to: before.n - 2 })
    if (entry.n !== undefined) at.last.set(id, { period: at.period.id, n: entry.n })
  }
  return { indicators: entries, corrections }
}

function figure({ rnd, index, date }, { kind, of, total, baseline, target }) {
  const source = 'Sổ theo dõi của đơn vị'
  if (kind === 'yes-no') return { value: index >= 3, at: date, source }
  const reached = baseline + ((target - baseline) * (index + 1 + rnd.below(3) / 4)) / 7
  if (!of) return { value: Math.floor(reached), at: date, source }
  const d = kind === 'in-period' ? total + rnd.below(200) : total
  const n = Math.max(0, Math.min(d, Math.round((d * tenth(reached)) / 100)))
  return kind === 'in-period' ? { n, d, source } : { n, d, at: date, source }
}

const narrative = (rnd) =>
  NARRATIVE.filter((_, i) => i < 2 || rnd.chance(0.2)).map(([heading, sentences]) => [
    heading,
    rnd.shuffled(sentences).slice(0, 2).join(' '),
  ])
