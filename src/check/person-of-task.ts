import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import { type Person, peopleOf } from '../core/person.ts'
import type { Task } from '../core/plan.ts'
import type { Claim } from './claim.ts'
import type { Context, Rule } from './context.ts'
import { judgedOn } from './judged-on.ts'
import { near } from './near.ts'
import { unknown, wasRead } from './unknown.ts'

/** person/unknown, person/ended: who a task says is in charge of it. */
export const personOfTask: Rule = function* (context) {
  const { plan } = context
  const named = plan.tasks.filter(({ data }) => data.person !== undefined)
  if (named.length === 0 || !wasRead(plan, 'units.yaml')) return
  const people = new Map(
    peopleOf(plan)
      .toReversed()
      .map((person) => [person.id, person]),
  )
  for (const task of named) yield* personOf(context, task, people)
}

function* personOf(context: Context, task: Task, people: ReadonlyMap<string, Person>): Generator<Diagnostic> {
  const id = task.data.person ?? ''
  const person = people.get(id)
  const origin = within(task.origin, 'person')
  if (!person) yield problem('person/unknown', 'error', origin, unknown(id, near(id, people.keys())))
  const until = person?.data.until
  if (until !== undefined && until < judgedOn(context) && isOpen(context, task))
    yield problem('person/ended', 'warning', origin, { id, task: task.id, until })
}

/** True while no report says that the task is done; work that recurs or goes on is open until it is withdrawn. */
function isOpen(context: Context, { id, data, deadline }: Task): boolean {
  if (data.scope?.kind === 'not-applicable') return false
  if (data.cancelled && data.cancelled.on <= judgedOn(context)) return false
  if (deadline?.every || (deadline?.regular && !deadline.due)) return true
  const claims = context.claims.filter(({ kind, of }) => kind === 'done' && of.work.id === id)
  const parts = data.parts ?? []
  return !isDone(claims, null) && (parts.length === 0 || parts.some((part) => !isDone(claims, part.id)))
}

const isDone = (claims: readonly Claim[], part: string | null): boolean =>
  (claims.findLast((claim) => claim.part === part)?.value ?? false) !== false
