import type { What } from '../core/codes.ts'
import type { Severity } from '../core/diagnostic.ts'
import type { Lang } from '../core/lang.ts'
import type { AmountName } from '../core/money.ts'
import { namedValue } from '../core/named-values.ts'
import type { IndicatorState, OccurrenceState, State } from '../core/progress.ts'

type In<T> = Readonly<Record<Lang, T>>

export const SEVERITY: In<Readonly<Record<Severity, string>>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo' },
  en: { error: 'error', warning: 'warning' },
}

export const STATE: In<Readonly<Record<State, string>>> = {
  vi: {
    doneOnTime: 'đã xong đúng hạn',
    doneLate: 'đã xong quá hạn',
    doneUndated: 'đã xong, không tính hạn',
    openInTime: 'đang làm, trong hạn',
    openOverdue: 'chưa xong, quá hạn',
    openUndated: 'đang làm, chưa có hạn',
    regular: 'thường xuyên',
    notApplicable: 'không áp dụng',
    cancelled: 'đã hủy',
  },
  en: {
    doneOnTime: 'done on time',
    doneLate: 'done late',
    doneUndated: 'done, undated',
    openInTime: 'open, in time',
    openOverdue: 'open, overdue',
    openUndated: 'open, no deadline',
    regular: 'regular',
    notApplicable: 'not applicable',
    cancelled: 'cancelled',
  },
}

export const OCCURRENCE: In<Readonly<Record<OccurrenceState, string>>> = {
  vi: {
    doneOnTime: 'đã thực hiện đúng hạn',
    doneLate: 'đã thực hiện quá hạn',
    doneUndated: 'đã thực hiện, không rõ ngày',
    missed: 'không thực hiện',
    overdue: 'quá hạn chưa thực hiện',
    running: 'chưa đến hạn',
  },
  en: {
    doneOnTime: 'done on time',
    doneLate: 'done late',
    doneUndated: 'done, undated',
    missed: 'missed',
    overdue: 'overdue',
    running: 'running',
  },
}

export const INDICATOR_STATE: In<Readonly<Record<IndicatorState, string>>> = {
  vi: { attained: 'đạt', notAttained: 'chưa đạt', noData: 'chưa có số liệu', notDue: 'chưa đến kỳ' },
  en: { attained: 'attained', notAttained: 'not attained', noData: 'no data', notDue: 'not due yet' },
}

export const WHAT: In<Readonly<Record<What, string>>> = {
  vi: {
    plan: 'kế hoạch',
    unit: 'đơn vị',
    task: 'nhiệm vụ',
    duty: 'việc tổ chức thực hiện',
    indicator: 'chỉ tiêu',
    part: 'phần việc',
    detail: 'phần chi tiết',
    document: 'văn bản',
    programme: 'chương trình',
    criteria: 'bộ tiêu chí',
    criterion: 'tiêu chí',
    source: 'nguồn kinh phí',
    person: 'người',
    item: 'mục',
    request: 'yêu cầu báo cáo',
    group: 'nhóm',
  },
  en: {
    plan: 'plan',
    unit: 'unit',
    task: 'task',
    duty: 'duty',
    indicator: 'indicator',
    part: 'part',
    detail: 'breakdown item',
    document: 'document',
    programme: 'programme',
    criteria: 'criteria set',
    criterion: 'criterion',
    source: 'source of funds',
    person: 'person',
    item: 'item',
    request: 'request',
    group: 'group',
  },
}

/** Of money: `kinh phí …`. */
export const AMOUNT: In<Readonly<Record<AmountName, string>>> = {
  vi: { planned: 'dự kiến', allocated: 'được giao', disbursed: 'đã giải ngân' },
  en: { planned: 'planned', allocated: 'allocated', disbursed: 'disbursed' },
}

/** The name of a recurrence; words that are none come back as they are. */
export const everyName = (every: string, lang: Lang): string => namedValue('every', every, lang) ?? every
