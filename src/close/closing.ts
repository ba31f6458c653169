import type { Day } from '../core/day.ts'
import type { Movement } from '../core/movement.ts'
import type { ClosedData, Closing } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { filesOf } from './declared.ts'
import { figuresOf } from './figures.ts'
import { fieldFingerprints, fingerprintOf } from './fingerprint.ts'

/** Who closes or reopens a period, when and why. */
export interface Act {
  readonly on: Day
  readonly by: string
  readonly reason?: string
}

/** What a closing rests on beside the plan: the report's view and what was missing, the paper issued, the program. */
export interface ClosingInput {
  readonly progress: Progress
  readonly movement: Movement
  readonly view: { readonly kind: string; readonly content: unknown }
  readonly missing: readonly string[]
  readonly issued?: ClosedData['issued']
  readonly program: string
  /** An earlier closing of the period, reopened since: its history is kept. */
  readonly before?: Closing
}

/** A period as it is closed. */
export function closePeriod({ on, by, reason }: Act, input: ClosingInput): ClosedData {
  const { progress, movement, view, missing, issued, program, before } = input
  const [first, ...others] = missing
  const reopened = before?.data.reopened
  return {
    schema: 'closed/1',
    period: progress.period.id,
    state: 'closed',
    on,
    by,
    ...(reason === undefined ? {} : { reason }),
    ...(first === undefined ? {} : { missing: [first, ...others] }),
    ...(issued ? { issued } : {}),
    asOf: progress.asOf,
    program,
    view: { kind: view.kind, fingerprint: fingerprintOf(view.content) },
    ...(reopened ? { reopened } : {}),
    ...figuresOf(progress, movement),
    files: filesOf(progress.plan, progress.period).map(({ path, declared }) => ({
      path,
      fingerprint: fingerprintOf(declared),
      fields: fieldFingerprints(declared),
    })),
  }
}

/** The closing after it was reopened: it freezes nothing any more, and says who undid what. */
export function reopenPeriod({ data }: Closing, { on, by, reason = '' }: Act): ClosedData {
  const closed = { on: data.on, by: data.by, view: data.view.fingerprint }
  return { ...data, state: 'reopened', reopened: [...(data.reopened ?? []), { on, by, reason, closed }] as [never] }
}
