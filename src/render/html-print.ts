import { PAGE, SIZE } from './page.ts'
import type { Section } from './tree.ts'

/** Words before a page's number that print nothing on the first page of the text and of each appendix, and from the second page on. */
const FROM_SECOND = 'system: cyclic; suffix: ""; range: 2 infinite; fallback: nothing'
const FONT = '"Times New Roman", Tinos, serif'

/** The name of the pages of an appendix, which count anew; undefined for the text itself. */
export const pagesOf = ({ appendix }: Section, index: number): string | undefined =>
  appendix ? `part-${index}` : undefined

/**
 * How a paper is printed: its number stands in the top margin from the second page of the text and of each appendix on, and beside it
 * `marks`, what every page must say, which first pages say above their text.
 */
export function printStyle(sections: readonly Section[], marks: string): string {
  const parts = sections.flatMap((section, i) => {
    const name = pagesOf(section, i)
    if (name === undefined) return []
    const size = section.landscape ? 'size: A4 landscape; ' : ''
    return [`@page ${name} { ${size}counter-increment: ${name}; ${margins(name, marks)} }`]
  })
  return `@counter-style nothing { system: cyclic; symbols: " "; suffix: "" }
@counter-style number { system: extends decimal; range: 2 infinite; fallback: nothing }
${marks === '' ? '' : `@counter-style marks { symbols: "${cssText(marks)}"; ${FROM_SECOND} }\n`}@page { size: A4 portrait; margin: ${PAGE.top}mm ${PAGE.right}mm ${PAGE.bottom}mm ${PAGE.left}mm; ${margins('page', marks)} }
@page wide { size: A4 landscape; }
${parts.join('\n')}
`
}

function margins(counter: string, marks: string): string {
  const number = `@top-center { content: counter(${counter}, number); font: ${SIZE.pageNumber}pt ${FONT}; }`
  return marks === ''
    ? number
    : `${number} @top-right { content: counter(${counter}, marks); font: bold ${SIZE.recipient}pt ${FONT}; }`
}

/** Words are only ever text in a style sheet. */
const cssText = (text: string): string =>
  text.replace(/[^\p{L}\p{N} ().,-]/gu, (c) => `\\${(c.codePointAt(0) ?? 32).toString(16)} `)
