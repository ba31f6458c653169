import type { Lang } from '../core/lang.ts'
import type { Located } from '../core/located.ts'
import { beforeText } from './before.ts'
import { byPlan, gapsOf, inOrder, isGap, subjectsOf } from './groups.ts'
import { recoveryLines } from './recovery.ts'
import { hintOf, manyOf, messageOf } from './sentences.ts'

/** Workflow commands that make annotations; forges show few of them, so the gaps of a plan are one for each code. */
export function printGithub(all: readonly Located[], lang: Lang): string {
  const lines = byPlan(inOrder(all)).flatMap((plan) => [
    ...plan
      .filter(({ diagnostic }) => !isGap(diagnostic.code))
      .map((located) => {
        const { diagnostic, before, recovery } = located
        const more = [before && beforeText(before, lang), hintOf(diagnostic, lang)].filter((line) => line !== undefined)
        if (recovery) more.push(...recoveryLines([recovery], lang))
        return annotation(located, [messageOf(diagnostic, lang), ...more].join('\n'))
      }),
    ...gapsOf(plan).map(({ first, others }) => {
      const gaps = [first, ...others]
      const { code } = first.diagnostic
      return annotation(first, manyOf(code, lang, gaps.length, subjectsOf(gaps)) ?? messageOf(first.diagnostic, lang))
    }),
  ])
  return lines.map((line) => `${line}\n`).join('')
}

function annotation({ diagnostic, line, column, endLine, endColumn }: Located, message: string): string {
  const { code, severity, file } = diagnostic
  // Columns are only understood within one line.
  const columns = endLine === line ? `,col=${column},endColumn=${endColumn}` : ''
  const place = `file=${property(file)},line=${line},endLine=${endLine}${columns}`
  return `::${severity} ${place},title=${property(code)}::${data(message)}`
}

/** Other control characters would reach the terminal of whoever reads the log. */
const data = (text: string): string =>
  text
    .replace(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\ufffd')
    .replace(/%/g, '%25')
    .replace(/\r/g, '%0D')
    .replace(/\n/g, '%0A')
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
