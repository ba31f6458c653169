import type { Closing } from '../core/plan.ts'

/** When and by whom a period was closed; null for an open one. */
export const closedJson = (closing: Closing | undefined) =>
  closing ? { on: closing.data.on, by: closing.data.by } : null
