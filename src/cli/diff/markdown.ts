import type { ToldDifference, ToldRate } from '../../core/told-difference.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import type { Words } from '../words/index.ts'
import { commentText } from './escape.ts'
import { differences } from './gather.ts'
import { lightsText } from './screen.ts'
import type { Sides } from './sides.ts'
import { type PlanView, sidesInWords, viewOf } from './view.ts'

/** The first line of the comment: a pipeline finds its own comment by it and writes that one again. */
export const MARKER = '<!-- plan-diff -->'

/** Changes shown before the rest is folded. */
const MOST_CHANGES = 10
/** Flags shown of one plan; more than these nobody reads one by one. */
const MOST_FLAGS = 20
/** GitHub refuses comments of more than 65,536 characters. */
const MOST_LETTERS = 60_000

/** `plan diff --format md`: a comment under a pull request. */
export async function printMarkdown(context: Context, sides: Sides): Promise<number> {
  const { words } = context
  const views: PlanView[] = []
  for await (const found of differences(context, sides)) views.push(await viewOf(context, sides, found))
  const { base, head } = sidesInWords(words, sides)
  const title = commentText(words.diff.title(base, head))
  const parts = [`${MARKER}\n${title}`, ...commentParts(words, views)]
  context.out(`${fitted(words, parts).join('\n\n')}\n`)
  return EXIT.ok
}

function commentParts(words: Words, views: readonly PlanView[]): string[] {
  const same = views.filter(({ remark }) => remark === words.diff.state.same)
  const others = views.filter((view) => !same.includes(view))
  const rest = same.length === 0 ? [] : [`${words.diff.sameMany(same.length)}.`]
  return [...others.map((view) => planPart(words, view)), ...rest]
}

/** Whole plans only: those for which there is no more room are counted. */
function fitted(words: Words, parts: readonly string[]): string[] {
  const kept: string[] = []
  let letters = 0
  for (const part of parts) {
    letters += part.length
    if (letters > MOST_LETTERS) return [...kept, words.diff.more(parts.length - kept.length)]
    kept.push(part)
  }
  return kept
}

function planPart(words: Words, view: PlanView): string {
  const { markdown: w } = words.diff
  const mark = view.illustrative ? ` (${words.illustrative})` : ''
  const heading = `### ${w.heading(commentText(view.id))}${mark}`
  const lines = [
    view.measured === null ? '' : commentText(view.measured),
    view.remark === null ? '' : `${commentText(view.remark)}.`,
    ...view.unread.map((text) => `⚠️ ${commentText(text)}`),
    ...(view.told ? toldParts(words, view.told, view.unread.length === 0) : []),
  ]
  return [heading, ...lines].filter((line) => line !== '').join('\n\n')
}

function toldParts(words: Words, told: ToldDifference, isWhole: boolean): string[] {
  const { markdown: w } = words.diff
  const changes = told.main
  const isLong = changes.length > MOST_CHANGES
  return [
    ...flagPart(words, told, isWhole),
    ...effectPart(words, told),
    changes.length === 0 ? '' : `**${w.changes}**\n\n${list(changes.slice(0, MOST_CHANGES))}`,
    ...movedParts(words, told),
    isLong ? folded(w.all(changes.length), told.sections.map(sectionText).join('\n\n')) : '',
  ]
}

const sectionText = ({ heading, lines }: ToldDifference['sections'][number]): string =>
  `**${commentText(heading)}**\n\n${list(lines)}`

const list = (lines: readonly string[]): string => lines.map((line) => `- ${commentText(line)}`).join('\n')

/** Blank lines on both sides, or what is folded would be no Markdown. */
const folded = (summary: string, text: string): string =>
  `<details><summary>${commentText(summary)}</summary>\n\n${text}\n\n</details>`

function flagPart({ diff: w }: Words, { flags }: ToldDifference, isWhole: boolean): string[] {
  if (flags.length === 0) return [isWhole ? w.noFlags : w.flagsUnknown]
  const lines = flags.slice(0, MOST_FLAGS).map(({ text, subject, places }) => {
    const about = subject === null ? '' : `: *${commentText(subject)}*`
    return `- 🚩 ${commentText(text)}${about}<br>${places.map((place) => `<sub>${commentText(place)}</sub>`).join('<br>')}`
  })
  const more = flags.length > MOST_FLAGS ? [`- ${w.markdown.moreFlags(flags.length - MOST_FLAGS)}`] : []
  return [`**${w.markdown.flags} (${flags.length})**\n\n${[...lines, ...more].join('\n')}`]
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
