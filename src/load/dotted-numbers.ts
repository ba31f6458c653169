import type { Path } from '../core/origin.ts'
import type { DottedNumber } from '../core/plan.ts'
import type { ProgressFile } from '../core/schema.gen.ts'
import { positionsIn } from './yaml-positions.ts'

const DOTTED = /^[-+]?[1-9]\d{0,2}\.\d{3}$/

type Place = Omit<DottedNumber, 'text'>

/** The figures of a report (n, d, value; of parts and in corrections too) that were typed with a point and exactly three digits, as typed. */
export function dottedNumbers(file: string, text: string, data: ProgressFile): DottedNumber[] {
  const at = positionsIn(file, text)
  return placesOf(data).flatMap((place): DottedNumber[] => {
    const span = at(place.path, 'value')
    const typed = span ? text.slice(span.start, span.end) : ''
    return DOTTED.test(typed) ? [{ ...place, text: typed }] : []
  })
}

/** Where a report's numbers of indicators stand. */
function placesOf({ indicators = {}, corrections = [] }: ProgressFile): Place[] {
  const figures = Object.entries(indicators).flatMap(([id, entry]) => [
    ...fieldsOf(id, entry, ['indicators', id]),
    ...Object.entries(entry.by ?? {}).flatMap(([part, values]) => fieldsOf(id, values, ['indicators', id, 'by', part])),
  ])
  // Corrections that could not be read are null.
  const corrected = corrections.flatMap((one, i): Place[] => {
    if (one === null || one.indicator === undefined || typeof one.to !== 'number') return []
    return [{ indicator: one.indicator, field: one.field, path: ['corrections', i, 'to'] }]
  })
  return [...figures, ...corrected]
}

function fieldsOf(
  indicator: string,
  values: { readonly [K in (typeof FIELDS)[number]]?: unknown },
  path: Path,
): Place[] {
  return FIELDS.filter((key) => typeof values[key] === 'number').map((field) => ({
    indicator,
    field,
    path: [...path, field],
  }))
}

const FIELDS = ['n', 'd', 'value'] as const
