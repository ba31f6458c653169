import type { AmountName } from '../core/money.ts'
import { printMillions } from '../core/money.ts'
import { printPercent } from '../core/number.ts'
import type { IndicatorStatus, Progress } from '../core/progress.ts'
import { divide, fromDecimal } from '../core/ratio.ts'
import type { TrendPoint } from '../core/trend.ts'
import { groupName } from './breakdown.ts'
import { printValue, rateCell } from './figure-text.ts'
import type { Of } from './shape.ts'
import { NONE, periodName, withoutEnd } from './words.ts'

/** Figures of the charts, as printed: a template writes them as tables, which the renderers draw. */
export const chartsShape = {
  groups: [
    {
      name: 'text',
      doneOnTime: 'count',
      doneLate: 'count',
      doneUndated: 'count',
      openInTime: 'count',
      openUndated: 'count',
      openOverdue: 'count',
    },
  ],
  indicators: [{ name: 'text', share: 'text' }],
  trend: [{ period: 'text', rate: 'text' }],
  money: [{ year: 'text', planned: 'text', allocated: 'text', disbursed: 'text' }],
} as const
export type ChartsView = Of<typeof chartsShape>

/** Charts of a measured plan; a list is empty where there is nothing to draw. */
export function chartsView(progress: Progress, trend: readonly TrendPoint[] = []): ChartsView {
  const told = trend.some(({ value }) => value !== null)
  return {
    groups: progress.groups
      .filter(({ counts }) => counts.total > 0)
      .map((group) => ({ name: groupName(group), ...statesOf(group.counts) })),
    indicators: progress.indicators.map((status) => ({
      name: `${status.indicator.id} ${withoutEnd(status.indicator.data.name)}`,
      share: shareText(status),
    })),
    trend: told ? trend.map(({ period, value }) => ({ period: periodName(period), rate: rateCell(value) })) : [],
    money: moneyRows(progress),
  }
}

function statesOf({ doneOnTime, doneLate, doneUndated, openInTime, openUndated, openOverdue }: Counts) {
  return { doneOnTime, doneLate, doneUndated, openInTime, openUndated, openOverdue }
}
type Counts = Progress['total']['counts']

const STATES = { attained: 'đạt', notAttained: 'chưa đạt', noData: 'chưa có số liệu', notDue: 'chưa đến kỳ' } as const

/** `102,58% (61,55/60)`; words where less is better or the target is no number, and a share would say nothing. */
function shareText({ figure, step, next, state, indicator: { data } }: IndicatorStatus): string {
  const target = step ?? next
  if (!figure?.value || !target) return STATES[state]
  if (typeof target.value !== 'number' || target.value <= 0 || !/^>/.test(target.op)) return STATES[state]
  const share = divide(figure.value, fromDecimal(target.value))
  if (!share) return STATES[state]
  const value = printValue(figure.value, data.unit, [target.value])
  return `${printPercent(share)} (${value}/${printValue(fromDecimal(target.value), data.unit, [])})`
}

function moneyRows({ money }: Progress): ChartsView['money'] {
  if (!money) return []
  return money.table.years.map((year, i) => {
    const sum = money.table.foot.cells[i]
    const of = (name: AmountName): string => {
      const dong = sum?.[name].sum ?? null
      return dong === null ? NONE : printMillions(dong)
    }
    return { year: String(year), planned: of('planned'), allocated: of('allocated'), disbursed: of('disbursed') }
  })
}
