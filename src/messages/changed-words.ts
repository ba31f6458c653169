import type { Changed, Stated } from '../core/change.ts'
import { isDay, printDay } from '../core/day.ts'
import type { Lang } from '../core/lang.ts'
import { namedValue } from '../core/named-values.ts'
import { printNumber } from '../core/number.ts'
import { quote } from './quote.ts'

// Words for what differs between two states of a plan: what it is about, which field, which value.

type Pair = readonly [vi: string, en: string]
const pick = ([vi, en]: Pair, lang: Lang): string => (lang === 'vi' ? vi : en)

const SUBJECTS: Readonly<Record<Changed, Pair>> = {
  plan: ['kế hoạch', 'plan'],
  group: ['nhóm nhiệm vụ', 'task group'],
  unit: ['đơn vị', 'unit'],
  duty: ['việc tổ chức thực hiện', 'duty'],
  task: ['nhiệm vụ', 'task'],
  indicator: ['chỉ tiêu', 'indicator'],
  programme: ['chương trình', 'programme'],
  criteria: ['bộ tiêu chí', 'criteria set'],
  holidays: ['ngày nghỉ của kế hoạch', 'days off of plan'],
  budget: ['kinh phí của kế hoạch', 'budget of plan'],
  report: ['báo cáo của đơn vị', 'report of unit'],
  consolidated: ['phần tổng hợp kỳ', 'consolidated words of period'],
  assessment: ['phiếu đánh giá', 'assessment'],
  evidence: ['minh chứng', 'evidence'],
  closing: ['số liệu đã khóa của kỳ', 'closing of period'],
  amendment: ['đề nghị điều chỉnh', 'amendment'],
  issued: ['văn bản đã ban hành', 'issued document'],
}

/** `nhiệm vụ 1.c`, `đơn vị vhxh`. */
export const subjectOf = (what: Changed, id: string, lang: Lang): string => `${pick(SUBJECTS[what], lang)} ${id}`

/** Fields by their path with dots; `$1` stands for the name of an entry in it. */
const FIELDS: readonly (readonly [RegExp, ...Pair])[] = [
  [/^text$/, 'nội dung', 'text'],
  [/^(?:name|names)$/, 'tên', 'name'],
  [/^title$/, 'tên', 'title'],
  [/^group$/, 'nhóm', 'group'],
  [/^lead$/, 'đơn vị chủ trì', 'lead unit'],
  [/^with$/, 'đơn vị phối hợp', 'co-operating units'],
  [/^product$/, 'sản phẩm', 'product'],
  [/^weight$/, 'trọng số', 'weight'],
  [/^deadline\.text$/, 'lời văn của thời hạn', 'words of the deadline'],
  [/^deadline\.due$/, 'thời hạn', 'due day'],
  [/^deadline\.start$/, 'ngày bắt đầu', 'start'],
  [/^deadline\.every$/, 'chu kỳ thực hiện', 'recurrence'],
  [/^deadline(?:\..+)?$/, 'cách tính thời hạn', 'deadline'],
  [/^parts\.(.+)\.due$/, 'thời hạn của phần $1', 'due day of part $1'],
  [/^parts\.(.+)\.weight$/, 'trọng số của phần $1', 'weight of part $1'],
  [/^parts\.(.+)\.lead$/, 'đơn vị làm phần $1', 'unit of part $1'],
  [/^parts\.(.+)\.name$/, 'tên phần $1', 'name of part $1'],
  [/^parts\.(.+)\.id$/, 'phần $1', 'part $1'],
  [/^parts$/, 'các phần việc', 'parts'],
  [/^scope(?:\..+)?$/, 'phạm vi áp dụng', 'scope'],
  [/^cancelled(?:\..+)?$/, 'việc hủy nhiệm vụ', 'cancellation'],
  [/^targets\.(.+)\.value$/, 'chỉ tiêu giao $1', 'target $1'],
  [/^targets\.(.+)\.by$/, 'mốc $1 của chỉ tiêu giao', 'step $1 of the target'],
  [/^targets\.(.+)\.\w+$/, 'cách so sánh với chỉ tiêu giao $1', 'comparison with target $1'],
  [/^targets$/, 'chỉ tiêu giao', 'targets'],
  [/^baseline(?:\..+)?$/, 'giá trị gốc', 'baseline'],
  [/^of\.n$/, 'tử số', 'numerator'],
  [/^of\.d$/, 'mẫu số', 'denominator'],
  [/^direction$/, 'chiều tốt lên', 'direction'],
  [/^unit$/, 'đơn vị tính', 'unit of measure'],
  [/^units$/, 'các đơn vị phải đạt', 'units that must reach it'],
  [/^formula(?:\..+)?$/, 'công thức', 'formula'],
  [/^kind$/, 'loại', 'kind'],
  [/^by$/, 'đơn vị được giao', 'units it is given to'],
  [/^from$/, 'ngày lập', 'first day'],
  [/^until$/, 'ngày kết thúc', 'last day'],
  [/^successors$/, 'đơn vị kế thừa', 'successors'],
  [/^relation$/, 'quan hệ với UBND xã', 'relation to the commune'],
  [/^term\.from$/, 'ngày bắt đầu thực hiện', 'first day of the term'],
  [/^term\.until$/, 'ngày kết thúc thực hiện', 'last day of the term'],
  [/^term$/, 'thời gian thực hiện', 'term'],
  [/^number$/, 'số, ký hiệu', 'number'],
  [/^date$/, 'ngày văn bản', 'date of the document'],
  [/^illustrative$/, 'ghi chú số liệu minh họa', 'note that figures are invented'],
  [/^calendar$/, 'lịch kỳ báo cáo', 'reporting calendar'],
  [/^periods\.(.+)\.(?:from|to)$/, 'khoảng ngày của kỳ $1', 'days of period $1'],
  [/^periods\.(.+)\.\w+$/, 'kỳ báo cáo $1', 'period $1'],
  [/^periods$/, 'các kỳ báo cáo', 'periods'],
  [/^groups$/, 'các nhóm nhiệm vụ', 'task groups'],
  [/^reporting$/, 'chế độ báo cáo', 'reporting duties'],
  [/^requests\.(.+)\.due$/, 'hạn báo cáo đột xuất $1', 'due day of report $1'],
  [/^requests\.(.+)\.window(?:\..+)?$/, 'khoảng số liệu của báo cáo đột xuất $1', 'window of report $1'],
  [/^requests\.(.+)\.topic$/, 'nội dung báo cáo đột xuất $1', 'topic of report $1'],
  [/^requests\.(.+)\.\w+$/, 'báo cáo đột xuất $1', 'requested report $1'],
  [/^bases\.(.+)\.items\.(.+)\.\w+$/, 'một mục của căn cứ $1', 'an item of basis $1'],
  [/^bases\.(.+)\.\w+$/, 'căn cứ $1', 'basis $1'],
  [/^roles\.gate$/, 'đầu mối tiếp nhận báo cáo', 'unit that receives reports'],
  [/^roles\.follow-up$/, 'đơn vị theo dõi', 'unit that follows up'],
  [/^roles\.decider$/, 'người quyết định', 'decider'],
  [/^roles(?:\..+)?$/, 'đơn vị tổng hợp', 'consolidating unit'],
  [/^issuer(?:\..+)?$/, 'cơ quan ban hành', 'issuer'],
  [/^tolerance$/, 'mức chậm cho phép (điểm %)', 'tolerance (percentage points)'],
  [/^method$/, 'cách tính tiến độ chỉ tiêu', 'method of judging pace'],
  [/^minCoverage$/, 'độ phủ tối thiểu (%)', 'least coverage (%)'],
  [/^scorecards(?:\..+)?$/, 'cách chấm phiếu theo dõi', 'scorecard rules'],
  [/^preamble$/, 'đoạn mở đầu', 'preamble'],
  [/^sections$/, 'các mục của văn bản', 'sections'],
  [/^closing$/, 'đoạn kết', 'closing paragraph'],
  [/^appendices$/, 'danh mục phụ lục', 'list of appendices'],
  [/^head$/, 'người đứng đầu', 'head'],
  [/^assigned$/, 'ngày giao', 'day assigned'],
  [/^since$/, 'mốc cộng dồn', 'start of the running total'],
  [/^per$/, 'cách chia theo đơn vị', 'division by unit'],
  [/^every$/, 'chu kỳ báo cáo', 'how often it is reported'],
  [/^limits(?:\..+)?$/, 'giới hạn của giá trị', 'limits of the value'],
  [/^outOf$/, 'số đơn vị xếp hạng', 'units ranked'],
  [/^to$/, 'nơi nhận', 'addressee'],
  [/^cycles$/, 'chu kỳ', 'cycles'],
  [/^decision(?:\..+)?$/, 'văn bản giao', 'deciding document'],
  [/^breakdown(?:\..+)?$/, 'phân tổ', 'breakdown'],
  [/^percent$/, 'tiến độ', 'progress'],
  [/^parts\.(.+)\.percent$/, 'tiến độ phần $1', 'progress of part $1'],
  [/^done$/, 'ngày hoàn thành', 'day of completion'],
  [/^parts\.(.+)\.done$/, 'ngày hoàn thành phần $1', 'day of completion of part $1'],
  [/^occurrences\.(.+)\.(?:done|missed)$/, 'kết quả kỳ $1', 'outcome of $1'],
  [/^figure$/, 'số liệu', 'figure'],
  [/^result$/, 'kết quả', 'result'],
  [/^obstacle$/, 'khó khăn, vướng mắc', 'obstacle'],
  [/^corrections$/, 'đính chính', 'corrections'],
  [/^documents$/, 'văn bản đã ban hành', 'documents issued'],
  [/^returned$/, 'nhiệm vụ trả lại', 'returned tasks'],
]

/** What a field is called; its path between quotes where it has no name. */
export function fieldName(field: string, lang: Lang): string {
  for (const [pattern, ...names] of FIELDS) {
    const found = pattern.exec(field)
    if (found) return pick(names, lang).replace('$1', () => found[1] ?? '')
  }
  return quote(field)
}

/** Most letters of a value that a sentence repeats. */
const LONGEST = 60

/** A value as a sentence says it: a number and a day as they are printed, words between quotes, a list one after another. */
export function valueText(value: Stated, lang: Lang, field = ''): string {
  if (value === undefined || value === null) return pick(['không có', 'nothing'], lang)
  if (typeof value === 'number') return printNumber(value)
  if (typeof value === 'boolean') return pick(value ? ['có', 'yes'] : ['không', 'no'], lang)
  if (typeof value === 'string')
    return namedValue(field, value, lang) ?? (isDay(value) ? printDay(value) : quote(value))
  const all = listText(value, lang)
  return all.length > LONGEST ? `${[...all].slice(0, LONGEST - 1).join('')}…` : all
}

function listText(value: object, lang: Lang): string {
  if (Array.isArray(value)) return value.map((item) => valueText(item, lang)).join(', ')
  const { n, d, ...others } = value as Readonly<Record<string, Stated>>
  if (Object.keys(value).length === 1 && others.value !== undefined) return valueText(others.value, lang)
  if (typeof n === 'number' && typeof d === 'number' && Object.keys(others).length === 0)
    return `${printNumber(n)}/${printNumber(d)}`
  const entries = Object.entries(value as Readonly<Record<string, Stated>>)
  return `(${entries.map(([key, item]) => `${key}: ${valueText(item, lang, key)}`).join(', ')})`
}
