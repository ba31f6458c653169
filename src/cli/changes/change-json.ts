import type { Change } from '../../core/change.ts'

/** A change as data, without its place: what `submit --json` and `diff --json` say of it alike; missing values are null. */
export const changeJson = ({ what, id, field, from, to, saidIn, carried }: Change): object => ({
  what,
  id,
  field,
  from: from ?? null,
  to: to ?? null,
  saidIn,
  carried,
})
