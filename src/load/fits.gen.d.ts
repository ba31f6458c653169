/** What a file of a plan holds. */
export type Kind =
  | 'plan'
  | 'units'
  | 'duties'
  | 'tasks'
  | 'indicators'
  | 'progress'
  | 'consolidated'
  | 'programmes'
  | 'criteria'
  | 'assessment'
  | 'budget'
  | 'holidays'
  | 'closed'
  | 'issued'
  | 'amendment'

/** Generated from schemas/: only whether data follows the schema of its kind. */
export const FITS: Readonly<Record<Kind, (data: unknown) => boolean>>
