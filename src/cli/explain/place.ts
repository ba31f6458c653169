import type { Origin } from '../../core/origin.ts'
import { type Authorship, authorsOf } from '../../git/blame.ts'
import { originLines } from '../../pipeline.ts'
import type { Context } from '../context.ts'

/** The line an origin stands on and, where git knows it, who wrote that line. */
export interface Place {
  readonly line: number | null
  /** null: written, but not in git yet; undefined: git cannot say. */
  readonly author: Authorship | null | undefined
}

export type PlaceOf = (origin: Origin) => Place

/** Finds line, commit and author of each origin; each file is read and asked about once. */
export async function placesOf(context: Context, origins: readonly Origin[]): Promise<PlaceOf> {
  const lines = await originLines(origins, context.reader)
  const wanted = new Map<string, Set<number>>()
  for (const [{ file }, line] of lines) wanted.set(file, (wanted.get(file) ?? new Set()).add(line))
  const authors = new Map(
    [...wanted].map(([file, numbers]) => [file, authorsOf(context.root, file, [...numbers], context.at)]),
  )
  return (origin) => {
    const line = lines.get(origin) ?? null
    const known = authors.get(origin.file)
    return { line, author: known && line !== null ? (known.get(line) ?? null) : undefined }
  }
}
