/** What a file that only some plans have holds. */
export type RareKind = 'criteria' | 'assessment' | 'budget' | 'holidays' | 'closed' | 'issued' | 'amendment'

/** Generated from schemas/: only whether data follows the schema of its kind. */
export const RARE_FITS: Readonly<Record<RareKind, (data: unknown) => boolean>>
