import { BLANK } from './words.ts'

/** Lines of a filled report (from 1) where only a person can write what is missing; a report with any is not issued. */
export const unfilled = (text: string): readonly { readonly line: number; readonly text: string }[] =>
  text.split('\n').flatMap((line, i) => (line.includes(BLANK) ? [{ line: i + 1, text: line }] : []))
