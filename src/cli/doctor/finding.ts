import type { Words } from '../words/index.ts'

/** What was looked at. */
export type Check = keyof Words['doctor']['checks']

/** What one look found; `fault` breaks work, `warning` does not. */
export interface Finding {
  readonly check: Check
  readonly state: 'fine' | 'warning' | 'fault'
  readonly message: string
  /** What to do about it; absent where all is well. */
  readonly remedy?: string
}

export const fine = (check: Check, message: string): Finding => ({ check, state: 'fine', message })

/** A thing that is wrong, with its remedy, as one entry of the words gives them. */
export const wrong = (
  check: Check,
  state: 'warning' | 'fault',
  [message, remedy]: readonly [message: string, remedy: string],
): Finding => ({ check, state, message, remedy })
