import { fileProblem } from '../core/diagnostic.ts'
import type { Commit } from '../core/history.ts'
import type { Plan } from '../core/plan.ts'
import { speaksFor } from '../core/unit.ts'
import type { Context, Rule } from './context.ts'

/** The file of a report, from the plan's folder. */
const REPORT = /^progress\/[^/]+\/([^/]+)\.md$/
/** What the consolidating unit says. */
const OWN = '_consolidated'

/**
 * since/foreign-author: a commit changes the report of a unit that its author does not belong to, by the addresses in units.yaml. The addresses that
 * were accepted count, not those that come in with the change; without any nothing is asked.
 */
export const foreignAuthor: Rule = function* (context) {
  const { before, after, history } = context
  const known = unitsByAddress(before).size > 0 ? unitsByAddress(before) : unitsByAddress(after)
  if (known.size === 0) return
  // Nor does anybody become the gate by entering himself; units that take over may be new.
  const roles = before.data.roles ? { ...after, data: { ...after.data, roles: before.data.roles } } : after
  for (const commit of history.commits) {
    const of = known.get(commit.email.toLowerCase()) ?? []
    for (const { file, unit } of reportsIn(context, commit)) {
      if (of.some((own) => maySpeak(roles, own, unit))) continue
      const { id, author, email } = commit
      yield fileProblem('since/foreign-author', 'error', file, {
        unit: unit === OWN ? null : unit,
        of,
        commit: id,
        author,
        email,
      })
    }
  }
}

/** Reports a commit changed and that differ in the end. */
function reportsIn({ after, history }: Context, { files }: Commit): { file: string; unit: string }[] {
  return files.flatMap((file) => {
    if (!history.changed.has(file) || !file.startsWith(`${after.folder}/`)) return []
    const unit = REPORT.exec(file.slice(after.folder.length + 1))?.[1]
    return unit === undefined ? [] : [{ file, unit }]
  })
}

/** A unit speaks for itself and for what it succeeded; who receives the reports may enter those that come on paper. */
function maySpeak(plan: Plan, own: string, unit: string): boolean {
  const { gate, consolidator } = plan.data.roles ?? {}
  if (gate !== undefined && speaksFor(plan, own, gate)) return true
  if (unit !== OWN) return speaksFor(plan, own, unit)
  return Object.values(consolidator ?? {}).some((other) => typeof other === 'string' && speaksFor(plan, own, other))
}

function unitsByAddress({ units }: Plan): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { id, data } of units.values())
    for (const email of data.emails ?? []) {
      const key = email.toLowerCase()
      found.set(key, [...(found.get(key) ?? []), id])
    }
  return found
}
