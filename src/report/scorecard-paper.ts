import { printDay } from '../core/day.ts'
import { printMillions } from '../core/money.ts'
import { printCount, printNumber, printPercent } from '../core/number.ts'
import type { Progress } from '../core/progress.ts'
import type { Ratio } from '../core/ratio.ts'
import type { Card, Ranked, Ranking, Scorecards, Weighed } from '../core/scorecard.ts'
import { rateCell } from './figure-text.ts'
import { type Frame, frame, frameShape, type ReportOptions } from './frame.ts'
import { issuerCode, planCited, planShort } from './issuer.ts'
import type { Of } from './shape.ts'
import { doneOf, openOf } from './totals.ts'
import { NOTICE } from './unit-report.ts'
import { NO_LEAD } from './units.ts'
import type { ReportInput } from './view.ts'
import { listed, NONE, periodName, withoutEnd } from './words.ts'

/** Cards for the yearly evaluation; no legal rating is claimed. */
export const scorecardShape = {
  frame: frameShape,
  asOf: 'text',
  blockers: ['text'],
  notice: 'text?',
  opening: 'text',
  sections: [
    {
      title: 'text',
      rows: [
        {
          number: 'text',
          name: 'text',
          total: 'count',
          done: 'count',
          open: 'count',
          ofDue: 'text',
          onTime: 'text',
          overdue: 'text',
          reports: 'text',
          indicators: 'text',
          money: 'text',
          place: 'text',
        },
      ],
    },
  ],
  /** Tasks that were overdue before a head's term began, and due days that were moved. */
  inherited: [{ name: 'text', tasks: 'text' }],
  moved: [{ name: 'text', tasks: 'text', byFirst: 'text' }],
  ranking: 'text',
  unranked: 'text?',
  closing: 'text',
} as const
export type ScorecardView = Of<typeof scorecardShape>

/** The paper of the reporting year that holds D, or one unit's part of it. */
export function scorecardView({ progress, cards: given, options = {} }: ReportInput): ScorecardView {
  const { plan, asOf, period } = progress
  const ranked = given?.ranked ?? null
  const { units, heads, groups, total } = chosen(given?.cards, options.unit)
  const sections = [
    { title: 'Theo đơn vị', cards: [...units, ...total] },
    { title: 'Theo người đứng đầu', cards: heads },
    { title: 'Theo nhóm nhiệm vụ', cards: groups },
  ]
  return {
    frame: scorecardFrame(progress, options),
    asOf,
    blockers:
      asOf < period.to
        ? [`năm đánh giá kết thúc ngày ${printDay(period.to)}, số liệu mới tính đến ngày ${printDay(asOf)}`]
        : [],
    notice: plan.data.illustrative ? NOTICE : null,
    opening: `Thực hiện ${planCited(plan)}; số liệu ${periodName(period)} dưới đây được tính đến ngày ${printDay(asOf)} từ báo cáo của các đơn vị.`,
    sections: sections
      .filter(({ cards }) => cards.length > 0)
      .map(({ title, cards }) => ({ title, rows: cards.map((card, i) => row(progress, card, i, ranked)) })),
    inherited: heads
      .filter((card) => card.inherited.length > 0)
      .map((card) => ({ name: nameOf(progress, card), tasks: card.inherited.map(inheritedText).join('; ') })),
    moved: units
      .filter((card) => card.moved.length > 0)
      .map((card) => ({
        name: nameOf(progress, card),
        tasks: card.moved.map(movedText).join('; '),
        byFirst: rateCell(card.onTimeByFirst),
      })),
    ranking: rankingText(plan.data.scorecards?.ranking),
    unranked: unrankedText(progress, units, ranked),
    closing: 'Số liệu dùng để tham khảo khi đánh giá; không phải là kết quả xếp loại theo quy định của pháp luật./.',
  }
}

/** All cards that say anything, or those of one unit. */
function chosen(cards: Scorecards | undefined, unit: string | undefined) {
  const said = ({ counts, reports, indicators }: Card): boolean =>
    counts.total > 0 || (reports?.length ?? 0) > 0 || (indicators?.total ?? 0) > 0
  const own = (all: readonly Card[] = []): Card[] =>
    all.filter((card) => said(card) && (unit === undefined || card.id === unit))
  const whole = cards && unit === undefined ? cards : undefined
  return {
    units: own(cards?.units),
    heads: own(cards?.heads),
    groups: whole ? own(whole.groups) : [],
    total: whole && said(whole.total) ? [whole.total] : [],
  }
}

/** A paper of the office's own: it goes to nobody but the file. */
function scorecardFrame(progress: Progress, options: ReportOptions): Frame {
  const { plan, period } = progress
  const about = `các đơn vị, người đứng đầu ${periodName(period)} theo ${planShort(plan)}`
  const kept = (options.recipients ?? plan.data.recipients ?? []).map(withoutEnd).filter((line) => /^lưu/iu.test(line))
  return frame(
    progress,
    {
      kind: 'scorecard',
      type: 'BÁO CÁO',
      code: `BC-${issuerCode(plan)}`,
      subject: `Kết quả theo dõi thực hiện nhiệm vụ của ${about}`,
      periodic: true,
      change: { to: [], recipients: options.recipients ?? kept },
    },
    options,
  )
}

/** Names of persons stay in the office: a head stands by the post, with the term. */
function nameOf({ groups }: Progress, { kind, id, name, term }: Card): string {
  if (kind === 'plan') return 'Toàn Kế hoạch'
  if (kind === 'unit' && id === null) return NO_LEAD
  if (kind === 'group') return groups.find((group) => group.id === id)?.short ?? name
  const [from, until] = [term?.from, term?.until]
  if (!from && !until) return name
  return `${name} (${[from ? `từ ${printDay(from)}` : '', until ? `đến ${printDay(until)}` : ''].filter(Boolean).join(' ')})`
}

const fraction = (share: Ratio | null): string => (share ? rateCell(share) : NONE)

function row(
  progress: Progress,
  card: Card,
  i: number,
  ranked: Ranked | null,
): ScorecardView['sections'][number]['rows'][number] {
  const { counts, rates } = card
  const rank = ranked?.ranks.get(card)
  return {
    number: card.kind === 'plan' ? '' : printCount(i + 1),
    name: nameOf(progress, card),
    total: counts.total,
    done: doneOf(counts),
    open: openOf(counts),
    ofDue: fraction(rates.completionOfDue),
    onTime: fraction(rates.onTimeOfDue),
    overdue: fraction(rates.overdueOfDue),
    reports: card.reports === null ? NONE : fraction(card.reportsInTime),
    indicators: fraction(card.indicatorsAttained),
    money: moneyCell(card.money?.disbursement ?? null),
    place: rank?.place ? `${rank.place} (${rank.score ? printPercent(rank.score).replace('%', ' điểm') : ''})` : NONE,
  }
}

/** Millions of đồng disbursed over allocated: `1.004,8/1.793 (56,04%)`. */
const moneyCell = (share: Ratio | null): string =>
  share ? `${printMillions(share.n)}/${printMillions(share.d)} (${printPercent(share)})` : NONE

const inheritedText = ({ id, due }: Card['inherited'][number]): string => `${id}${due ? ` (hạn ${printDay(due)})` : ''}`
const movedText = ({ id, first, due }: Card['moved'][number]): string =>
  `${id} (hạn đầu ${printDay(first)}, hạn nay ${due ? printDay(due) : NONE})`

const WEIGHED: Readonly<Record<Weighed, string>> = {
  completionOfAssigned: 'hoàn thành trên số tính tỷ lệ',
  completionOfDue: 'hoàn thành trên số đến hạn',
  onTimeOfDue: 'hoàn thành đúng hạn',
  averageProgress: 'mức độ hoàn thành bình quân',
  reportsInTime: 'báo cáo đúng hạn',
  indicatorsAttained: 'chỉ tiêu đạt',
  disbursement: 'giải ngân',
}

function rankingText(ranking: Ranking | undefined): string {
  if (!ranking) return 'Kế hoạch không quy định việc xếp thứ tự; số liệu chỉ để theo dõi.'
  const weights = (Object.entries(ranking.weights) as [Weighed, number][]).map(
    ([name, weight]) => `${WEIGHED[name]} (${printNumber(weight)})`,
  )
  return `Thứ tự xếp theo trọng số Kế hoạch quy định: ${listed(weights)}; chỉ xếp đơn vị có ít nhất ${printNumber(ranking.coverage)}% số nhiệm vụ được báo cáo; bằng điểm thì cùng thứ.`
}

const WHY = {
  requested: 'đề nghị phối hợp, không xếp thứ tự',
  coverage: 'độ phủ báo cáo thấp hơn mức quy định',
  rates: 'thiếu số liệu',
} as const

function unrankedText(progress: Progress, units: readonly Card[], ranked: Ranked | null): string | null {
  const out = units.flatMap((card) => {
    const why = ranked?.ranks.get(card)?.not?.why
    return why ? [`${nameOf(progress, card)} (${WHY[why]})`] : []
  })
  return out.length === 0 ? null : `Không xếp thứ tự: ${out.join('; ')}`
}
