import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../../src/core/day.ts'
import {
  CALENDAR,
  type Calendar,
  calendarEnd,
  type Every,
  ND09,
  periodHolding,
  periodOf,
  periodsBetween,
} from '../../src/core/period.ts'

const OWN: Calendar = {
  kind: 'own',
  own: [
    { id: 'dot-1', name: 'Đợt 1', from: '2025-04-15', to: '2025-08-31' },
    { id: 'dot-2', name: 'Đợt 2', from: '2025-09-01', to: '2025-12-31' },
  ],
}
const LENGTHS: readonly Every[] = ['month', 'quarter', 'half', 'year', '3-years', '5-years']
const window = (id: string, calendar: Calendar) => {
  const period = periodOf(id, calendar)
  return period && [period.from, period.to]
}

describe('cut-off dates of Decree 09/2019 (the default)', () => {
  test.each([
    ['2026-01', '2025-12-15', '2026-01-14'],
    ['2026-03', '2026-02-15', '2026-03-14'],
    ['2026-Q1', '2025-12-15', '2026-03-14'],
    ['2026-Q2', '2026-03-15', '2026-06-14'],
    ['2026-Q3', '2026-06-15', '2026-09-14'],
    ['2026-Q4', '2026-09-15', '2026-12-14'],
    ['2026-H1', '2025-12-15', '2026-06-14'],
    ['2026-H2', '2026-06-15', '2026-12-14'],
    ['2026-9M', '2025-12-15', '2026-09-14'],
    ['2026', '2025-12-15', '2026-12-14'],
    ['2025..2027', '2024-12-15', '2027-12-14'],
  ])('%s runs from %s to %s', (id, from, to) => expect(window(id, ND09)).toEqual([from, to]))

  test('20/12/2025 belongs to Quý I/2026 and to the year 2026', () => {
    expect(periodHolding('2025-12-20', 'quarter', ND09)?.id).toBe('2026-Q1')
    expect(periodHolding('2025-12-20', 'year', ND09)?.id).toBe('2026')
    expect(periodHolding('2025-12-20', 'month', ND09)?.id).toBe('2026-01')
  })

  test.each([
    ['2025-12-14', '2025-Q4'],
    ['2025-12-15', '2026-Q1'],
    ['2026-01-31', '2026-Q1'],
    ['2024-02-29', '2024-Q1'],
    ['2026-03-14', '2026-Q1'],
    ['2026-03-15', '2026-Q2'],
  ])('%s lies in %s', (day, id) => expect(periodHolding(day, 'quarter', ND09)?.id).toBe(id))
})

describe('whole calendar months', () => {
  test.each([
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q2', '2026-04-01', '2026-06-30'],
    ['2026-Q3', '2026-07-01', '2026-09-30'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2026-H1', '2026-01-01', '2026-06-30'],
    ['2026-H2', '2026-07-01', '2026-12-31'],
    ['2026-9M', '2026-01-01', '2026-09-30'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2025..2027', '2025-01-01', '2027-12-31'],
  ])('%s runs from %s to %s', (id, from, to) => expect(window(id, CALENDAR)).toEqual([from, to]))

  test('20/12/2025 belongs to Quý IV/2025', () => {
    expect(periodHolding('2025-12-20', 'quarter', CALENDAR)?.id).toBe('2025-Q4')
  })
})

test.each(['2026-Q5', '2026-Q0', '2026-H3', '2026-13', '2026-00', '2026-6M', 'Q1', '26-Q1', '2027..2025', '', '2026 '])(
  '"%s" is no period',
  (id) => {
    expect(periodOf(id, ND09)).toBeUndefined()
    expect(periodOf(id, CALENDAR)).toBeUndefined()
  },
)

describe('periods of a plan of its own', () => {
  test('only those it lists', () => {
    expect(periodOf('dot-2', OWN)?.name).toBe('Đợt 2')
    expect(periodOf('2025-Q4', OWN)).toBeUndefined()
    expect(periodHolding('2025-08-31', 'quarter', OWN)?.id).toBe('dot-1')
    expect(periodHolding('2026-01-01', 'quarter', OWN)).toBeUndefined()
    expect(periodsBetween('quarter', '2025-08-01', '2025-10-01', OWN).map((p) => p.id)).toEqual(['dot-1', 'dot-2'])
  })
})

describe('spans of several years are counted from the year the plan began', () => {
  test.each([
    ['3-years', '2027-12-31', '2025..2027'],
    ['3-years', '2028-01-01', '2028..2030'],
    ['5-years', '2027-06-01', '2025..2029'],
    ['5-years', '2024-06-01', '2020..2024'],
  ] as const)('%s on %s: %s', (every, day, id) => {
    expect(periodHolding(day, every, CALENDAR, '2025-04-15')?.id).toBe(id)
  })
})

test('all periods that overlap some days, oldest first', () => {
  const ids = periodsBetween('quarter', '2025-04-15', '2025-12-20', ND09).map((p) => p.id)
  expect(ids).toEqual(['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1'])
})

describe('a reporting cut-off is not a deadline', () => {
  test.each([
    ['2025', '2025-12-31'],
    ['2025-Q2', '2025-06-30'],
    ['2025-9M', '2025-09-30'],
    ['2026-02', '2026-02-28'],
    ['2026-05-20', '2026-05-20'],
  ])('%s ends on %s', (words, day) => expect(calendarEnd(words)).toBe(day))

  test('words that name no span end nowhere', () => expect(calendarEnd('giữa năm')).toBeUndefined())
})

describe('property: periods of one length cover every day exactly once', () => {
  const day = fc.integer({ min: 0, max: 36_000 }).map((n) => addDays('2000-01-01', n))
  const every = fc.constantFrom(...LENGTHS)
  const calendar = fc.constantFrom(ND09, CALENDAR)
  const anchor = '2025-04-15'

  test('a day lies in the period that holds it, and its id names the same period', () => {
    fc.assert(
      fc.property(day, every, calendar, (d, length, c) => {
        const period = periodHolding(d, length, c, anchor)
        expect(period && period.from <= d && d <= period.to).toBe(true)
        expect(period && periodOf(period.id, c)).toEqual(period)
      }),
    )
  })

  test('the next period begins the day after, and neither holds a day of the other', () => {
    fc.assert(
      fc.property(day, every, calendar, (d, length, c) => {
        const [first, second] = periodsBetween(length, d, addDays(d, 2200), c, anchor)
        if (!first || !second) throw new Error('too few periods')
        expect(daysBetween(first.to, second.from)).toBe(1)
        expect(periodHolding(first.to, length, c, anchor)?.id).toBe(first.id)
        expect(periodHolding(second.from, length, c, anchor)?.id).toBe(second.id)
      }),
    )
  })

  test('quarters make up their half years, and halves their year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2099 }), calendar, (year, c) => {
        const of = (part: string) => periodOf(`${year}${part}`, c)
        expect([of('-Q1')?.from, of('-Q2')?.to]).toEqual([of('-H1')?.from, of('-H1')?.to])
        expect([of('-Q1')?.from, of('-Q3')?.to]).toEqual([of('-9M')?.from, of('-9M')?.to])
        expect([of('-H1')?.from, of('-H2')?.to]).toEqual([of('')?.from, of('')?.to])
        expect([of('-01')?.from, of('-12')?.to]).toEqual([of('')?.from, of('')?.to])
      }),
    )
  })
})
