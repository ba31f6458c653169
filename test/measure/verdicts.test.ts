import { describe, expect, test } from 'vitest'
import type { IndicatorData, IndicatorEntry } from '../../src/core/plan.ts'
import type { IndicatorStatus } from '../../src/core/progress.ts'
import { figures, indicator, indicatorAt, type Pieces, progressAt } from '../support/plan-builder.ts'

const lead = 'vhxh'
type Data = Partial<IndicatorData>
/** What was reported at the end of which quarter; the last is in force. */
type Told = Readonly<Record<string, IndicatorEntry | number | string | boolean>>

const ENDS: Readonly<Record<string, string>> = { Q1: '03-14', Q2: '06-14', Q3: '09-14', Q4: '12-14' }

function at(data: Data, told: Told, day = '2026-09-14', more: Pieces['data'] = {}): IndicatorStatus {
  const reports = Object.entries(told).map(([period, said]) => {
    const entry = typeof said === 'object' ? said : { value: said }
    return figures(lead, period, `${period.slice(0, 4)}-${ENDS[period.slice(5)]}`, { CT02: entry })
  })
  return indicatorAt({ data: more, indicators: [indicator('CT02', { lead, ...data })], reports }, day)
}
const verdict = (...args: Parameters<typeof at>): string => at(...args).verdict
const fraction = (r: { n: bigint; d: bigint } | undefined): string => `${r?.n}/${r?.d}`

/** 46 % on 31/12/2024, 60 % by the end of 2025, 80 % by the end of 2030. */
const online: Data = {
  unit: '%',
  baseline: { at: '2024-12-31', value: 46 },
  targets: [
    { by: '2025', value: 60 },
    { by: '2030', value: 80 },
  ],
}
/** The same line with a single far step. */
const far: Data = { ...online, targets: [{ by: '2030', value: 80 }] }
/** A rank: 61 in 2024, 50 by 2025, 20 by 2030. */
const rank: Data = {
  unit: 'hạng',
  direction: 'down',
  baseline: { at: '2024-12-31', value: 61 },
  targets: [
    { by: '2025', value: 50 },
    { by: '2030', value: 20 },
  ],
}

describe('the first that fits', () => {
  const CASES: readonly (readonly [string, Data, Told, string])[] = [
    ['no figure, one owed', online, {}, 'noData'],
    ['no figure, none owed yet', { ...far, from: '2026-10-01' }, {}, 'notDue'],
    [
      'a ratio over nothing is no figure',
      { ...online, of: { n: 'a', d: 'b' } },
      { '2026-Q3': { n: 0, d: 0 } },
      'noData',
    ],
    ['meets the next step', online, { '2026-Q3': 80 }, 'achieved'],
    [
      'meets the last step where there is no next',
      { ...online, targets: [{ by: '2025', value: 60 }] },
      { '2026-Q3': 60 },
      'achieved',
    ],
    ['misses the step due', online, { '2026-Q3': 59.99 }, 'notAchieved'],
    [
      'misses the step due and is worse than the baseline: the step comes first',
      online,
      { '2026-Q3': 40 },
      'notAchieved',
    ],
    ['worse than the baseline before any step', far, { '2026-Q3': 45.9 }, 'worsening'],
    ['as good as the baseline is not worse', far, { '2025-Q2': 46 }, 'onTrack'],
    ['no baseline', { ...far, baseline: undefined } as unknown as Data, { '2026-Q3': 70 }, 'noPace'],
    ['no target', { unit: '%', baseline: { value: 46 } }, { '2026-Q3': 70 }, 'noPace'],
    ['no target, and worse', { unit: '%', baseline: { value: 46 } }, { '2026-Q3': 45 }, 'worsening'],
    ['near the line from the step attained', online, { '2026-Q3': 62.5 }, 'onTrack'],
    [
      'far below the line from the baseline',
      { ...far, targets: [{ by: '2026', value: 80 }] },
      { '2026-Q3': 50 },
      'behind',
    ],
    ['an undated step counts as due', { ...online, targets: [{ value: 60 }] }, { '2026-Q3': 59 }, 'notAchieved'],
  ]
  test.each(CASES)('%s', (_name, data, told, expected) => expect(verdict(data, told)).toBe(expected))
})

describe('traps', () => {
  const CASES: readonly (readonly [string, Data, Told, string])[] = [
    ['a rank: fewer is better', rank, { '2026-Q1': 20 }, 'achieved'],
    ['a rank misses its step from above', rank, { '2026-Q1': 51 }, 'notAchieved'],
    ['a rank near its line', rank, { '2026-Q1': 50 }, 'onTrack'],
    [
      'a rank worse than its baseline',
      { ...rank, targets: [{ by: '2030', value: 20 }] },
      { '2026-Q1': 62 },
      'worsening',
    ],
    [
      'target 0 reached',
      { direction: 'down', baseline: { value: 1 }, targets: [{ by: '2030', value: 0 }] },
      { '2026-Q3': 0 },
      'achieved',
    ],
    [
      'target 0, one left, half way allowed',
      { direction: 'down', baseline: { at: '2026-06-14', value: 2 }, targets: [{ by: '2026-12-12', value: 0 }] },
      { '2026-Q3': 1 },
      'onTrack',
    ],
    [
      'baseline 0',
      { unit: '%', baseline: { at: '2024-12-31', value: 0 }, targets: [{ by: '2030', value: 100 }] },
      { '2026-Q3': 18 },
      'behind',
    ],
    [
      'baseline 0, nothing worse is possible',
      { unit: '%', baseline: { at: '2025-12-31', value: 0 }, targets: [{ by: '2030', value: 100 }] },
      { '2026-Q3': 5 },
      'onTrack',
    ],
    [
      'floor already met by the baseline and kept',
      { unit: '%', baseline: { value: 99 }, targets: [{ by: '2030', value: 98 }] },
      { '2026-Q3': 98 },
      'achieved',
    ],
    [
      'floor already met by the baseline and lost',
      { unit: '%', baseline: { value: 99 }, targets: [{ by: '2030', value: 98 }] },
      { '2026-Q3': 97.9 },
      'worsening',
    ],
    [
      'more than: equal is not enough',
      { ...online, targets: [{ by: '2025', value: 60, op: '>' }] },
      { '2026-Q3': 60 },
      'notAchieved',
    ],
    [
      'less than: equal is not enough',
      { ...rank, targets: [{ by: '2025', value: 50, op: '<' }] },
      { '2026-Q1': 50 },
      'notAchieved',
    ],
    [
      'a ceiling on what should grow: the comparison decides',
      { targets: [{ by: '2030', value: 5, op: '<=' }], baseline: { value: 9 } },
      { '2026-Q3': 10 },
      'worsening',
    ],
    [
      'exactly: met',
      { direction: 'keep', baseline: { value: 12 }, targets: [{ by: '2030', value: 12 }] },
      { '2026-Q3': 12 },
      'achieved',
    ],
    [
      'exactly: off on either side is further away',
      { direction: 'keep', baseline: { value: 12 }, targets: [{ by: '2030', value: 12 }] },
      { '2026-Q3': 13 },
      'worsening',
    ],
    [
      'a range: inside, both ends included',
      { baseline: { value: 12 }, targets: [{ by: '2030', value: [16, 18] }] },
      { '2026-Q3': 18 },
      'achieved',
    ],
    [
      'a range: on the way to its nearer end',
      { baseline: { at: '2025-12-31', value: 12 }, targets: [{ by: '2030', value: [16, 18] }] },
      { '2026-Q3': 12.4 },
      'onTrack',
    ],
    [
      'a range: beyond it is not inside',
      { baseline: { at: '2024-12-31', value: 12 }, targets: [{ by: '2025', value: [16, 18] }] },
      { '2026-Q3': 19 },
      'notAchieved',
    ],
    [
      'yes or no before its day has no line',
      { kind: 'yes-no', baseline: { value: false }, targets: [{ by: '2030', value: true }] },
      { '2026-Q3': false },
      'noPace',
    ],
    [
      'yes that became no',
      { kind: 'yes-no', baseline: { value: true }, targets: [{ by: '2030', value: true }] },
      { '2026-Q3': false },
      'worsening',
    ],
    [
      'words on the way to other words',
      {
        kind: 'text',
        baseline: { value: 'Chưa có' },
        targets: [
          { by: '2025', value: 'Ban hành' },
          { by: '2030', value: 'Duy trì' },
        ],
      },
      { '2026-Q3': 'ban hành' },
      'noPace',
    ],
    [
      'a baseline without a day stands for the plan’s beginning',
      { ...far, baseline: { value: 46 } },
      { '2026-Q3': 50 },
      'onTrack',
    ],
  ]
  test.each(CASES)('%s', (_name, data, told, expected) => expect(verdict(data, told)).toBe(expected))

  test('the step’s own day: missed on it, not the day before', () => {
    expect(verdict(online, { '2025-Q4': 59 }, '2025-12-30')).toBe('onTrack')
    expect(verdict(online, { '2025-Q4': 59 }, '2025-12-31')).toBe('notAchieved')
  })
  test('decimals exactly: 59,9999999 misses 60', () =>
    expect(verdict(online, { '2026-Q3': 59.9999999 })).toBe('notAchieved'))
})

describe('the planned line', () => {
  test('from the step attained, at the figure’s own day', () => {
    const { pace } = at(online, { '2026-Q3': 62.5 })
    expect(pace).toMatchObject({
      from: { day: '2025-12-31', what: 'step' },
      to: { day: '2030-12-31' },
      at: '2026-09-14',
    })
    // 60 + 20 × 257/1826, and 62,5 less that
    expect([pace?.planned, pace?.difference, pace?.tolerance].map((r) => fraction(r))).toEqual([
      '57350/913',
      '-575/1826',
      '10/1',
    ])
  })
  test('from the baseline before any step', () => {
    const { pace } = at(far, { '2026-Q3': 52 })
    expect(pace).toMatchObject({ from: { day: '2024-12-31', what: 'baseline', value: { n: 46n, d: 1n } } })
    // 46 + 34 × 622/2191
    expect(fraction(pace?.planned)).toBe('121934/2191')
  })
  test('a figure older than the line is held against its start', () => {
    expect(fraction(at(online, { '2025-Q4': 65 }, '2026-01-10').pace?.planned)).toBe('60/1')
  })
  test('exactly the tolerance behind is on track, a hair more is not', () => {
    const line: Data = {
      unit: '%',
      baseline: { at: '2026-06-14', value: 0 },
      targets: [{ by: '2026-12-15', value: 40 }],
    }
    expect(verdict(line, { '2026-Q3': 10 })).toBe('onTrack')
    expect(verdict(line, { '2026-Q3': 9.99 })).toBe('behind')
    expect(verdict(line, { '2026-Q3': 15 }, '2026-09-14', { tolerance: 5 })).toBe('onTrack')
    expect(verdict(line, { '2026-Q3': 14.99 }, '2026-09-14', { tolerance: 5 })).toBe('behind')
  })
  test('other units: the tolerance is a share of the way', () => {
    const line: Data = { baseline: { at: '2026-06-14', value: 0 }, targets: [{ by: '2026-12-15', value: 400 }] }
    expect(verdict(line, { '2026-Q3': 160 })).toBe('onTrack')
    expect(verdict(line, { '2026-Q3': 159 })).toBe('behind')
  })
  test('the method asked for: the indicator’s, else the plan’s, else a line', () => {
    expect(at({ ...online, method: 'growth' }, { '2026-Q3': 62.5 })).toMatchObject({ method: 'growth' })
    expect(at(online, { '2026-Q3': 62.5 }, '2026-09-14', { method: 'growth' })).toMatchObject({ method: 'growth' })
    expect(at({ ...online, method: 'linear' }, { '2026-Q3': 62.5 }, '2026-09-14', { method: 'growth' }).verdict).toBe(
      'onTrack',
    )
  })
  test('no line is kept where it decided nothing', () => expect(at(online, { '2026-Q3': 80 }).pace).toBeNull())
})

describe('a step every year', () => {
  const yearly = (by: string | undefined, more: Data = {}) => {
    const target = { value: 10, each: 'year' as const, ...(by === undefined ? {} : { by }) }
    const days = ['2025-06-30', '2026-09-14', '2028-06-29', '2030-12-30', '2031-01-01']
    return days.map((day) => {
      const { step, next } = at({ ...more, targets: [target] }, {}, day)
      return [step?.by ?? null, next?.by ?? null]
    })
  }
  test('at the ends of the calendar years after the plan began, to the target’s day', () => {
    expect(yearly('2030')).toEqual([
      [null, '2025-12-31'],
      ['2025-12-31', '2026-12-31'],
      ['2027-12-31', '2028-12-31'],
      ['2029-12-31', '2030-12-31'],
      ['2030-12-31', null],
    ])
  })
  test('a day within a year is the last step', () => {
    expect(yearly('2028-06-30')[2]).toEqual(['2027-12-31', '2028-06-30'])
    expect(yearly('2028-06-30')[3]).toEqual(['2028-06-30', null])
  })
  test('without a day of its own to the end of the plan', () =>
    expect(yearly(undefined)[3]).toEqual(['2029-12-31', '2030-12-31']))
  test('not before measuring began', () =>
    expect(yearly('2030', { from: '2027-01-01' })[1]).toEqual([null, '2027-12-31']))
})

describe('what goes by years is judged by its own year', () => {
  /** 96 meetings in every year; the total restarts with the reporting year, on 15 December. */
  const total: Data = {
    unit: 'buổi',
    kind: 'cumulative',
    since: 'year',
    baseline: { at: '2024-12-31', value: 40 },
    targets: [{ by: '2030', value: 96, each: 'year' }],
  }
  const year = { '2025-Q2': 30, '2025-Q3': 60, '2025-Q4': 101 }
  test('a total that has begun anew is not held against last year’s step, nor called lost', () => {
    const now = at(total, { ...year, '2026-Q1': 20, '2026-Q2': 47, '2026-Q3': 70 })
    expect(now).toMatchObject({ verdict: 'onTrack', state: 'notDue', step: null, next: { label: '2026' } })
    expect(now.flags).not.toContain('lost')
    expect(now.pace?.from).toMatchObject({ day: '2025-12-15', what: 'year', value: { n: 0n } })
    // 96 × 273/381
    expect(fraction(now.pace?.planned)).toBe('8736/127')
  })
  test('too little for the time of the year is behind', () =>
    expect(verdict(total, { ...year, '2026-Q1': 20, '2026-Q2': 47, '2026-Q3': 59 })).toBe('behind'))
  test('in the first year it counts from the plan’s beginning', () =>
    expect(at(total, { '2025-Q3': 60 }, '2025-09-14').pace?.from.day).toBe('2025-04-15'))
  test('until the new year’s first figure the old year stands, met or missed', () => {
    expect(at(total, year, '2026-02-01')).toMatchObject({ verdict: 'achieved', step: { label: '2025' }, next: null })
    expect(verdict(total, { ...year, '2025-Q4': 95 }, '2026-02-01')).toBe('notAchieved')
  })
  test('a total of the whole plan goes on over the years', () =>
    expect(verdict({ ...total, since: 'plan', targets: [{ by: '2025', value: 96 }] }, { '2026-Q3': 70 })).toBe(
      'notAchieved',
    ))
  test('a rate of last year has not attained this year’s step', () => {
    const rate: Data = { unit: '%', targets: [{ by: '2030', value: 10, op: '>', each: 'year' }] }
    expect(at(rate, { '2025-Q4': 12 })).toMatchObject({ verdict: 'achieved', step: { label: '2025' }, next: null })
    expect(at(rate, { '2025-Q4': 10 })).toMatchObject({ verdict: 'notAchieved', step: { label: '2025' } })
  })
})

describe('flags', () => {
  const CASES: readonly (readonly [string, Data, Told, readonly string[]])[] = [
    ['none', online, { '2026-Q2': 61, '2026-Q3': 62 }, []],
    ['below a step once attained', online, { '2026-Q1': 61, '2026-Q2': 58, '2026-Q3': 59 }, ['lost']],
    [
      'an estimate had attained nothing',
      online,
      { '2026-Q1': { value: 61, status: 'estimate' }, '2026-Q2': 58, '2026-Q3': 59 },
      [],
    ],
    ['a later step reached early and lost', online, { '2026-Q1': 81, '2026-Q2': 70, '2026-Q3': 71 }, ['lost']],
    ['worse than in the last period', online, { '2026-Q2': 63, '2026-Q3': 62 }, ['fallen']],
    ['a rank that rose has fallen', rank, { '2026-Q2': 40, '2026-Q3': 41 }, ['fallen']],
    ['achieved, but worse than last period', online, { '2026-Q2': 85, '2026-Q3': 82 }, ['fallen', 'worsening']],
    [
      'achieved, but worse than the baseline',
      { ...online, baseline: { value: 90 } },
      { '2026-Q2': 81, '2026-Q3': 82 },
      ['worsening'],
    ],
    ['an estimate decides nothing for good', online, { '2026-Q3': { value: 85, status: 'estimate' } }, ['provisional']],
    ['a preliminary figure does', online, { '2026-Q3': { value: 85, status: 'preliminary' } }, []],
    [
      'words given up',
      { kind: 'text', targets: [{ by: '2025', value: 'Ban hành' }] },
      { '2025-Q4': 'Ban hành', '2026-Q3': 'Bãi bỏ' },
      ['lost', 'fallen'],
    ],
    [
      'words that moved on are not lost',
      {
        kind: 'text',
        targets: [
          { by: '2025', value: 'Ban hành' },
          { by: '2030', value: 'Duy trì' },
        ],
      },
      { '2025-Q4': 'Ban hành', '2026-Q3': 'Duy trì' },
      [],
    ],
    ['no figure, no flag', { ...online, every: 'quarter' }, {}, []],
  ]
  test.each(CASES)('%s', (_name, data, told, expected) => expect(at(data, told).flags).toEqual(expected))

  test('old: once the time between two figures has passed', () => {
    const quarterly: Data = { ...online, every: 'quarter' }
    expect(at(quarterly, { '2026-Q2': 62 }, '2026-09-14').flags).toEqual([])
    expect(at(quarterly, { '2026-Q2': 62 }, '2026-09-15').flags).toEqual(['old'])
    expect(
      at({ ...online, every: 'month' }, { '2026-Q1': { value: 62, at: '2026-01-31' } }, '2026-02-28').flags,
    ).toEqual([])
    expect(
      at({ ...online, every: 'month' }, { '2026-Q1': { value: 62, at: '2026-01-31' } }, '2026-03-01').flags,
    ).toEqual(['old'])
  })
})

describe('a figure for each unit', () => {
  const of = (told: Readonly<Record<string, number>>, targets: Data['targets']) =>
    indicatorAt(
      {
        indicators: [indicator('CT02', { per: 'unit', units: ['vhxh', 'kinh-te'], targets } as Data)],
        reports: Object.entries(told).map(([unit, value]) =>
          figures(unit, '2026-Q3', '2026-09-10', { CT02: { value } }),
        ),
      },
      '2026-09-14',
    ).verdict
  test('all reach it, some miss it once due, before that nobody can say, none has spoken', () => {
    expect(of({ vhxh: 3, 'kinh-te': 3 }, [{ by: '2030', value: 3 }])).toBe('achieved')
    expect(of({ vhxh: 3, 'kinh-te': 2 }, [{ by: '2025', value: 3 }])).toBe('notAchieved')
    expect(of({ vhxh: 3, 'kinh-te': 2 }, [{ by: '2030', value: 3 }])).toBe('noPace')
    expect(
      of({ vhxh: 3, 'kinh-te': 3 }, [
        { by: '2025', value: 3 },
        { by: '2030', value: 5 },
      ]),
    ).toBe('noPace')
    expect(of({}, [{ by: '2025', value: 3 }])).toBe('noData')
  })
})

test('verdicts are counted and add up', () => {
  const indicators = [
    indicator('CT01', { lead, ...online }),
    indicator('CT02', { lead, ...online }),
    indicator('CT03', { lead, ...far, from: '2027-01-01' }),
  ]
  const reports = [figures(lead, '2026-Q3', '2026-09-10', { CT01: { value: 90 } })]
  expect(progressAt({ indicators, reports }, '2026-09-14').verdicts).toEqual({
    ...{ total: 3, achieved: 1, onTrack: 0, behind: 0, notAchieved: 0, worsening: 0, noPace: 0, noData: 1, notDue: 1 },
  })
})
