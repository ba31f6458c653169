import type { Progress } from '../core/progress.ts'
import { compare, fromDecimal, multiply, type Ratio } from '../core/ratio.ts'

/** True where enough of the tasks were reported for their average progress to be printed in an official paper. */
export const enoughCovered = ({ minCoverage }: Progress['plan']['data'], coverage: Ratio): boolean =>
  minCoverage === undefined || compare(multiply(coverage, fromDecimal(100)), fromDecimal(minCoverage)) >= 0
