import type { Format } from '../../report-pipeline.ts'
import type { Context } from '../context.ts'
import { differences } from '../diff/gather.ts'
import { planLines } from '../diff/screen.ts'
import { sidesOf } from '../diff/sides.ts'
import { type PlanView, sidesInWords, viewOf } from '../diff/view.ts'
import { EXIT } from '../exit.ts'
import type { Given } from './index.ts'

/** `plan diff [BASE] [HEAD]`: what changed, in sentences, red flags first. Exit 0 whatever changed. */
export async function run(context: Context, { args, options }: Given): Promise<number> {
  const sides = await sidesOf(context, args)
  if (context.json) return (await import('../diff/json.ts')).printJson(context, sides)
  const format = typeof options.format === 'string' ? options.format : 'text'
  if (format === 'md') return (await import('../diff/markdown.ts')).printMarkdown(context, sides)
  if (format !== 'text')
    return (await import('../diff/paper.ts')).writePapers(context, sides, format as Format, options)
  const views: PlanView[] = []
  for await (const found of differences(context, sides)) views.push(await viewOf(context, sides, found))
  const { base, head } = sidesInWords(context.words, sides)
  context.out(`${[context.words.diff.title(base, head), ...screens(context, views)].join('\n')}\n`)
  return EXIT.ok
}

/** Plans with changes one after another; those without in a line together where they are many. */
function screens(context: Context, views: readonly PlanView[]): string[] {
  const { words } = context
  const same = views.filter(({ remark }) => remark === words.diff.state.same)
  const others = views.filter((view) => !same.includes(view))
  const rest =
    same.length > MANY ? [words.diff.sameMany(same.length)] : same.flatMap((view) => planLines(context, view))
  return [...others.flatMap((view) => ['', ...planLines(context, view)]), ...(rest.length > 0 ? ['', ...rest] : [])]
}

/** Plans without changes that are named one by one. */
const MANY = 5
