import type { Lang } from '../core/lang.ts'
import type { Flag, Verdict } from '../core/verdict.ts'

type In<T> = Readonly<Record<Lang, T>>

export const VERDICT: In<Readonly<Record<Verdict, string>>> = {
  vi: {
    achieved: 'đạt',
    onTrack: 'đúng tiến độ',
    behind: 'chậm tiến độ',
    notAchieved: 'chưa đạt',
    worsening: 'kém hơn mức gốc',
    noPace: 'chưa tính được tiến độ',
    noData: 'chưa có số liệu',
    notDue: 'chưa đến kỳ',
  },
  en: {
    achieved: 'achieved',
    onTrack: 'on track',
    behind: 'behind',
    notAchieved: 'not achieved',
    worsening: 'worse than baseline',
    noPace: 'pace not known',
    noData: 'no data',
    notDue: 'not due yet',
  },
}

export const FLAG: In<Readonly<Record<Flag, string>>> = {
  vi: {
    lost: 'không giữ được mức đã đạt',
    fallen: 'kém hơn kỳ trước',
    worsening: 'đạt nhưng đang kém đi',
    old: 'số liệu cũ',
    provisional: 'theo số ước',
  },
  en: {
    lost: 'a level once reached was lost',
    fallen: 'worse than in the last period',
    worsening: 'achieved but getting worse',
    old: 'old figure',
    provisional: 'by an estimate',
  },
}
