import type { Progress } from '../core/progress.ts'
import { rateShape } from './figure-text.ts'
import type { Of } from './shape.ts'
import { totals } from './totals.ts'

/** A rate and what it says, for readers who have never seen one. */
export const meaningShape = [{ ...rateShape, meaning: 'text' }] as const

const MEANINGS: Readonly<Record<string, string>> = {
  completionOfAssigned:
    'số nhiệm vụ đã làm xong so với tất cả nhiệm vụ phải làm xong của Kế hoạch, kể cả nhiệm vụ chưa đến hạn; không kể nhiệm vụ thường xuyên, nhiệm vụ không áp dụng và nhiệm vụ đã hủy',
  completionOfDue:
    'chỉ tính nhiệm vụ có hạn; số nhiệm vụ đã làm xong, sớm hay muộn, so với số nhiệm vụ đã đến hạn hoặc đã xong trước hạn',
  onTimeOfDue: 'trong số nhiệm vụ đã đến hạn hoặc đã xong trước hạn, bao nhiêu nhiệm vụ làm xong không quá hạn',
  overdueOfDue: 'trong số nhiệm vụ đã đến hạn hoặc đã xong trước hạn, bao nhiêu nhiệm vụ quá hạn mà đến nay chưa xong',
}

/** The rates of tasks by their counts, each with its meaning; means and rates of reports say nothing to citizens. */
export const bulletinRates = (progress: Progress): Of<typeof meaningShape> =>
  totals(progress).rates.flatMap((rate) => {
    const meaning = Object.hasOwn(MEANINGS, rate.name) ? MEANINGS[rate.name] : undefined
    return meaning === undefined ? [] : [{ ...rate, meaning }]
  })
