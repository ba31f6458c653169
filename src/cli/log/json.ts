import type { Commit } from '../../git/commit-log.ts'
import type { LogEntry } from './entries.ts'

/** One entry for programs (schemas/log.v1.schema.json). */
export const entryJson = ({ date, signed, saidIn, changes, commit, brought, isCut, approval }: LogEntry) => ({
  date,
  signed,
  said: saidIn,
  changes: changes.map(({ field, from, to, place }) => ({
    field,
    from: from ?? null,
    to: to ?? null,
    file: place.file,
  })),
  commit: commit && commitJson(commit),
  merge: brought ? mergeJson(brought) : commit?.request ? mergeJson(commit) : null,
  approval,
  cut: isCut,
})

const commitJson = ({ id, author, day, subject }: Commit) => ({ id, author, day, subject })

const mergeJson = ({ id, author, committer, committed, request }: Commit) => ({
  commit: id,
  request: request ? `${request.mark}${request.number}` : null,
  author,
  committer,
  day: committed,
})
