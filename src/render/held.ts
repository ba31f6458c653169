/** The number of a document, which stays in one piece: `57-NQ/TW`, `01/2023/QĐ-UBND`, `12/QyĐ-UBND`. As in `official.typ`. */
export const DOCUMENT_NUMBER = /\d+(?:\/\d{4})?[-/][A-ZĐ][A-ZĐa-zđ&]*(?:[-/][A-ZĐ][A-ZĐa-zđ&]*)*/g

const HELD = '\u00a0'

/**
 * Words with spaces that do not break where a clerk would not break a line: `≥ 80`, `5 - 9`, and before the dash of
 * `Văn hóa - Xã hội`, which would look like the dash of a list at the start of a line.
 */
export const held = (text: string): string =>
  text
    .replace(/(?<=[≥≤<>]) (?=\d)/g, HELD)
    .replace(/(?<!\S)(\d{1,3}) - (?=\d{1,3}(?!\d))/g, `$1${HELD}-${HELD}`)
    .replace(/(?<=\S) (?=[-–] )/g, HELD)
