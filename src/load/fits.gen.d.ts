/** What a file holds of a kind that nearly every plan has, or that amendments change. */
export type UsualKind =
  | 'plan'
  | 'units'
  | 'duties'
  | 'tasks'
  | 'indicators'
  | 'progress'
  | 'consolidated'
  | 'programmes'

/** Generated from schemas/: only whether data follows the schema of its kind. */
export const FITS: Readonly<Record<UsualKind, (data: unknown) => boolean>>
