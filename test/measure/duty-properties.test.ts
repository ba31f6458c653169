import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../src/core/day.ts'
import { ND09, periodsBetween } from '../../src/core/period.ts'
import type { DutyStatus, Progress } from '../../src/core/progress.ts'
import { duty, type Pieces, progressAt, type Reported, report } from '../support/plan-builder.ts'
import { anyDay } from '../support/plan-generator.ts'

// Duties of section V over random reports, worked out a second time from what is written in the files.

const UNITS = ['van-phong', 'vhxh', 'cong-an'] as const
const QUARTERS = periodsBetween('quarter', '2025-04-15', '2027-03-01', ND09)
const DUE_DAYS = 5
const dueOf = (quarter: { readonly to: Day }): Day => addDays(quarter.to, DUE_DAYS)

/** One report: whose, which quarter, how many days after its end, and whether it says that V.2 is done. */
interface Sent {
  readonly unit: string
  readonly quarter: number
  readonly lag: number
  readonly done: boolean
}
const someUnits = fc.subarray([...UNITS], { minLength: 1 })
const sent = fc.record({
  unit: fc.constantFrom(...UNITS),
  quarter: fc.nat(QUARTERS.length - 1),
  lag: fc.integer({ min: -30, max: 30 }),
  done: fc.boolean(),
})
const all = fc.uniqueArray(sent, { selector: ({ unit, quarter }) => `${unit} ${quarter}`, maxLength: 18 })
const dateOf = ({ quarter, lag }: Sent): Day => addDays(QUARTERS[quarter]?.to ?? '', lag)

/** What a report says holds from its date or its quarter's end, whichever is earlier. */
const inForce = (one: Sent): Day => [dateOf(one), QUARTERS[one.quarter]?.to ?? ''].sort()[0] ?? ''

const told = (one: Sent): Reported =>
  report(
    one.unit,
    QUARTERS[one.quarter]?.id ?? '',
    dateOf(one),
    one.done ? { 'V.2': { done: addDays(dateOf(one), -40) } } : {},
  )
const pieces = (by: readonly string[], reports: readonly Sent[], due: Day): Pieces => ({
  duties: [
    duty('V.1', { by: [...by], kind: 'report', cycles: ['quarter'] }),
    duty('V.2', { by: [...by], deadline: { due } }),
  ],
  data: { reporting: [{ every: 'quarter', from: [...UNITS], dueDays: DUE_DAYS, duty: 'V.1' }] },
  reports: reports.map(told),
})
const statusOf = ({ duties }: Progress, id: string): DutyStatus => {
  const found = duties.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

/** V.1: the quarterly reports of its units that were due from the start of the reporting year to the day. */
function reportState(by: readonly string[], reports: readonly Sent[], day: Day): string {
  const year = day.slice(5) >= '12-15' ? Number(day.slice(0, 4)) + 1 : Number(day.slice(0, 4))
  const from = `${year - 1}-12-15`
  const owed = QUARTERS.flatMap((quarter, i) => by.map((unit) => ({ unit, i, due: dueOf(quarter) })))
  const due = owed.filter((one) => one.due >= from && one.due <= day)
  const days = due.map(({ unit, i }) => {
    const found = reports.find((one) => one.unit === unit && one.quarter === i)
    return found && inForce(found) <= day ? dateOf(found) : null
  })
  if (days.includes(null)) return 'openOverdue'
  if (due.length === 0) return 'openInTime'
  return days.some((date, i) => (date ?? '') > (due[i]?.due ?? '')) ? 'doneLate' : 'doneOnTime'
}

/** V.2: done when the last of its units has done it; of two reports that hold from one day the later quarter's counts. */
function onceState(by: readonly string[], reports: readonly Sent[], due: Day, day: Day): string {
  const days = by.map((unit) => {
    const known = reports.filter((one) => one.unit === unit && one.done && inForce(one) <= day)
    const last = known.toSorted((a, b) => (inForce(a) + a.quarter < inForce(b) + b.quarter ? -1 : 1)).at(-1)
    return last ? addDays(dateOf(last), -40) : null
  })
  if (days.includes(null)) return day > due ? 'openOverdue' : 'openInTime'
  return days.some((date) => (date ?? '') > due) ? 'doneLate' : 'doneOnTime'
}

describe('duties, worked out a second time', () => {
  test('a report duty by the reports themselves', () => {
    fc.assert(
      fc.property(someUnits, all, anyDay, (by, reports, day) => {
        // On a due day itself a report is neither late nor owed any longer: left to the examples.
        fc.pre(!QUARTERS.some((quarter) => dueOf(quarter) === day))
        expect(statusOf(progressAt(pieces(by, reports, day), day), 'V.1').state).toBe(reportState(by, reports, day))
      }),
    )
  })
  test('a duty of several units is done with the last of them', () => {
    fc.assert(
      fc.property(someUnits, all, anyDay, anyDay, (by, reports, due, day) => {
        const { state } = statusOf(progressAt(pieces(by, reports, due), day), 'V.2')
        expect(state).toBe(onceState(by, reports, due, day))
      }),
    )
  })
})

describe('duties: nothing changes with', () => {
  const seen = (source: Pieces, day: Day) => {
    const progress = progressAt(source, day)
    const duties = ['V.1', 'V.2'].map((id) => {
      const { duty: _, units, reports, told: said, ...status } = statusOf(progress, id)
      return {
        ...status,
        owed: reports?.map((one) => `${one.period.id} ${one.unit} ${one.state}`).sort(),
        told: said.map((one) => `${one.unit} ${one.period} ${one.value}`).sort(),
        units: units.map(({ unit, state }) => `${unit} ${state}`).sort(),
      }
    })
    return { duties, counts: progress.dutyCounts }
  }
  test('the order of duties, of their units and of reports', () => {
    fc.assert(
      fc.property(someUnits, all, anyDay, anyDay, (by, reports, due, day) => {
        const source = pieces(by, reports, due)
        const turned = pieces(by.toReversed(), reports.toReversed(), due)
        const other = { ...turned, duties: turned.duties?.toReversed() ?? [] }
        expect(seen(other, day)).toEqual(seen(source, day))
      }),
    )
  })
  test('what is reported after the day', () => {
    fc.assert(
      fc.property(someUnits, all, anyDay, anyDay, (by, reports, due, day) => {
        const known = reports.filter((one) => dateOf(one) <= day || (QUARTERS[one.quarter]?.to ?? '') <= day)
        expect(seen(pieces(by, known, due), day)).toEqual(seen(pieces(by, reports, due), day))
      }),
    )
  })
})
