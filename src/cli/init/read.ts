import { fold } from '../../core/text.ts'
import { type NewUnit, slug } from '../../edit/new-plan.ts'
import type { Words } from '../words/index.ts'

// What answers to the questions of `plan init` mean, typed at a question or given as an option.

/** The value, or what is wrong with the answer. */
export type Understood<T> = { readonly value: T } | { readonly wrong: string }

/** Names that Windows keeps for devices; a folder of that name could not be copied there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/
const isId = (id: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id.length <= 60 && !DEVICE.test(id)

/** What is wrong with an id that is to be the name of a folder or file; undefined where nothing is. */
export const wrongId = (id: string, words: Words): string | undefined => (isId(id) ? undefined : words.init.badId(id))

/** Lines of a name, `ỦY BAN NHÂN DÂN / XÃ MINH HỌA`. */
export const readLines = (text: string): string[] =>
  text
    .split('/')
    .map((line) => line.trim())
    .filter((line) => line !== '')

interface Named {
  readonly id: string
  readonly name: string
}

/** One entry, `vhxh=Phòng Văn hóa - Xã hội`, or the name alone; `id` makes an id where none is given. */
function readNamed(text: string, id: (name: string) => string): Named {
  const [, given, name = text] = /^([^\s=]+)\s*=\s*(.+)$/.exec(text) ?? []
  return { id: given ?? id(name), name }
}

/** Units, separated by `;`, after those already known. */
export function readUnits(
  text: string,
  isRequested: boolean,
  known: readonly NewUnit[],
  words: Words,
): Understood<readonly NewUnit[]> {
  const units = [...known]
  for (const entry of entriesOf(text)) {
    const { id, name } = readNamed(entry, slug)
    const wrong = wrongId(id, words) ?? (units.some((unit) => unit.id === id) ? words.init.twice(id) : undefined)
    if (wrong !== undefined) return { wrong }
    units.push({ id, name, isRequested })
  }
  return { value: units }
}

export interface NewGroup {
  readonly id: string
  readonly title: string
}

/** Groups of tasks, separated by `;`, numbered from 1 where no id is given. */
export function readGroups(text: string, known: readonly NewGroup[], words: Words): Understood<readonly NewGroup[]> {
  const groups = [...known]
  for (const entry of entriesOf(text)) {
    const { id, name } = readNamed(entry, () => String(groups.length + 1))
    if (!/^[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*$/u.test(id)) return { wrong: words.init.badGroup(id) }
    if (groups.some((group) => group.id === id)) return { wrong: words.init.twice(id) }
    groups.push({ id, title: name })
  }
  return { value: groups }
}

const entriesOf = (text: string): string[] =>
  text
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

/** A unit by its id or name. */
export const findUnit = (typed: string, units: readonly NewUnit[]): NewUnit | undefined =>
  units.find(({ id, name }) => fold(id) === fold(typed) || fold(name) === fold(typed))
