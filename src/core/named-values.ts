import type { Lang } from './lang.ts'
import type { Every } from './period.ts'

type Named = Readonly<Record<string, readonly [vi: string, en: string]>>

/** How often work recurs. */
export const EVERY: Readonly<Record<Lang, Readonly<Record<Every, string>>>> = {
  vi: {
    month: 'hằng tháng',
    quarter: 'hằng quý',
    half: '6 tháng một lần',
    year: 'hằng năm',
    '3-years': '3 năm một lần',
    '5-years': '5 năm một lần',
  },
  en: {
    month: 'monthly',
    quarter: 'quarterly',
    half: 'half-yearly',
    year: 'yearly',
    '3-years': 'three-yearly',
    '5-years': 'five-yearly',
  },
}

/** Words that plan files use for one of a few things, by the field that holds them: the last step of its path. */
const VALUES: Readonly<Record<string, Named>> = {
  direction: {
    up: ['càng cao càng tốt', 'higher is better'],
    down: ['càng thấp càng tốt', 'lower is better'],
    keep: ['giữ nguyên', 'to be kept'],
  },
  kind: {
    point: ['tại thời điểm', 'at a point in time'],
    'in-period': ['phát sinh trong kỳ', 'within the period'],
    cumulative: ['lũy kế', 'cumulative'],
    'yes-no': ['có hoặc chưa', 'yes or no'],
    text: ['bằng lời', 'in words'],
    joint: ['cấp trên chủ trì, xã phối hợp', 'led by a superior body'],
    'not-applicable': ['không áp dụng tại địa bàn', 'does not apply here'],
    assign: ['phân công nhiệm vụ', 'assigning work'],
    'own-plan': ['xây dựng kế hoạch của đơn vị', "a unit's own plan"],
    'carry-out': ['tổ chức thực hiện', 'carrying out'],
    inspection: ['kiểm tra, đôn đốc', 'inspection'],
    guidance: ['hướng dẫn, theo dõi', 'guidance'],
    report: ['báo cáo', 'report'],
    review: ['rà soát, sơ kết, tổng kết', 'review'],
    harmonise: ['rà soát, đồng bộ văn bản cấp trên', 'harmonising with superior documents'],
    funding: ['bố trí kinh phí', 'funding'],
    change: ['đề xuất, quyết định điều chỉnh', 'amending'],
  },
  since: {
    year: ['từ đầu năm', 'since the year began'],
    plan: ['từ khi thực hiện kế hoạch', 'since the plan began'],
  },
  status: {
    estimate: ['ước', 'estimate'],
    preliminary: ['sơ bộ', 'preliminary'],
    final: ['chính thức', 'final'],
  },
  dayKind: {
    calendar: ['ngày theo lịch', 'calendar days'],
    working: ['ngày làm việc', 'working days'],
  },
  method: {
    linear: ['theo đường thẳng', 'linear'],
    growth: ['theo tốc độ tăng bình quân', 'by growth'],
  },
  relation: {
    assigned: ['được giao', 'assigned'],
    requested: ['đề nghị phối hợp', 'requested'],
    superior: ['cấp trên', 'superior'],
    addressee: ['nơi nhận báo cáo', 'addressee'],
  },
}

/** What a keyword of a plan file means, for people; undefined for any other text. `field`: the path to it, with dots. */
export function namedValue(field: string, value: string, lang: Lang): string | undefined {
  const last = field.slice(field.lastIndexOf('.') + 1)
  if (last === 'every') return own(EVERY[lang], value)
  return own(VALUES[last] ?? {}, value)?.[lang === 'vi' ? 0 : 1]
}

const own = <T>(names: Readonly<Record<string, T>>, value: string): T | undefined =>
  Object.hasOwn(names, value) ? names[value] : undefined
