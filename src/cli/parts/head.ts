import { headAt } from '../../core/person.ts'
import type { Progress } from '../../core/progress.ts'
import { fold } from '../../core/text.ts'
import { holderAt, nameAt } from '../../core/unit.ts'
import { headsOf } from '../../measure/heads.ts'
import { ofHead } from '../../measure/restrict.ts'
import type { PartOption } from './index.ts'
import { unitMeant } from './unit.ts'

/** `--head`: the head of a unit by the post's title, the id or name of who holds it at D, or the unit. */
export const headPart: PartOption = {
  option: 'head',
  find: (progress, typed) => {
    const unit = headMeant(progress, typed)
    return unit === undefined ? undefined : ofHead(progress, unit, postName(progress, unit))
  },
  known: knownPosts,
}

/** The unit whose head is meant. */
export function headMeant(progress: Progress, typed: string): string | undefined {
  const { plan, asOf } = progress
  const post = headsOf(progress).posts.get(fold(typed))
  if (post) return holderAt(plan, post.unit, asOf).unit
  const holder = [...plan.units.values()].find((unit) => {
    const head = headAt(unit, asOf)
    return head && (head.id === typed || (head.data.name !== undefined && fold(head.data.name) === fold(typed)))
  })
  return holder?.id ?? unitMeant(progress, typed)?.id
}

/** Titles of posts, and the ids of who holds them at D. */
export function knownPosts(progress: Progress): string[] {
  const titles = [...headsOf(progress).posts.values()].map(({ title }) => title)
  return [...titles, ...[...progress.plan.units.values()].flatMap((unit) => headAt(unit, progress.asOf)?.id ?? [])]
}

/** `Trưởng phòng Kinh tế`; where the title alone would not tell which unit, with the unit's name. */
export function postName({ plan, asOf }: Progress, id: string): string {
  const unit = plan.units.get(id)
  if (!unit) return id
  const name = nameAt(unit, asOf)
  const title = headAt(unit, asOf)?.data.title ?? unit.data.head
  if (title === undefined) return name
  const others = [...plan.units.values()].some((other) => other !== unit && other.data.head === title)
  return others ? `${title}, ${name}` : title
}
