import { isDeepStrictEqual } from 'node:util'
import type { Day } from './core/day.ts'
import type { Diagnostic } from './core/diagnostic.ts'
import type { Reader } from './core/reader.ts'
import { isSameContent, replacing, type WriteAnswer, type Writer } from './core/writer.ts'
import { changedFile } from './edit/file-text.ts'
import type { Patch } from './edit/patch.ts'
import { overlayReader } from './load/overlay-reader.ts'
import { type Checked, checkPlan } from './pipeline.ts'

// The third part of the program's contents page: how plan files change. Only commands that write load it.

export type { Said } from './core/said.ts'
export { newAmendment, outcomePatch, putBackPatch } from './edit/amendment.ts'
export { type DefinitionEdit, definitionEdits } from './edit/definitions.ts'
export { together } from './edit/patch.ts'
export { type FileBack, homeOf, putBackIn, writtenBack } from './edit/put-back.ts'
export { newReport, reportPatch } from './edit/report.ts'

/** A change wanted in one file: in its data, or its bytes as a whole, given or made of what they are (null: that cannot be). `start` is the text of a file that is not there yet. */
export type FileEdit =
  | { readonly path: string; readonly patch: Patch; readonly start?: string }
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly change: (before: Uint8Array | null) => Uint8Array | null }

/** A plan as it would be with the changes made; nothing has been written. */
export interface Edited {
  readonly before: Checked
  readonly after: Checked
  /** The workspace with the changes, for whoever reads on. */
  readonly reader: Reader
  /** Files whose bytes change. */
  readonly files: readonly { readonly path: string; readonly before: Uint8Array | null; readonly after: Uint8Array }[]
  /** Files that cannot be changed safely: they could not be read, or are written in a way that a change would damage. */
  readonly refused: readonly string[]
  /** What would be wrong with the plan and is not now. */
  readonly problems: readonly Diagnostic[]
}

/** Works out what a plan would be with changes in its files, checked as a whole. */
export async function editPlan(
  reader: Reader,
  folder: string,
  today: Day,
  edits: readonly FileEdit[],
): Promise<Edited> {
  const before = await checkPlan(reader, folder, today)
  const made = edits.map((edit) => ({ path: edit.path, ...madeOf(reader, edit) }))
  const files = made.flatMap(({ path, before: old, after }) =>
    after === null || isSameContent(old, after) ? [] : [{ path, before: old, after }],
  )
  const overlay = overlayReader(reader, new Map(files.map(({ path, after }) => [path, after])))
  const after = await checkPlan(overlay, folder, today)
  return {
    before,
    after,
    reader: overlay,
    files,
    refused: made.filter((file) => file.after === null).map(({ path }) => path),
    problems: after.problems.filter((problem) => !before.problems.some((old) => isSame(old, problem))),
  }
}

/** Places move when a file changes; a problem is the same where its code, file and facts are. */
const isSame = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === b.code && a.file === b.file && isDeepStrictEqual(a.params, b.params) && isDeepStrictEqual(a.path, b.path)

function madeOf(reader: Reader, edit: FileEdit): { before: Uint8Array | null; after: Uint8Array | null } {
  const found = reader.read(edit.path)
  if (typeof found === 'string' && found !== 'missing') return { before: null, after: null }
  const before = typeof found === 'string' ? null : found
  if ('bytes' in edit) return { before, after: edit.bytes }
  if ('change' in edit) return { before, after: edit.change(before) }
  const from = before ?? (edit.start === undefined ? null : new TextEncoder().encode(edit.start))
  return { before, after: from && changedFile(edit.path, from, edit.patch) }
}

/**
 * Writes what was worked out, all of it or nothing. `called-off` where a file has changed since it was read: work it out again,
 * so that two people who report at once lose no word.
 */
export const saveEdited = (writer: Writer, { files }: Edited): WriteAnswer =>
  writer.change(files.map(({ path, before, after }) => replacing(path, before, after)))
