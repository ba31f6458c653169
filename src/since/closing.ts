import type { Stated } from '../core/change.ts'
import { isClosed } from '../core/closing.ts'
import { fileProblem, problem } from '../core/diagnostic.ts'
import { within } from '../core/origin.ts'
import type { ClosedData, Closing } from '../core/plan.ts'
import { isSame as isSameStated } from '../core/stated.ts'
import type { Rule } from './context.ts'
import { against } from './places.ts'

/**
 * since/closing-changed: a closing itself is gone, was edited, or no longer freezes its period and nobody says why. That files of a closed period
 * have changed is for `check` to find, which trusts the closing; this rule makes sure it may.
 */
export const closing: Rule = function* ({ before, after }) {
  for (const old of before.closings) {
    const how = changeOf(
      old,
      after.closings.find(({ period }) => period === old.period),
    )
    if (!how || after.unread.includes(old.origin.file)) continue
    const { file } = old.origin
    const params = { period: old.period, on: old.data.on, how }
    const found =
      how === 'gone'
        ? fileProblem('since/closing-changed', 'error', file, params)
        : problem('since/closing-changed', 'error', { file, path: ['state'] }, params)
    yield against(found, within(old.origin, 'state'))
  }
}

function changeOf(old: Closing, now: Closing | undefined): 'gone' | 'edited' | 'reopened' | undefined {
  if (!now) return 'gone'
  if (!keepsHistory(old.data, now.data)) return 'edited'
  if (!isClosed(old) || isSame(frozen(old.data), frozen(now.data))) return undefined
  // Reopened by `plan reopen`, and perhaps closed again since: the entry says who, when and why, and names what it undoes.
  const said = (now.data.reopened ?? []).slice(old.data.reopened?.length ?? 0)
  if (said.some((entry) => entry.closed.view === old.data.view.fingerprint && entry.reason.trim() !== ''))
    return undefined
  return isClosed(now) ? 'edited' : 'reopened'
}

/** Entries of earlier reopenings stay as they are. */
const keepsHistory = (old: ClosedData, now: ClosedData): boolean =>
  (old.reopened ?? []).every((entry, index) => isSame(entry, now.reopened?.[index]))

/** What a closing freezes; the paper that was issued may be entered later. */
const frozen = ({ issued: _, reopened: __, ...data }: ClosedData): unknown => data

const isSame = (a: unknown, b: unknown): boolean => isSameStated(a as Stated, b as Stated)
