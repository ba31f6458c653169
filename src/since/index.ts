import type { Diagnostic } from '../core/diagnostic.ts'
import { amendment } from './amendment.ts'
import { closing } from './closing.ts'
import type { Context, Rule } from './context.ts'
import { decisions } from './decisions.ts'
import { fixed } from './fixed.ts'
import { foreignAuthor } from './foreign-author.ts'
import { futureDate } from './future-date.ts'
import { idReused } from './id-reused.ts'
import { late } from './late.ts'
import { oldEvidence } from './old-evidence.ts'
import { percentFell } from './percent-fell.ts'
import { removed } from './removed.ts'
import { unsaid } from './unsaid.ts'

export { isNewEntry, textOf } from './id-reused.ts'

/** Every rule over time. A new rule is one new file, and a line here. */
const RULES: readonly Rule[] = [
  amendment,
  fixed,
  idReused,
  removed,
  decisions,
  closing,
  foreignAuthor,
  percentFell,
  oldEvidence,
  unsaid,
  futureDate,
  late,
]

/** What is wrong with the way from one state of a plan to another; what is wrong with the newer state alone is for `check`. */
export const since = (context: Context): Diagnostic[] => RULES.flatMap((rule) => [...rule(context)])
