import type { Assessment, Criterion } from './plan.ts'
import { fromDecimal, ONE, type Ratio, reduce } from './ratio.ts'
import { fold } from './text.ts'

/**
 * The share of the most points that each level of a criterion earns, in per cent (0..100), by the level's number. As stated; else evenly
 * by rank from the lowest level (0) to the highest (100). Of two levels with one number the first counts.
 */
export function sharesOf({ levels }: Criterion): ReadonlyMap<number, Ratio> {
  const first = new Map([...levels].reverse().map((level) => [level.level, level]))
  const ranked = [...first.values()].sort((a, b) => a.level - b.level)
  const steps = BigInt(Math.max(1, ranked.length - 1))
  return new Map(
    ranked.map(({ level, share }, rank) => [
      level,
      share === undefined ? reduce({ n: 100n * BigInt(rank), d: steps }) : fromDecimal(share),
    ]),
  )
}

/** Weights of entries of one list, all or none: as stated, 1 each where none states one, null where only some do. */
export function weightsOf(stated: readonly (number | undefined)[]): readonly Ratio[] | null {
  const told = stated.filter((weight) => weight !== undefined)
  if (told.length === 0) return stated.map(() => ONE)
  return told.length === stated.length ? told.map(fromDecimal) : null
}

/** The id of an assessment: its period's folder and its file's name, `2026-H1/htx-rau`. No two files of a plan share it. */
export const assessmentId = ({ origin: { file } }: Pick<Assessment, 'origin'>): string =>
  file
    .split('/')
    .slice(-2)
    .join('/')
    .replace(/\.yaml$/, '')

/** What is assessed, as a key: the same business may be typed with other capitals or spaces. */
export function subjectKey({ unit, programme, business }: Assessment['subject']): string {
  if (programme !== undefined) return `programme ${programme}`
  return unit === undefined ? `business ${fold(business ?? '')}` : `unit ${unit}`
}
