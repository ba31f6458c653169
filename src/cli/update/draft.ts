import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from '../context.ts'
import { ownFolder, type Place } from './place.ts'
import type { Draft } from './talk.ts'

/** Answers not yet written into the plan, kept in this clone alone; outside a clone there is nowhere to keep them. */
export interface DraftFile {
  read(): Draft | undefined
  keep(draft: Draft): void
  drop(): void
}

export function draftFile(context: Context, { plan, unit, view }: Place): DraftFile | undefined {
  const folder = ownFolder(context)
  if (folder === undefined) return undefined
  const file = join(folder, `update-${plan.id}-${view.progress.period.id}-${unit}.json`.replace(/[^\w.-]/g, '_'))
  return {
    read: () => readDraft(file),
    keep: (draft) => {
      writeFileSync(`${file}.${process.pid}`, JSON.stringify(draft))
      renameSync(`${file}.${process.pid}`, file)
    },
    drop: () => rmSync(file, { force: true }),
  }
}

function readDraft(file: string): Draft | undefined {
  try {
    const draft = JSON.parse(readFileSync(file, 'utf8')) as Draft
    return Number.isInteger(draft.at) && typeof draft.said === 'object' ? draft : undefined
  } catch {
    return undefined
  }
}

/** Remembers who reports in this clone. */
export function rememberUnit(context: Context, unit: string): void {
  const folder = ownFolder(context)
  if (folder === undefined) return
  try {
    writeFileSync(join(folder, 'unit'), `${unit}\n`)
  } catch {
    // The report is written; not to remember its unit costs one question.
  }
}
