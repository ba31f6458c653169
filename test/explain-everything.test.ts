import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Movement, Movements } from '../src/core/movement.ts'
import { diskReader } from '../src/load/disk-reader.ts'
import { measurePlan, movementsOf, readPlan } from '../src/pipeline.ts'
import { plan, ROOT, workspace } from './support/cli.ts'
import { type Calculation, evaluate, simple } from './support/evaluate.ts'

// Every number that `plan status --json` prints is asked back from `plan explain` by its path, and worked out again from the
// inputs printed there. A new figure of status without an entry in src/cli/explain/paths.ts fails here.

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Leaf = readonly [id: string, value: Json]

/** Keys of status that say which plan, day and file is meant: no figures. */
const NO_FIGURES = new Set(['id', 'title', 'illustrative', 'asOf', 'complete', 'unread', 'period', 'parts'])
/** What names a row of a list. */
const NO_FIGURES_IN_ROWS = new Set(['id', 'title', 'name', 'unit', 'period'])
/** Of a programme: who answers for it, which task orders it, and the reason of a missing completion; null where there is none. Which assessment is meant. */
const NO_FIGURES_OF_PROGRAMMES = new Set(['task', 'lead', 'head', 'why', 'assessment', 'set'])
/** Which year `money.thisYear` is: the calendar year of the day asked for. */
const NO_FIGURES_BY_PATH = new Set(['money.year'])

const isRatio = (value: Json): boolean =>
  value !== null && typeof value === 'object' && Object.keys(value).join() === 'n,d'

const isWord = (value: Json): boolean => typeof value === 'string' && !/^\d{4}-\d{2}-\d{2}$/.test(value)

/** Every figure (number, fraction, day, yes or no, or a missing one) below a value with its id: keys joined by dots, a row of a list named by its id or unit (`-` where it has none). */
function leaves(value: Json, path: string): Leaf[] {
  if (isWord(value) || NO_FIGURES_BY_PATH.has(path)) return []
  if (value === null || typeof value !== 'object' || isRatio(value)) return [[path, value]]
  if (Array.isArray(value)) return value.flatMap((row) => leavesOfRow(row, value, path))
  return Object.entries(value).flatMap(([key, below]) => leaves(below, path === '' ? key : `${path}.${key}`))
}

function leavesOfRow(row: Json, all: Json[], path: string): Leaf[] {
  if (row === null || typeof row !== 'object' || Array.isArray(row)) throw new Error(`${path} is not a list of rows`)
  const name = (one: Json): string => {
    const { id, unit, set } = one as { [key: string]: Json }
    return String((id === undefined ? (unit === undefined ? set : unit) : id) ?? '-')
  }
  const several = all.filter((other) => name(other) === name(row)).length > 1
  const figures = Object.fromEntries(Object.entries(row).filter(([key]) => !isName(key, path)))
  return leaves(figures, `${path}.${name(row)}${several ? `.${row.period}` : ''}`)
}

const isName = (key: string, path: string): boolean =>
  NO_FIGURES_IN_ROWS.has(key) || (path.startsWith('programmes') && NO_FIGURES_OF_PROGRAMMES.has(key))

/** Rates by weight have no leaf where the plan has no weights; they are asked about all the same. */
const WEIGHTED = ['completionOfAssigned', 'completionOfDue', 'onTimeOfDue', 'overdueOfDue', 'averageProgress']
const spelled = ([id, value]: Leaf): Leaf[] =>
  /(^|\.)weighted$/.test(id) && value === null ? WEIGHTED.map((rate): Leaf => [`${id}.${rate}`, null]) : [[id, value]]

interface Explained {
  id: string
  plan: string
  calculation: Calculation & { inputs: { file: string; line: number | null }[] }
}

async function explainAll(line: string, ids: readonly string[]): Promise<Explained[]> {
  const { out, err, code } = await plan(['explain', ...ids, '--json', ...line.split(' ').slice(1)], { cwd: place.root })
  expect({ err, code }).toEqual({ err: '', code: 0 })
  const { schema, explained } = JSON.parse(out)
  expect(schema).toBe('explain-list/1')
  return explained
}

const DUE = ['doneOnTime', 'doneLate', 'openOverdue']
const DONE = ['doneOnTime', 'doneLate', 'doneUndated']
/** The definitions of the rates, written down once more: what stands above the line and below it. */
const RATES: Readonly<Record<string, readonly [above: string[], below: string[]]>> = {
  completionOfAssigned: [DONE, [...DONE, 'openInTime', 'openOverdue', 'openUndated']],
  completionOfDue: [['doneOnTime', 'doneLate'], DUE],
  onTimeOfDue: [['doneOnTime'], DUE],
  overdueOfDue: [['openOverdue'], DUE],
}

/** The result is the figure; the inputs give it by the operation; each input stands on a line of a file. */
function verify(figures: readonly Leaf[], explained: readonly Explained[], isSilent = false): void {
  expect(explained.map(({ id }) => id)).toEqual(figures.map(([id]) => id))
  for (const [i, [id, value]] of figures.entries()) {
    const { calculation } = explained[i] as Explained
    expect(calculation.result, id).toEqual(value)
    if (calculation.withheld === null) expect(evaluate(calculation), id).toEqual(simple(calculation.result))
    else expect(value, id).toBeNull()
    // Of a plan as a whole nothing is withheld unless nobody has said anything.
    if (/^rates\./.test(id))
      expect(calculation.withheld, id).toBe(isSilent && id !== 'rates.reportsInTime' ? 'noReport' : null)
    const defined = RATES[/(?:^|\.)(?:rates|weighted)\.(\w+)$/.exec(id)?.[1] ?? '']
    if (defined) expect([calculation.above, calculation.below], id).toEqual(defined.map((value) => ({ value })))
    const counted = /(?:^|\.)counts\.(\w+)$/.exec(id)?.[1]
    if (counted && counted !== 'total') expect(calculation.where, id).toEqual({ value: [counted] })
    for (const { file, line } of calculation.inputs) {
      expect(lineCount(file), `${id} ${file}`).toBeGreaterThanOrEqual(line ?? Number.POSITIVE_INFINITY)
    }
  }
}

const counts = new Map<string, number>()
function lineCount(file: string): number {
  const path = join(place.root, file)
  const known = counts.get(file) ?? (existsSync(path) ? readFileSync(path, 'utf8').split('\n').length : 0)
  counts.set(file, known)
  return known
}

let place: ReturnType<typeof workspace>
beforeAll(() => {
  place = workspace()
})
afterAll(() => place.done())

const LINES = [
  'status --plan minh-hoa',
  'status --plan tinh-son-2025 --as-of 2026-09-14',
  'status --plan minh-hoa --as-of 2025-12-20',
  'status --plan minh-hoa --as-of 2026-04-02',
  'status --plan minh-hoa --period 2026',
  'status --plan minh-hoa --period 2025-Q4 --as-of 2026-09-14',
]

describe.each(LINES)('plan %s', (line) => {
  it('explains every number it prints, and the inputs printed give it again', async () => {
    const [status] = JSON.parse((await plan(`${line} --json`, { cwd: place.root })).out).plans
    const told = Object.entries(status as { [key: string]: Json }).filter(([key]) => !NO_FIGURES.has(key))
    const figures = leaves(Object.fromEntries(told), '').flatMap(spelled)
    expect(figures.length).toBeGreaterThan(150)
    const { counts, of, coverage } = status
    const isSilent =
      of.notReported === coverage.d && counts.openInTime + counts.openOverdue + counts.openUndated === coverage.d
    verify(
      figures,
      await explainAll(
        line,
        figures.map(([id]) => id),
      ),
      isSilent,
    )
  })

  it('explains every number of the movement tables, and the tasks printed give it again', async () => {
    const asked = Object.fromEntries(
      [...line.matchAll(/--(as-of|period) (\S+)/g)].map(([, key, value]) => [key, value]),
    )
    const folder = `plans/${/--plan (\S+)/.exec(line)?.[1]}`
    const { plan: read } = await readPlan(diskReader(place.root), folder)
    const moment = {
      ...(asked['as-of'] === undefined ? {} : { asOf: asked['as-of'] }),
      ...(asked.period === undefined ? {} : { period: asked.period }),
    }
    const progress = measurePlan(read, moment, '2026-11-23')
    if (!progress) throw new Error('no such period')
    const { total, groups, units } = movementsOf(progress)
    const figures = [
      ...numbersOf('', total),
      ...[...groups].flatMap(([id, movements]) => numbersOf(`groups.${id}.`, movements)),
      ...[...units].flatMap(([id, movements]) => numbersOf(`units.${id ?? '-'}.`, movements)),
    ]
    verify(
      figures,
      await explainAll(
        line,
        figures.map(([id]) => id),
      ),
    )
  })
})

describe('scorecards', () => {
  /** Whose card it is, what it has nothing of, and the moves that `times` counts and shows line by line: no figures. */
  const NOT_OF_CARDS = new Set(['kind', 'person', 'term', 'from', 'to', 'state', 'not', 'moves'])
  const WHOLE = new Set(['indicators', 'reports', 'money', 'inPeriod', 'rank'])

  function without(value: Json): Json {
    if (Array.isArray(value)) return value.map(without)
    if (value === null || typeof value !== 'object') return value
    const kept = Object.entries(value).filter(
      ([key, one]) => !NOT_OF_CARDS.has(key) && !(WHOLE.has(key) && one === null),
    )
    return Object.fromEntries(kept.map(([key, one]) => [key, without(one)]))
  }

  /** A term of office goes by its person. */
  const named = (card: { [key: string]: Json }): Json => {
    const { person } = card as { person: { id: string } | null }
    return { ...(without(card) as object), id: person?.id ?? card.id ?? null }
  }

  it.each([
    'scorecard --plan minh-hoa',
    'scorecard --plan tinh-son-2025 --as-of 2026-09-14',
    'scorecard --plan minh-hoa --as-of 2026-04-02',
    'scorecard --plan minh-hoa --period 2025-Q4 --as-of 2026-09-14',
  ])('every number of plan %s is explained, and the inputs printed give it again', async (line) => {
    const [told] = JSON.parse((await plan(`${line} --json`, { cwd: place.root })).out).plans
    const { units, heads, persons, groups } = told
    const { id: _id, ...total } = told.total
    const lists = Object.fromEntries(
      Object.entries({ units, heads, persons, groups }).map(([key, cards]) => [key, cards.map(named)]),
    )
    const figures = leaves({ total: without(total), ...lists }, 'scorecard').flatMap(spelled)
    expect(figures.length).toBeGreaterThan(300)
    const explained = await explainAll(
      line,
      figures.map(([id]) => id),
    )
    verify(figures, explained)
  })

  it('the reporting year is meant, as the command has it, unless a period is asked for', async () => {
    const ids = ['scorecard.total.inPeriod.openAtStart', 'counts.total']
    const [year, whole] = await explainAll('scorecard --plan minh-hoa', ids)
    expect(year).toMatchObject({ period: { id: '2026' }, calculation: { result: 27 } })
    expect(whole).toMatchObject({ period: { id: '2026-Q3' }, calculation: { result: 47 } })
    const [quarter] = await explainAll('scorecard --plan minh-hoa --period 2026-Q3', ids)
    expect(quarter).toMatchObject({ period: { id: '2026-Q3' }, calculation: { result: 20 } })
  })
})

const numbersOf = (prefix: string, movements: Movements): Leaf[] =>
  Object.entries<Movement>({ ...movements }).flatMap(([span, { from: _from, to: _to, ...numbers }]) => {
    const { doneOnTime, doneLate, doneUndated, openInTime, openOverdue, openUndated } = numbers
    const sums = { done: doneOnTime + doneLate + doneUndated, open: openInTime + openOverdue + openUndated }
    return Object.entries({ ...numbers, ...sums }).map(([name, n]): Leaf => [`${prefix}movement.${span}.${name}`, n])
  })

describe('tasks and indicators', () => {
  it.each(['minh-hoa', 'tinh-son-2025'])(
    'the progress and values of %s are given again by what is printed',
    async (id) => {
      const { tasks } = JSON.parse((await plan(`list tasks --plan ${id} --json`, { cwd: place.root })).out)
      const { indicators } = JSON.parse((await plan(`list indicators --plan ${id} --json`, { cwd: place.root })).out)
      const ids = [...tasks, ...indicators].map((one: { id: string }) => one.id)
      const explained = await explainAll(`status --plan ${id}`, ids)
      const computed = explained.filter(({ calculation }) => calculation !== null)
      for (const { id: one, calculation } of computed)
        expect(evaluate(calculation), one).toEqual(simple(calculation.result))
      const told = tasks.filter((task: { percent: number | null }) => task.percent !== null).length
      expect(computed.length).toBeGreaterThanOrEqual(told)
    },
  )
})

const KINDS =
  'verdicts.onTrack programmes.kinh-te-so.completion programmes.kinh-te-so.criteria.chuong-trinh-so.score money.thisYear.planned money.total.disbursement dutyStates.V.1.3.due dutyStates.V.1.3.reports.missing counts.doneLate of.behind coverage weighted.averageProgress units.kinh-te.cooperating reports.kinh-te.inTime reports.kinh-te.due movement.period.reopened indicators.attained duties.openOverdue CT02 1.c groups.1 V.6'

describe('explanations as data', () => {
  it('follow the published schemas', async () => {
    const schemaOf = (name: string) => JSON.parse(readFileSync(join(ROOT, `schemas/${name}.v1.schema.json`), 'utf8'))
    const ajv = new Ajv({ allErrors: true, strictTypes: false })
    const { out } = await plan(`explain ${KINDS} --plan minh-hoa --json`, { cwd: place.root })
    const list = JSON.parse(out)
    expect([ajv.validate(schemaOf('explain-list'), list), ajv.errors]).toEqual([true, null])
    const follows = ajv.compile(schemaOf('explain'))
    for (const one of list.explained) expect([one.id, follows(one), follows.errors]).toEqual([one.id, true, null])
  })

  it('names commit and author of each input inside a git repository', async () => {
    const { root, done } = workspace()
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' })
    git('init', '-q')
    git('add', '.')
    git('-c', 'user.name=Thư ký', '-c', 'user.email=thuky@minhhoa.example', 'commit', '-qm', 'Ban đầu')
    const { out } = await plan('explain minh-hoa:counts.doneLate --json', { cwd: root })
    done()
    const { inputs, calculation } = JSON.parse(out)
    for (const input of [...inputs, ...calculation.inputs]) {
      expect(input).toMatchObject({ commit: expect.stringMatching(/^[0-9a-f]{8}$/), author: 'Thư ký' })
    }
  })
})

describe('a plan with a file that cannot be read', () => {
  it('gives no rate, says so, and still shows what could be counted', async () => {
    const { root, done } = workspace()
    const file = join(root, 'plans/minh-hoa/progress/2026-Q3/van-phong.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace('tasks:', 'tasks'))
    const ids = ['rates.completionOfDue', 'rates.reportsInTime', 'counts.total']
    const { out } = await plan(`explain ${ids.join(' ')} --plan minh-hoa --json`, { cwd: root })
    const [rate, reports, total] = JSON.parse(out).explained
    expect(rate.calculation).toMatchObject({ result: null, withheld: 'unread' })
    expect(reports.calculation).toMatchObject({ result: null, withheld: 'unread' })
    expect(total.calculation).toMatchObject({ result: 47, withheld: null })
    expect((await plan(`explain rates.completionOfDue --plan minh-hoa`, { cwd: root })).out).toContain(
      'có tệp không đọc được',
    )
    done()
  })
})

describe('names', () => {
  const err = async (line: string): Promise<string> => (await plan(line, { cwd: place.root })).err

  it('the nearest figure is suggested, else the beginning that exists', async () => {
    expect(await err('explain rates.completionOfDu --plan minh-hoa')).toContain('có phải "rates.completionOfDue"?')
    expect(await err('explain groups.1.count.total --plan minh-hoa')).toContain('có phải "groups.1.counts.total"?')
    expect(await err('explain groups.1.xyzxyzxyz --plan minh-hoa')).toContain('có phải "groups.1"?')
    expect(await err('explain units.khong-co.counts.total --plan minh-hoa --lang en')).toContain('did you mean')
  })

  it('case does not matter, and tasks without a unit are units.- or units.none', async () => {
    for (const id of ['units.-.counts.total', 'units.none.counts.total', 'UNITS.-.Counts.Total']) {
      const { out } = await plan(`explain ${id} --plan tinh-son-2025 --json`, { cwd: place.root })
      expect(JSON.parse(out)).toMatchObject({ id: 'units.-.counts.total', result: '47' })
    }
  })

  it('a beginning lists what is below it', async () => {
    const { out } = await plan('explain groups.2.counts --plan minh-hoa --json', { cwd: place.root })
    const { kind, below } = JSON.parse(out)
    expect(kind).toBe('figures')
    expect(below.map((one: { id: string }) => one.id)).toContain('groups.2.counts.doneLate')
    expect(below).toHaveLength(10)
  })

  it('several plans that have a figure are named', async () => {
    expect(await err('explain counts.total')).toContain('minh-hoa:counts.total, tinh-son-2025:counts.total')
    const { out } = await plan('explain minh-hoa:counts.total tinh-son-2025:counts.total --json', { cwd: place.root })
    expect(JSON.parse(out).explained.map((one: Explained) => one.plan)).toEqual(['minh-hoa', 'tinh-son-2025'])
  })
})
