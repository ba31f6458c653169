import type { Day } from '../../core/day.ts'
import type { IndicatorEntry, Plan, TaskEntry } from '../../core/plan.ts'
import { canonicalId, nearest } from '../../core/text.ts'
import type { Said } from '../../edit-pipeline.ts'
import type { Read } from '../answers.ts'
import type { Given } from '../commands/index.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { readDate, readDone, readFigure, readNames, readOccurrence, readPart, readPercent, readValue } from './typed.ts'

const TASK = ['percent', 'done', 'part', 'occurrence', 'result', 'obstacle', 'reason'] as const
const INDICATOR = ['value', 'n', 'd', 'on', 'source', 'status'] as const

type Options = Given['options']

/** True when the command line itself says something, so that nothing has to be asked. */
export const saysSomething = (options: Options): boolean =>
  [...TASK, ...INDICATOR, 'evidence', 'none'].some((name) => options[name] !== undefined)

/** The id that was typed: `1.dd`, `III.1.c` and `minh-hoa:1.c` as files have it. */
export const typedId = (typed: string): string => canonicalId(typed.slice(typed.lastIndexOf(':') + 1))

/** What the options of a command line say about one task or indicator; stops with exit 2 for what cannot be understood. */
export function saidByOptions(context: Context, plan: Plan, typed: string, options: Options): Said {
  const id = typedId(typed)
  const indicator = plan.indicators.find((known) => known.id === id)
  if (!indicator && !plan.tasks.some((task) => task.id === id)) unknown(context, plan, id)
  refuse(context, id, options, indicator ? TASK : INDICATOR)
  const date = day(context, options, 'date')
  const dated = date === undefined ? {} : { date }
  return indicator
    ? { ...dated, tasks: {}, indicators: { [id]: indicatorEntry(context, indicator.data.kind, options) } }
    : { ...dated, tasks: { [id]: taskEntry(context, options) }, indicators: {} }
}

function unknown({ words }: Context, plan: Plan, id: string): never {
  const ids = [...plan.tasks, ...plan.indicators].map((known) => known.id)
  const near = nearest(id, ids)
  throw stop(EXIT.usage, words.stop.unknownId(id, near === undefined ? [] : [near]))
}

function refuse({ words }: Context, id: string, options: Options, foreign: readonly string[]): void {
  const wrong = foreign.find((name) => options[name] !== undefined)
  if (wrong !== undefined) throw stop(EXIT.usage, words.update.notFor(`--${wrong}`, id))
}

function taskEntry(context: Context, options: Options): TaskEntry {
  const { words } = context
  const entry = {
    percent: read(options, 'percent', (text) => readPercent(words, text)),
    done: read(options, 'done', (text) => readDone(words, text)),
    parts: pairs(context, options, 'part', (text) => readPart(words, text)),
    occurrences: pairs(context, options, 'occurrence', (text) => readOccurrence(words, text)),
    result: text(options, 'result'),
    obstacle: text(options, 'obstacle'),
    reason: text(options, 'reason'),
    evidence: evidenceOf(options),
    none: options.none === true ? true : undefined,
  }
  return defined(entry)
}

function indicatorEntry(context: Context, kind: string, options: Options): IndicatorEntry {
  const { words } = context
  const entry = {
    value: read(options, 'value', (typed) => readValue(words, kind, typed)),
    n: read(options, 'n', (typed) => readFigure(words, typed)),
    d: read(options, 'd', (typed) => readFigure(words, typed)),
    at: day(context, options, 'on'),
    source: text(options, 'source'),
    status: text(options, 'status') as IndicatorEntry['status'],
    evidence: evidenceOf(options),
    none: options.none === true ? true : undefined,
  }
  return defined(entry)
}

const text = (options: Options, name: string): string | undefined => {
  const typed = options[name]
  return typeof typed === 'string' && typed.trim() !== '' ? typed.trim().normalize('NFC') : undefined
}

function read<T>(options: Options, name: string, by: (typed: string) => Read<T>): T | undefined {
  const typed = text(options, name)
  if (typed === undefined) return undefined
  const found = by(typed)
  if ('value' in found) return found.value
  throw stop(EXIT.usage, `--${name}: ${found.wrong}`)
}

const day = (context: Context, options: Options, name: string): Day | undefined =>
  read(options, name, (typed) => readDate(context.words, typed))

/** `a=10/6/2026; b=60` by key. */
function pairs<T>(
  context: Context,
  options: Options,
  name: string,
  by: (typed: string) => Read<T>,
): Record<string, T> | undefined {
  const typed = text(options, name)
  if (typed === undefined) return undefined
  return Object.fromEntries(
    typed.split(';').map((pair) => {
      const [key = '', ...rest] = pair.split('=')
      const found = by(rest.join('=').trim())
      if (key.trim() === '' || 'wrong' in found)
        throw stop(
          EXIT.usage,
          `--${name}: ${'wrong' in found ? found.wrong : context.words.update.badPair(pair.trim())}`,
        )
      return [key.trim(), found.value] as const
    }),
  )
}

const evidenceOf = (options: Options): string[] | undefined => {
  const typed = text(options, 'evidence')
  return typed === undefined ? undefined : readNames(typed)
}

/** Without the fields nobody spoke of. */
const defined = <T extends object>(entry: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as never
