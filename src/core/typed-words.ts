import { fold } from './text.ts'

const DONE = new Set(['xong', 'da xong', 'hoan thanh', 'da hoan thanh', 'done'])
const NOTHING = new Set(['khong phat sinh', 'kps', 'nothing to report'])
const YES = new Set(['c', 'co', 'y', 'yes'])
const NO = new Set(['k', 'khong', 'chua', 'n', 'no'])

/** True for `xong`, `Đã hoàn thành`: done, and no day given. */
export const isDoneWord = (typed: string): boolean => DONE.has(fold(typed))

/** True for `Không phát sinh`: nothing new in the period, said aloud. */
export const isNothingWord = (typed: string): boolean => NOTHING.has(fold(typed).replace(/\.$/, ''))

/** Yes or no in Vietnamese or English, with or without marks. */
export function readYesNo(line: string): boolean | undefined {
  const answer = fold(line)
  return YES.has(answer) ? true : NO.has(answer) ? false : undefined
}

/** Why one time of recurring work was missed: `bỏ: mưa lũ`. */
export const readMissed = (typed: string): string | undefined =>
  /^(?:bỏ|không|lỡ|missed)\s*[:=]\s*(.+)$/iu.exec(typed.normalize('NFC').trim())?.[1]
