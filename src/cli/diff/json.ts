import type { Change } from '../../core/change.ts'
import type { Effect, PartEffect, RateEffect } from '../../core/effect.ts'
import type { Origin } from '../../core/origin.ts'
import type { Plan } from '../../core/plan.ts'
import { toJson } from '../../core/ratio.ts'
import type { Reader } from '../../core/reader.ts'
import { goneFlag } from '../../diff-pipeline.ts'
import { flagText } from '../../messages/flags/index.ts'
import { originLines } from '../../pipeline.ts'
import { changeJson } from '../changes/change-json.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { differences, type PlanDifference } from './gather.ts'
import type { Revision, Sides } from './sides.ts'
import { told } from './told.ts'
import { isIllustrative, isText } from './view.ts'

/** `plan diff --json` (schemas/diff.v1.schema.json). */
export async function printJson(context: Context, sides: Sides): Promise<number> {
  const plans: object[] = []
  for await (const found of differences(context, sides)) plans.push(await planJson(context, found))
  context.out(`${JSON.stringify({ schema: 'diff/1', ...endsOf(sides), plans }, null, 2)}\n`)
  return EXIT.ok
}

function endsOf(sides: Sides): { base: object; head: object } {
  if (sides.kind === 'periods') {
    const { base, head } = sides
    return { base: end('period', base), head: head === null ? end('now', null) : end('period', head) }
  }
  const revision = ({ name, commit }: Revision): object => ({ ...end('revision', name), commit })
  return { base: revision(sides.base), head: sides.head ? revision(sides.head) : end('workTree', null) }
}

const end = (kind: string, name: string | null): object => ({ kind, name, commit: null })

const NOTHING = {
  illustrative: false,
  files: 0,
  unread: { base: [], head: [] },
  measured: null,
  flags: [],
  changes: [],
  sentences: [],
  effect: null,
}

async function planJson(context: Context, found: PlanDifference): Promise<object> {
  const { id, state } = found
  if (state === 'same' || state === 'no-period')
    return { id, title: null, state: state === 'same' ? 'same' : 'noPeriod', ...NOTHING }
  if (state !== 'changed') {
    const { title, illustrative = false } = found.plan.data
    const unread = { base: [], head: [], [state === 'added' ? 'head' : 'base']: found.plan.unread }
    const flags = state === 'removed' ? [goneJson(context, found.plan)] : []
    return { id, title, state, ...NOTHING, illustrative, files: found.files, unread, flags }
  }
  return comparedJson(context, found)
}

const goneJson = ({ lang }: Context, plan: Plan): object => {
  const gone = goneFlag(plan)
  const base = { file: gone.base?.file ?? null, line: 1 }
  return { code: gone.code, message: flagText(gone, lang, { period: String }), base, head: null }
}

async function comparedJson(
  { words, lang }: Context,
  { id, difference, files, base, head }: Extract<PlanDifference, { state: 'changed' }>,
): Promise<object> {
  const { before, after, changes, flags, effect } = difference
  const places = {
    base: await placesIn(base, [
      ...flags.flatMap((flag) => flag.base ?? []),
      ...changes.flatMap(({ was }) => was ?? []),
    ]),
    head: await placesIn(head, [...flags.flatMap((flag) => flag.head ?? []), ...changes.flatMap(newPlace)]),
  }
  const sentences = told({ words, lang, plan: after }, difference, () => [])
  return {
    id,
    title: after.data.title,
    state: changes.length + flags.length + before.unread.length + after.unread.length === 0 ? 'same' : 'changed',
    illustrative: isIllustrative(difference),
    files,
    unread: { base: before.unread, head: after.unread },
    measured: effect && { base: effect.before, head: { asOf: effect.asOf, period: effect.period } },
    flags: flags.map((flag, i) => ({
      code: flag.code,
      message: sentences.flags[i]?.text ?? '',
      base: flag.base && (places.base.get(flag.base) ?? null),
      head: flag.head && (places.head.get(flag.head) ?? null),
    })),
    changes: changes.map((change) => placedChange(change, places)),
    sentences: sentences.sections,
    effect: effect && effectJson(effect),
  }
}

interface Place {
  readonly file: string
  readonly line: number | null
}
type Places = { readonly [side in 'base' | 'head']: ReadonlyMap<Origin, Place> }

const newPlace = ({ to, place }: Change): Origin[] => (to === undefined ? [] : [place])

async function placesIn(reader: Reader, origins: readonly Origin[]): Promise<ReadonlyMap<Origin, Place>> {
  const lines = await originLines(origins.filter(isText), reader)
  return new Map(origins.map((origin) => [origin, { file: origin.file, line: lines.get(origin) ?? null }]))
}

const placedChange = (change: Change, places: Places): object => {
  const { to, place, was } = change
  return {
    ...changeJson(change),
    base: was && (places.base.get(was) ?? null),
    head: to === undefined ? null : (places.head.get(place) ?? null),
  }
}

const rateJson = ({ name, before, after }: RateEffect): object => ({
  name,
  before: toJson(before),
  after: toJson(after),
})

const partJson = <Id>({ id, name, rates }: PartEffect<Id>): object => ({ id, name, rates: rates.map(rateJson) })

function effectJson({ rates, weighted, groups, units, lights, tasks, indicators, attained }: Effect): object {
  return {
    rates: rates.map(rateJson),
    weighted: weighted?.map(rateJson) ?? null,
    groups: groups.map(partJson),
    units: units.map(partJson),
    lights,
    tasks,
    indicators,
    attained: { before: toJson(attained.before), after: toJson(attained.after) },
  }
}
