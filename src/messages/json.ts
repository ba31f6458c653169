import type { Lang } from '../core/lang.ts'
import type { Located } from '../core/located.ts'
import { inOrder } from './groups.ts'
import { commandOf } from './recovery.ts'
import { hintOf, messageOf } from './sentences.ts'

/** Problems for programs, schema check/1: every one of them, none grouped; `hint` is null where there is none. */
export function printJson(all: readonly Located[], lang: Lang): string {
  const problems = inOrder(all).map(({ diagnostic, line, column, endLine, endColumn, before, recovery }) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    file: diagnostic.file,
    line,
    column,
    endLine,
    endColumn,
    message: messageOf(diagnostic, lang),
    hint: hintOf(diagnostic, lang) ?? null,
    ...(before ? { before } : {}),
    ...(recovery ? { recover: commandOf(recovery) } : {}),
  }))
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const report = { schema: 'check/1', errors, warnings: problems.length - errors, problems }
  return `${JSON.stringify(report, null, 2)}\n`
}
