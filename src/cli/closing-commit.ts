import { closingOf } from '../core/closing.ts'
import type { Closing, Plan } from '../core/plan.ts'
import type { Reader } from '../core/reader.ts'
import { commitsOf } from '../git/main-line.ts'
import { revisionReader } from '../git/revision-reader.ts'
import { readPlan } from '../pipeline.ts'

/** The commit that brought a closing to the main line, and the plan there; `cut` where a shallow clone cannot be sure of it. */
export interface ClosingCommit {
  readonly commit: string
  readonly reader: Reader
  readonly plan: Plan
  readonly cut: boolean
}

/** The first commit on the main line that holds a closing; `disk` where git cannot say, `uncommitted` where none holds it. */
export async function closingCommit(
  root: string,
  folder: string,
  closing: Closing,
): Promise<ClosingCommit | 'disk' | 'uncommitted'> {
  const commits = commitsOf(root, closing.origin.file)
  if (typeof commits === 'string') return 'disk'
  for (const { id, cut } of commits) {
    const reader = revisionReader(root, id)
    if (typeof reader === 'string') continue
    const { plan } = await readPlan(reader, folder)
    if (isSame(closing, closingOf(plan, closing.period))) return { commit: id, reader, plan, cut }
  }
  return 'uncommitted'
}

/** One closing of a period, and not one that came after it was reopened. */
const isSame = ({ data }: Closing, other: Closing | undefined): boolean =>
  other !== undefined &&
  other.data.on === data.on &&
  other.data.by === data.by &&
  other.data.view.fingerprint === data.view.fingerprint &&
  (other.data.reopened?.length ?? 0) === (data.reopened?.length ?? 0)
