import type { Every } from './period.ts'
import type { Duty, Plan } from './plan.ts'

const LONG: readonly string[] = ['year', '3-years', '5-years'] satisfies readonly Every[]

/**
 * The lengths of a duty's spans: the deadline's, and where that is a year or more the others of such length among its cycles
 * (`định kỳ 3 năm, 5 năm`): a deadline holds one length, and each review is owed. Empty for a duty that does not recur.
 */
export function cyclesOf({ deadline, data }: Pick<Duty, 'deadline' | 'data'>): readonly Every[] {
  const every = deadline?.every
  if (every === undefined) return []
  const others = LONG.includes(every) ? (data.cycles ?? []).filter((cycle) => LONG.includes(cycle)) : []
  return [...new Set([every, ...(others as readonly Every[])])]
}

/** The links to duties in plan.yaml: which list and entry names which duty. */
export function dutyLinks({
  data,
}: Pick<Plan, 'data'>): { key: 'reporting' | 'requests'; index: number; duty: string }[] {
  return (['reporting', 'requests'] as const).flatMap((key) =>
    (data[key] ?? []).flatMap(({ duty }, index) => (duty === undefined ? [] : [{ key, index, duty }])),
  )
}
