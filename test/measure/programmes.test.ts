import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Criterion, IndicatorData, ProgrammeData } from '../../src/core/plan.ts'
import type { ProgrammeStatus } from '../../src/core/progress.ts'
import { compare, ONE, type Ratio, ZERO } from '../../src/core/ratio.ts'
import { withinProgramme } from '../../src/measure/programme-scope.ts'
import {
  assessment,
  budgetOf,
  criteria,
  indicator,
  type Pieces,
  programme,
  progressAt,
  report,
  task,
} from '../support/plan-builder.ts'
import { anyDay, anyPlan } from '../support/plan-generator.ts'

const lead = 'kinh-te'
const LEVELS = [0, 1, 2, 3, 4].map((level) => ({ level, meaning: `Mức ${level}` })) as Criterion['levels']
const SET = criteria('cs', [{ id: '1', name: 'Tiêu chí', levels: LEVELS }])
const due = { due: '2026-06-30' }
const target: Partial<IndicatorData> = { lead, targets: [{ by: '2025', value: 60 }] }

/** A plan with a bit of everything a programme may hold. */
const pieces: Pieces = {
  tasks: [
    task('3.a', { lead, deadline: due }),
    task('3.b', { lead, deadline: due }),
    task('3.c', { lead, deadline: due }),
    task('3.d', { lead, deadline: { regular: true } }),
    task('3.e', { lead, scope: { kind: 'not-applicable', reason: 'Tỉnh làm' } }),
    task('3.g', { lead, cancelled: { on: '2026-01-10', reason: 'Thôi' } }),
    task('3.h', { lead, assigned: '2026-12-01' }),
  ],
  indicators: [
    indicator('CT01', target),
    indicator('CT02', target),
    indicator('CT03', target),
    indicator('CT04', { lead, targets: [{ by: '2030', value: 60 }] }),
  ],
  reports: [
    report(
      lead,
      '2026-Q3',
      '2026-09-10',
      { '3.a': { done: '2026-06-01' }, '3.b': { percent: 50 } },
      { indicators: { CT01: { value: 60 }, CT02: { value: 59 }, CT04: { value: 10 } } },
    ),
  ],
  criteria: [SET],
}
const scoring = (level: number, date = '2026-06-02', set = 'cs') =>
  assessment({ set, date, subject: { programme: 'kt' }, answers: { '1': { level } }, file: `2026-H1/${set}-${date}` })

function at(data: Partial<ProgrammeData>, more: Pieces = {}, day = '2026-09-14'): ProgrammeStatus {
  const [status] = progressAt({ ...pieces, ...more, programmes: [programme('kt', data)] }, day).programmes
  if (!status) throw new Error('no programme')
  return status
}
const of = (...ids: string[]): Partial<ProgrammeData> => {
  const items = {
    tasks: ids.filter((id) => /^\d/.test(id)).map((id) => ({ task: id })),
    indicators: ids.filter((id) => id.startsWith('CT')).map((id) => ({ indicator: id })),
    criteria: ids.filter((id) => id.startsWith('cs')).map((set) => ({ set })),
  }
  return Object.fromEntries(Object.entries(items).filter(([, list]) => list.length > 0))
}

describe('the completion of a programme', () => {
  test.each<[string, string[], [bigint, bigint] | null, Pieces?]>([
    ['tasks done over tasks counted', ['3.a', '3.b', '3.c'], [1n, 3n]],
    ['not reduced', ['3.a', '3.b', '3.c', 'CT01'], [2n, 4n]],
    [
      'regular, not applicable, cancelled, not assigned yet: outside',
      ['3.a', '3.b', '3.d', '3.e', '3.g', '3.h'],
      [1n, 2n],
    ],
    ['indicators achieved; one without data is not achieved', ['CT01', 'CT02', 'CT03'], [1n, 3n]],
    ['an indicator not due yet stands outside', ['CT01', 'CT04'], [1n, 1n]],
    [
      'a criteria set adds its score: (1 + 0 + 3/4) / 3',
      ['3.a', '3.b', 'cs'],
      [7n, 12n],
      { assessments: [scoring(3)] },
    ],
    ['a criteria set never assessed leaves none', ['3.a', '3.b', 'cs'], null],
    ['nothing that counts: none', ['3.d'], null],
    ['no item at all: none', [], null],
    ['nothing reported of any item: none, not zero', ['3.c', 'CT03'], null],
    ['an id the plan does not have leaves none', ['3.a', '9.z'], null],
  ])('%s', (_name, ids, expected, more) => {
    expect(at(of(...ids), more).completion).toEqual(expected && { n: expected[0], d: expected[1] })
  })

  test('by weight, where every item that counts has one', () => {
    const data: Partial<ProgrammeData> = {
      tasks: [{ task: '3.a', weight: 2 }, { task: '3.b', weight: 1 }, { task: '3.d' }],
      indicators: [{ indicator: 'CT01', weight: 1.5 }],
      criteria: [{ set: 'cs', weight: 4 }],
    }
    // (2 × 1 + 1 × 0 + 1.5 × 1 + 4 × 1/2) / 8.5 = 5.5 / 8.5
    expect(at(data, { assessments: [scoring(2)] }).completion).toEqual({ n: 11n, d: 17n })
  })

  test('weights for some only: none, with the reason', () => {
    expect(at({ tasks: [{ task: '3.a', weight: 2 }, { task: '3.b' }] })).toMatchObject({
      completion: null,
      why: 'weights',
    })
  })

  test('named twice, counted once', () => {
    expect(at({ tasks: [{ task: '3.a' }, { task: '3.a' }, { task: '3.b' }] }).completion).toEqual({ n: 1n, d: 2n })
  })
})

describe('what is told beside the completion', () => {
  test('partial rates stay where the whole has none', () => {
    expect(at(of('3.a', '3.b', 'CT01', 'CT02', 'CT03', 'cs'))).toMatchObject({
      completion: null,
      why: 'score',
      tasks: { done: 1, counted: 2 },
      indicators: { achieved: 1, counted: 3, noData: 1 },
      score: null,
      coverage: { n: 4n, d: 6n },
    })
  })

  test('what stands outside says why', () => {
    const { items } = at(of('3.a', '3.d', '3.e', '3.g', '3.h', 'CT04'))
    expect(items.map(({ id, out }) => [id, out])).toEqual([
      ['3.a', null],
      ['3.d', 'regular'],
      ['3.e', 'notApplicable'],
      ['3.g', 'cancelled'],
      ['3.h', 'notAssigned'],
      ['CT04', 'notDue'],
    ])
  })

  test('the latest assessment of this programme by the day counts, and only that', () => {
    const other = assessment({ set: 'cs', subject: { programme: 'khac' }, answers: { '1': { level: 4 } }, file: 'x/y' })
    const assessments = [scoring(1, '2026-03-02'), scoring(3, '2026-09-01'), other]
    const scoreOn = (day: string) => at(of('cs'), { assessments }, day).score
    expect(scoreOn('2026-02-28')).toBeNull()
    expect(scoreOn('2026-08-31')).toEqual({ n: 25n, d: 1n })
    expect(scoreOn('2026-09-01')).toEqual({ n: 75n, d: 1n })
  })

  test('an incomplete latest assessment leaves no score', () => {
    const empty = assessment({ set: 'cs', date: '2026-09-01', subject: { programme: 'kt' }, answers: {} })
    expect(at(of('3.a', 'cs'), { assessments: [scoring(3), empty] })).toMatchObject({ completion: null, score: null })
  })

  test('several sets: the weighted mean of their scores', () => {
    const more = { criteria: [SET, { ...SET, id: 'cs2' }], assessments: [scoring(4), scoring(1, '2026-06-03', 'cs2')] }
    expect(
      at(
        {
          criteria: [
            { set: 'cs', weight: 3 },
            { set: 'cs2', weight: 1 },
          ],
        },
        more,
      ).score,
    ).toEqual({ n: 325n, d: 4n })
    expect(at(of('cs', 'cs2'), more).score).toEqual({ n: 125n, d: 2n })
  })

  test('the successor of an ended lead answers', () => {
    expect([at({ lead: 'tai-chinh' }).holder, at({}).holder]).toEqual(['kinh-te', null])
  })
})

describe('a plan seen through one programme', () => {
  const progress = progressAt(
    {
      ...pieces,
      programmes: [programme('kt', of('3.a', '3.b', '3.d', 'CT01', 'CT03'))],
      data: { reporting: [{ every: 'quarter', from: ['kinh-te', 'vhxh'], dueDays: 5 }] },
      budget: budgetOf([
        { task: '3.a', source: 'ns-xa', year: 2026, planned: 70_000_000 },
        { task: '3.c', source: 'ns-xa', year: 2026, planned: 50_000_000 },
        { source: 'ns-xa', year: 2026, planned: 20_000_000 },
      ]),
    },
    '2026-09-14',
  )
  const [status] = progress.programmes
  const seen = status && withinProgramme(progress, status)

  test('counts and rates are those of its tasks and indicators', () => {
    expect(seen?.total.counts).toMatchObject({ total: 3, doneOnTime: 1, openOverdue: 1, regular: 1 })
    expect(seen?.total.rates.completionOfAssigned).toEqual({ n: 1n, d: 2n })
    expect(seen?.indicatorCounts).toEqual({ total: 2, attained: 1, notAttained: 0, noData: 1, notDue: 0 })
  })

  test('so are verdicts, reports and funds; it says what it is restricted to', () => {
    expect(seen?.verdicts.total).toBe(2)
    expect([...new Set(seen?.owed.map(({ unit }) => unit))]).toEqual(['kinh-te'])
    expect(seen?.money?.lines.map(({ task }) => task)).toEqual(['3.a'])
    expect(seen?.money?.total.planned.sum).toBe(70_000_000n)
    expect(seen?.money?.silent).toEqual(['3.b', '3.d'])
    expect(seen?.parts).toEqual([{ by: 'programme', id: 'kt', name: 'Chương trình kt' }])
  })

  test('groups and units without a task of it are left out; the others add up', () => {
    expect(seen?.groups.map(({ id, counts }) => [id, counts.total])).toEqual([['3', 3]])
    expect(seen?.units.map(({ id, counts }) => [id, counts.total])).toEqual([['kinh-te', 3]])
  })
})

describe('files that could not be read', () => {
  const broken = (file: string, ...ids: string[]) =>
    at(of(...ids), { unread: [`plans/minh-hoa/${file}`], assessments: [scoring(3)] })
  test.each([
    ['progress/2026-Q3/vhxh.md', 'unread'],
    ['tasks/3.yaml', 'unread'],
    ['indicators/a.yaml', null],
    ['criteria/b.yaml', null],
    ['programmes.yaml', null],
  ])('a programme of tasks, %s damaged', (file, why) => expect(broken(file, '3.a').why).toBe(why))
  test.each([
    ['indicators/a.yaml', 'unread'],
    ['assessments/2026-H1/a.yaml', 'unread'],
    ['duties.yaml', null],
  ])('a programme of everything, %s damaged', (file, why) =>
    expect(broken(file, '3.a', 'CT01', 'cs')).toMatchObject({ why }),
  )
  test('damage to programmes and assessments leaves the rates of tasks whole', () => {
    const unread = ['plans/minh-hoa/programmes.yaml', 'plans/minh-hoa/assessments/2026-H1/a.yaml']
    expect(progressAt({ ...pieces, unread }, '2026-09-14').total.rates.completionOfAssigned).toEqual({ n: 1n, d: 3n })
  })
})

describe('for any plan', () => {
  const all = anyPlan({ takingBack: true })
  const whole = (source: Pieces, turned = false): Pieces => {
    const ids = (source.tasks ?? []).map(({ id }) => id)
    return { ...source, programmes: [programme('kt', of(...(turned ? ids.toReversed() : ids)))] }
  }
  const inUnit = (r: Ratio | null | undefined): boolean => !r || (compare(r, ZERO) >= 0 && compare(r, ONE) <= 0)

  test('a programme of every task is as complete as the plan, and lies in 0..1', () => {
    fc.assert(
      fc.property(all, anyDay, (source, day) => {
        const { programmes, total } = progressAt(whole(source), day)
        const completion = programmes[0]?.completion ?? null
        expect(inUnit(completion)).toBe(true)
        if (completion) expect(completion).toEqual(total.rates.completionOfAssigned)
      }),
    )
  })

  test('the order of its tasks does not matter', () => {
    fc.assert(
      fc.property(all, anyDay, (source, day) => {
        const [one] = progressAt(whole(source), day).programmes
        const [other] = progressAt(whole(source, true), day).programmes
        expect([other?.completion, other?.tasks, other?.why]).toEqual([one?.completion, one?.tasks, one?.why])
      }),
    )
  })
})
