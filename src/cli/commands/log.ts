import type { Plan } from '../../core/plan.ts'
import { nfc } from '../../core/text.ts'
import { type PlanHistory, planHistory } from '../../git/plan-history.ts'
import { revisionReader } from '../../git/revision-reader.ts'
import type { EntryName } from '../../pipeline.ts'
import { clip, safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { entriesOf } from '../log/entries.ts'
import { entryJson } from '../log/json.ts'
import { entryLines } from '../log/text.ts'
import { type Found, resolveId } from '../resolve.ts'
import type { Given } from './index.ts'

/** `plan log ID`: each value of a task, duty or indicator over time, with what brought it. */
export async function run(context: Context, { args }: Given): Promise<number> {
  const found = await resolveId(context, String(args[0]))
  const name = nameOf(context, found)
  const { plan } = found.progress
  const history = historyOf(context, plan, name)
  const { at, root, width, words } = context
  const head = at === undefined ? revisionReader(root, 'HEAD') : 'bad-revision'
  const entries = await entriesOf(history, plan, name, typeof head === 'string' ? undefined : head)
  if (context.json) {
    const { id, folder } = plan
    const mark = plan.data.illustrative ?? false
    const json = {
      schema: 'log/1',
      plan: id,
      folder,
      what: name.what,
      id: name.id,
      illustrative: mark,
      complete: !history.isShallow,
    }
    context.out(`${JSON.stringify({ ...json, entries: entries.map(entryJson) }, null, 2)}\n`)
  } else {
    const mark = plan.data.illustrative ? ` (${words.illustrative})` : ''
    context.out(`${clip(`${name.id} · ${safe(titleOf(plan, name))}`, width)}\n`)
    context.out(`${safe(plan.id)}${mark} · ${words.log.count(entries.length)}\n`)
    for (const entry of entries) context.out(`\n${entryLines(context, entry).join('\n')}\n`)
  }
  for (const line of doubts(context, plan, history)) context.note(`${line}\n`)
  return EXIT.ok
}

function nameOf({ words }: Context, { kind, id }: Found): EntryName {
  if (kind === 'task' || kind === 'duty' || kind === 'indicator') return { what: kind, id }
  throw stop(EXIT.usage, words.log.stop.kind(id))
}

function historyOf({ root, at, words }: Context, { folder }: Plan, { id }: EntryName): PlanHistory {
  const forms = [...new Set([id, id.toUpperCase(), id.normalize('NFD'), id.replace('đ', 'dd')])].map((form) =>
    Buffer.from(form),
  )
  const history = planHistory(root, folder, at ?? 'HEAD', (content) => forms.some((form) => content.includes(form)))
  if (typeof history !== 'string') return history
  throw stop(history === 'no-git' ? EXIT.machine : EXIT.usage, words.log.stop[history](at ?? 'HEAD'))
}

function titleOf(plan: Plan, { what, id }: EntryName): string {
  if (what === 'indicator') return plan.indicators.find((one) => one.id === id)?.data.name ?? ''
  const data = (what === 'task' ? plan.tasks : plan.duties).find((one) => one.id === id)?.data
  return nfc(data && 'name' in data && data.name !== undefined ? data.name : (data?.text ?? ''))
}

/** Why the history may not tell all: it was cut off, or rewritten since a document was issued. */
function doubts({ words: { log: w } }: Context, plan: Plan, { isShallow, commits }: PlanHistory): string[] {
  if (isShallow) return [w.shallow]
  const lost = plan.issued.find(({ data }) => data.commit !== undefined && !commits.has(data.commit))
  return lost?.data.commit === undefined ? [] : [w.rewritten(safe(lost.data.number), lost.data.commit.slice(0, 8))]
}
