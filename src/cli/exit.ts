/**
 * 0 fine, warnings included · 1 errors found in the plan · 2 wrong use · 3 failure of the machine · 130 the person at the terminal stopped
 * it, which is how shells count Ctrl-C.
 */
export const EXIT = { ok: 0, errors: 1, usage: 2, machine: 3, stopped: 130 } as const

/** A reason to stop that is the user's to mend: printed without a stack. Thrown only inside src/cli. */
export interface Stop {
  readonly stop: true
  readonly exit: number
  readonly message: string
}

export const stop = (exit: number, message: string): Stop => ({ stop: true, exit, message })

export const isStop = (value: unknown): value is Stop => typeof value === 'object' && value !== null && 'stop' in value
