import type { Progress } from '../core/progress.ts'
import type { Context } from './context.ts'
import { measureOne } from './jobs.ts'

const MOST = 3
/** What is said of any plan, after what this one needs. */
const USUAL = ['plan check', 'plan list tasks', 'plan list indicators']

/** The three most likely next commands for where things stand: what is wrong first, then who is late, then the report. */
export async function nextCommands(context: Context): Promise<readonly string[]> {
  const [folder, ...others] = context.folders
  // Of several plans the first is no more likely than another.
  if (folder === undefined || others.length > 0) return ['plan check', 'plan due', 'plan status --plan …']
  const progress = await measureOne(context, context.reader, folder)
  return [...new Set([...needed(progress), ...USUAL])].slice(0, MOST)
}

function needed({ total, reports, complete, period }: Progress): string[] {
  const { counts } = total
  const isOwed = reports.some(({ received }) => received === null)
  return [
    // Without tasks there is nothing to measure yet: the check names what is missing.
    ...(complete && counts.total > 0 ? [] : ['plan check', 'plan help bat-dau']),
    ...(isOwed ? ['plan due', 'plan update'] : []),
    ...(counts.openOverdue > 0 ? ['plan list tasks --state openOverdue'] : []),
    ...(counts.total > 0 && reports.length > 0 && !isOwed ? [`plan report quarter --period ${period.id}`] : []),
  ]
}
