import type { Additions, Filled } from '../core/additions.ts'
import type { GroupData, Indicator, Plan, Task } from '../core/plan.ts'
import { fileName, modeline } from './new-plan.ts'
import { append, inEntries, into, type Patch, set, type Value } from './patch.ts'
import { before, type Identified, placesOf } from './places.ts'
import { yamlEntry } from './yaml-text.ts'

/** A change in one file of a plan; `start` is the text of a file that is not there yet. */
export interface DefinitionEdit {
  readonly path: string
  readonly patch: Patch
  readonly start?: string
  /** Ids of all entries of the file's list as they will stand, new ones among them. */
  readonly ids: readonly string[]
}

interface FileEdits {
  readonly list: string
  readonly start?: string
  readonly added: Identified[]
  readonly filled: Filled[]
}

/** What a plan is to have too → changes in its files: groups in plan.yaml, tasks in the file of their group, indicators in theirs. */
export function definitionEdits(plan: Plan, additions: Additions): DefinitionEdit[] {
  const { groups, tasks, indicators, filled } = additions
  const edits = new Map<string, FileEdits>()
  const at = (path: string, list: string, start?: string): FileEdits => {
    const found = edits.get(path) ?? { list, ...(start === undefined ? {} : { start }), added: [], filled: [] }
    edits.set(path, found)
    return found
  }
  const titles = new Map([...plan.groups, ...groups].map((group) => [group.id, group]))
  for (const { group, data } of tasks) {
    const { path, start } = taskFile(plan, titles.get(group) ?? { id: group, title: '' }, data.id)
    at(path, 'tasks', start).added.push(data)
  }
  for (const data of indicators) {
    const { path, start } = indicatorFile(plan, data.id)
    at(path, 'indicators', start).added.push(data)
  }
  for (const entry of filled) at(entry.origin.file, String(entry.origin.path[0])).filled.push(entry)
  const newGroups = { path: `${plan.folder}/plan.yaml`, patch: into({ groups: append(...asValues(groups)) }), ids: [] }
  return [
    ...(groups.length === 0 ? [] : [newGroups]),
    ...[...edits].map(([path, { list, start, added, filled: own }]) => {
      const known = inFile(plan, path)
      const { after, ids } = placesOf(known, added)
      const places = after.map((index) => (index === undefined ? undefined : Number(known[index]?.origin.path[1])))
      const patch = into({ [list]: inEntries(own.map(fillPatch), asValues(added), places) })
      return { path, patch, ids, ...(start === undefined ? {} : { start }) }
    }),
  ]
}

const asValues = (entries: readonly object[]): Value[] => entries as unknown as Value[]

/** The tasks or indicators of a file, in its order. */
const inFile = ({ tasks, indicators }: Plan, path: string): readonly (Task | Indicator)[] =>
  [...tasks, ...indicators].filter(({ origin }) => origin.file === path)

const fillPatch = ({ origin, fields }: Filled): readonly [number, Patch] => [
  Number(origin.path[1]),
  into(Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, set(value as Value)]))),
]

/** The file in which the task before it stands, else any task of its group; else a new one. */
export function taskFile(plan: Plan, { id, title }: GroupData, task: string): { path: string; start: string } {
  const own = plan.tasks.filter(({ group }) => group === id)
  const found = before(own, task) ?? own[0]
  const start = `${modeline('tasks', 3)}${yamlEntry('schema', 'tasks/1')}${yamlEntry('group', id)}tasks: []\n`
  return { path: found?.origin.file ?? `${plan.folder}/tasks/${fileName(id, title)}.yaml`, start }
}

/** The file that has indicators before and after it; else the usual one, or the last. */
export function indicatorFile(plan: Plan, id: string): { path: string; start: string } {
  const files = [...new Set(plan.indicators.map(({ origin }) => origin.file))]
  const around = files.find((file) => placesOf(inFile(plan, file), [{ id }]).after[0] !== undefined)
  const usual = `${plan.folder}/indicators/chi-tieu.yaml`
  const start = `${modeline('indicators', 3)}${yamlEntry('schema', 'indicators/1')}indicators: []\n`
  return { path: around ?? (files.includes(usual) ? usual : (files.at(-1) ?? usual)), start }
}
