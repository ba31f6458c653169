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
  /** Whether the person has stopped in the midst of one thing. */
  readonly way?: { isOver: boolean }
}

/** What a person wants instead of answering. */
export type Move = 'skip' | 'back' | 'stop' | 'none'

/**
 * Goes through what is owed, from where the draft ended; `keep` is told after each answer. Gives all that was said. At every question one can go back (from
 * a further question to the first one about the same thing) and stop, which keeps what was answered until then.
 */
export async function talkThrough(
  talk: Talk,
  items: readonly Item[],
  start: Draft,
  keep: (draft: Draft) => void,
): Promise<Said> {
  const { ask, words } = talk
  let { at, said } = start
  ask.say(wrapAnsi(safe(words.update.howTo), talk.width))
  while (at < items.length) {
    const item = items[at]
    if (item === undefined) break
    show(talk, items, at, said)
    const way = { isOver: false }
    const answer = await answered({ ...talk, way }, item)
    if (answer === 'stop') return said
    if (answer === 'back') at = Math.max(0, at - 1)
    else if (answer !== 'again') {
      if (answer !== 'skip') said = withAnswer(said, item, answer === 'none' ? { none: true } : answer)
      at += 1
    }
    keep({ at, said })
    if (way.isOver) return said
  }
  return said
}

/** A thing's heading, what is known of it, and what was answered before where one comes back to it. */
function show({ ask, words, view, width }: Talk, items: readonly Item[], at: number, said: Said): void {
  const say = (line: string): void => ask.say(wrapAnsi(safe(line), width))
  const item = items[at]
  if (!item) return
  const [title, known] = itemLines(words, view, item)
  const id = idOf(item)
  const entry = item.kind === 'task' ? said.tasks[id] : said.indicators[id]
  ask.say('')
  say(`(${at + 1}/${items.length}) ${title}`)
  say(`  ${known}`)
  if (entry) say(`  ${words.update.saidNow(saidText(words, entry))}`)
}

async function answered(talk: Talk, item: Item): Promise<TaskEntry | IndicatorEntry | Move | 'again'> {
  try {
    return item.kind === 'task' ? await askTask(talk, item) : await askIndicator(talk, item.status)
  } catch (error) {
    if (error === AGAIN) return 'again'
    throw error
  }
}

/** Thrown by a further question from which one goes back. */
const AGAIN = Symbol('again')

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

/** A further question, which Enter leaves unanswered; after a stop nothing more is asked. */
export async function maybe<T>(
  { ask, way }: Talk,
  question: string,
  read: (typed: string) => Read<T>,
  initial?: string,
): Promise<T | undefined> {
  if (way?.isOver) return undefined
  const check = (text: string): string | undefined =>
    text === '' || text === '<' || text === '.' ? undefined : wrongOf(read(text))
  const typed = await ask.text({ question, check, ...(initial === undefined ? {} : { initial }) })
  if (typed === '<') throw AGAIN
  if (typed === '.' && way) {
    way.isOver = true
    return undefined
  }
  const found = typed === '' ? undefined : read(typed)
  return found && 'value' in found ? found.value : undefined
}

export const asText = (typed: string): Read<string> => ({ value: typed })
const wrongOf = (found: Read<unknown>): string | undefined => ('wrong' in found ? found.wrong : undefined)
