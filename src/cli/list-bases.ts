import { printDay } from '../core/day.ts'
import type { Progress } from '../core/progress.ts'
import {
  type BaseList,
  type CarriedBy,
  coverageOfBases,
  type Document,
  type DocumentCoverage,
  type ItemCoverage,
} from '../measure/bases.ts'
import { compressIds } from '../messages/ids.ts'
import { originLines } from '../pipeline.ts'
import { safe, table } from './columns.ts'
import type { Context } from './context.ts'
import { fieldLines, headLine } from './fields.ts'
import type { Filters } from './filters.ts'
import type { Listed } from './listing.ts'

interface Covered {
  readonly progress: Progress
  readonly list: BaseList
}

/** `plan list bases`: the items of superior documents, what carries each one out, and which nothing carries out. */
export async function listBases(context: Context, plans: readonly Progress[], _: Filters): Promise<Listed> {
  const all = plans.map((progress) => ({ progress, list: coverageOfBases(progress) }))
  const documents = all.flatMap(({ list }) => list.documents)
  const items = documents.flatMap((document) => document.items ?? [])
  const missing = items.filter((item) => !item.covered).length
  return {
    columns: [],
    rows: [],
    lines: all.flatMap((covered) => planLines(context, covered, plans.length > 1)),
    count: context.words.bases.total(documents.length, items.length, missing),
    json: () => json(context, all),
  }
}

function planLines(context: Context, { progress: { plan }, list }: Covered, named: boolean): string[] {
  const { words, paint } = context
  const mark = plan.data.illustrative ? ` (${words.illustrative})` : ''
  const missing = list.documents.flatMap(({ document, items }) =>
    (items ?? []).flatMap((item) => (item.covered ? [] : [`${safe(document.id)} ${safe(item.id)}`])),
  )
  const foot = fieldLines(
    [
      [words.bases.missing, missing.join(', ')],
      [words.bases.without, withoutText(context, list.without)],
    ],
    context.width,
  )
  return [
    ...(named ? [paint.bold(`${safe(plan.id)}${mark}`), ''] : []),
    ...list.documents.flatMap((document) => [...documentLines(context, document), '']),
    ...(list.documents.length === 0 ? [words.bases.none] : []),
    ...foot,
    ...(foot.length > 0 || list.documents.length === 0 ? [''] : []),
  ]
}

function documentLines(context: Context, { document, items, other }: DocumentCoverage): string[] {
  const { words, paint } = context
  const { kind, number, date, issuer } = document
  const name = safe(words.bases.document(kind, number, printDay(date), issuer))
  const covered = items?.filter((item) => item.covered).length ?? 0
  const state = items === null ? words.bases.notListed : words.bases.covered(covered, items.length)
  const rest = carriers(context, other, document.id)
  const rows = [
    ...(items ?? []).map((item) => [`  ${safe(item.id)}`, safe(item.text ?? ''), itemText(context, item)]),
    ...(rest ? [[`  ${words.bases.other}`, '', rest]] : []),
  ]
  const columns = [{ head: '' }, { head: '', flexible: true }, { head: '', flexible: true }]
  const lines = table(columns, rows, context.listWidth).slice(1)
  const painted = lines.map((line, i) => (items?.[i]?.covered === false ? paint.warning(line) : line))
  const head = `${paint.bold(`${safe(document.id)}  ${name}`)}: ${state}`
  return [headLine(head, context.listWidth), ...painted]
}

function itemText(context: Context, item: ItemCoverage): string {
  if (item.covered) return carriers(context, item)
  const { withdrawn, nobody } = context.words.bases
  return item.tasks.length > 0 ? `${withdrawn}: ${carriers(context, item)}` : nobody
}

/** `1.c chưa xong, quá hạn; CT07 đạt`; with a document also the item as the entry names it: `1.a (III.1) thường xuyên`. */
function carriers({ words }: Context, { tasks, indicators }: CarriedBy, document?: string): string {
  const named = (bases: Bases = []): string => {
    const items = bases.flatMap((basis) => (basis.document === document && basis.item ? [safe(basis.item)] : []))
    return items.length > 0 ? ` (${items.join(', ')})` : ''
  }
  return [
    ...tasks.map(({ id, state, task }) => `${id}${named(task.data.bases)} ${words.states[state]}`),
    ...indicators.map(
      ({ indicator: { id, data }, state }) => `${safe(id)}${named(data.bases)} ${words.indicatorStates[state]}`,
    ),
  ].join('; ')
}

type Bases = readonly { readonly document: string; readonly item?: string }[]

/** `45 nhiệm vụ (1.b–1.l, …); 1 chỉ tiêu (CB-KHKT)`. */
function withoutText({ words }: Context, { tasks, indicators }: CarriedBy): string {
  const ids = compressIds(tasks.map(({ id }) => id))
  const measures = indicators.map(({ indicator }) => safe(indicator.id)).join(', ')
  return [
    tasks.length > 0 ? words.bases.tasks(tasks.length, ids) : '',
    indicators.length > 0 ? words.bases.indicators(indicators.length, measures) : '',
  ]
    .filter(Boolean)
    .join('; ')
}

async function json(context: Context, all: readonly Covered[]): Promise<object> {
  const documents = all.flatMap(({ list }) => list.documents)
  const origins = documents.flatMap(({ origin, items }) => [origin, ...(items ?? []).map((item) => item.origin)])
  const lines = await originLines(origins, context.reader)
  const bases = all.flatMap(({ progress, list }) =>
    list.documents.map(({ document, items, other, origin }) => ({
      ...planOf(progress),
      id: document.id,
      kind: document.kind,
      number: document.number,
      date: document.date,
      issuer: document.issuer,
      title: document.title ?? null,
      counts: items && countsOf(items),
      items:
        items?.map((item) => ({
          id: item.id,
          text: item.text,
          covered: item.covered,
          ...byJson(item),
          line: lines.get(item.origin) ?? null,
        })) ?? null,
      other: named(other, document),
      file: origin.file,
      line: lines.get(origin) ?? null,
    })),
  )
  const withoutBasis = all.map(({ progress, list }) => ({ ...planOf(progress), ...byJson(list.without) }))
  return { schema: 'base-list/1', bases, withoutBasis }
}

const planOf = ({ plan, asOf }: Progress) => ({
  plan: plan.id,
  illustrative: plan.data.illustrative ?? false,
  asOf,
})

function countsOf(items: readonly ItemCoverage[]) {
  const covered = items.filter((item) => item.covered).length
  return { items: items.length, covered, uncovered: items.length - covered }
}

const byJson = ({ tasks, indicators }: CarriedBy) => ({
  tasks: tasks.map(({ id, state }) => ({ id, state })),
  indicators: indicators.map(({ indicator: { id }, state }) => ({ id, state })),
})

/** The same with the item each names, null for none: one entry a mention. */
function named({ tasks, indicators }: CarriedBy, document: Document) {
  const listed = new Set<string | undefined>(document.items?.map(({ id }) => id))
  const items = (bases: Bases = []): (string | null)[] =>
    bases.flatMap((basis) => (basis.document === document.id && !listed.has(basis.item) ? [basis.item ?? null] : []))
  return {
    tasks: tasks.flatMap(({ id, state, task }) => items(task.data.bases).map((item) => ({ id, state, item }))),
    indicators: indicators.flatMap(({ indicator: { id, data }, state }) =>
      items(data.bases).map((item) => ({ id, state, item })),
    ),
  }
}
