import type { Diagnostic } from '../core/diagnostic.ts'
import type { Recovery } from '../core/located.ts'
import type { Plan } from '../core/plan.ts'

/** Two states of a plan, and which files the newer one has. */
export interface States {
  readonly folder: string
  readonly before: Plan | null
  readonly after: Plan | null
  readonly isThere: (path: string) => boolean
}

/** What brings back, or shows, what a rule over time misses; paths as the plan's files are named. null where the newer state says it all. */
export function recoveryOf({ code, params, before }: Diagnostic, states: States): Omit<Recovery, 'revision'> | null {
  const { folder, isThere } = states
  const file = before?.file
  switch (code) {
    case 'since/plan-removed':
      return { how: 'checkout', paths: [folder] }
    case 'since/mass-deletion':
      return { how: 'summary', paths: [folder] }
    case 'since/closing-changed':
      return file === undefined ? null : { how: 'checkout', paths: [file] }
    case 'since/evidence-removed': {
      const { paths } = params as { readonly paths: readonly string[] }
      const gone = paths.map((path) => `${folder}/${path}`).filter((path) => isLocal(path, folder) && !isThere(path))
      return gone.length > 0 ? { how: 'checkout', paths: gone } : fileBack(file, states)
    }
    case 'since/removed':
    case 'since/value-removed':
    case 'since/decision-changed':
      return fileBack(file, states)
    default:
      return null
  }
}

/** Evidence may be a link. */
const isLocal = (path: string, folder: string): boolean => path.startsWith(`${folder}/evidence/`)

/** A file that is gone comes back as a whole, unless what it held went on elsewhere: it would then stand twice. */
function fileBack(file: string | undefined, { before, after, isThere }: States): Omit<Recovery, 'revision'> | null {
  if (file === undefined) return null
  if (isThere(file)) return { how: 'diff', paths: [file] }
  const kept = new Set(after ? entriesOf(after).map(nameOf) : [])
  const wentOn = before
    ? entriesOf(before).some((entry) => entry.origin.file === file && kept.has(nameOf(entry)))
    : false
  return { how: wentOn ? 'show' : 'checkout', paths: [file] }
}

type Entry = { readonly what: string; readonly id: string; readonly origin: { readonly file: string } }
const nameOf = ({ what, id }: Entry): string => `${what} ${id}`

const entriesOf = ({ tasks, indicators, duties, programmes, units }: Plan): Entry[] =>
  Object.entries({ tasks, indicators, duties, programmes, units: [...units.values()] }).flatMap(([what, list]) =>
    list.map(({ id, origin }) => ({ what, id, origin })),
  )
