import type { IndicatorData } from './plan.ts'

/**
 * True for a percentage of what is counted: persons, files, houses. Lengths, areas and amounts of money have decimals by right, and so has
 * what an indicator with `limits` of its own counts.
 */
export const isShareOfCounts = ({ unit, of, limits }: IndicatorData): boolean =>
  unit === '%' && of !== undefined && !limits && !MEASURED.test(of.n) && !MEASURED.test(of.d)

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
