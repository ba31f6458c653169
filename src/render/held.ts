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
