import { printDay } from '../../core/day.ts'
import { printNumber } from '../../core/number.ts'
import type { Chapter } from '../catalogue.ts'
import { quote, someOf } from '../quote.ts'
import { WHAT } from '../words.ts'
import { meant } from './meant.ts'

/** Chương trình, bộ tiêu chí, phiếu đánh giá. */
export const programmes = {
  'programme/unknown': {
    message: ({ id }) => `chương trình ${quote(id)} không có trong programmes.yaml`,
    hint: ({ nearest }) => meant(nearest, 'xem các mã chương trình: plan list programmes'),
  },
  'programme/item-twice': {
    message: ({ id, what }) => `${WHAT.vi[what]} ${quote(id)} ghi hai lần trong một chương trình`,
    hint: () => 'giữ lại một; mục ghi sau không được tính',
  },
  'programme/weights': {
    message: ({ programme, without }) =>
      `chương trình ${programme}: ${without.length} mục chưa có trọng số (${someOf(without)}) nên không tính được tỷ lệ hoàn thành`,
    hint: () => 'ghi weight cho mọi nhiệm vụ, chỉ tiêu, bộ tiêu chí của chương trình, hoặc bỏ hết',
  },
  'criteria/unknown': {
    message: ({ id }) => `bộ tiêu chí ${quote(id)} không có trong thư mục criteria/`,
    hint: ({ nearest }) => meant(nearest, 'xem các bộ tiêu chí: plan list criteria'),
  },
  'criteria/level-twice': {
    message: ({ criterion, level }) => `tiêu chí ${criterion} có hai mức cùng số ${level}`,
    hint: () => 'đánh lại số cho các mức',
  },
  'criteria/levels-order': {
    message: ({ criterion, level, before }) => `tiêu chí ${criterion}: mức ${level} đứng sau mức ${before}`,
    hint: () => 'xếp các mức từ thấp đến cao',
  },
  'criteria/grade-twice': {
    message: ({ from }) => `hai hạng cùng bắt đầu từ ${printNumber(from)} điểm`,
    hint: () => 'mỗi hạng một mức điểm; bỏ hạng thừa hoặc sửa from',
  },
  'criteria/share-falls': {
    message: ({ criterion, level }) => `tiêu chí ${criterion}: mức ${level} được ít điểm hơn mức thấp hơn nó`,
    hint: () => 'sửa share để mức cao hơn không ít điểm hơn; mức không ghi share thì chia đều từ 0 đến 100',
  },
  'criteria/weights': {
    message: ({ without }) =>
      `${without.length} tiêu chí chưa có trọng số (${someOf(without)}) nên không chấm được điểm`,
    hint: () => 'ghi weight cho mọi tiêu chí, hoặc bỏ hết',
  },
  'criterion/unknown': {
    message: ({ id, set }) => `bộ tiêu chí ${set} không có tiêu chí ${quote(id)}`,
    hint: ({ nearest, set }) => meant(nearest, `xem các tiêu chí: plan show ${set}`),
  },
  'assessment/level': {
    message: ({ criterion, level, allowed }) =>
      `tiêu chí ${criterion} không có mức ${level}; chấp nhận: ${allowed.join(', ')}`,
    hint: () => 'ghi số của mức đã đạt',
  },
  'assessment/both': {
    message: ({ criterion }) => `tiêu chí ${criterion} vừa có mức vừa ghi không áp dụng`,
    hint: () => 'giữ level, hoặc giữ notApplicable kèm lý do',
  },
  'assessment/neither': {
    message: ({ criterion }) => `tiêu chí ${criterion} không có mức, cũng không ghi lý do không áp dụng`,
    hint: () => 'ghi level, hoặc notApplicable: lý do; chưa đánh giá thì xóa mục này',
  },
  'assessment/no-evidence': {
    message: ({ criterion, wanted }) => `tiêu chí ${criterion} cần minh chứng: ${quote(wanted)}`,
    hint: () => 'thêm evidence: [tệp trong thư mục evidence/, hoặc đường liên kết https]',
  },
  'assessment/before-window': {
    message: ({ date, from }) => `ngày đánh giá ${printDay(date)} trước ngày đầu kỳ (${printDay(from)})`,
    hint: () => 'sửa ngày, hoặc chuyển phiếu sang đúng kỳ',
  },
  'assessment/after-window': {
    message: ({ date, to }) => `ngày đánh giá ${printDay(date)} sau ngày cuối kỳ (${printDay(to)})`,
    hint: () => 'không cần sửa nếu ngày đúng; điểm được tính từ ngày đánh giá',
  },
  'assessment/two': {
    message: ({ file, period }) => `đối tượng này đã được đánh giá theo cùng bộ tiêu chí cho kỳ ${period} ở ${file}`,
    hint: () => 'giữ lại một phiếu; đánh giá lại thì ghi vào kỳ sau',
  },
} satisfies Chapter<'programme' | 'criteria' | 'criterion' | 'assessment'>
