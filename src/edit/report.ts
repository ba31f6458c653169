import type { Day } from '../core/day.ts'
import type { IndicatorEntry, TaskEntry } from '../core/plan.ts'
import type { Said } from '../core/said.ts'
import { append, into, type Patch, remove, set, type Value } from './patch.ts'

/** The text of a report that has no file yet. */
export const newReport = (unit: string, period: string, date: Day): string =>
  `---\nschema: progress/1\nunit: ${unit}\nperiod: ${period}\ndate: ${date}\n---\n`

/**
 * What saying it changes in a report. Parts, occurrences and evidence are added to those already there; `none: true` is taken away
 * where something is said, and takes nothing away.
 */
export function reportPatch({ date, tasks, indicators }: Said): Patch {
  return into({
    date: date === undefined ? undefined : set(date),
    tasks: entries(tasks, taskPatch),
    indicators: entries(indicators, indicatorPatch),
  })
}

function entries<T>(said: Readonly<Record<string, T>>, patch: (entry: T) => Patch): Patch | undefined {
  const all = Object.entries(said)
  return all.length === 0 ? undefined : into(Object.fromEntries(all.map(([id, entry]) => [id, patch(entry)])))
}

function taskPatch({ none, parts, occurrences, evidence, ...plain }: TaskEntry): Patch {
  return into({
    ...fields(plain),
    none: none === true ? set(true) : remove,
    parts: entries(parts ?? {}, (part) => into(fields(part))),
    occurrences: entries(occurrences ?? {}, (time) => into(fields(time))),
    evidence: evidence && evidence.length > 0 ? append(...evidence) : undefined,
  })
}

function indicatorPatch({ none, evidence, ...plain }: IndicatorEntry): Patch {
  return into({
    ...fields(plain),
    none: none === true ? set(true) : remove,
    evidence: evidence && evidence.length > 0 ? append(...evidence) : undefined,
  })
}

const fields = (said: Readonly<Record<string, unknown>>): Record<string, Patch> =>
  Object.fromEntries(
    Object.entries(said).flatMap(([key, value]) => (value === undefined ? [] : [[key, set(value as Value)]])),
  )
