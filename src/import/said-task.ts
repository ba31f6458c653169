import type { Day } from '../core/day.ts'
import type { TaskEntry } from '../core/plan.ts'
import type { FormFacts, TaskFacts } from './facts.ts'
import { brokenIn, readDone, readShare, readTime } from './figure.ts'
import type { Problem } from './problem.ts'
import { type Line, said } from './rows.ts'
import { joined, nothingSaid, readWords, type SaidWords } from './said-words.ts'
import { type Cell, wordsOf } from './table.ts'

/** What was understood, and what was not. */
export interface Read<T> {
  readonly entry: T
  readonly problems: readonly Problem[]
}

type State = { readonly percent: number } | { readonly done: Day | true }

/** The rows of one task or duty → what is said of it. */
export function readTask(lines: readonly Line[], task: TaskFacts, facts: FormFacts): Read<TaskEntry> {
  const more = nothingSaid(lines)
  if (more) return { entry: { none: true }, problems: more }
  const read = lines.map((line) => readLine(line, task, facts))
  const parts = Object.assign({}, ...read.map(({ entry }) => entry.parts ?? {}))
  const occurrences = Object.assign({}, ...read.map(({ entry }) => entry.occurrences ?? {}))
  const words = (['result', 'obstacle', 'reason'] as const).flatMap((field) => {
    const text = joined(read.map(({ entry }) => entry[field]))
    return text === undefined ? [] : [[field, text] as const]
  })
  const evidence = read.flatMap(({ entry }) => entry.evidence ?? [])
  return {
    entry: {
      ...Object.assign({}, ...read.map(({ entry }) => entry)),
      ...Object.fromEntries(words),
      ...(evidence.length > 0 ? { evidence } : {}),
      ...(Object.keys(parts).length > 0 ? { parts } : {}),
      ...(Object.keys(occurrences).length > 0 ? { occurrences } : {}),
    },
    problems: read.flatMap(({ problems }) => problems),
  }
}

function readLine(line: Line, task: TaskFacts, facts: FormFacts): Read<TaskEntry> {
  const state = readState(line, task, facts)
  const { words, problems } = readWords(line)
  const figures = state.entry
  const percent = 'percent' in figures ? figures.percent : undefined
  const fell = percent !== undefined && task.before !== null && percent < task.before
  const noted = withNote(line, words, fell, isTold(line, task), facts)
  return { entry: { ...figures, ...noted.entry }, problems: [...state.problems, ...problems, ...noted.problems] }
}

/** Links and names of files: what shows that the work was done. */
const PROOF = /^(?:https?:\/\/\S+|evidence\/\S.*|.+\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|md))$/i

/** True for a row in which a form asks for words: of a task, or of a part in a task that others answer for. */
const isTold = ({ key }: Line, { takes }: TaskFacts): boolean => key.is === 'task' || takes === 'words'

/**
 * A report has no notes on tasks: one is evidence, or the reason of a lower share, or goes with the result, so that no word is lost. A part of
 * an own task and one time of recurring work have no result of their own, and their note must not take the place of the task's.
 */
function withNote(
  line: Line,
  { note, ...words }: SaidWords,
  fell: boolean,
  isTold: boolean,
  { whyNot }: FormFacts,
): Read<TaskEntry> {
  const pieces = (note ?? '').split(';').map((piece) => piece.trim())
  const evidence = pieces.filter((piece) => PROOF.test(piece))
  const rest = pieces.filter((piece) => piece !== '' && !PROOF.test(piece)).join('; ')
  const cell = line.cell('note')?.address ?? line.named
  const problems = evidence.flatMap((text): Problem[] => {
    const code = whyNot(text)
    return code ? [{ code, cell, text }] : []
  })
  const entry = { ...words, ...(evidence.length > 0 ? { evidence } : {}) }
  if (rest === '') return { entry, problems }
  if (!isTold) return { entry, problems: [...problems, { code: 'note-of-part', cell, text: rest }] }
  if (fell) return { entry: { ...entry, reason: rest }, problems }
  return { entry: { ...entry, result: words.result === undefined ? rest : `${words.result} (${rest})` }, problems }
}

/** The figures of one row; what stands in a column that this row does not take is a problem. */
function readState(line: Line, task: TaskFacts, facts: FormFacts): Read<TaskEntry> {
  const cells = (['inPeriod', 'sum'] as const).flatMap((column) => said(line.cell(column)) ?? [])
  const { key } = line
  if (key.is === 'time') return timeOf(cells, key.period, facts)
  const sum = said(line.cell('sum'))
  const strays = cells.filter((cell) => cell.address !== sum?.address)
  const taken = sum ? stateOf(sum, key.is === 'part' ? 'share' : task.takes, facts) : { entry: {}, problems: [] }
  const problems = [...strays.map(notHere), ...taken.problems]
  if (key.is !== 'part' || !('percent' in taken.entry || 'done' in taken.entry)) return { ...taken, problems }
  return { entry: { parts: { [key.part]: taken.entry } }, problems }
}

const notHere = (cell: Cell): Problem => brokenIn(cell) ?? { code: 'not-here', cell: cell.address, text: wordsOf(cell) }

function stateOf(cell: Cell, takes: TaskFacts['takes'], facts: FormFacts): Read<State | Record<never, never>> {
  const broken = brokenIn(cell)
  if (broken) return { entry: {}, problems: [broken] }
  if (takes === 'words' || takes === 'times') return { entry: {}, problems: [notHere(cell)] }
  const done = readDone(cell, facts)
  if (done)
    return 'value' in done ? { entry: { done: done.value }, problems: [] } : { entry: {}, problems: [done.problem] }
  if (takes === 'day') return { entry: {}, problems: [{ code: 'not-done', cell: cell.address, text: wordsOf(cell) }] }
  const share = readShare(cell)
  return 'value' in share ? { entry: { percent: share.value }, problems: [] } : { entry: {}, problems: [share.problem] }
}

/** One time of recurring work may be told of in either column. */
function timeOf(cells: readonly Cell[], period: string, facts: FormFacts): Read<TaskEntry> {
  const [cell, ...others] = cells
  if (!cell) return { entry: {}, problems: [] }
  const time = readTime(cell, facts)
  const strays = others.filter((other) => wordsOf(other) !== wordsOf(cell)).map(notHere)
  if ('problem' in time) return { entry: {}, problems: [time.problem, ...strays] }
  return { entry: { occurrences: { [period]: time.value } }, problems: strays }
}
