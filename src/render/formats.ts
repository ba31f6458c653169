/** What a filled template can become; `md` is the template's own text. */
export const FORMATS = ['md', 'html', 'docx', 'pdf'] as const
export type Format = (typeof FORMATS)[number]
