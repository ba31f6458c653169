import type { CommitLog } from '../../git/commit-log.ts'
import type { MainBranch } from '../../git/main-branch.ts'
import type { SignedTag } from '../../git/signatures.ts'
import type { Arrival } from './arrivals.ts'
import type { Fault } from './faults.ts'
import type { CheckedFile } from './signed-files.ts'

/** All that was found, for programs (schemas/verify.v1.schema.json). */
export const verifyJson = ({
  branch,
  log,
  arrivals,
  tags,
  files,
  faults,
}: {
  readonly branch: MainBranch
  readonly log: CommitLog
  readonly arrivals: readonly Arrival[]
  readonly tags: readonly SignedTag[]
  readonly files: readonly CheckedFile[]
  readonly faults: readonly Fault[]
}) => ({
  schema: 'verify/1',
  branch: branch.name,
  complete: !log.isShallow,
  commits: arrivals.map(({ commit, way, brings, plans, signature }) => ({
    id: commit.id,
    day: commit.committed,
    author: commit.author,
    committer: commit.committer,
    subject: commit.subject,
    way,
    request: commit.request ? `${commit.request.mark}${commit.request.number}` : null,
    brings,
    plans,
    signature,
  })),
  tags,
  files: files.map(({ record, file, isSame }) => ({ record, file, same: isSame })),
  faults,
})
