import type { Day } from '../../core/day.ts'
import type { Diagnostic } from '../../core/diagnostic.ts'
import type { Plan } from '../../core/plan.ts'
import { issuedDates } from './dates.ts'
import { issuedDuty } from './duty.ts'
import { issuedFile } from './file.ts'
import { issuedNumber } from './number.ts'
import { issuedPeriod } from './period.ts'
import { issuedSigner } from './signer.ts'

/** A check of the documents issued under a plan; `today` is the real today. */
export type IssuedRule = (plan: Plan, today: Day) => Iterable<Diagnostic>

const RULES: readonly IssuedRule[] = [issuedNumber, issuedPeriod, issuedDates, issuedSigner, issuedDuty, issuedFile]

/** What is wrong with the records of issued documents, rule by rule. They are loaded only for a plan that has any. */
export const checkIssued = (plan: Plan, today: Day): Diagnostic[] => RULES.flatMap((rule) => [...rule(plan, today)])
