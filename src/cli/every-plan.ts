import type { Context } from './context.ts'
import { JOBS, type Jobs } from './jobs.ts'

/**
 * Does a job for each chosen plan, in their order. Nothing of a plan is kept but the job's result, so that memory does not grow with
 * everything at once. A cache by content, or threads, would stand here: jobs take and give plain data.
 */
export async function everyPlan<J extends keyof Jobs>(
  context: Context,
  job: J,
): Promise<Awaited<ReturnType<Jobs[J]>>[]> {
  const results: Awaited<ReturnType<Jobs[J]>>[] = []
  for (const folder of context.folders) {
    results.push((await JOBS[job](context, context.reader, folder)) as Awaited<ReturnType<Jobs[J]>>)
  }
  return results
}
