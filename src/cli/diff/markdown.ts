import type { ToldDifference, ToldRate } from '../../core/told-difference.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import type { Words } from '../words/index.ts'
import { type Forms, fitted } from './comment-room.ts'
import { commentText } from './escape.ts'
import { differences } from './gather.ts'
import { lightsText } from './screen.ts'
import type { Sides } from './sides.ts'
import { commandOf, type PlanView, sidesInWords, viewOf } from './view.ts'

/** The first line of the comment: a pipeline finds its own comment by it and writes that one again. */
export const MARKER = '<!-- plan-diff -->'

/** Changes shown before the rest is folded. */
const MOST_CHANGES = 10
/** Flags shown of one plan; more than these nobody reads at once, and they are folded. */
const MOST_FLAGS = 20
/** `plan diff --format md`: a comment under a pull request. */
export async function printMarkdown(context: Context, sides: Sides): Promise<number> {
  const { words } = context
  const views: PlanView[] = []
  for await (const found of differences(context, sides)) views.push(await viewOf(context, sides, found))
  const { base, head } = sidesInWords(words, sides)
  const top = `${MARKER}\n${commentText(words.diff.title(base, head))}`
  context.out(`${[top, ...commentParts(words, views, commandOf(sides))].join('\n\n')}\n`)
  return EXIT.ok
}

/** Plans with flags first; those without changes are counted, and where there are many the whole stands before the single plans. */
function commentParts(words: Words, views: readonly PlanView[], command: string): string[] {
  const { markdown: w, state, sameMany } = words.diff
  const same = views.filter(({ remark }) => remark === state.same)
  const others = views.filter((view) => !same.includes(view))
  const flagged = others.filter(({ told }) => (told?.flags.length ?? 0) > 0)
  const ordered = [...flagged, ...others.filter((view) => !flagged.includes(view))]
  const forms = ordered.map((view) => formsOf(words, view, `${command} --plan ${view.id}`))
  const { texts, left } = fitted(forms, REST)
  return [
    ...(others.length > FEW ? [w.many(others.length, flagged.length)] : []),
    ...texts,
    ...(left > 0 ? [w.morePlans(left)] : []),
    ...(same.length > 0 ? [`${sameMany(same.length)}.`] : []),
  ]
}

/** Plans that anyone sees at once. */
const FEW = 3
/** Letters of the lines around the plans. */
const REST = 1000

/** A plan in full; without what is folded; as two counts. */
function formsOf(words: Words, view: PlanView, command: string): Forms {
  const { markdown: w } = words.diff
  const { told } = view
  const full = planPart(words, view, null)
  if (!told) return [full]
  const main = planPart(words, view, w.shortened(told.main.length, commentText(command)))
  const counts = w.least(told.flags.length, told.main.length, commentText(command))
  const unread = view.unread.length === 0 ? [] : [`⚠️ ${words.diff.flagsUnknown}`]
  return [full, main, [headingOf(words, view), ...unread, counts].join('\n\n')]
}

/** What stands in the place of the folded parts; null: they stand there themselves. */
type Instead = string | null

const headingOf = (words: Words, { id, illustrative }: PlanView): string =>
  `### ${words.diff.markdown.heading(commentText(id))}${illustrative ? ` (${words.illustrative})` : ''}`

function planPart(words: Words, view: PlanView, instead: Instead): string {
  const lines = [
    view.measured === null ? '' : commentText(view.measured),
    view.remark === null ? '' : `${commentText(view.remark)}.`,
    ...view.unread.map((text) => `⚠️ ${commentText(text)}`),
    ...(view.told ? toldParts(words, view.told, view.unread.length === 0, instead) : []),
  ]
  return [headingOf(words, view), ...lines].filter((line) => line !== '').join('\n\n')
}

function toldParts(words: Words, told: ToldDifference, isWhole: boolean, instead: Instead): string[] {
  const { markdown: w } = words.diff
  const changes = told.main
  const isLong = changes.length > MOST_CHANGES
  return [
    ...flagPart(words, told, isWhole, instead),
    ...effectPart(words, told),
    changes.length === 0 ? '' : `**${w.changes}**\n\n${list(changes.slice(0, MOST_CHANGES))}`,
    ...(instead === null
      ? [
          ...movedParts(words, told),
          ...(isLong ? [folded(w.all(changes.length), told.sections.map(sectionText).join('\n\n'))] : []),
        ]
      : [instead]),
  ]
}

const sectionText = ({ heading, lines }: ToldDifference['sections'][number]): string =>
  `**${commentText(heading)}**\n\n${list(lines)}`

const list = (lines: readonly string[]): string => lines.map((line) => `- ${commentText(line)}`).join('\n')

/** Blank lines on both sides, or what is folded would be no Markdown. */
const folded = (summary: string, text: string): string =>
  `<details><summary>${commentText(summary)}</summary>\n\n${text}\n\n</details>`

function flagPart({ diff: w }: Words, { flags }: ToldDifference, isWhole: boolean, instead: Instead): string[] {
  if (flags.length === 0) return [isWhole ? w.noFlags : w.flagsUnknown]
  const [shown, others] = [flags.slice(0, MOST_FLAGS), flags.slice(MOST_FLAGS)]
  const more = w.markdown.moreFlags(others.length)
  const isCut = others.length > 0 && instead !== null
  const first = [...shown.map(flagLine), ...(isCut ? [`- ${more}`] : [])].join('\n')
  return [
    `**${w.markdown.flags} (${flags.length})**\n\n${first}`,
    ...(others.length > 0 && !isCut ? [folded(more, others.map(flagLine).join('\n'))] : []),
  ]
}

function flagLine({ text, subject, places }: ToldDifference['flags'][number]): string {
  const about = subject === null ? '' : `: *${commentText(subject)}*`
  return `- 🚩 ${commentText(text)}${about}<br>${places.map((place) => `<sub>${commentText(place)}</sub>`).join('<br>')}`
}

function effectPart({ diff: w }: Words, told: ToldDifference): string[] {
  const { rates, moves } = told
  if (rates.length === 0) return []
  if (moves.length === 0 && rates.every(({ points }) => points === '')) return [w.noEffect]
  return [
    `**${w.markdown.effect}**\n\n${[tableHead(w), ...rates.map((rate) => rateRow(w, '', rate))].join('\n')}`,
    told.lights.length === 0 ? '' : `${w.lights}: ${commentText(lightsText(told))}`,
  ]
}

/** What stands otherwise, folded: tasks and indicators, then the rates by weight, of groups and of units. */
function movedParts({ diff: w }: Words, { moves, weighted, parts }: ToldDifference): string[] {
  const others = [...weighted.map((rate) => ({ ...rate, of: w.weighted })), ...parts]
  const rows = others.map((part) => rateRow(w, `${part.of}: `, part))
  return [
    moves.length === 0 ? '' : folded(w.markdown.moves(moves.length), list(moves)),
    rows.length === 0 ? '' : folded(w.markdown.rows, [tableHead(w), ...rows].join('\n')),
  ]
}

const tableHead = ({ columns: c }: Words['diff']): string =>
  `| ${c.rate} | ${c.before} | ${c.after} | ${c.points} |\n|---|---:|---:|---:|`

const rateRow = (w: Words['diff'], of: string, { name, before, after, points }: ToldRate): string =>
  `| ${commentText(of + name)} | ${before} | ${after} | ${points || w.same} |`
