import type { Closing, Plan } from './plan.ts'

/** True while a closing freezes its period: closed, and not reopened since. */
export const isClosed = ({ data }: Closing): boolean => data.state === 'closed'

/** The closing in force of a period; undefined where it is open. */
export const closingOf = (plan: Pick<Plan, 'closings'>, period: string): Closing | undefined =>
  plan.closings.find((closing) => closing.period === period && isClosed(closing))
