import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Plan } from '../../src/core/plan.ts'
import { planAt } from '../../src/measure/plan-at.ts'
import { amendedPlan } from '../support/amended-plan.ts'

// Whatever is proposed, approved and refused in whatever order: the plan of a day is the original with what was approved by that day done to it.

/** What can be changed: each place holds one of its values, undefined where there is none. */
const PLACES = {
  title: ['Kế hoạch', 'Kế hoạch mới', 'Kế hoạch nữa'],
  until: ['2030-12-31', '2031-06-30', '2032-12-31'],
  group: ['Nhóm hai', 'Nhóm khác'],
  unit: ['Đơn vị B', 'Phòng B', 'Ban B'],
  weight: [2, 1, 0.5],
  due: ['2026-06-30', '2026-09-30', '2026-12-31', undefined],
  lead: ['a', 'b', undefined],
  text: ['Làm cầu', 'Làm cầu và cống'],
  value: [60, 55, 70],
  step: [80, 75, undefined],
  part: ['Đo', 'Đo lại', undefined],
  task: [undefined, 'Làm kè', 'Làm kè đá'],
} as const
type Place = keyof typeof PLACES
type State = { readonly [P in Place]: (typeof PLACES)[P][number] }
const NAMES = Object.keys(PLACES) as Place[]
const FIRST = Object.fromEntries(NAMES.map((name) => [name, PLACES[name][0]])) as State

interface Proposal {
  readonly state: 'proposed' | 'approved' | 'refused' | 'withdrawn'
  /** Days after 1 January 2026. */
  readonly effective: number
  readonly sets: Partial<State>
}

const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10)
const proposal: fc.Arbitrary<Proposal> = fc.record({
  state: fc.constantFrom('approved', 'approved', 'approved', 'proposed', 'refused', 'withdrawn'),
  effective: fc.integer({ min: 0, max: 300 }),
  sets: fc
    .uniqueArray(fc.constantFrom(...NAMES, 'task', 'task', 'task'), { minLength: 1, maxLength: 4 })
    .chain((names) =>
      fc
        .tuple(...names.map((name) => fc.constantFrom(...(PLACES[name] as readonly unknown[]))))
        .map((values) => Object.fromEntries(names.map((name, i) => [name, values[i]]))),
    ),
})

/** A change that is really one, with what stood before it. */
interface Step {
  readonly amendment: number
  readonly place: Place
  readonly from: unknown
  readonly to: unknown
}

/** The steps in the order in which each rests on the one before, and what the files hold in the end. */
function walked(proposals: readonly Proposal[]): { steps: Step[]; files: State } {
  const at = (state: Proposal['state']) => proposals.flatMap((one, i) => (one.state === state ? [i] : []))
  const effect = (i: number): number => proposals[i]?.effective ?? 0
  const order = [...at('approved').sort((a, b) => effect(a) - effect(b) || a - b), ...at('proposed')]
  let files = FIRST
  const steps = order.flatMap((amendment) => {
    const before = files
    const sets = Object.entries(proposals[amendment]?.sets ?? {}) as [Place, unknown][]
    files = { ...files, ...Object.fromEntries(sets) }
    return sets.flatMap(([place, to]) => (before[place] === to ? [] : [{ amendment, place, from: before[place], to }]))
  })
  // What was refused asked for something that nobody else asked for, so that nothing in the files is taken for it.
  const refused = [...at('refused'), ...at('withdrawn')].map((amendment) => ({
    amendment,
    place: 'text' as const,
    from: FIRST.text,
    to: `Bỏ cầu ${amendment}`,
  }))
  return { steps: [...steps, ...refused], files }
}

/** The items as amendment files name them. */
const ITEM: { readonly [P in Place]: (value: unknown) => { item: object; value: unknown } } = {
  title: (value) => ({ item: { plan: 'p', field: 'title' }, value }),
  until: (value) => ({ item: { plan: 'p', field: 'term.until' }, value }),
  group: (value) => ({ item: { group: '2', field: 'title' }, value }),
  unit: (name) => ({ item: { unit: 'b', field: 'names' }, value: [{ name }] }),
  weight: (value) => ({ item: { task: '1.a', field: 'weight' }, value }),
  due: (due) => ({ item: { task: '1.a', field: 'deadline' }, value: deadline(due) }),
  lead: (value) => ({ item: { task: '1.b', field: 'lead' }, value }),
  text: (value) => ({ item: { task: '1.b', field: 'text' }, value }),
  value: (value) => ({ item: { indicator: 'CT1', field: 'targets.2026.value' }, value }),
  step: (value) => ({ item: { indicator: 'CT1', field: 'targets.2030' }, value: value && { by: '2030', value } }),
  part: (name) => ({ item: { task: '1.a', field: 'parts.m' }, value: name && { id: 'm', name } }),
  task: (text) => ({ item: { task: '1.c' }, value: text && { group: '1', ...added(text) } }),
}
const deadline = (due: unknown): object | undefined => (due === undefined ? undefined : { text: 'x', due })
const added = (text: unknown): object => ({ text, lead: 'a', weight: 1 })

interface Traces {
  readonly assigned?: string
  readonly cancelled?: object
  /** The text of a task that was taken out. */
  readonly gone?: unknown
}

/** The plan's files in a state; JSON is YAML. */
function filesOf(s: State, { assigned, cancelled, gone }: Traces = {}): Record<string, string> {
  const third = s.task ?? gone
  const tasks = [
    {
      id: '1.a',
      text: 'Làm đường',
      lead: 'a',
      weight: s.weight,
      deadline: deadline(s.due),
      parts: [{ id: 'k', name: 'Khảo sát' }, ...(s.part === undefined ? [] : [{ id: 'm', name: s.part }])],
    },
    { id: '1.b', text: s.text, lead: s.lead, weight: 1 },
    ...(third === undefined ? [] : [{ id: '1.c', ...added(third), assigned, cancelled }]),
  ]
  const targets = [{ by: '2026', value: s.value }, ...(s.step === undefined ? [] : [{ by: '2030', value: s.step }])]
  return {
    'plan.yaml': JSON.stringify({
      schema: 'plan/1',
      id: 'p',
      title: s.title,
      issuer: { name: ['UBND'], code: 'UBND' },
      term: { from: '2025-01-01', until: s.until },
      groups: [
        { id: '1', title: 'Nhóm một' },
        { id: '2', title: s.group },
      ],
    }),
    'units.yaml': JSON.stringify({
      schema: 'units/1',
      units: [
        { id: 'a', names: [{ name: 'Đơn vị A' }] },
        { id: 'b', names: [{ name: s.unit }] },
      ],
    }),
    'tasks/1.yaml': JSON.stringify({ schema: 'tasks/1', group: '1', tasks }),
    'indicators/1.yaml': JSON.stringify({
      schema: 'indicators/1',
      indicators: [{ id: 'CT1', name: 'Tỷ lệ', unit: '%', kind: 'point', targets }],
    }),
  }
}

/** The amendment files; all were proposed on one day, so that their order says nothing of that of their effect. */
function amendmentsOf(proposals: readonly Proposal[], steps: readonly Step[]): [string, string][] {
  return proposals.flatMap(({ state, effective }, i): [string, string][] => {
    const changes = steps
      .filter(({ amendment }) => amendment === i)
      .map(({ place, from, to }) => {
        const [old, now] = [ITEM[place](from), ITEM[place](to)]
        return { ...old.item, from: old.value, to: now.value, state }
      })
    if (changes.length === 0) return []
    const decided = state === 'approved' || state === 'refused'
    const approval = decided
      ? { type: 'KH', number: `${i + 1}/KH-A`, date: '2026-01-01', effective: day(effective) }
      : undefined
    const front = { schema: 'amendment/1', date: '2025-12-01', proposer: 'a', reason: 'Mưa', changes, approval }
    return [[`amendments/2025-12-01-${String(i).padStart(2, '0')}.md`, `---\n${JSON.stringify(front)}\n---\nx\n`]]
  })
}

/** The original with what was approved by a day done to it, and what that leaves behind. */
function replayed(proposals: readonly Proposal[], steps: readonly Step[], n: number): Record<string, string> {
  let state = FIRST
  let traces: Traces = {}
  for (const { amendment, place, from, to } of steps) {
    const { state: outcome, effective } = proposals[amendment] as Proposal
    if (outcome !== 'approved' || effective > n) continue
    state = { ...state, [place]: to }
    if (place !== 'task') continue
    const on = day(effective)
    const decision = `${amendment + 1}/KH-A`
    if (to === undefined) traces = { gone: from, cancelled: { on, reason: 'Mưa', decision } }
    else if (from === undefined) traces = { assigned: on }
  }
  return filesOf(state, traces)
}

/** What a plan states, without where. */
const stated = ({ data, groups, units, tasks, indicators }: Plan): unknown =>
  JSON.parse(
    JSON.stringify({
      data: { ...data, groups: [] },
      groups,
      units: [...units.values()].map((unit) => unit.data),
      tasks: tasks.map((task) => ({
        ...task.data,
        group: task.group,
        deadline: task.deadline,
        stated: task.data.deadline,
      })),
      indicators: indicators.map((indicator) => indicator.data),
    }),
  )

const world = fc
  .tuple(fc.array(proposal, { minLength: 1, maxLength: 7 }), fc.integer({ min: -1, max: 301 }), fc.integer())
  .map(([proposals, n, seed]) => {
    const { steps, files } = walked(proposals)
    return { proposals, steps, files: [...Object.entries(filesOf(files)), ...amendmentsOf(proposals, steps)], n, seed }
  })

it('planAt is the original with what was approved by the day done to it', async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ proposals, steps, files, n }) => {
      const { plan, problems } = await amendedPlan(Object.fromEntries(files))
      expect(problems.filter((line) => !/^(?:amendment\/retroactive|weight|deadline)/.test(line))).toEqual([])
      const { plan: expected } = await amendedPlan(replayed(proposals, steps, n))
      expect(stated(planAt(plan, day(n)))).toEqual(stated(expected))
    }),
    { numRuns: 150 },
  )
}, 60_000)

it('a later day on which nothing takes effect gives the same plan, from whatever day one asks', async () => {
  await fc.assert(
    fc.asyncProperty(world, fc.nat(40), async ({ proposals, files, n }, more) => {
      const { plan } = await amendedPlan(Object.fromEntries(files))
      const isQuiet = !proposals.some(
        ({ state, effective }) => state === 'approved' && effective > n && effective <= n + more,
      )
      if (isQuiet) expect(planAt(plan, day(n + more))).toBe(planAt(plan, day(n)))
      expect(planAt(planAt(plan, day(n + more)), day(n))).toBe(planAt(plan, day(n)))
    }),
    { numRuns: 80 },
  )
}, 60_000)

it('in which order the files are read does not matter', async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ files, n, seed }) => {
      const turned = files.map((file, i) => ({ file, key: Math.sin(seed + i) })).sort((a, b) => a.key - b.key)
      const [one, other] = [files, turned.map(({ file }) => file)].map((all) => amendedPlan(Object.fromEntries(all)))
      expect(planAt((await (other as typeof one))?.plan as Plan, day(n))).toEqual(
        planAt((await one)?.plan as Plan, day(n)),
      )
    }),
    { numRuns: 40 },
  )
}, 60_000)
