import { readYesNo } from '../core/typed-words.ts'
import { cleanLine, type Read, readChosen } from './answers.ts'
import { safe } from './columns.ts'
import type { Context } from './context.ts'
import { EXIT, stop } from './exit.ts'
import { typedLines } from './typed-lines.ts'

// Questions as plain lines, answers typed as a word or a number: nothing is drawn over, so a screen reader reads each line once, and a
// terminal without colour or cursor movement shows the same.

export interface Question {
  /** Empty where the question before goes on. */
  readonly question: string
  /** A line below the question: an example, what an empty answer means. */
  readonly hint?: string
}

export interface TextQuestion extends Question {
  /** What Enter alone answers; absent: an empty answer. */
  readonly initial?: string
  /** What is wrong with an answer; it is then asked for again. */
  readonly check?: (answer: string) => string | undefined
}

export interface Option<T extends string> {
  readonly value: T
  readonly label: string
}

export interface ChoiceQuestion<T extends string> extends Question {
  readonly options: readonly Option<T>[]
  readonly initial?: T
  /** What an answer stands for that names none of them; absent: nothing. */
  readonly other?: (answer: string) => Read<T>
}

export interface ManyQuestion<T extends string> extends Question {
  readonly options: readonly Option<T>[]
  /** What Enter alone answers; absent: none of them. */
  readonly initial?: readonly T[]
}

/** Puts questions to a person. Each asks again until the answer can be understood. */
export interface Asker {
  /** A line of text: NFC, without blanks at its ends, without control characters. */
  text(question: TextQuestion): Promise<string>
  /** One of several, by number, value or label. */
  choice<T extends string>(question: ChoiceQuestion<T>): Promise<T>
  /** Yes or no. */
  confirm(question: Question & { readonly initial?: boolean }): Promise<boolean>
  /** Any of several, such as `1, 3-5`. */
  many<T extends string>(question: ManyQuestion<T>): Promise<readonly T[]>
  /** A line that is no question. */
  say(line: string): void
}

export interface Asking {
  /** What to type where there is no terminal: a command line with its options. */
  readonly instead: string
  /** What to say when the person stops; absent: that nothing was written. */
  readonly stopped?: () => string
}

/**
 * Has a talk with the person at the terminal. Stops with exit 2 where stdin or stdout is none, and with exit 130, as shells count it,
 * when the person stops by Ctrl-C or Ctrl-D.
 */
export async function asking<T>(
  context: Context,
  { instead, stopped }: Asking,
  talk: (ask: Asker) => Promise<T>,
): Promise<T> {
  const { host, words } = context
  const { terminal } = host
  if (!terminal) throw stop(EXIT.usage, words.ask.noTerminal(instead))
  const lines = typedLines(terminal, host.env.TERM !== 'dumb')
  const say = (line: string): void => void terminal.output.write(`${line}\n`)
  const next = async (): Promise<string> => {
    const line = await lines.next()
    if (line !== undefined) return line
    say('')
    throw stop(EXIT.stopped, stopped?.() ?? words.ask.stopped)
  }
  try {
    return await talk(askerOf(context, next, say))
  } finally {
    lines.close()
  }
}

function askerOf({ words: { ask }, paint }: Context, next: () => Promise<string>, say: (line: string) => void): Asker {
  const show = ({ question, hint, options = [] }: Shown, ...more: readonly string[]): void => {
    if (question !== '') say(`\n${paint.bold(safe(question))}`)
    const below = [...(hint ? [hint] : []), ...more]
    if (below.length > 0) say(paint.dim(`  ${safe(below.join(' · '))}`))
    for (const [i, { label }] of options.entries()) say(`${String(i + 1).padStart(3)}  ${safe(label)}`)
  }
  /** Takes lines until one can be read; what is wrong with the others is said. */
  const until = async <T>(read: (answer: string) => Read<T>): Promise<T> => {
    for (;;) {
      const answer = cleanLine(await next())
      const found: Read<T> = answer === undefined ? { wrong: ask.control } : read(answer)
      if ('value' in found) return found.value
      say(paint.warning(`! ${found.wrong.split('\n').map(safe).join('\n')}`))
    }
  }
  const enter = (answer: string | undefined): string[] => (answer ? [ask.enter(answer)] : [])
  return {
    say,
    text: (q) => {
      show(q, ...enter(q.initial))
      return until((answer) => readText(answer || (q.initial ?? ''), q.check))
    },
    choice: (q) => {
      // An initial answer that is not in the list is shown as it is typed.
      show(q, ...enter(numbersOf(q.options, q.initial) || q.initial))
      return until((answer) => readOne(answer, q, ask.oneOf(q.options.length)))
    },
    confirm: (q) => {
      show(q, ask.yesNo, ...enter(q.initial === undefined ? undefined : q.initial ? ask.yes : ask.no))
      return until((answer) => orWrong(answer === '' ? q.initial : readYesNo(answer), ask.yesNo))
    },
    many: (q) => {
      show(q, ask.several, ...enter(numbersOf(q.options, ...(q.initial ?? [])) || ask.none))
      return until((answer) =>
        orWrong(answer === '' ? (q.initial ?? []) : readChosen(answer, q.options), ask.someOf(q.options.length)),
      )
    },
  }
}

type Shown = Question & { readonly options?: readonly Option<string>[] }

const orWrong = <T>(value: T | undefined, wrong: string): Read<T> => (value === undefined ? { wrong } : { value })

function readText(value: string, check: TextQuestion['check']): Read<string> {
  const wrong = check?.(value)
  return wrong === undefined ? { value } : { wrong }
}

function readOne<T extends string>(
  answer: string,
  { options, initial, other }: ChoiceQuestion<T>,
  wrong: string,
): Read<T> {
  if (answer === '') return orWrong(initial, wrong)
  const [value, ...more] = readChosen(answer, options) ?? []
  // A short number can only be one of the list.
  if (value === undefined && other && !/^\d{1,3}$/.test(answer)) return other(answer)
  return orWrong(more.length === 0 ? value : undefined, wrong)
}

/** The numbers that the list shows beside some values. */
const numbersOf = (options: readonly Option<string>[], ...chosen: readonly (string | undefined)[]): string =>
  options.flatMap(({ value }, i) => (chosen.includes(value) ? [i + 1] : [])).join(', ')
