import { createHash } from 'node:crypto'
import type { Lang } from '../core/lang.ts'
import type { Located } from '../core/located.ts'
import { beforeText } from './before.ts'
import { inOrder } from './groups.ts'
import { messageOf } from './sentences.ts'

/** A Code Quality report. A fingerprint does not depend on lines, so that a problem that only moved is not a new one. */
export function printGitlab(all: readonly Located[], lang: Lang): string {
  const seen = new Map<string, number>()
  const issues = inOrder(all).map(({ diagnostic, line, endLine, before }) => {
    const { code, severity, file, params } = diagnostic
    const subject = JSON.stringify([code, file, params])
    const nth = seen.get(subject) ?? 0
    seen.set(subject, nth + 1)
    return {
      description: messageOf(diagnostic, lang) + (before ? ` (${beforeText(before, lang)})` : ''),
      check_name: code,
      fingerprint: createHash('sha256').update(`${subject}\n${nth}`).digest('hex'),
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path: file, lines: { begin: line, end: endLine } },
    }
  })
  return `${JSON.stringify(issues, null, 2)}\n`
}
