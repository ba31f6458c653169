import { onEve } from '../../core/owed-work.ts'
import type { TaskEntry } from '../../core/plan.ts'
import type { TaskStatus } from '../../core/progress.ts'
import { compare, fromDecimal } from '../../core/ratio.ts'
import type { Read } from '../answers.ts'
import { type Item, openTimes } from './items.ts'
import { asText, firstAnswer, type ItemTalk, type Move, maybe } from './talk.ts'
import { readDate, readNames, readOccurrence, readPart } from './typed.ts'

type TaskItem = Extract<Item, { kind: 'task' }>

/** Asks how far a task is, then for words and evidence. */
export async function askTask(talk: ItemTalk, item: TaskItem): Promise<TaskEntry | Move> {
  const state = await askState(talk, item)
  if (typeof state === 'string') return state
  const { update } = talk.words
  const result = state.result ?? (await maybe(talk, update.result, asText))
  const obstacle = await maybe(talk, update.obstacle, asText)
  const evidence = await maybe(talk, update.evidence, (typed) => readEvidence(talk, typed))
  const entry = {
    ...state,
    ...(result === undefined ? {} : { result }),
    ...(obstacle === undefined ? {} : { obstacle }),
  }
  return Object.keys(entry).length === 0 && !evidence ? 'skip' : { ...entry, ...(evidence ? { evidence } : {}) }
}

/** Names of files and links; one that cannot be kept is asked for again at once. */
function readEvidence({ evidenceProblem }: ItemTalk, typed: string): Read<string[]> {
  const named = readNames(typed)
  const wrong = named.flatMap((one) => evidenceProblem(one) ?? [])
  return wrong.length > 0 ? { wrong: wrong.join('\n') } : { value: named }
}

/** The figures of a task: its share, its parts, its times, or the words alone where there is nothing to count. */
function askState(talk: ItemTalk, item: TaskItem): Promise<TaskEntry | Move> {
  if (item.parts.length > 0) return askParts(talk, item)
  if (item.status.occurrences) return askTimes(talk, item.status)
  return item.status.state === 'regular' ? askWords(talk) : askShare(talk, item.status)
}

async function askWords(talk: ItemTalk): Promise<TaskEntry | Move> {
  const answer = await firstAnswer(talk, talk.words.update.result, talk.words.update.moves, asText)
  return typeof answer === 'string' ? answer : { result: answer.value }
}

async function askShare(talk: ItemTalk, status: TaskStatus): Promise<TaskEntry | Move> {
  const { update } = talk.words
  const answer = await firstAnswer(talk, update.share, update.moves, (typed) => readPart(talk.words, typed))
  if (typeof answer === 'string') return answer
  if ('done' in answer.value) return answer.value
  const { percent } = answer.value
  if (percent === 100) {
    const done = await maybe(talk, update.doneOn, (typed) => readDate(talk.words, typed))
    return done === undefined ? { percent } : { done }
  }
  const reason = fell(talk, status, percent) ? await maybe(talk, update.whyLower, asText) : undefined
  return { percent, ...(reason === undefined ? {} : { reason }) }
}

function fell({ view }: ItemTalk, { id }: TaskStatus, percent: number): boolean {
  const before = onEve(view.eve, id)?.percent
  return (
    before !== null && before !== undefined && compare(fromDecimal(percent), { n: before.n * 100n, d: before.d }) < 0
  )
}

async function askParts(talk: ItemTalk, { parts }: TaskItem): Promise<TaskEntry | Move> {
  const { words } = talk
  const questions = parts.map(({ id, name }) => [id, words.update.part(id, name)] as const)
  const said = await askEach(talk, questions, (typed) => readPart(words, typed))
  return typeof said === 'string' ? said : { parts: said }
}

async function askTimes(talk: ItemTalk, status: TaskStatus): Promise<TaskEntry | Move> {
  const { words } = talk
  const questions = openTimes(status).map(({ period, due }) => [period.id, words.update.time(period.id, due)] as const)
  if (questions.length === 0) return askWords(talk)
  const said = await askEach(talk, questions, (typed) => readOccurrence(words, typed))
  return typeof said === 'string' ? said : { occurrences: said }
}

/** Several questions about one task; the first one can also lead elsewhere. Nothing answered is a skip. */
async function askEach<T>(
  talk: ItemTalk,
  questions: readonly (readonly [key: string, question: string])[],
  read: (typed: string) => Read<T>,
): Promise<Record<string, T> | Move> {
  const said: Record<string, T> = {}
  for (const [i, [key, question]] of questions.entries()) {
    const first = i === 0 ? await firstAnswer(talk, question, talk.words.update.moves, read) : undefined
    if (first === 'back' || first === 'stop' || first === 'none') return first
    const value = i > 0 ? await maybe(talk, question, read) : typeof first === 'object' ? first.value : undefined
    if (value !== undefined) said[key] = value
  }
  return Object.keys(said).length === 0 ? 'skip' : said
}
