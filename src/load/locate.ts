import type { Diagnostic, Span } from '../core/diagnostic.ts'
import type { Located } from '../core/located.ts'
import type { Origin, Path } from '../core/origin.ts'
import type { Reader } from '../core/reader.ts'
import { byCode } from '../core/text.ts'
import { readText } from './text-file.ts'
import type { Positions } from './yaml-positions.ts'

/** A file's text with the start of each line, and its YAML once a path is asked for. */
interface Source {
  readonly text: string
  readonly lines: readonly number[]
  readonly positions: Positions
}

/**
 * Where each problem stands, sorted by file, line, column and code, each place and code once. Files are read again and parsed
 * for positions, each once; a file that cannot be read gives 1:1 without an excerpt.
 */
export async function locate(problems: readonly Diagnostic[], reader: Reader): Promise<Located[]> {
  const sources = await sourcesOf(
    problems.map(({ file }) => file),
    reader,
  )
  const located = problems.map((diagnostic) => place(diagnostic, sources.get(diagnostic.file) ?? null))
  const sorted = located.sort(compare)
  return sorted.filter((one, index) => index === 0 || !isSame(one, sorted[index - 1]))
}

/** The line, from 1, of each origin; 1 where its file cannot be read. Each file is parsed once. */
export async function linesOf(origins: readonly Origin[], reader: Reader): Promise<Map<Origin, number>> {
  const sources = await sourcesOf(
    origins.map(({ file }) => file),
    reader,
  )
  const lines = new Map<Origin, number>()
  for (const origin of origins) {
    const source = sources.get(origin.file)
    const start = source ? spanAt(source, origin.path, 'value')?.start : undefined
    lines.set(origin, source && start !== undefined ? lineIndex(source, start) + 1 : 1)
  }
  return lines
}

async function sourcesOf(files: readonly string[], reader: Reader): Promise<Map<string, Source | null>> {
  if (files.length === 0) return new Map()
  const { positionsIn } = await import('./yaml-positions.ts')
  return new Map([...new Set(files)].map((file) => [file, sourceOf(file, reader, positionsIn)]))
}

function sourceOf(file: string, reader: Reader, positionsIn: (file: string, text: string) => Positions): Source | null {
  const { raw } = readText(reader, { path: file, size: 0, kind: 'file' })
  if (raw === null) return null
  const lines = [0]
  for (let end = raw.indexOf('\n'); end >= 0; end = raw.indexOf('\n', end + 1)) lines.push(end + 1)
  return { text: raw, lines, positions: positionsIn(file, raw) }
}

function place(diagnostic: Diagnostic, source: Source | null): Located {
  const span = source ? (diagnostic.span ?? spanAt(source, diagnostic.path, diagnostic.at)) : null
  if (!source || !span) return { diagnostic, line: 1, column: 1, endLine: 1, endColumn: 1, excerpt: null }
  const start = pointAt(source, span.start)
  const end = pointAt(source, Math.max(span.start, span.end))
  return {
    diagnostic,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    excerpt: lineText(source, start.line - 1).replace(/[^\P{C}\t]/gu, '�'),
  }
}

const spanAt = ({ positions }: Source, path: Path | undefined, at: 'key' | 'value' = 'value'): Span | null =>
  path ? positions(path, at) : null

function pointAt(source: Source, offset: number): { line: number; column: number } {
  const index = lineIndex(source, offset)
  const start = source.lines[index] ?? 0
  return { line: index + 1, column: graphemes(lineText(source, index).slice(0, offset - start)) + 1 }
}

/** The last line that starts at or before the offset. */
function lineIndex({ lines }: Source, offset: number): number {
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const lineText = ({ text, lines }: Source, index: number): string =>
  text.slice(lines[index], (lines[index + 1] ?? text.length + 1) - 1)

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' })
/** Letters as seen. In a line longer than any person's, code units will do. */
const graphemes = (text: string): number =>
  /^[ -~]*$/.test(text) || text.length > 5000 ? text.length : [...segmenter.segment(text)].length

const compare = (a: Located, b: Located): number =>
  byCode(a.diagnostic.file, b.diagnostic.file) ||
  a.line - b.line ||
  a.column - b.column ||
  byCode(a.diagnostic.code, b.diagnostic.code) ||
  byCode(JSON.stringify(a.diagnostic.params), JSON.stringify(b.diagnostic.params))

const isSame = (a: Located, b: Located | undefined): boolean =>
  b !== undefined && compare(a, b) === 0 && a.endLine === b.endLine && a.endColumn === b.endColumn
