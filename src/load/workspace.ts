import { type Diagnostic, fileProblem } from '../core/diagnostic.ts'
import type { Listed, Reader } from '../core/reader.ts'

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/**
 * The folders `plans/<plan>` that hold anything, sorted. A link that leads out of the workspace is among them:
 * loading it says what is wrong, where leaving it out would say nothing.
 */
export function planFolders(reader: Reader): string[] {
  return reader
    .list('plans')
    .filter((entry) => !nameOf(entry.path).startsWith('.') && holdsAnything(reader, entry))
    .map((entry) => entry.path)
}

/** Files of a plan that lie beside the plans instead of in one: nobody reads them. */
export const looseFiles = (reader: Reader): Diagnostic[] =>
  reader
    .list('plans')
    .filter(({ path, kind }) => kind === 'file' && /^[^.~].*\.ya?ml$/i.test(nameOf(path)))
    .map(({ path }) => fileProblem('file/unexpected', 'error', path, { expected: 'plans/<plan>/plan.yaml' }))

function holdsAnything(reader: Reader, entry: Listed): boolean {
  if (entry.kind === 'folder') return reader.list(entry.path).length > 0
  return entry.kind === 'other' && reader.read(entry.path) === 'outside'
}
