import { wrapAnsi } from 'fast-wrap-ansi'
import type { UnitView } from '../../core/owed-work.ts'
import type { IndicatorEntry, TaskEntry } from '../../core/plan.ts'
import type { Said } from '../../edit-pipeline.ts'
import type { Read } from '../answers.ts'
import type { Asker } from '../ask.ts'
import { safe } from '../columns.ts'
import type { Words } from '../words/index.ts'
import { type Item, idOf, itemLines } from './items.ts'
import { saidText } from './said-text.ts'
import { askIndicator } from './talk-indicator.ts'
import { askTask } from './talk-task.ts'

/** How far a talk has come; kept, so that a person can go home and continue tomorrow. */
export interface Draft {
  readonly at: number
  readonly said: Said
}

/** What the talk needs to put a question: whom to ask, in which words, what is known. */
export interface Talk {
  readonly ask: Asker
  readonly words: Words
  readonly view: UnitView
  /** Columns of the terminal. */
  readonly width: number
  /** What is wrong with evidence that is named, in words. */
  readonly evidenceProblem: (named: string) => string | undefined
  /** A question came before the first thing, to which one can go back. */
  readonly isAfter: boolean
}

/** A talk about one thing. */
export interface ItemTalk extends Talk {
  /** Set by an answer to a further question that is a wish to go elsewhere: what is left of this thing is then not asked. */
  readonly way: { move?: 'again' | 'stop' }
}

/** What a person wants instead of answering. */
export type Move = 'skip' | 'back' | 'stop' | 'none'

/** Where a talk ended: `isBack` before its first thing, with a wish to go back to the question before. */
export interface Ended extends Draft {
  readonly isBack?: boolean
}

/** Goes through what is owed, from where the draft ended; `keep` is told after each answer. Gives all that was said, and where it ended. */
export async function talkThrough(
  talk: Talk,
  items: readonly Item[],
  start: Draft,
  keep: (draft: Draft) => void,
): Promise<Ended> {
  // A draft that ended with the last answer is gone on with there: Enter keeps it, and one can go back from it.
  let [at, said] = [Math.min(start.at, items.length - 1), start.said]
  while (at < items.length) {
    const item = items[at]
    if (item === undefined) break
    introduce(talk, item, `(${at + 1}/${items.length})`, said)
    const here: ItemTalk = { ...talk, way: {} }
    const answer = item.kind === 'task' ? await askTask(here, item) : await askIndicator(here, item.status)
    const { move } = here.way
    if (move === 'again') continue
    if (answer === 'stop') return { at, said }
    if (answer === 'back' && at === 0 && talk.isAfter) return { at, said, isBack: true }
    if (answer === 'back') at = Math.max(0, at - 1)
    else {
      if (answer !== 'skip') said = withAnswer(said, item, answer === 'none' ? { none: true } : answer)
      if (move !== 'stop') at += 1
    }
    keep({ at, said })
    if (move === 'stop') return { at, said }
  }
  return { at, said }
}

/** What is asked about now, what is known of it, and what was answered before where one comes back to it. */
function introduce({ ask, words, view, width }: Talk, item: Item, place: string, said: Said): void {
  const say = (line: string): void => ask.say(wrapAnsi(safe(line), width))
  const [title, known] = itemLines(words, view, item)
  ask.say('')
  say(`${place} ${title}`)
  say(`  ${known}`)
  const entry = item.kind === 'task' ? said.tasks[idOf(item)] : said.indicators[idOf(item)]
  if (entry) say(`  ${words.update.saidNow(saidText(words, entry))}`)
}

function withAnswer(said: Said, item: Item, entry: TaskEntry | IndicatorEntry): Said {
  const id = idOf(item)
  return item.kind === 'task'
    ? { ...said, tasks: { ...said.tasks, [id]: entry as TaskEntry } }
    : { ...said, indicators: { ...said.indicators, [id]: entry as IndicatorEntry } }
}

const MOVES: ReadonlyMap<string, Move> = new Map([
  ['', 'skip'],
  ['<', 'back'],
  ['.', 'stop'],
  ['x', 'none'],
  ['X', 'none'],
])

/** The first question about a thing: an answer, or a wish to go elsewhere. */
export async function firstAnswer<T>(
  { ask }: Talk,
  question: string,
  hint: string,
  read: (typed: string) => Read<T>,
): Promise<{ readonly value: T } | Move> {
  const typed = await ask.text({ question, hint, check: (text) => (MOVES.has(text) ? undefined : wrongOf(read(text))) })
  const move = MOVES.get(typed)
  if (move !== undefined) return move
  const found = read(typed)
  return 'value' in found ? found : 'skip'
}

/** A further question, which Enter and `x` leave unanswered; `<` begins with the thing again, `.` ends the talk. */
export async function maybe<T>(
  { ask, words, way }: ItemTalk,
  question: string,
  read: (typed: string) => Read<T>,
  initial?: string,
): Promise<T | undefined> {
  if (way.move) return undefined
  const check = (text: string): string | undefined => (MOVES.has(text) ? undefined : wrongOf(read(text)))
  const hint = words.update.further
  const typed = await ask.text({ question, hint, check, ...(initial === undefined ? {} : { initial }) })
  const move = MOVES.get(typed)
  if (move === 'back') way.move = 'again'
  if (move === 'stop') way.move = 'stop'
  const found = move === undefined ? read(typed) : undefined
  return found && 'value' in found ? found.value : undefined
}

export const asText = (typed: string): Read<string> => ({ value: typed })
const wrongOf = (found: Read<unknown>): string | undefined => ('wrong' in found ? found.wrong : undefined)
