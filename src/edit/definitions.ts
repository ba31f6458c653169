import type { Additions, Filled } from '../core/additions.ts'
import type { GroupData, Plan, TaskData } from '../core/plan.ts'
import { fileName, modeline } from './new-plan.ts'
import { append, inEntries, into, type Patch, set, type Value } from './patch.ts'
import { yamlEntry } from './yaml-text.ts'

/** A change in one file of a plan; `start` is the text of a file that is not there yet. */
export interface DefinitionEdit {
  readonly path: string
  readonly patch: Patch
  readonly start?: string
  /** Ids of the entries that are new, in their order. */
  readonly added: readonly string[]
}

/** What a plan is to have too → changes in its files: groups in plan.yaml, tasks in the file of their group, indicators in theirs. */
export function definitionEdits(plan: Plan, additions: Additions): DefinitionEdit[] {
  const { groups, tasks, indicators, filled } = additions
  const edits = new Map<string, { list: string; start?: string; added: Value[]; filled: Filled[] }>()
  const at = (path: string, list: string, start?: string) => {
    const found = edits.get(path) ?? { list, ...(start === undefined ? {} : { start }), added: [], filled: [] }
    edits.set(path, found)
    return found
  }
  const titles = new Map([...plan.groups, ...groups].map((group) => [group.id, group]))
  for (const { group, data } of tasks) {
    const { path, start } = taskFile(plan, titles.get(group) ?? { id: group, title: '' })
    at(path, 'tasks', start).added.push(plainTask(data))
  }
  for (const data of indicators) {
    const { path, start } = indicatorFile(plan)
    at(path, 'indicators', start).added.push(data as unknown as Value)
  }
  for (const entry of filled) at(entry.origin.file, String(entry.origin.path[0])).filled.push(entry)
  return [
    ...(groups.length === 0
      ? []
      : [
          {
            path: `${plan.folder}/plan.yaml`,
            patch: into({ groups: append(...(groups as unknown as Value[])) }),
            added: [],
          },
        ]),
    ...[...edits].map(([path, { list, start, added, filled: own }]) => ({
      path,
      patch: into({ [list]: inEntries(own.map(fillPatch), added) }),
      added: added.map((entry) => (entry as unknown as { readonly id: string }).id),
      ...(start === undefined ? {} : { start }),
    })),
  ]
}

const plainTask = (data: TaskData): Value => data as unknown as Value

const fillPatch = ({ origin, fields }: Filled): readonly [number, Patch] => [
  Number(origin.path[1]),
  into(Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, set(value as Value)]))),
]

/** The file in which a group's tasks stand, else a new one. */
export function taskFile(plan: Plan, { id, title }: GroupData): { path: string; start: string } {
  const found = plan.tasks.find((task) => task.group === id)?.origin.file
  const start = `${modeline('tasks', 3)}${yamlEntry('schema', 'tasks/1')}${yamlEntry('group', id)}tasks: []\n`
  return { path: found ?? `${plan.folder}/tasks/${fileName(id, title)}.yaml`, start }
}

/** The file in which new indicators stand, else a new one. */
export function indicatorFile(plan: Plan): { path: string; start: string } {
  const files = [...new Set(plan.indicators.map(({ origin }) => origin.file))]
  const usual = `${plan.folder}/indicators/chi-tieu.yaml`
  const start = `${modeline('indicators', 3)}${yamlEntry('schema', 'indicators/1')}indicators: []\n`
  return { path: files.includes(usual) ? usual : (files.at(-1) ?? usual), start }
}
