import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { cardLines } from '../scorecard/card.ts'
import { type Chosen, chosenCards } from '../scorecard/choose.ts'
import { scorecardJson } from '../scorecard/json.ts'
import { measureCards } from '../scorecard/measure.ts'
import { tableLines } from '../scorecard/table.ts'
import type { Given } from './index.ts'

/** `plan scorecard`: a table of units, or the cards of one unit, head, person or group, for the period (by default the reporting year). */
export async function run(context: Context, { options }: Given): Promise<number> {
  const all = []
  for (const folder of context.folders) all.push(await measureCards(context, folder))
  const chosen = chosenCards(context, options, all)
  if (context.json) {
    const unread = all.flatMap(({ progress }) => progress.plan.unread)
    context.out(`${JSON.stringify({ ...scorecardJson(all, chosen), unread }, null, 2)}\n`)
    return EXIT.ok
  }
  const blocks = chosen ? cardBlocks(context, chosen) : all.map((measured) => tableLines(context, measured))
  context.out(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`)
  return EXIT.ok
}

const cardBlocks = (context: Context, chosen: readonly Chosen[]): string[][] =>
  chosen.flatMap(({ measured, cards }) => cards.map((card) => cardLines(context, measured, card)))
