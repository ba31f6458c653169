import type { Growth } from '../core/growth.ts'
import { printDecimal, printPercent } from '../core/number.ts'
import { fromDecimal } from '../core/ratio.ts'
import type { Words } from './words/index.ts'

/** What the growth-rate method says: `đạt khá; bằng 71,57% mức tăng trưởng cần có; điểm 0,95 (từ -5 đến 5); số gần đúng`. */
export function growthText(
  { trend: w }: Words,
  { progress, score, label, reason }: Growth,
  hasTarget: boolean,
): string {
  const share = progress === null ? null : fromDecimal(progress)
  return [
    w.growthLabels[label],
    ...(reason ? [w.growthGaps[reason]] : []),
    ...(share ? [hasTarget ? w.ofRequired(printPercent(share)) : w.aYear(printPercent(share))] : []),
    ...(score === null ? [] : [w.score(printDecimal(fromDecimal(score), 2))]),
    ...(share ? [w.inexact] : []),
  ].join('; ')
}
