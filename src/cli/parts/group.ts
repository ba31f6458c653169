import type { GroupData } from '../../core/plan.ts'
import type { Progress } from '../../core/progress.ts'
import { canonicalId, fold } from '../../core/text.ts'
import { ofGroup } from '../../measure/restrict.ts'
import type { PartOption } from './index.ts'

/** `--group`: a group by its number or short name. */
export const groupPart: PartOption = {
  option: 'group',
  find: (progress, typed) => {
    const group = groupMeant(progress, typed)
    return group && ofGroup(progress, group.id, `${group.id} ${group.short ?? group.title}`)
  },
  known: ({ groups }) => groups.map(({ id }) => id),
}

/** The group meant: by its number first. */
export function groupMeant({ plan }: Progress, typed: string): GroupData | undefined {
  const id = canonicalId(typed)
  const wanted = fold(typed)
  return (
    plan.groups.find((group) => group.id === id) ??
    plan.groups.find(({ short, title }) => fold(short ?? title) === wanted)
  )
}
