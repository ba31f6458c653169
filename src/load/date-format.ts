/** What the schemas call `format: date`; the generated validators take it from here. */
export { isPlanDay as date } from '../core/day.ts'
