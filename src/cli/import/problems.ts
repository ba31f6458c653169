import type { Problem } from '../../import/index.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'

/** Prints everything that is wrong with a form, by its cells; nothing is written. */
export function tellProblems(context: Context, problems: readonly Problem[]): number {
  const { words, json, out, note } = context
  const told = problems.map((problem) => {
    const [cause, fix] = words.import.problem(problem)
    return { cell: problem.cell, code: problem.code, cause, fix }
  })
  if (json) out(`${JSON.stringify({ schema: 'import/1', written: [], problems: told }, null, 2)}\n`)
  for (const { cell, cause, fix } of json ? [] : told) note(`${safe(`${cell}: ${cause}`)}\n  = ${safe(fix)}\n`)
  note(`\n${words.import.count(problems.length)}\n`)
  return EXIT.errors
}
