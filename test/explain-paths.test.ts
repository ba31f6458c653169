import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plan, ROOT, workspace } from './support/cli.ts'
import { explained, figuresIn, type Json, type Leaf, type Row, recomputed, type Walk } from './support/walk.ts'

// Every number of `plan trend`, `plan due` and `plan list` is asked back from `plan explain` by its path, and worked out again from the
// inputs printed there; explain-papers.test.ts does so for the reports.

let place: ReturnType<typeof workspace>
beforeAll(() => {
  place = workspace()
})
afterAll(() => place.done())

const json = async (line: string): Promise<Row> => {
  const { out, err, code } = await plan(`${line} --json`, { cwd: place.root })
  expect({ err, code }).toEqual({ err: '', code: 0 })
  return JSON.parse(out)
}

async function check(figures: readonly Leaf[], options: string): Promise<void> {
  expect(new Set(figures.map(([id]) => id)).size).toBe(figures.length)
  recomputed(
    figures,
    await explained(
      figures.map(([id]) => id),
      options,
      place.root,
    ),
  )
}

const PLANS = ['--plan minh-hoa', '--plan tinh-son-2025 --as-of 2026-09-14']
/** Halfway, when much is still missing. */
const EARLY = '--plan minh-hoa --as-of 2026-04-02'

describe('plan list', () => {
  /** What names an entry, where it stands in a file, and words about it. */
  const NO_FIGURES =
    /\.(id|plan|illustrative|asOf|name|names|text|title|lead|head|holder|group|unit|task|head|why|set|assessment|period|subject|grade|latest|document|successors|number|issuer|status|state|verdict|flags|method|kind|what|inexact|label|reason|file|line|source|year|complete|cycles|addressee|op|withoutFunds|silent|other|outside)$|^list\.(?:duties|assessments)\..*\.by$|\.items\.|\.bases\.[^.]+\.items$/
  const LISTED_BY_UNIT = /^list\.(?:duties|money)\..*units$/
  const nameOf: Walk['nameOf'] = (row, path, i) => {
    if (path.endsWith('.lines')) return String(i)
    if (path.endsWith('.years')) return String(row.year)
    if (path.endsWith('.criteria')) return String(row.set ?? row.id)
    if (LISTED_BY_UNIT.test(path)) return String(row.unit ?? row.id ?? '-')
    return String(row.id ?? '-')
  }

  const early = ['tasks', 'indicators', 'programmes'].map((what) => [what, EARLY] as const)
  it.each([...PLANS.flatMap((options) => LISTS.map((what) => [what, options] as const)), ...early])(
    'every figure of `list %s %s` is explained, and the inputs printed give it again',
    async (what, options) => {
      const { schema: _, unread: __, withoutBasis: ___, ...told } = await json(`list ${what} ${options}`)
      const rows: Json = what === 'money' ? ((told.plans as Json[])[0] ?? {}) : (told[what] ?? null)
      const figures = figuresIn(rows, `list.${what}`, { nameOf, skipped: NO_FIGURES })
      if (options === '--plan minh-hoa') expect(figures.length).toBeGreaterThan(2)
      if (figures.length > 0) await check(figures, options)
    },
  )
})

const LISTS = [
  'tasks',
  'indicators',
  'units',
  'duties',
  'periods',
  'programmes',
  'criteria',
  'assessments',
  'bases',
  'money',
]

describe('plan due', () => {
  it.each([...PLANS, EARLY])(
    'every figure of `due %s` is explained, and the inputs printed give it again',
    async (options) => {
      const nameOf: Walk['nameOf'] = ({ kind, id, part, period, unit }) =>
        [
          id,
          ...(part === null ? [] : [part]),
          ...(period === null || period === id ? [] : [period]),
          ...(/^(duty|report|request|indicator)$/.test(String(kind)) ? [unit ?? '-'] : []),
        ].join('.')
      const skipped =
        /\.(id|illustrative|asOf|complete|unread|kind|part|title|unit|name|head|period|earlier|holidaysKnown|file|line)$/
      const [near] = (await json(`due ${options}`)).plans as Json[]
      const [all] = (await json(`due --all ${options}`)).plans as Row[]
      await check(figuresIn(near ?? null, 'due', { nameOf, skipped }), options)
      const items = figuresIn(all?.items ?? null, 'due.items', { nameOf, skipped })
      if (items.length > 0) await check(items, options)
    },
  )
})

describe('plan trend', () => {
  const skipped =
    /\.(schema|plan|illustrative|asOf|complete|unread|kind|id|name|unit|direction|every|label|op|breaks|method|clipped|attains|noForecast|inexact|reason|verdict|period|stated|status|parts|open|notBegun|over)$|\.points\.[^.]+\.(from|to)$|\.years\.[^.]+\.(from|to)$|\.baselines\.[^.]+\.at$|\.baseline\.at$/
  const nameOf: Walk['nameOf'] = (row, path) =>
    String(
      path.endsWith('.baselines')
        ? row.at
        : path.endsWith('.targets')
          ? (row.label ?? '-')
          : path.endsWith('.rates')
            ? row.name
            : (row.period ?? row.id),
    )

  it.each(PLANS)(
    'every figure of the indicators of %s is explained, and the inputs printed give it again',
    async (options) => {
      const { indicators } = await json(`list indicators ${options}`)
      const figures: Leaf[] = []
      for (const { id } of indicators as Row[]) {
        for (const years of ['', '--years']) {
          const trend = await json(`trend ${id} ${years} ${options}`)
          figures.push(...figuresIn(trend, `trend.${id}`, { nameOf, skipped }))
        }
      }
      await check([...new Map(figures.map((leaf) => [leaf[0], leaf])).values()], options)
    },
  )

  it.each(PLANS)(
    'every figure of the rates of %s is explained, and the inputs printed give it again',
    async (options) => {
      const { groups, units } = ((await json(`status ${options}`)).plans as Row[])[0] as { [key: string]: Row[] }
      const scopes = ['', `groups.${groups?.[0]?.id}.`, `units.${units?.[0]?.id}.`].filter(
        (scope) => !scope.includes('null'),
      )
      const rates = [
        'rates.completionOfAssigned',
        'rates.averageProgress',
        'weighted.onTimeOfDue',
        'weighted.averageProgress',
      ]
      const figures: Leaf[] = []
      for (const id of ['rates.reportsInTime', ...scopes.flatMap((scope) => rates.map((rate) => scope + rate))])
        figures.push(
          ...figuresIn(await json(`trend ${id} ${options}`), `trend.${id}`, {
            nameOf,
            skipped: new RegExp(`${skipped.source}|\\.(forecast|growth)$`),
          }),
        )
      await check(figures, options)
    },
  )

  it.each(PLANS)(
    'every figure of the review of %s is explained, and the inputs printed give it again',
    async (options) => {
      const { review } = await json(`trend ${options}`)
      await check(figuresIn(review ?? null, 'trend.review', { nameOf, skipped }), options)
    },
  )
})

describe('names', () => {
  const say = async (line: string): Promise<string> => {
    const { out, err } = await plan(line, { cwd: place.root })
    return out + err
  }

  it('the list that a command is about may be left out of a name', async () => {
    const { id, calculation } = (await explained(['trend.CT02.2026-Q2.value'], '--plan minh-hoa', place.root))[0] ?? {}
    expect([id, calculation?.result]).toEqual(['trend.CT02.points.2026-Q2.value', { n: 1400, d: 23 }])
    expect((await explained(['due.1.c.days'], '--plan minh-hoa', place.root))[0]).toMatchObject({
      id: 'due.items.1.c.days',
      result: 'chậm 257 ngày',
    })
  })

  it('a name nobody has gets the nearest one', async () => {
    expect(await say('explain trend.CT02.points.2026-Q2.valu --plan minh-hoa')).toContain(
      'có phải "trend.CT02.points.2026-Q2.value"?',
    )
    expect(await say('explain list.tasks.1.c.percnt --plan minh-hoa')).toContain('có phải "list.tasks.1.c.percent"?')
    expect(await say('explain report.quarter.totals.totl --plan minh-hoa')).toContain(
      'có phải "report.quarter.totals.total"?',
    )
    expect(await say('explain due.items.zzzzzzzzzzz --plan minh-hoa --lang en')).toContain('did you mean "due.items"?')
    expect(await say('explain report.quartr.totals.total --plan minh-hoa')).toContain(
      'có phải "report.quarter.totals.total"?',
    )
  })

  it('a report that is not made for the period asked says so', async () => {
    expect(await say('explain report.quarter.totals.total --plan minh-hoa --period 2026-H1')).toContain(
      '--period 2026-Q2',
    )
  })

  it('the explanations follow the published schema', async () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/explain.v1.schema.json'), 'utf8'))
    const follows = new Ajv({ allErrors: true, strictTypes: false }).compile(schema)
    for (const one of await explained(OF_EACH_KIND, '--plan minh-hoa', place.root))
      expect([one.id, follows(one), follows.errors]).toEqual([one.id, true, null])
  })

  it('a sentence lists its figures', async () => {
    const text = await say('explain report.quarter.totals.attention --plan minh-hoa')
    for (const id of ['of.notReported', 'of.notStarted', 'of.dueSoon', 'of.behind']) expect(text).toContain(id)
  })
})

const OF_EACH_KIND = [
  'list.tasks.1.c.percent',
  'list.indicators.CT06.growth.progress',
  'list.indicators.CT06.growth.score',
  'list.indicators.CT07.value',
  'list.indicators.CT10.pace.planned',
  'list.bases.nq03.counts.covered',
  'trend.CT02.forecast.value',
  'trend.CT06.forecast.approximate',
  'trend.rates.averageProgress.2026-Q2.n',
  'due.1.c.days',
  'due.until',
  'report.quarter.totals.sentence',
  'report.quarter.totals.states.doneOnTime.share',
]
