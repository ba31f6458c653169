import { printDay } from '../../core/day.ts'
import type { Chapter } from '../catalogue.ts'
import { compressIds } from '../ids.ts'
import { quote } from '../quote.ts'
import { WHAT } from '../words.ts'
import { meant } from './meant.ts'

const PERIODS =
  'cách viết: 2026 (năm), 2026-Q3 (quý), 2026-H1 (6 tháng), 2026-9M (9 tháng), 2026-03 (tháng), 2025..2027'

export const definitions = {
  'id/duplicate': {
    message: ({ id, what, file }) => `mã ${WHAT.vi[what]} ${quote(id)} đã dùng ở ${file}`,
    hint: ({ isOther }) =>
      `đổi một trong hai mã${isOther ? ', hoặc xóa tệp nếu là bản chép thừa' : ''}; mục ghi sau không được tính`,
  },
  'group/unknown': {
    message: ({ id }) => `nhóm ${quote(id)} không có trong mục groups của plan.yaml`,
    hint: ({ nearest }) => meant(nearest, 'sửa số nhóm, hoặc khai thêm nhóm trong plan.yaml'),
  },
  'unit/unknown': {
    message: ({ id }) => `đơn vị ${quote(id)} không có trong units.yaml`,
    hint: ({ nearest }) => meant(nearest, 'sửa lại mã, hoặc khai đơn vị này trong units.yaml'),
  },
  'task/unknown': {
    message: ({ id }) => `nhiệm vụ ${quote(id)} không có trong kế hoạch`,
    hint: ({ nearest }) => meant(nearest, 'xem các mã nhiệm vụ: plan list tasks'),
  },
  'part/unknown': {
    message: ({ id, task }) => `nhiệm vụ ${task} không có phần việc ${quote(id)}`,
    hint: ({ nearest, task }) => meant(nearest, `xem các phần việc: plan show ${task}`),
  },
  'document/unknown': {
    message: ({ id }) => `văn bản ${quote(id)} không có trong mục bases của plan.yaml`,
    hint: ({ nearest }) => meant(nearest, 'sửa lại mã, hoặc khai văn bản này trong plan.yaml'),
  },
  'document/number': {
    message: ({ number }) => `${quote(number)} không giống số, ký hiệu của văn bản nào`,
    hint: () => 'viết như trên văn bản: 03/NQ-CP, 57-NQ/TW (của Đảng), 01/2023/QĐ-UBND (quy phạm pháp luật)',
  },
  'document/twice': {
    message: ({ number, first }) => `văn bản số ${quote(number)} đã ghi một lần, ngày ${printDay(first)}`,
    hint: () => 'bỏ một dòng, hoặc sửa lại số hay ngày',
  },
  'period/unknown': {
    message: ({ id }) => `không có kỳ ${quote(id)}`,
    hint: ({ nearest }) => meant(nearest, PERIODS),
  },
  'task/group': {
    message: ({ id, group }) => `nhiệm vụ ${quote(id)} nằm trong tệp của nhóm ${quote(group)}`,
    hint: () => 'sửa mã nhiệm vụ, hoặc chuyển nhiệm vụ sang tệp của nhóm đó',
  },
  'task/letter-order': {
    message: ({ letter, expected }) =>
      `thứ tự chữ cái bị ngắt: đến đây là ${quote(letter)}, theo thứ tự phải là ${quote(expected)}`,
    hint: () => 'thứ tự: a b c d đ e g h i k l m n o p q r s t u v x y; nếu văn bản in như vậy thì giữ nguyên',
  },
  'unit/no-successor': {
    message: ({ id, until }) =>
      `đơn vị ${quote(id)} còn chủ trì công việc nhưng đã kết thúc ngày ${printDay(until)}, chưa ghi đơn vị kế thừa`,
    hint: () => 'ghi successors: [mã đơn vị kế thừa], hoặc giao việc cho đơn vị khác',
  },
  'unit/many-successors': {
    message: ({ id, successors }) =>
      `đơn vị ${quote(id)} có ${successors.length} đơn vị kế thừa (${successors.join(', ')}): không biết đơn vị nào nhận việc đang chủ trì`,
    hint: () => 'sửa lead của từng nhiệm vụ sang đơn vị đã nhận việc',
  },
  'unit/not-in-force': {
    message: ({ id, period }) => `đơn vị ${quote(id)} không hoạt động trong kỳ ${period}`,
    hint: () => 'đơn vị kế thừa báo cáo thay; nếu ngày from, until ở units.yaml sai thì sửa ở đó',
  },
  'unit/successor-circle': {
    message: ({ id }) => `kế thừa vòng tròn: đi theo các đơn vị kế thừa của ${quote(id)} lại trở về chính nó`,
    hint: () => 'successors chỉ ghi đơn vị lập sau; xóa chiều ngược lại',
  },
  'unit/outside': {
    message: ({ id }) =>
      `đơn vị ${quote(id)} là cấp trên hoặc nơi nhận báo cáo, không được giao chủ trì hay nộp báo cáo cho xã`,
    hint: () => 'ghi đơn vị của xã được giao; việc do cấp trên chủ trì thì ghi scope: { kind: joint }',
  },
  'dates/backwards': {
    message: ({ from, until }) => `kết thúc (${printDay(until)}) trước khi bắt đầu (${printDay(from)})`,
    hint: () => 'sửa lại một trong hai ngày; until là ngày cuối cùng',
  },
  'deadline/before-start': {
    message: ({ start, due }) => `hạn hoàn thành ${printDay(due)} trước ngày bắt đầu ${printDay(start)}`,
    hint: () => 'sửa lại một trong hai ngày',
  },
  'deadline/words-differ': {
    message: ({ text, words, stated }) => `thời hạn ${quote(text)} nghĩa là ${words}, nhưng ở đây ghi ${stated}`,
    hint: () => 'sửa cho khớp; nếu văn bản ghi nhầm thì giữ và nêu lý do ở chú thích',
  },
  'deadline/not-understood': {
    message: ({ text }) => `chưa hiểu thời hạn ${quote(text)} nên chưa tính được hạn`,
    hint: () => 'giữ text, ghi thêm due: ngày cuối cùng còn đúng hạn, hoặc every, hoặc regular: true',
  },
  'deadline/part-after-task': {
    message: ({ part, due }) => `hạn của phần việc (${printDay(part)}) sau hạn của cả nhiệm vụ (${printDay(due)})`,
    hint: () => 'sửa lại một trong hai hạn',
  },
  'weight/some': {
    message: ({ without }) =>
      `${without.length} nhiệm vụ chưa có trọng số (${compressIds(without)}) nên không tính được tỷ lệ theo trọng số`,
    hint: () => 'ghi weight cho mọi nhiệm vụ, hoặc bỏ hết',
  },
} satisfies Chapter<'id' | 'group' | 'unit' | 'task' | 'part' | 'document' | 'period' | 'dates' | 'deadline' | 'weight'>
