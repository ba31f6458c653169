import { wrapAnsi } from 'fast-wrap-ansi'
import { safe, widthOf } from '../columns.ts'
import type { Context } from '../context.ts'
import type { Gathered } from './gather.ts'
import { type Proposal, toldPlan } from './proposal.ts'

/** What is about to be handed in: the changes in sentences, the files, the branch and the message. */
export function submitScreen(context: Context, gathered: Gathered, proposal: Proposal, base: string | null): string[] {
  const { words, lang, paint, listWidth } = context
  const { submit: w } = words
  const plans = gathered.plans.flatMap((changes) => {
    const mark = changes.plan.data.illustrative ? ` (${words.illustrative})` : ''
    const told = toldPlan({ words, lang, plan: changes.plan }, changes)
    return [
      paint.bold(`${w.title} · ${safe(changes.plan.id)}${mark}`),
      ...told.flatMap(({ heading, lines }) => [
        '',
        ...wrapped(heading, listWidth, '').map((line) => paint.bold(line)),
        ...lines.flatMap((line) => wrapped(line, listWidth, '  ')),
      ]),
      '',
    ]
  })
  const files = gathered.files.map(({ path, status }) => `  ${w.status[status]}  ${safe(path)}`)
  return [
    ...plans,
    paint.bold(w.files(files.length)),
    ...files,
    '',
    w.branch(proposal.branch, base),
    w.subject(proposal.title),
  ]
}

/** A line cut to the terminal, its continuation set in further; in a pipe it stays whole. */
function wrapped(text: string, width: number, indent: string): string[] {
  if (widthOf(text) + indent.length <= width) return [indent + text]
  const [first = '', ...rest] = wrapAnsi(text, Math.max(20, width - indent.length - 2)).split('\n')
  return [indent + first, ...rest.map((line) => `${indent}  ${line}`)]
}
