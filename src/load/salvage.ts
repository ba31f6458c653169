import type { Path } from '../core/origin.ts'
import type { Data, Kind } from './validate.ts'

/** Lists and tables whose entries stand by themselves: one can be left out and the others kept. */
const ENTRIES: Record<Kind, readonly string[]> = {
  plan: ['groups', 'bases', 'periods', 'sections', 'appendices', 'reporting', 'recipients', 'requests'],
  units: ['units'],
  duties: ['duties'],
  tasks: ['tasks'],
  indicators: ['indicators'],
  progress: ['tasks', 'indicators', 'corrections'],
  consolidated: ['returned'],
  programmes: ['programmes'],
  criteria: ['criteria', 'grades'],
  assessment: ['answers'],
  budget: ['sources', 'lines', 'withoutFunds', 'totals'],
  holidays: ['holidays', 'workdays'],
  closed: [],
  issued: ['to'],
  amendment: ['changes'],
}
/** Without these a file says nothing that can be used. plan.yaml is filled up from its folder's name instead. */
const REQUIRED: Record<Kind, readonly string[]> = {
  plan: [],
  units: ['schema', 'units'],
  duties: ['schema', 'duties'],
  tasks: ['schema', 'group', 'tasks'],
  indicators: ['schema', 'indicators'],
  progress: ['schema', 'unit', 'period', 'date'],
  consolidated: ['schema', 'period', 'date'],
  programmes: ['schema', 'programmes'],
  criteria: ['schema', 'id', 'criteria'],
  assessment: ['schema', 'set', 'period', 'date', 'subject'],
  budget: ['schema', 'lines'],
  holidays: ['schema', 'holidays'],
  closed: [
    'schema',
    'period',
    'state',
    'on',
    'by',
    'asOf',
    'program',
    'view',
    'totals',
    'tasks',
    'indicators',
    'files',
  ],
  issued: ['schema', 'kind', 'number', 'date'],
  amendment: ['schema', 'date', 'proposer', 'reason', 'changes'],
}

/**
 * Takes out of `data` what the paths name: the entry of a list (null is left, so that the others keep their index),
 * the key of a table, or a key of the top. Null when nothing can be used.
 */
export function salvage(kind: Kind, data: unknown, broken: readonly Path[]): Data | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null
  const top = data as Data
  for (const [key, entry] of broken) {
    if (key === undefined && kind !== 'plan') return null
    const list = typeof key === 'string' ? top[key] : undefined
    if (entry !== undefined && ENTRIES[kind].includes(String(key))) dropEntry(list, entry)
    else if (REQUIRED[kind].includes(String(key))) return null
    else if (key !== undefined) delete top[key]
  }
  // A misspelt name of a key is one problem, told at the name; the key itself is missing all the same.
  return REQUIRED[kind].every((key) => top[key] !== undefined) ? top : null
}

function dropEntry(list: unknown, entry: string | number): void {
  if (Array.isArray(list)) list[Number(entry)] = null
  else if (typeof list === 'object' && list !== null) delete (list as Data)[entry]
}
