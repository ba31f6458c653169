import type { GrowthGap, GrowthLabel } from '../../core/growth.ts'
import type { RateName } from '../../core/progress.ts'
import type { NoForecast } from '../../core/trend.ts'
import { once } from './once.ts'

const noForecast: Record<NoForecast, string> = {
  noTarget: 'không còn mức chỉ tiêu nào có thời điểm ở phía trước',
  notNumber: 'giá trị không phải là số',
  fewPoints: 'chưa đủ hai số liệu để so sánh',
  old: 'số liệu mới nhất đã cũ hơn một năm',
  restarts: 'số lũy kế bắt đầu lại mỗi năm',
  kept: 'chỉ tiêu phải giữ, không kéo dài theo chiều tăng giảm',
  perPeriod: 'mỗi kỳ đếm riêng, không kéo dài được',
  perUnit: 'chỉ tiêu tính theo từng đơn vị',
  notComputable: 'giá trị gốc bằng 0 hoặc trái dấu',
}
const growthLabels: Record<GrowthLabel, string> = {
  target_achieved: 'đã đạt chỉ tiêu',
  substantial: 'tiến bộ rõ rệt',
  moderate: 'tiến bộ vừa phải',
  limited: 'tiến bộ ít',
  deterioration: 'xấu đi',
  not_available: 'không tính được',
}
const growthGaps: Record<GrowthGap, string> = {
  noBaseline: 'chưa có giá trị gốc',
  noFigure: 'chưa có số liệu',
  notNumber: 'giá trị không phải là số',
  noDirection: 'chỉ tiêu giữ nguyên, không có chiều tăng giảm',
  range: 'mức chỉ tiêu là một khoảng',
  restarts: 'số lũy kế bắt đầu lại mỗi năm',
  onePoint: 'số liệu và giá trị gốc cùng một năm',
  baselineZero: 'giá trị gốc bằng 0',
  targetZero: 'mức chỉ tiêu bằng 0',
  targetIsBaseline: 'mức chỉ tiêu bằng giá trị gốc',
  targetYear: 'năm của chỉ tiêu không sau năm của giá trị gốc',
  oppositeSigns: 'giá trị trái dấu nhau',
}
const shortRates: Record<RateName | 'reportsInTime', string> = {
  completionOfAssigned: 'hoàn thành trên số tính tỷ lệ',
  completionOfDue: 'hoàn thành trên số đến hạn',
  onTimeOfDue: 'hoàn thành đúng hạn',
  overdueOfDue: 'quá hạn chưa hoàn thành',
  averageProgress: 'mức độ hoàn thành bình quân',
  reportsInTime: 'báo cáo đúng hạn',
}

/** Words of trend. */
export const trendVi = once(() => ({
  trend: {
    noForecast,
    growthLabels,
    growthGaps,
    shortRates,
    everyUnit: { month: 'mỗi tháng', quarter: 'mỗi quý', half: 'mỗi 6 tháng', year: 'mỗi năm', own: 'mỗi kỳ' },
    baseline: 'giá trị gốc',
    target: 'chỉ tiêu',
    forecast: 'dự báo',
    missing: 'không có số liệu',
    running: 'kỳ chưa hết',
    noRate: 'không tính được',
    notAdded: (n: number): string => `${n} kỳ, không cộng gộp được`,
    added: (n: number): string => `gộp ${n} kỳ`,
    newSeries: (day: string, reason: string): string => `từ ${day} là chuỗi mới: ${reason}`,
    undated: 'chưa nêu hạn',
    closed: (now: string): string => (now === '' ? 'đã khóa' : `đã khóa, nay tính ra ${now}`),
    closedOf: 'đã khóa: số trong lần khóa số liệu của kỳ',
    noPeriod: 'chưa có kỳ nào từ ngày bắt đầu kế hoạch đến ngày tính',
    legend: 'Ghi chú',
    markOf: '│ mức chỉ tiêu',
    forecastOf: '░ dự báo',
    gapOf: 'dòng trống: không có số liệu',
    cutAxis: 'trục không bắt đầu từ 0',
    rate: 'đo tại ngày cuối mỗi kỳ, theo những gì đã báo cáo đến ngày đó',
    forecastHead: 'Dự báo',
    growthHead: 'Tăng trưởng',
    meanPace: (from: string, to: string): string => `kéo dài tốc độ bình quân từ ${from} đến ${to}`,
    compoundGrowth: (from: string, to: string): string =>
      `kéo dài tốc độ tăng trưởng bình quân năm từ ${from} đến ${to}, số gần đúng`,
    clipped: 'dừng ở giới hạn của chỉ tiêu',
    reaches: (target: string): string => `đạt ${target}`,
    misses: (target: string): string => `không đạt ${target}`,
    estimated: 'tính từ số liệu chưa chính thức',
    none: (why: string): string => `không dự báo: ${why}`,
    ofRequired: (value: string): string => `bằng ${value} mức tăng trưởng cần có`,
    aYear: (value: string): string => `${value} mỗi năm theo chiều mong muốn`,
    score: (value: string): string => `điểm ${value} (từ -5 đến 5)`,
    inexact: 'số gần đúng',
    wrongKind: (id: string, kind: string): string =>
      `"${id}" là ${kind}; trend vẽ chỉ tiêu và tỷ lệ\n  = xem: plan show ${id}, plan list indicators`,
    kinds: { task: 'nhiệm vụ', duty: 'nhiệm vụ tổ chức thực hiện' },
  },
  review: {
    title: 'Kết quả qua các năm',
    rates: 'Tỷ lệ',
    indicators: 'Chỉ tiêu',
    tasks: 'Nhiệm vụ',
    baseline: 'Gốc',
    target: 'Mức giao',
    open: 'chưa xong cuối năm, chuyển sang',
    notBegun: 'trong đó chưa triển khai',
    unfinished: (year: string, day: string): string => `${year}*  năm chưa hết, tính đến ${day}`,
    closed: (year: string, day: string): string => `${year}: số đã khóa ngày ${day}`,
    closedOthers: (list: string): string => `nay tính ra khác: ${list}`,
    carried: (year: string, n: number): string => `Từ ${year} chuyển sang (${n})`,
    openOn: (day: string, n: number): string => `Chưa xong đến ${day} (${n})`,
    notBegunBy: (n: number): string => `trong đó chưa triển khai (${n})`,
  },
}))
