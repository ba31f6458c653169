import type { Movement } from '../../core/movement.ts'
import type { Weighed } from '../../core/scorecard.ts'
import { once } from './once.ts'

const weights: Record<Weighed, string> = {
  completionOfAssigned: 'hoàn thành trên số tính tỷ lệ',
  completionOfDue: 'hoàn thành trên số đến hạn',
  onTimeOfDue: 'đúng hạn',
  averageProgress: 'mức độ bình quân',
  reportsInTime: 'báo cáo đúng hạn',
  indicatorsAttained: 'chỉ tiêu đạt',
  disbursement: 'giải ngân',
}

/** Parts of a plan, superior documents and scorecards. */
export const scoreVi = once(() => ({
  parts: {
    unit: (name: string): string => `đơn vị: ${name}`,
    group: (name: string): string => `nhóm: ${name}`,
    head: (name: string): string => `người đứng đầu: ${name}`,
  } as Readonly<Record<string, (name: string) => string>>,
  bases: {
    document: (kind: string, number: string, day: string, issuer: string): string =>
      `${kind} số ${number} ngày ${day} của ${issuer}`,
    covered: (n: number, of: number): string => `${n}/${of} mục có nhiệm vụ hoặc chỉ tiêu thực hiện`,
    notListed: 'chưa ghi các mục (items), không biết còn thiếu mục nào',
    nobody: 'CHƯA CÓ nhiệm vụ, chỉ tiêu',
    withdrawn: 'chỉ còn nhiệm vụ không áp dụng hoặc đã hủy',
    other: 'nêu ở',
    without: 'Không có căn cứ',
    tasks: (n: number, ids: string): string => `${n} nhiệm vụ (${ids})`,
    indicators: (n: number, ids: string): string => `${n} chỉ tiêu (${ids})`,
    total: (documents: number, items: number, missing: number): string =>
      items === 0
        ? `${documents} văn bản, chưa văn bản nào ghi các mục`
        : `${documents} văn bản, ${items} mục: ${missing} mục chưa có nhiệm vụ, chỉ tiêu thực hiện`,
    missing: 'Mục chưa có',
    none: 'Kế hoạch không ghi văn bản căn cứ',
  },
  scorecard: {
    title: 'PHIẾU THEO DÕI',
    asOf: (day: string): string => `tính đến ${day}`,
    heads: {
      unit: 'Đơn vị',
      tasks: 'NV',
      completion: 'Xong',
      due: 'Đến hạn',
      onTime: 'Đúng hạn',
      overdue: 'Quá hạn',
      reports: 'Báo cáo',
      indicators: 'Chỉ tiêu',
      score: 'Điểm',
      place: 'Hạng',
    },
    whole: 'Toàn kế hoạch',
    unassigned: 'chưa phân công',
    kinds: {
      plan: 'Kế hoạch',
      unit: 'Đơn vị',
      head: 'Người đứng đầu',
      person: 'Người phụ trách',
      group: 'Nhóm',
    },
    unit: 'Đơn vị',
    person: 'Họ tên',
    noName: 'không ghi họ tên',
    term: 'Giữ chức vụ',
    termText: (from: string | null, until: string | null): string =>
      [from && `từ ${from}`, until && `đến ${until}`].filter(Boolean).join(' ') || 'không ghi thời gian',
    tasks: 'Nhiệm vụ',
    outside: 'không tính tỷ lệ',
    rates: 'Tỷ lệ',
    onTimeByFirst: 'đúng hạn theo hạn giao lần đầu',
    coverage: 'độ phủ báo cáo',
    moved: 'Hạn đã điều chỉnh',
    movedText: (id: string, first: string, due: string, times: number | null): string =>
      `${id}: từ ${first} sang ${due}${times === null ? '' : ` (${times} lần)`}`,
    inherited: 'Quá hạn nhận bàn giao',
    inheritedNote: 'kê riêng, không tính vào số và tỷ lệ trên',
    none: 'không có',
    reports: 'Báo cáo',
    reportsInTime: 'nộp đúng hạn',
    noReports: 'không có báo cáo đến hạn',
    indicators: 'Chỉ tiêu',
    attained: 'đạt',
    money: 'Kinh phí',
    noMoney: 'kế hoạch chưa có số liệu kinh phí',
    noFunds: (year: number): string => `không có kinh phí năm ${year}`,
    inPeriod: 'Trong kỳ',
    movement: (m: Movement): string =>
      `chưa xong đầu kỳ ${m.openAtStart} · giao mới, mở lại ${m.assigned + m.reopened} · hủy ${m.withdrawn} · xong đúng hạn ${m.doneOnTime}, muộn ${m.doneLate}, không rõ hạn ${m.doneUndated} · chưa xong cuối kỳ ${m.openInTime + m.openOverdue + m.openUndated}, trong đó quá hạn ${m.openOverdue}`,
    weights,
    formula: (terms: string): string => `Điểm = tổng (trọng số × tỷ lệ) / tổng trọng số; trọng số: ${terms}`,
    least: (percent: string): string => `chỉ xếp khi độ phủ báo cáo từ ${percent}`,
    unused: (names: string): string => `không đơn vị nào có: ${names}, nên không tính`,
    notRanked: 'Không xếp',
    requested: 'đề nghị phối hợp, xã không xếp thứ tự',
    lowCoverage: (coverage: string): string => `độ phủ báo cáo ${coverage}`,
    missing: (names: string): string => `không có tỷ lệ ${names}`,
    noRanking: 'Kế hoạch không quy định xếp thứ tự (scorecards.ranking)',
    rank: 'Xếp thứ tự',
    place: (place: number, score: string): string => `hạng ${place}, điểm ${score}`,
    internal: 'Có tên người: chỉ dùng nội bộ',
    notice: 'Số liệu để tham khảo khi đánh giá, không phải kết quả xếp loại',
    first: 'hạn giao lần đầu',
    dueNow: 'hạn hiện nay',
    timesMoved: 'số lần điều chỉnh hạn',
    movesUntold: 'kế hoạch không nêu từng lần',
    ledIndicators: 'số chỉ tiêu do đơn vị phụ trách',
    attainedFormula: 'số chỉ tiêu đạt / số chỉ tiêu đến lúc phải có số liệu',
    placeFormula: '1 + số đơn vị có điểm cao hơn',
    oneOnly: 'chỉ chọn một trong --unit, --head, --person, --group',
  },
}))
