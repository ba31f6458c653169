import type { askVi } from './ask-vi.ts'
import { once } from './once.ts'

/** The same in English. */
export const askEn: typeof askVi = once(() => ({
  ask: {
    yes: 'yes',
    no: 'no',
    none: 'none',
    yesNo: 'type "yes" or "no"',
    enter: (answer) => `Enter = ${answer}`,
    several: 'type the numbers, such as 1, 3-5',
    oneOf: (n) => `type a number from 1 to ${n}`,
    someOf: (n) => `type numbers from 1 to ${n}, such as 1, 3-5`,
    control: 'the answer holds control characters (an arrow key, something pasted); please type it again',
    stopped: 'stopped, nothing was written',
    noTerminal: (instead) =>
      `cannot ask: input or output is no terminal\n  = give the answers on the command line: ${instead}`,
  },
}))
