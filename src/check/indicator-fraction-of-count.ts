import { problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { IndicatorData } from '../core/plan.ts'
import type { Rule } from './context.ts'

/**
 * indicator/fraction-of-count: a numerator or denominator with decimals where persons, files or houses are counted. Lengths, areas and
 * amounts of money have decimals by right, and so has what an indicator with `limits` of its own counts.
 */
export const indicatorFractionOfCount: Rule = function* ({ indicatorReports }) {
  for (const { report, indicator, entry, origin } of indicatorReports) {
    const { unit, of, limits } = indicator.data
    if (unit !== '%' || !of || limits) continue
    for (const field of ['n', 'd'] as const) {
      const value = entry[field]
      if (value === undefined || Number.isInteger(value) || isMeasured(of)) continue
      // `1.250` is asked about by number/looks-like-thousands.
      if (report.dotted?.some((other) => other.indicator === indicator.id && other.field === field)) continue
      yield problem('indicator/fraction-of-count', 'warning', within(origin, field), { value, what: of[field] })
    }
  }
}

/** Words for what is measured and not counted. Both halves of a percentage are of one sort, so one of them tells. */
const MEASURED = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    ...[
      'km',
      'm',
      'm2',
      'm²',
      'm3',
      'm³',
      'ha',
      'hecta',
      'kg',
      'tấn',
      'tạ',
      'lít',
      'kwh',
      'giờ',
      'điểm',
      'đồng',
      'vnđ',
      'vnd',
      'usd',
    ],
    ...[
      'ki-lô-mét',
      'mét',
      'diện tích',
      'chiều dài',
      'khối lượng',
      'sản lượng',
      'dung lượng',
      'kinh phí',
      'vốn',
      'tiền',
      'số thu',
    ],
    ...[
      'giá trị',
      'doanh thu',
      'thu nhập',
      'ngân sách',
      'dự toán',
      'giải ngân',
      'tổng thu',
      'tổng chi',
      'chi phí',
      'grdp',
      'gdp',
    ],
  ].join('|')})(?![\\p{L}\\d])`,
  'iu',
)

const isMeasured = ({ n, d }: NonNullable<IndicatorData['of']>): boolean => MEASURED.test(n) || MEASURED.test(d)
