import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plan, workspace } from './support/cli.ts'
import { formKeysOf, namesFor, namingOf } from './support/paper-names.ts'
import { type Explained, explained, figuresIn, type Json, type Row, recomputed, type Walk } from './support/walk.ts'

// Every number that a report's view prints is asked back from `plan explain` by its path and worked out again from the inputs printed there;
// every text that carries a figure is explained in its own words.

let place: ReturnType<typeof workspace>
beforeAll(() => {
  place = workspace()
})
afterAll(() => place.done())

/** Leaves that are no figures of the program's own, with the reason. */
const NO_FIGURES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:schema|kind|asOf|frame|attachedTo|dots|parts|withCharts)(?:\.|$)/,
    'frame of the paper: its number, day, place',
  ],
  [/^(?:period|window|years|changes|recent|recentChange|unfinished|noBeginning)(?:\.|$)/, 'days and names of periods'],
  [/^(?:blockers|notice|closing|none)(?:\.|$)/, 'words about the paper itself'],
  [/^opening$/, 'names the plan, its number and the days of the period'],
  [
    /^(?:preamble|appendices|documents)(?:\.|$)|^sections\.[^.]+\.lines/,
    "the plan's and the units' own documents, word for word",
  ],
  [
    /^(?:direction|others|shortcomings|causes|plans|proposals|summary)(?:\.|$)|^answers\.[^.]+\.words/,
    'what persons wrote',
  ],
  [
    /\.(?:number|id|name|words|label|unit|lead|title|cooperating|product|head|by|cycle|what|to|of|letter|measure|inPeriod|sum|answered)$(?<!corrections\.rows\.\d+\.to)(?<!units\.rows\.[^.]+\.cooperating)(?<!taskList.*units\.sum)/,
    'names, numbers of rows, what units are to fill in',
  ],
  [
    /^(?:charts\.trend\.[^.]+\.period|charts\.money\.\d+\.year|reports\.rows\..+\.period|corrections\.rows\.\d+\.period)$/,
    'names of periods',
  ],
  [
    /\.reason$|^tasks\.carried\.rows\..+\.years$|\.(?:spans|columns|missing|none|byPeriod|known)(?:\.|$)/,
    'words of units, heads of columns',
  ],
  [/^cooperating\.(?:silent|over)$|^leftOut(?:\.|$)|\.silent$/, 'lists of ids without a count'],
  [
    /^(?:overdue|cycles|duties)\..+\.(?:text)$|^(?:cycles|duties)\..+\.text$|^taskList\..+\.text$/,
    "the plan's own wording of a task or duty",
  ],
  [/^lists\.\d+\.request$/, 'a sentence with the day asked on the command line'],
  [/^groups\.rows\.[^.]+\.cooperating$/, 'a constant of the table by group that no template prints'],
]

const isFigure = (prefix: string) => {
  return (path: string): boolean => !NO_FIGURES.some(([form]) => form.test(path.slice(prefix.length + 1)))
}

/** Texts that carry a digit, with their ids. */
function textsIn(value: Json, path: string, walk: Pick<Walk, 'nameOf'>): [string, string][] {
  if (typeof value === 'string') return /\d/.test(value) ? [[path, value]] : []
  if (value === null || typeof value !== 'object') return []
  const entries = Array.isArray(value)
    ? value.map(
        (row, i) => [walk.nameOf(row !== null && typeof row === 'object' ? (row as Row) : {}, path, i), row] as const,
      )
    : Object.entries(value)
  return entries.flatMap(([key, below]) => textsIn(below, `${path}.${key}`, walk))
}

/** `21/40 (52,50%)`, `+4,74`, `1.716`, `≥ 80`, `257`: a text that is a printed number; the words after it say what of. */
const NUMBER = /^(?:[≥≤><] ?)?[+-]?\d[\d.]*(?:,\d+)?%?(?:\/\d[\d.]*(?:,\d+)?)?(?:$|[ ,;])(?!- )/
/** Columns that print the plan's own words for a time. */
const WORDS =
  /\.(?:deadline|targets|verdict|text)$(?<!totals\..+\.text)(?<!rates\..+\.text)(?<!lines\.(?!tasks|indicators|movement|rank)\w+\.text)|\.planned$(?<!years\.[^.]+\.planned)(?<!money\.[^.]+\.planned)/

const DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

/** The printed number is the value worked out: as it is, as a percentage, or in millions; rounded to the decimals printed. */
function printed(id: string, text: string, { calculation }: Explained): void {
  const result = calculation?.result ?? null
  const day = DAY.exec(text)
  if (day) {
    expect(result, id).toBe(`${day[3]}-${day[2]?.padStart(2, '0')}-${day[1]?.padStart(2, '0')}`)
    return
  }
  const exact = typeof result === 'object' && result ? Number(result.n) / Number(result.d) : Number(result)
  const numbers = [...text.matchAll(/[+-]?\d[\d.]*(?:,\d+)?/g)].map(([one]) => one)
  const fits = (one: string, factor: number): boolean => {
    const decimals = /,(\d+)/.exec(one)?.[1]?.length ?? 0
    const value = Number(one.replace(/\.(?=\d{3})/g, '').replace(',', '.'))
    return Math.abs(exact * factor - value) <= 0.5 * 10 ** -decimals + 1e-9
  }
  const [, above, below] = /^(\d+)\/(\d+)/.exec(text) ?? []
  const isFraction = above !== undefined && Number(above) === Math.round(exact * Number(below))
  const isThere = isFraction || numbers.some((one) => [1, 100, 1e-6].some((factor) => fits(one, factor)))
  expect([id, text, exact, isThere]).toEqual([id, text, exact, true])
}

async function check(kind: string, whose: string, options: string): Promise<void> {
  const flag = whose === '' ? '' : kind === 'ad-hoc' ? `--request ${whose}` : `--unit ${whose}`
  const { out, err, code } = await plan(`report ${kind} ${flag} --json ${options}`, { cwd: place.root })
  expect({ err, code }).toEqual({ err: '', code: 0 })
  const view = JSON.parse(out) as Row
  const prefix = ['report', kind, whose].filter(Boolean).join('.')
  const names = await namesFor(kind, kind === 'ad-hoc' && whose ? `${options} --period ${whose}` : options, place.root)
  const naming = (): Walk['nameOf'] => namingOf(names, prefix, formKeysOf(kind === 'form' ? view : {}))
  const figures = figuresIn(view, prefix, { nameOf: naming(), skipped: /\.frame\.|\.notice$/ }).filter(
    ([id, value]) => isFigure(prefix)(id) && typeof value !== 'string' && typeof value !== 'boolean',
  )
  // A missing figure is asked for where the view has one of that name at all; other nulls are words that are not said.
  const known = figures.filter(([id, value]) => value !== null || /\.(?:value|disbursement|completionOf\w+)$/.test(id))
  const texts = textsIn(view, prefix, { nameOf: naming() }).filter(([id]) => isFigure(prefix)(id))
  const ids = [...known, ...texts].map(([id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  if (ids.length === 0) return
  const all = await explained(ids, options, place.root)
  recomputed(known, all.slice(0, known.length))
  const said = all.slice(known.length)
  expect(said.map(({ id, result }) => [id, result])).toEqual(texts)
  for (const [i, [id, text]] of texts.entries()) {
    const one = said[i]
    if (!one) throw new Error(`${id} is not explained`)
    expect(one.inputs.length + one.below.length + (one.calculation?.inputs.length ?? 0), id).toBeGreaterThan(0)
    const isNumber = (NUMBER.test(text) && !WORDS.test(id)) || (DAY.test(text) && /\.(?:due|received|first)$/.test(id))
    if (isNumber) {
      recomputed([[id, (one.calculation?.result ?? null) as Json]], [one])
      printed(id, text, one)
    }
  }
}

const MINH_HOA = '--plan minh-hoa'
const TINH_SON = '--plan tinh-son-2025 --as-of 2026-09-14'

describe('every figure of a report is explained, and its inputs give it again', () => {
  const PAPERS: readonly (readonly [kind: string, whose: string, options: string])[] = [
    ...[MINH_HOA, TINH_SON].flatMap((options) => [
      ['month', '', `${options} --period 2026-08`] as const,
      ['quarter', '', `${options} --period 2026-Q3`] as const,
      ['half', '', `${options} --period 2026-H1`] as const,
      ['nine-months', '', `${options} --period 2026-9M`] as const,
      ['year', '', `${options} --period 2025`] as const,
      ['plan', '', options] as const,
      ['reminder', '', options] as const,
      ['scorecard', '', `${options} --period 2026`] as const,
      ['bulletin', '', `${options} --period 2026-Q2`] as const,
    ]),
    ['review', '', `${MINH_HOA} --period 2025..2027`],
    ['review', '', `${TINH_SON} --period 2025..2027`],
    ['quarter', '', `${MINH_HOA} --period 2025-Q4 --as-of 2026-04-02`],
    ['ad-hoc', '2026-DX-01', MINH_HOA],
    ['reminder', 'kinh-te', MINH_HOA],
    ...['kinh-te', 'van-phong', 'tram-y-te'].flatMap((unit) => [
      ['unit', unit, `${MINH_HOA} --period 2026-Q3`] as const,
      ['form', unit, `${MINH_HOA} --period 2026-Q3`] as const,
      ['scorecard', unit, `${MINH_HOA} --period 2026`] as const,
    ]),
  ]
  it.each(PAPERS)('%s %s %s', check)
})
