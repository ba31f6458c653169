// One invented commune: what is planned. `reports.mjs` makes up what its units then report.
import { GROUPS, REPORTING } from './frame.mjs'
import { random } from './random.mjs'
import { AIMS, CLAUSES, DEADLINES, INDICATORS, LETTERS, PARTS, PRODUCTS, THINGS, VERBS } from './words.mjs'

/** How many tasks a commune has unless told otherwise: as many as the real plan. */
export const TASKS = 47

/** What kinds of task there are among the 47; the order is shuffled for each commune, and repeated for a larger one. */
const KINDS = [
  ['regular', 5],
  ['quarterly', 4],
  ['yearly', 1],
  ['not-applicable', 1],
  ['cancelled', 1],
  ['parts', 7],
  ['plain', 28],
].flatMap(([kind, count]) => Array(count).fill(kind))

const STARTS = ['2025-03-15', '2025-05-01', '2025-07-01', '2026-01-01', '2026-04-01']

/** Commune `number` (from 1). It is the same commune in every size; with more tasks its groups grow evenly. */
export function commune(number, count = TASKS) {
  const rnd = random(number * 7919 + 20250315)
  const digits = String(number).padStart(4, '0')
  const indicators = INDICATORS.slice(0, 14 + rnd.below(7)).map((row, i) => indicator(rnd, row, i))
  return {
    id: `xa-${digits}`,
    name: `Xã ${digits} (số liệu minh họa)`,
    digits,
    tasks: tasks(rnd, indicators, count),
    indicators,
    rnd,
  }
}

function tasks(rnd, indicators, count) {
  const kinds = rnd.shuffled(Array.from({ length: count }, (_, i) => KINDS[i % KINDS.length]))
  const all = GROUPS.flatMap((group, g) =>
    Array.from({ length: sizeOf(g, count) }, (_, i) => task(rnd, `${group.id}.${letterOf(i)}`, group.id, kinds.pop())),
  )
  // Every indicator is served by a task, else `check` would remark on it.
  for (const [i, { id }] of indicators.entries()) all[(i * 7) % all.length].indicators.push(id)
  return all
}

/** How many of all tasks group `g` has: its share, so that the groups always add up. */
function sizeOf(g, count) {
  const upTo = (end) => GROUPS.slice(0, end).reduce((sum, group) => sum + group.tasks, 0)
  const scaled = (end) => Math.round((upTo(end) * count) / TASKS)
  return scaled(g + 1) - scaled(g)
}

/** a, b, … o, then a1, b1 … (two letters will not do: dd is another way to type đ). */
const letterOf = (i) => LETTERS[i % LETTERS.length] + (i < LETTERS.length ? '' : Math.floor(i / LETTERS.length))

function task(rnd, id, group, kind) {
  const [lead, ...others] = rnd.shuffled(REPORTING)
  const name = `${rnd.pick(VERBS)} ${rnd.pick(THINGS)} ${rnd.pick(AIMS)}`
  const deadline = deadlineOf(rnd, kind)
  return {
    id,
    group,
    kind,
    name: rnd.chance(0.4) ? name : undefined,
    text: textOf(rnd, name),
    lead,
    with: others.slice(0, rnd.below(3)),
    product: rnd.pick(PRODUCTS),
    deadline,
    weight: 1 + rnd.below(5),
    parts: kind === 'parts' ? partsOf(rnd, deadline) : [],
    indicators: [],
  }
}

/** About 300 characters, as long as a task of the real plan. */
function textOf(rnd, name) {
  let text = name
  for (const clause of rnd.shuffled(CLAUSES)) {
    if (text.length > 265) break
    text += `${text === name ? ', ' : '; '}${clause}`
  }
  return `${text}.`
}

function deadlineOf(rnd, kind) {
  if (kind === 'regular') return { text: 'Thường xuyên', regular: true }
  if (kind === 'quarterly') return { text: 'Hằng quý', start: '2025-04-01', every: 'quarter' }
  if (kind === 'yearly') return { text: 'Hằng năm', every: 'year' }
  const [text, due] = rnd.pick(DEADLINES)
  return { text, start: rnd.pick(STARTS.filter((start) => start < due)), due }
}

function partsOf(rnd, { start, due }) {
  const count = 2 + rnd.below(3)
  const days = (Date.parse(due) - Date.parse(start)) / 86_400_000
  return PARTS.slice(0, count).map((name, i) => ({
    id: 'abcd'[i],
    name,
    due: dayAfter(start, Math.floor((days * (i + 1)) / count)),
    weight: 1 + rnd.below(3),
  }))
}

function indicator(rnd, [name, kind, lead, n, d], i) {
  const id = `CT${String(i + 1).padStart(2, '0')}`
  const common = { id, name, kind: kind === 'down' ? 'point' : kind, lead }
  if (kind === 'yes-no') return { ...common, baseline: false, target: true }
  if (kind === 'cumulative')
    return { ...common, unit: n, direction: 'up', baseline: rnd.below(20), target: 60 + rnd.below(200) }
  const [baseline, gain] =
    kind === 'down' ? [6 + rnd.below(60) / 10, -4] : [20 + rnd.below(400) / 10, 15 + rnd.below(20)]
  return {
    ...common,
    unit: '%',
    of: { n, d },
    total: 200 + rnd.below(3000),
    direction: kind === 'down' ? 'down' : 'up',
    baseline,
    target: tenth(baseline + gain),
  }
}

export const tenth = (value) => Math.round(value * 10) / 10
export const dayAfter = (day, count) => new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
