import type { Progress } from '../../core/progress.ts'
import { periodName } from '../../messages/period-name.ts'
import { safe } from '../columns.ts'
import { wordsOf } from '../words/index.ts'

/** `Quý III/2026 · minh-hoa (số liệu minh họa)`: files and proposals speak Vietnamese, as the reports do. */
export function nameOf({ plan, period }: Progress): string {
  const mark = plan.data.illustrative ? ` (${wordsOf('vi').illustrative})` : ''
  return `${periodName(period, 'vi')} · ${plan.id}${mark}`
}

/** What keeps a period from being closed, as a list in Markdown. */
export const missingList = (missing: readonly string[]): string[] => missing.map((text) => `- ${inMarkdown(text)}`)

/** Words of a plan in a page: nothing of them is markup, calls somebody or changes the terminal. */
const inMarkdown = (text: string): string => safe(text).replace(/[\\`*_[\]<>#|@~]/g, (sign) => `\\${sign}`)

/** The page beside a draft that says what is missing. */
export function missingPage(progress: Progress, missing: readonly string[]): string {
  const { ci } = wordsOf('vi')
  const lines = missing.length === 0 ? [ci.complete] : missingList(missing)
  return [`# ${ci.missing}: ${nameOf(progress)}`, '', ...lines, ''].join('\n')
}
