import type { Chapter, GroupedSentence } from '../catalogue.ts'

interface Gap {
  readonly id: string
}

/** `nhiệm vụ 1.b chưa có …`, and the same of many: `47 nhiệm vụ chưa có … (1.a–1.l, …)`. */
const lacks = (what: string, lack: string, hint: string): GroupedSentence<Gap> => ({
  message: ({ id }) => `${what} ${id} ${lack}`,
  hint: () => hint,
  many: (count, subjects) => `${count} ${what} ${lack} (${subjects})`,
})

/** The same of the plan as a whole: it is said once. */
const plan = (message: string, hint: string): GroupedSentence<object> => ({
  message: () => message,
  hint: () => hint,
  many: () => message,
})

export const gaps = {
  'gap/plan-number': plan('kế hoạch chưa có số, ký hiệu', 'ghi number trong plan.yaml'),
  'gap/plan-date': plan('kế hoạch chưa có ngày ban hành', 'ghi date trong plan.yaml'),
  'gap/plan-term': plan('kế hoạch chưa có thời gian thực hiện', 'ghi term: { from, until } trong plan.yaml'),
  'gap/plan-reporting': plan('kế hoạch chưa có chế độ báo cáo', 'ghi reporting trong plan.yaml'),
  'gap/holidays': plan(
    'có hạn tính theo ngày làm việc nhưng kế hoạch chưa khai ngày nghỉ',
    'ghi các ngày nghỉ lễ, tết trong holidays.yaml; chưa có thì chỉ trừ thứ bảy, chủ nhật',
  ),
  'gap/appendix': {
    message: ({ number }) => `Phụ lục ${number} được nêu tên nhưng bản nguồn không có`,
    hint: () => 'khi có phụ lục, bổ sung nội dung rồi bỏ missing',
    many: (count, subjects) => `${count} phụ lục được nêu tên nhưng bản nguồn không có (${subjects})`,
  },
  'gap/task-lead': lacks('nhiệm vụ', 'chưa có đơn vị chủ trì', 'ghi lead: mã đơn vị'),
  'gap/task-deadline': lacks('nhiệm vụ', 'chưa có thời hạn', 'ghi deadline: { text, due }'),
  'gap/task-product': lacks('nhiệm vụ', 'chưa có sản phẩm', 'ghi product: sản phẩm, kết quả đầu ra'),
  'gap/task-money': lacks(
    'nhiệm vụ',
    'chưa có kinh phí',
    'thêm dòng trong budget.yaml; nếu không cần kinh phí riêng thì ghi mã vào withoutFunds',
  ),
  'gap/money-task': {
    message: ({ source, year }) => `dòng kinh phí nguồn ${source} năm ${year} chưa ghi cho nhiệm vụ hay nội dung nào`,
    hint: () => 'ghi task: mã nhiệm vụ, hoặc name: nội dung chi',
    many: (count, subjects) => `${count} dòng kinh phí chưa ghi cho nhiệm vụ hay nội dung nào (${subjects})`,
  },
  'gap/duty-cycle': lacks(
    'việc tổ chức thực hiện',
    'ghi "định kỳ" mà không nêu bao lâu',
    'ghi cycles và deadline: { every }',
  ),
  'gap/indicator-lead': lacks('chỉ tiêu', 'chưa có đơn vị phụ trách', 'ghi lead: mã đơn vị'),
  'gap/indicator-baseline': lacks('chỉ tiêu', 'chưa có giá trị gốc', 'ghi baseline: { at, value }'),
  'gap/indicator-target': lacks('chỉ tiêu', 'chưa có mức phải đạt', 'ghi targets: [{ by, value }]'),
  'gap/indicator-target-date': lacks(
    'chỉ tiêu',
    'có mức phải đạt nhưng chưa có thời điểm',
    'ghi by: năm hoặc ngày phải đạt',
  ),
  'gap/indicator-task': lacks('chỉ tiêu', 'chưa gắn với nhiệm vụ nào', 'ghi mã chỉ tiêu ở mục indicators của nhiệm vụ'),
  'gap/indicator-units': lacks(
    'chỉ tiêu',
    'tính cho từng đơn vị nhưng chưa nêu đơn vị nào',
    'ghi units: [mã các đơn vị phải đạt]',
  ),
  'gap/programme-lead': lacks('chương trình', 'chưa có đơn vị chủ trì', 'ghi lead: mã đơn vị'),
  'gap/programme-head': lacks('chương trình', 'chưa có người chịu trách nhiệm', 'ghi head: chức danh người đứng đầu'),
  'gap/programme-tasks': lacks('chương trình', 'chưa có nhiệm vụ', 'ghi tasks: [{ task: mã nhiệm vụ }]'),
  'gap/programme-indicators': lacks(
    'chương trình',
    'chưa có mục tiêu được lượng hóa',
    'ghi indicators: [{ indicator: mã chỉ tiêu }]',
  ),
  'gap/programme-criteria': lacks(
    'chương trình',
    'chưa có bộ tiêu chí đánh giá',
    'ghi criteria: [{ set: mã bộ tiêu chí }]',
  ),
} satisfies Chapter<'gap'>
