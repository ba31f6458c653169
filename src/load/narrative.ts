import type { Span } from '../core/diagnostic.ts'
import type { NarrativePart, Passage } from '../core/passage.ts'
import { fold } from '../core/text.ts'

/** Headings the reports know, folded. */
const HEADINGS: readonly (readonly [RegExp, NarrativePart])[] = [
  [/^(?:cong tac )?(?:lanh dao, )?chi dao,? ?(?:va )?dieu hanh$/, 'direction'],
  [/^(?:nhung )?ton tai,? ?(?:va )?han che$/, 'shortcomings'],
  [/^(?:nguyen nhan(?: (?:khach quan|chu quan|cua) ?.*)?|(?:ve )?(?:khach quan|chu quan))$/, 'causes'],
  [/^phuong huong(?:,? .*)?$/, 'next'],
  [/^(?:nhung )?(?:kien nghi,? ?(?:va )?de xuat|de xuat,? ?(?:va )?kien nghi|kien nghi|de xuat)$/, 'proposals'],
]

/** The headings people write most, folded: only these are missed where a line has lost its sign. */
const KNOWN = new Set([
  'cong tac chi dao, dieu hanh',
  'ton tai, han che',
  'nguyen nhan',
  'phuong huong',
  'phuong huong, nhiem vu ky toi',
  'kien nghi, de xuat',
  'de xuat, kien nghi',
])

interface Open {
  readonly part: NarrativePart | null
  readonly heading: string
  readonly line: number
  /** Where the lines start in the file's text. */
  readonly start: number
  readonly lines: string[]
  readonly unmarked: { readonly heading: string; readonly span: Span }[]
  /** The heading itself. */
  readonly span: Span
}

/**
 * The body of a report cut at its headings, of whatever level; words before the first heading are a passage without one.
 * `firstLine` is the file's line where the body starts and `offset` its place in the text, for the places of passages and headings.
 */
export function readNarrative(body: string, firstLine: number, offset: number): Passage[] {
  const top = { start: offset, end: offset }
  const passages: Open[] = [
    { part: null, heading: '', line: firstLine, start: offset, lines: [], unmarked: [], span: top },
  ]
  let fence = ''
  let start = offset
  for (const [index, line] of body.split('\n').entries()) {
    const mark = fenceOf(line, fence)
    fence = mark ?? fence
    const heading = fence === '' && mark === undefined ? headingOf(line) : undefined
    if (heading === undefined) addLine(passages.at(-1), line, start, fence === '')
    else {
      const span = { start, end: start + line.trimEnd().length }
      const after = start + line.length + 1
      passages.push({
        part: partOf(heading),
        heading,
        line: firstLine + index,
        start: after,
        lines: [],
        unmarked: [],
        span,
      })
    }
    start += line.length + 1
  }
  return passages.map(close).filter(({ heading, text }) => heading !== '' || text !== '')
}

function addLine(open: Open | undefined, line: string, start: number, isText: boolean): void {
  open?.lines.push(line)
  const heading = isText ? unmarkedIn(line) : undefined
  if (heading === undefined || partOf(heading) === open?.part) return
  open?.unmarked.push({ heading, span: { start, end: start + line.trimEnd().length } })
}

/** The words of a line that is a known heading in bold, with a number, with a sign that lacks its blank, or with none of these. */
function unmarkedIn(line: string): string | undefined {
  if (line.length > 60 || !/^[#*_\p{Lu}\d]/u.test(line)) return undefined
  const words = line
    .trim()
    .replaceAll('**', '')
    .replace(/^#{1,6}/, '')
    .replace(/^(?:[IVX]+|\d+)[.)] ?/, '')
    .replace(/:$/, '')
  return KNOWN.has(fold(words)) ? words : undefined
}

function close({ part, heading, line, start, lines, unmarked, span }: Open): Passage {
  const text = lines.join('\n')
  const place = { text: text.trim(), line, start: start + text.length - text.trimStart().length }
  const strange = part === null && heading !== '' ? { unknown: span } : {}
  return { part, heading, ...place, ...strange, ...(unmarked.length > 0 ? { unmarked } : {}) }
}

const headingOf = (line: string): string | undefined =>
  /^ {0,3}#{1,6}(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(line)?.[1]?.trim()

/** The fence in force after this line: a new one, '' where the line closes the open one; undefined for any other line. */
function fenceOf(line: string, open: string): string | undefined {
  const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line)
  if (!mark) return undefined
  const [, run = '', rest = ''] = mark
  if (open === '') return run.startsWith('`') && rest.includes('`') ? undefined : run
  return run.startsWith(open) && rest.trim() === '' ? '' : undefined
}

const partOfHeading = new Map<string, NarrativePart | null>()

/** What a heading stands for; every report has the same few, so what was found out about the first hundred is remembered. */
function partOf(heading: string): NarrativePart | null {
  const known = partOfHeading.get(heading)
  if (known !== undefined) return known
  const part = findPart(heading)
  if (partOfHeading.size < 100) partOfHeading.set(heading, part)
  return part
}

/** A number before the heading (`1.`, `II.`, `a)`) and stops after it do not matter. */
function findPart(heading: string): NarrativePart | null {
  const words = fold(heading)
    .replace(/^(?:\d+(?:\.\d+)*|[ivx]+|[a-zđ])[.)] ?/, '')
    .replace(/ ?\([^)]*\)$/, '')
    .replace(/[.:;]+$/, '')
    .trim()
  return HEADINGS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}
