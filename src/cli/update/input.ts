import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Said } from '../../edit-pipeline.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'

/**
 * What a script says, as JSON with the keys of a report: `{ "date": …, "tasks": { … }, "indicators": { … } }`. `-` is standard input.
 * Whether the fields are right is for the check of the whole plan to say.
 */
export function saidByScript(context: Context, from: string): Said {
  const data = parse(context, from, text(context, from))
  const { date, tasks = {}, indicators = {}, ...others } = data
  const [extra] = Object.keys(others)
  const isUsual = [tasks, indicators].every((entries) => isObject(entries) && Object.values(entries).every(isObject))
  if (extra !== undefined || !isUsual || (date !== undefined && typeof date !== 'string'))
    throw stop(EXIT.usage, context.words.update.badInput(from, extra === undefined ? '' : `"${extra}"`))
  return { ...(date === undefined ? {} : { date }), tasks, indicators } as Said
}

function text(context: Context, from: string): string {
  if (from === '-') return context.host.stdin?.() ?? ''
  try {
    return readFileSync(resolve(context.host.cwd, from), 'utf8')
  } catch {
    throw stop(EXIT.usage, context.words.update.noFile(from))
  }
}

function parse({ words }: Context, from: string, json: string): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(json.replace(/^\ufeff/, ''))
    if (isObject(data)) return data
  } catch (error) {
    throw stop(EXIT.usage, words.update.badInput(from, error instanceof Error ? error.message : ''))
  }
  throw stop(EXIT.usage, words.update.badInput(from, ''))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
