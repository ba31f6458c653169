import type { Day } from '../../core/day.ts'
import type { Reader } from '../../core/reader.ts'
import { checkPlan, locateProblems, planFolders } from '../../pipeline.ts'
import type { CheckedPlan } from '../jobs.ts'

/** Plans checked as they are, with nothing to hold them against. */
export async function plainCheck(
  reader: Reader,
  today: Day,
  isWanted: (folder: string) => boolean,
): Promise<CheckedPlan[]> {
  const checked: CheckedPlan[] = []
  for (const folder of planFolders(reader).filter(isWanted)) {
    const { plan, problems } = await checkPlan(reader, folder, today)
    const located = await locateProblems(problems, reader)
    checked.push({ id: plan.id, illustrative: plan.data.illustrative ?? false, located })
  }
  return checked
}
