import type { Day } from './day.ts'

/** One commit between two states of the plans, or what is about to be committed. */
export interface Commit {
  /** Short id; null for what is not committed yet. */
  readonly id: string | null
  readonly author: string
  /** Of the author, as the commit states it. */
  readonly email: string
  readonly day: Day
  /** Files it changed, from the workspace's root; of a merge those that none of its parents has like this. */
  readonly files: readonly string[]
}

/** An entry that once stood in the plan under an id that was free later. */
export interface FormerEntry {
  readonly what: string
  readonly id: string
  readonly text: string
  /** Short id of the last commit that had it. */
  readonly commit: string
}

/** What git and the clock know of a change, as plain data. */
export interface History {
  /** The day by which dates lie in the future. */
  readonly today: Day
  /** The day the change comes in: today, or that of a commit that is looked at later. */
  readonly merged: Day
  /** Oldest first. */
  readonly commits: readonly Commit[]
  /** Files of the plans whose bytes came, went or changed. */
  readonly changed: ReadonlySet<string>
  /** Files that are gone, and where the same bytes stand now. */
  readonly moved: ReadonlyMap<string, string>
  readonly former: readonly FormerEntry[]
}

/** The tasks that a newly handed in report has to speak of. */
export interface OwedTasks {
  readonly unit: string
  readonly period: string
  readonly tasks: readonly string[]
}
