import { parseDocument } from 'yaml'
import type { Amended } from '../core/amendment.ts'
import type { Plan } from '../core/plan.ts'
import { indicatorFile, taskFile } from './definitions.ts'
import { changedFile, changedText } from './file-text.ts'
import { into, isObject, nameOf, type Patch, remove, type Value } from './patch.ts'
import { hasEntry, type Restored, restoredYaml } from './restore.ts'
import { spliceYaml, YAML_OPTIONS } from './splice.ts'
import { writtenEntry, writtenItem } from './written.ts'

/** What is to come back in one file: other values, and what is gone from it; `start` is the text of a file that is gone itself. */
export interface FileBack {
  readonly path: string
  readonly patch: Patch | null
  readonly restored: readonly Restored[]
  readonly start: string | null
}

/** The file with everything put back; null where that cannot be done safely. */
export function putBackIn({ path, patch, restored, start }: FileBack, before: Uint8Array | null): Uint8Array | null {
  const from = before ?? new TextEncoder().encode(startOf(restored, start) ?? '')
  const changed = patch ? changedFile(path, from, patch) : from
  return changed && changedText(changed, (text) => restored.reduce<string | null>(withEntry, text))
}

const withEntry = (text: string | null, entry: Restored): string | null =>
  text === null || hasEntry(text, entry.way) ? text : restoredYaml(text, entry)

/** A file that is gone: its older text with those entries alone that come back, else as a new one. */
function startOf(restored: readonly Restored[], start: string | null): string | null {
  const older = restored.find((entry) => entry.older !== null)?.older ?? null
  const list = restored[0]?.way[0] ?? ''
  const entries: unknown = older === null ? undefined : parseDocument(older, YAML_OPTIONS).toJS()?.[list]
  if (older === null || !Array.isArray(entries)) return start
  const wanted = new Set(restored.map(({ way }) => way[1]))
  const others = entries.flatMap((entry, i) => (wanted.has(nameOf(entry)) ? [] : [[String(i), remove] as const]))
  return spliceYaml(older, into({ [list]: { into: others } })) ?? start
}

/** Where entries of a kind stand: the file, the text it begins with, and the name of their list; undefined for what is no entry of a list. */
export function homeOf(
  plan: Plan,
  { what, id }: { readonly what: Amended; readonly id: string },
  group: string,
): { readonly path: string; readonly start: string; readonly list: string } | undefined {
  const single = (name: string) => ({
    path: `${plan.folder}/${name}.yaml`,
    start: `schema: ${name}/1\n${name}: []\n`,
    list: name,
  })
  switch (what) {
    case 'task':
      return {
        ...taskFile(plan, plan.groups.find((one) => one.id === group) ?? { id: group, title: '' }, id),
        list: 'tasks',
      }
    case 'indicator':
      return { ...indicatorFile(plan, id), list: 'indicators' }
    case 'group':
      return { path: `${plan.folder}/plan.yaml`, start: '', list: 'groups' }
    case 'plan':
      return undefined
    default:
      return single({ duty: 'duties', unit: 'units', programme: 'programmes' }[what])
  }
}

/** What is to come back, as lines for a person to write. */
export function writtenBack({ way, value }: Pick<Restored, 'way' | 'value'>): string {
  const name = way.at(-1) ?? ''
  return isObject(value) && nameOf(value) !== undefined ? writtenItem(value as Value, 0) : writtenEntry(name, value, 0)
}
