import { isDay, printDay } from '../core/day.ts'
import { isDueAt, labelOf } from '../core/indicator.ts'
import { printCount } from '../core/number.ts'
import type { IndicatorStatus, Progress } from '../core/progress.ts'
import { byCode, capital } from '../core/text.ts'
import { holderAt } from '../core/unit.ts'
import { judgement, reachedText, statedValue, stepTime } from './indicator-words.ts'
import { targetText } from './moves.ts'
import type { Of } from './shape.ts'
import { sortKey, targetsOf, targetTime, targetValue } from './targets.ts'
import { cooperating, NO_LEAD, unitName } from './units.ts'
import { NONE, withoutEnd } from './words.ts'

/** The indicators against their targets. */
export const indicatorsShape = {
  sentence: 'text',
  total: 'count',
  attained: 'count',
  notAttained: 'count',
  noData: 'count',
  notDue: 'count',
  /** Appendices of the plan that its source lacks; null where none is missing. */
  missing: 'text?',
  rows: [
    {
      number: 'text',
      id: 'text',
      name: 'text',
      unit: 'text',
      baseline: 'text',
      targets: 'text',
      reached: 'text',
      verdict: 'text',
    },
  ],
} as const
/** The indicators by steps: one column for each time a target falls due. */
export const stepsShape = {
  columns: ['text'],
  rows: [{ number: 'text', name: 'text', unit: 'text', steps: ['text'], lead: 'text', cooperating: 'text' }],
} as const

const ABSENT = 'chưa có'

/** The table of section II.1 with its sentence. */
export function indicatorsView(progress: Progress): Of<typeof indicatorsShape> {
  return {
    sentence: sentence(progress),
    ...progress.indicatorCounts,
    missing: missingAppendices(progress),
    rows: progress.indicators.map((status, i) => ({
      number: String(i + 1),
      id: status.indicator.id,
      name: nameOf(status),
      unit: status.indicator.data.unit ?? NONE,
      baseline: baseline(status),
      targets:
        targetsOf(status.indicator)
          .map((t) => `${targetTime(t)}: ${targetText(progress, status.indicator, t)}`)
          .join('; ') || ABSENT,
      reached: reachedText(status),
      verdict: capital(judgement(status)),
    })),
  }
}

function sentence({ asOf, parts: part, indicatorCounts: c }: Progress): string {
  if (c.total === 0) return part ? 'Đơn vị không chủ trì chỉ tiêu nào.' : 'Kế hoạch chưa có chỉ tiêu nào được nhập.'
  const of = (n: number): string => `${printCount(n)}/${printCount(c.total)}`
  const parts = [
    c.attained === 0 ? 'chưa có chỉ tiêu đạt mức được giao' : `${of(c.attained)} chỉ tiêu đạt mức được giao`,
    c.notAttained === 0 ? 'không có chỉ tiêu chưa đạt' : `${of(c.notAttained)} chỉ tiêu chưa đạt`,
    ...(c.noData > 0 ? [`${of(c.noData)} chỉ tiêu chưa có số liệu`] : []),
    ...(c.notDue > 0 ? [`${of(c.notDue)} chỉ tiêu chưa đến kỳ đánh giá`] : []),
  ]
  return `${part ? 'Đơn vị chủ trì' : 'Kế hoạch có'} ${printCount(c.total)} chỉ tiêu. Tính đến ngày ${printDay(asOf)}: ${parts.join('; ')}.`
}

function missingAppendices({ plan }: Progress): string | null {
  const missing = (plan.data.appendices ?? []).filter((a) => a.missing)
  if (missing.length === 0) return null
  return `${missing.map((a) => `Phụ lục ${a.number}`).join(', ')} của Kế hoạch: không có trong bản nguồn.`
}

const nameOf = ({ indicator }: IndicatorStatus): string => withoutEnd(indicator.data.name)

/** The baseline of the series in force; after a break the old one says nothing. */
function baseline({ indicator, since, baseline: started }: IndicatorStatus): string {
  const stated = since ? started && { at: started.at, value: started.stated } : indicator.data.baseline
  if (!stated) return ABSENT
  return statedValue(stated.value) + (stated.at ? ` (${printDay(stated.at)})` : '')
}

/** Appendix II: the columns are the times the plan's targets name, oldest first. */
export function indicatorSteps({ plan, indicators, asOf }: Progress): Of<typeof stepsShape> {
  const all = indicators.flatMap(({ indicator }) => targetsOf(indicator))
  const keys = [...new Map(all.map((t) => [labelOf(t), sortKey(t)]))].sort(([, a], [, b]) => byCode(a, b))
  return {
    columns: keys.map(([by]) =>
      by === null ? 'Không nêu thời điểm' : `Đến ${isDay(by) ? '' : 'hết '}${stepTime(by)}`,
    ),
    rows: indicators.map((status, i) => {
      const { data } = status.indicator
      const holder = data.lead === undefined ? null : holderAt(plan, data.lead, asOf).unit
      return {
        number: String(i + 1),
        name: nameOf(status),
        unit: data.unit ?? NONE,
        steps: keys.map(([by]) => {
          const target = targetsOf(status.indicator).find((t) => isDueAt(t, by))
          return target ? targetValue(status.indicator, target) : NONE
        }),
        lead: holder === null ? NO_LEAD : unitName(plan, holder, asOf),
        cooperating: cooperating(plan, data.with ?? [], asOf, holder) || NONE,
      }
    }),
  }
}
