import { type Diagnostic, problem } from '../core/diagnostic.ts'
import { type Origin, within } from '../core/origin.ts'
import type { Plan } from '../core/plan.ts'
import { nfc } from '../core/text.ts'
import type { Rule } from './context.ts'
import { near } from './near.ts'
import { unknown } from './unknown.ts'

/** base/item-unknown and id/duplicate: items of superior documents. A document without a list of items is not judged. */
export const baseItems: Rule = function* ({ plan }) {
  const listed = new Map<string, ReadonlySet<string>>()
  for (const [i, { id, items }] of (plan.data.bases ?? []).entries()) {
    if (items === undefined) continue
    listed.set(id, new Set(items.map((item) => nfc(item.id))))
    yield* twice(items, { file: `${plan.folder}/plan.yaml`, path: ['bases', i, 'items'] })
  }
  for (const entry of [...plan.tasks, ...plan.indicators]) yield* unknownItems(entry, listed)
}

function* twice(items: readonly { readonly id: string }[], origin: Origin): Generator<Diagnostic> {
  const seen = new Set<string>()
  for (const [i, { id }] of items.entries()) {
    if (seen.has(nfc(id)))
      yield problem('id/duplicate', 'error', within(origin, i, 'id'), { id, file: origin.file, what: 'item' })
    seen.add(nfc(id))
  }
}

type Entry = Plan['tasks'][number] | Plan['indicators'][number]

function* unknownItems({ data, origin }: Entry, listed: ReadonlyMap<string, ReadonlySet<string>>) {
  for (const [i, { document, item }] of (data.bases ?? []).entries()) {
    const known = listed.get(document)
    if (item === undefined || known === undefined || known.has(nfc(item))) continue
    const params = { ...unknown(item, near(item, known)), document }
    yield problem('base/item-unknown', 'error', within(origin, 'bases', i, 'item'), params)
  }
}
