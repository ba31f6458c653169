import type { Context } from './context.ts'
import { JOBS, type Jobs } from './jobs.ts'

/** Fewer plans than this are read sooner than git is asked about them. */
const WORTHWHILE = 8

type Result<J extends keyof Jobs> = Awaited<ReturnType<Jobs[J]>>

/**
 * Does a job for each chosen plan, in their order, or takes its result from an earlier run over the same files. Nothing of a plan is kept
 * but the job's result, so that memory does not grow with everything at once. Jobs take and give plain data.
 */
export async function everyPlan<J extends keyof Jobs>(context: Context, job: J): Promise<Result<J>[]> {
  const memory = context.folders.length < WORTHWHILE ? undefined : (await import('./memory.ts')).memoryOf(context, job)
  const results = new Map<string, Result<J>>()
  for (const folder of context.folders) {
    const known = memory?.known.get(folder) as Result<J> | undefined
    results.set(folder, known ?? ((await JOBS[job](context, context.reader, folder)) as Result<J>))
  }
  memory?.keep(new Map([...results].filter(([, result]) => !('passing' in result))))
  return [...results.values()]
}
