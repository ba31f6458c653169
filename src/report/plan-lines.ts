import type { Duty, Plan } from '../core/plan.ts'
import type { Of } from './shape.ts'

/** A line of a plan's own text: a heading, a point with its label, or a paragraph; exactly one of the three is set. */
export const lineShape = { heading: 'text?', point: 'text?', paragraph: 'text?' } as const
export type Line = Of<typeof lineShape>

const heading = (text: string): Line => ({ heading: text, point: null, paragraph: null })
const point = (text: string): Line => ({ heading: null, point: text, paragraph: null })
const paragraph = (text: string): Line => ({ heading: null, point: null, paragraph: text })

type Section = NonNullable<Plan['data']['sections']>[number]

/** What a section of the plan prints, in the document's own order and words. */
export function linesOf(plan: Plan, section: Section): Line[] {
  const { text, items = [], content } = section
  return [
    ...(text === undefined ? [] : [paragraph(text)]),
    ...items.flatMap(itemLines),
    ...(content === 'tasks' ? taskLines(plan) : []),
    ...(content === 'duties' ? dutyLines(plan, section.number) : []),
  ]
}

type Item = NonNullable<Section['items']>[number]

/** An item with a title is a heading; one without is a numbered paragraph. */
function itemLines({ number, title, text, points = [] }: Item): Line[] {
  const label = number === undefined ? '' : `${number}. `
  const first = title !== undefined ? [heading(label + title)] : text !== undefined ? [paragraph(label + text)] : []
  const more = title !== undefined && text !== undefined ? [paragraph(text)] : []
  return [...first, ...more, ...points.map(point)]
}

/** Every task under its group, with its printed letter. */
function taskLines(plan: Plan): Line[] {
  return plan.groups.flatMap(({ id, title }) => [
    heading(`${id}. ${title}`),
    ...plan.tasks
      .filter((task) => task.group === id)
      .map((task) => paragraph(`${task.id.slice(task.id.lastIndexOf('.') + 1)}) ${task.data.text}`)),
  ])
}

interface Addressee {
  readonly number: string
  readonly name: string
  readonly points: Map<string, string>
  readonly numbered: boolean
}

/**
 * The duties of a section (`V.1.2.a`: section, addressee, point, piece of its sentence) put together as they were printed: an addressee
 * is a heading, its points are dashes; pieces of one sentence stand in one point.
 */
function dutyLines(plan: Plan, section: string): Line[] {
  const closing = plan.data.closing ?? ''
  const own = plan.duties.filter(({ id, data }) => id.startsWith(`${section}.`) && !closing.includes(data.text.trim()))
  const addressees = new Map<string, Addressee>()
  for (const duty of own) collect(addressees, duty)
  return [...addressees.values()].flatMap(({ number, name, points, numbered }) => [
    heading(`${number}. ${name}`),
    ...[...points.values()].map((text) => (numbered ? point(text) : paragraph(text))),
  ])
}

function collect(addressees: Map<string, Addressee>, { id, data }: Duty): void {
  const [, number = '', third = ''] = id.split('.')
  const numbered = /^\d+$/.test(third)
  const key = numbered ? third : ''
  const found = addressees.get(number) ?? { number, name: data.addressee ?? '', points: new Map(), numbered }
  found.points.set(key, [found.points.get(key), data.text.trim()].filter(Boolean).join(' '))
  addressees.set(number, found)
}
