import { printDecimal, printFraction, printNumber, printPercent } from '../core/number.ts'
import type { Progress } from '../core/progress.ts'
import { fromDecimal, multiply, type Ratio } from '../core/ratio.ts'
import type { Card, NotRanked, Ranked, Weighed } from '../core/scorecard.ts'
import { cardName } from './scorecard-rows.ts'
import type { Of } from './shape.ts'
import { listed, NONE } from './words.ts'

/** Places by the plan's own weights; none where the plan rules none. */
export const rankingShape = {
  sentence: 'text',
  rows: [{ place: 'text', unit: 'text', score: 'text' }],
  /** Units that have no place, by reason. */
  unranked: ['text'],
} as const
export type RankingView = Of<typeof rankingShape>

const WEIGHED: Readonly<Record<Weighed, string>> = {
  completionOfAssigned: 'hoàn thành trên số tính tỷ lệ',
  completionOfDue: 'hoàn thành trên số đến hạn',
  onTimeOfDue: 'hoàn thành đúng hạn',
  averageProgress: 'mức độ hoàn thành bình quân',
  reportsInTime: 'báo cáo đúng hạn',
  indicatorsAttained: 'chỉ tiêu đạt',
  disbursement: 'giải ngân',
}
const words = (names: readonly Weighed[]): string => listed(names.map((name) => WEIGHED[name]))

/** The places of units, equal scores sharing one, and why the others have none. */
export function rankingView(progress: Progress, units: readonly Card[], ranked: Ranked | null): RankingView {
  const ranking = progress.plan.data.scorecards?.ranking
  if (!ranking || !ranked)
    return { sentence: 'Kế hoạch không quy định việc xếp thứ tự; số liệu chỉ để theo dõi.', rows: [], unranked: [] }
  const weights = (Object.entries(ranking.weights) as [Weighed, number][]).map(
    ([name, weight]) => `${WEIGHED[name]} (trọng số ${printNumber(weight)})`,
  )
  const unused = ranked.unused.length === 0 ? '' : ` Không đơn vị nào có tỷ lệ ${words(ranked.unused)} nên không tính.`
  return {
    sentence: `Thứ tự chỉ xếp theo trọng số do Kế hoạch quy định: ${listed(weights)}; điểm bằng tổng các tích trọng số và tỷ lệ chia tổng trọng số, nhân 100. Chỉ xếp đơn vị có độ phủ báo cáo từ ${printNumber(ranking.coverage)}% trở lên.${unused}`,
    rows: rows(progress, units, ranked),
    unranked: unranked(progress, units, ranked),
  }
}

function rows(progress: Progress, units: readonly Card[], { ranks }: Ranked): RankingView['rows'] {
  const placed = units
    .flatMap((card) => {
      const { place, score } = ranks.get(card) ?? {}
      return place && score ? [{ card, place, score }] : []
    })
    .toSorted((a, b) => a.place - b.place)
  const scores = placed.map(({ score }) => points(score))
  return placed.map(({ card, place, score }) => ({
    place: `${place}${placed.filter((other) => other.place === place).length > 1 ? ' (đồng hạng)' : ''}`,
    unit: cardName(progress, card),
    // Scores that differ never print the same.
    score: printDecimal(points(score), 2, scores),
  }))
}

const points = (score: Ratio): Ratio => multiply(score, fromDecimal(100))

function unranked(progress: Progress, units: readonly Card[], { ranks }: Ranked): string[] {
  const byReason = new Map<string, string[]>()
  for (const card of units) {
    const not = ranks.get(card)?.not
    if (!not) continue
    const reason = why(card, not)
    byReason.set(reason, [...(byReason.get(reason) ?? []), cardName(progress, card)])
  }
  return [...byReason].map(([reason, names]) => `${names.join(', ')}: ${reason}`)
}

function why({ coverage }: Card, not: NotRanked): string {
  if (not.why === 'requested') return 'đơn vị được đề nghị phối hợp, xã không xếp thứ tự'
  if (not.why === 'rates') return `không có tỷ lệ ${words(not.missing)}`
  return `độ phủ báo cáo ${coverage ? `${printFraction(coverage)} (${printPercent(coverage)})` : NONE}, thấp hơn mức quy định`
}

/** `hạng 2 (đồng hạng), điểm 95`: the place of one unit in words; why it has none. */
export function placeText(progress: Progress, card: Card, units: readonly Card[], ranked: Ranked | null): string {
  const rank = ranked?.ranks.get(card)
  if (!ranked || !rank) return 'Kế hoạch không quy định việc xếp thứ tự'
  if (rank.not) return `không xếp thứ tự: ${why(card, rank.not)}`
  const row = rows(progress, units, ranked).find(({ unit }) => unit === cardName(progress, card))
  return row ? `hạng ${row.place}, điểm ${row.score}` : NONE
}
