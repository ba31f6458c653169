export { type Act, type ClosingInput, closePeriod, reopenPeriod } from './closing.ts'
export { changedFiles, changedTotals, type Frozen, frozenOf, planAsClosed } from './compare.ts'
export { figuresOf } from './figures.ts'
export { fingerprintOf } from './fingerprint.ts'
