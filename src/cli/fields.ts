import { wrapAnsi } from 'fast-wrap-ansi'
import { padEnd, widthOf } from './columns.ts'

/** A labelled value; several lines where the value is a list. Absent values are left out. */
export type Field = readonly [label: string, value: string | readonly string[] | undefined]

/** A heading, broken where the terminal ends; one line in a pipe, where lists have no width. */
export const headLine = (text: string, listWidth: number): string =>
  Number.isFinite(listWidth) ? wrapAnsi(text, listWidth) : text

/** Label column and wrapped values, aligned; lists take a line each. */
export function fieldLines(fields: readonly Field[], width: number): string[] {
  const shown = fields.filter(([, value]) => value !== undefined && value.length > 0)
  const label = Math.max(0, ...shown.map(([name]) => widthOf(name))) + 2
  return shown.flatMap(([name, value]) => {
    const values = typeof value === 'string' ? [value] : (value ?? [])
    const lines = values.flatMap((text) => wrapAnsi(text, Math.max(20, width - label)).split('\n'))
    return lines.map((line, i) => `${padEnd(i === 0 ? name : '', label)}${line}`.trimEnd())
  })
}
