import { printDay } from '../core/day.ts'
import { printCount, printNumber, printPercent } from '../core/number.ts'
import { type Counts, type Progress, STATES, type Tally } from '../core/progress.ts'
import { fromDecimal, multiply, type Ratio, ratioOf, toJson } from '../core/ratio.ts'
import { capital } from '../core/text.ts'
import { enoughCovered } from './coverage.ts'
import { type RateText, ROUNDED, rateShape, rateText, roundedShares } from './figure-text.ts'
import type { Of } from './shape.ts'
import { divided, listed, NO_REPORT, NONE, STATE_WORDS } from './words.ts'

/** All tasks of the plan: counts by state, and the six rates. */
export const totalsShape = {
  total: 'count',
  done: 'count',
  open: 'count',
  uncounted: 'count',
  /** How many tasks there are and how they divide; the parts always add up. */
  sentence: 'text',
  /** Which of the open tasks need attention; null where none does. */
  attention: 'text?',
  states: [{ name: 'text', words: 'text', count: 'count', share: 'text', value: 'ratio?' }],
  sharesNote: 'text?',
  rates: [rateShape],
  weighted: [rateShape],
} as const
export type Totals = Of<typeof totalsShape>

const NO_DUE = 'không có nhiệm vụ đến hạn'
const NO_COUNTED = 'không có nhiệm vụ tính tỷ lệ'

export const doneOf = (c: Counts): number => c.doneOnTime + c.doneLate + c.doneUndated
export const openOf = (c: Counts): number => c.openInTime + c.openOverdue + c.openUndated
export const uncountedOf = (c: Counts): number => c.regular + c.notApplicable + c.cancelled

/** Totals of the whole plan. */
export function totals(progress: Progress): Totals {
  const { total, plan } = progress
  const shares = STATES.filter((s) => total.counts[s] > 0).map((s) => ratioOf(total.counts[s], total.counts.total))
  const known = shares.filter((share): share is Ratio => share !== null)
  return {
    total: total.counts.total,
    done: doneOf(total.counts),
    open: openOf(total.counts),
    uncounted: uncountedOf(total.counts),
    sentence: totalSentence(progress),
    attention: attention(total, plan.data),
    states: STATES.filter((state) => total.counts[state] > 0).map((state) => {
      const share = ratioOf(total.counts[state], total.counts.total)
      const text = share ? printPercent(share) : NONE
      const words = capital(STATE_WORDS[state])
      return { name: state, words, count: total.counts[state], share: text, value: toJson(share) }
    }),
    sharesNote: roundedShares(known) ? capital(ROUNDED) : null,
    rates: rates(progress),
    weighted: weighted(total),
  }
}

function totalSentence({ asOf, parts, total: { counts } }: Progress): string {
  if (counts.total === 0)
    return parts ? 'Đơn vị không chủ trì nhiệm vụ nào.' : 'Kế hoạch chưa có nhiệm vụ nào được nhập.'
  return `${parts ? 'Đơn vị chủ trì' : 'Kế hoạch có'} ${printCount(counts.total)} nhiệm vụ. Tính đến ngày ${printDay(asOf)}: ${division(counts)}.`
}

/** `đã hoàn thành 21 nhiệm vụ (đúng hạn 17, quá hạn 4); chưa hoàn thành …; … không tính tỷ lệ …`. */
export function division(c: Counts): string {
  const done = doneOf(c)
  const open = openOf(c)
  const out = uncountedOf(c)
  return [
    done === 0 ? 'chưa có nhiệm vụ hoàn thành' : `đã hoàn thành ${printCount(done)} nhiệm vụ${doneWords(c)}`,
    open === 0 ? 'không có nhiệm vụ chưa hoàn thành' : `chưa hoàn thành ${printCount(open)} nhiệm vụ${openWords(c)}`,
    ...(out === 0 ? [] : [`${printCount(out)} nhiệm vụ không tính tỷ lệ${outWords(c)}`]),
  ].join('; ')
}

const doneWords = (c: Counts): string =>
  divided([
    ['đúng hạn', c.doneOnTime],
    ['quá hạn', c.doneLate],
    ['không xác định hạn', c.doneUndated],
  ])

const openWords = (c: Counts): string =>
  divided([
    ['trong hạn', c.openInTime],
    ['quá hạn', c.openOverdue],
    ['chưa có thời hạn', c.openUndated],
  ])

const outWords = (c: Counts): string =>
  divided([
    [STATE_WORDS.regular, c.regular],
    [STATE_WORDS.notApplicable, c.notApplicable],
    [STATE_WORDS.cancelled, c.cancelled],
  ])

function attention({ of, counts }: Tally, plan: Progress['plan']['data']): string | null {
  const { dueSoon = 30, tolerance = 10 } = plan
  const parts: readonly (readonly [number, string])[] = [
    [of.notReported, NO_REPORT],
    [of.notStarted, 'chưa bắt đầu thực hiện'],
    [of.dueSoon, `đến hạn trong ${printCount(dueSoon)} ngày tới`],
    [
      of.behind,
      `chậm trên ${printNumber(tolerance)} điểm phần trăm so với tiến độ${counts.openOverdue > 0 ? ' (gồm cả nhiệm vụ quá hạn)' : ''}`,
    ],
  ]
  const some = parts.flatMap(([n, words]) => (n === 0 ? [] : [`${printCount(n)} nhiệm vụ ${words}`]))
  return some.length === 0 ? null : `Trong ${printCount(openOf(counts))} nhiệm vụ chưa hoàn thành có ${listed(some)}.`
}

const WORDS = {
  completionOfAssigned: ['Tỷ lệ hoàn thành trên tổng số nhiệm vụ tính tỷ lệ', 'đạt', NO_COUNTED],
  completionOfDue: ['Tỷ lệ hoàn thành trên số nhiệm vụ đến hạn (gồm hoàn thành trước hạn)', 'đạt', NO_DUE],
  onTimeOfDue: ['Tỷ lệ hoàn thành đúng hạn trên số nhiệm vụ đến hạn', 'đạt', NO_DUE],
  overdueOfDue: ['Tỷ lệ quá hạn chưa hoàn thành trên số nhiệm vụ đến hạn', 'chiếm', NO_DUE],
} as const
const TASK_RATES = Object.entries(WORDS) as [keyof typeof WORDS, (typeof WORDS)[keyof typeof WORDS]][]

function rates(progress: Progress): RateText[] {
  const { total } = progress
  const told = progress.tasks.some((t) => t.spoken || t.percent !== null)
  const ofTasks = TASK_RATES.map(([name, [label, verb, missing]]) =>
    rateText(total.rates[name], { name, label, noun: 'nhiệm vụ', verb, missing: told ? missing : NO_REPORT }),
  )
  return [...ofTasks, average(progress, told), reportsInTime(progress)]
}

/** Average progress is printed only where enough of the tasks were reported; otherwise the coverage says why not. */
function average({ total, plan }: Progress, told: boolean): RateText {
  const { averageProgress: value } = total.rates
  const { coverage } = total
  const label = 'Mức độ hoàn thành bình quân'
  const base = { name: 'averageProgress', label, value: toJson(value) }
  if (!value || !coverage) {
    return { ...base, known: false, text: `${NONE} (${told ? NO_COUNTED : NO_REPORT})` }
  }
  const covered = rateText(coverage, { name: '', label: '', noun: 'nhiệm vụ', verb: 'chiếm', missing: '' }).text
  const least = plan.data.minCoverage
  return least === undefined || enoughCovered(plan.data, coverage)
    ? {
        ...base,
        known: true,
        text: `${printPercent(value)} (số nhiệm vụ có báo cáo trong kỳ hoặc đã hoàn thành: ${covered})`,
      }
    : {
        ...base,
        known: false,
        value: null,
        text:
          `${NONE} (số nhiệm vụ có báo cáo trong kỳ hoặc đã hoàn thành: ${covered}, ` +
          `thấp hơn mức tối thiểu ${printPercent(multiply(fromDecimal(least), { n: 1n, d: 100n }))})`,
      }
}

function reportsInTime({ reportsInTime: value, plan, reports, asOf }: Progress): RateText {
  const rule = plan.data.reporting?.some((r) => r.dueDays !== undefined)
  const missing = rule ? 'từ đầu năm chưa có báo cáo đến hạn' : 'Kế hoạch không quy định hạn gửi báo cáo'
  // A quarter's own reports fall due after its last day; without this the figure seems to leave them out by mistake.
  const pending = reports.some(({ due, inTime }) => due !== null && (due > asOf || inTime === null))
  const label = `Tỷ lệ báo cáo gửi đúng hạn, lũy kế từ đầu năm${pending ? ' (chưa gồm báo cáo kỳ này, chưa đến hạn gửi)' : ''}`
  return rateText(value, { name: 'reportsInTime', label, noun: 'báo cáo đến hạn', verb: 'đạt', missing })
}

/** The task rates by weight; empty where the plan does not weigh its tasks. */
function weighted({ weighted: by }: Tally): RateText[] {
  if (!by) return []
  return TASK_RATES.filter(([name]) => by[name] !== null).map(([name, [label, verb, missing]]) =>
    rateText(by[name], { name, label, noun: '', verb, missing }),
  )
}
