import type Full from 'handlebars'
import runtime from 'handlebars/runtime.js'
import { inline, prose, yaml } from './escape.ts'
import { numbered } from './footnotes.ts'
import { PAPERS } from './papers.ts'
import { COMPILE_OPTIONS, escapeByDefault, type Fault, faultsIn, type Node, PIECES } from './template-ast.ts'
import { TEMPLATES } from './templates.gen.js'

/** A commune's own template in place of the built-in one. */
export interface TemplateFile {
  readonly file: string
  readonly text: string
}

/** A fault of a commune's template. Line and column count from 1, columns in graphemes; `excerpt` is the author's own line. */
export interface TemplateProblem {
  readonly code: Fault['code'] | 'template/syntax'
  readonly file: string
  readonly line: number
  readonly column: number
  /** The field or construct at fault, as written; for a fault of syntax what was found. */
  readonly name: string
  readonly nearest: string | null
  /** What may stand there; empty where nothing may, or for a fault of syntax. */
  readonly known: readonly string[]
  readonly excerpt: string
}

export type Filled =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: TemplateProblem }

type Fill = (view: unknown) => string
type Engine = typeof Full

/** The part of Handlebars that runs compiled templates; its own types leave it empty. */
const RUNTIME = runtime as unknown as Engine

/**
 * Fills the template `name` (`quarter.md`) with a view: the built-in one, which is compiled ahead of time, or a commune's own.
 * Faults of a commune's template are values; the text is Markdown with LF, one newline at its end and no spaces at line ends.
 */
export async function fillTemplate(name: string, view: unknown, override?: TemplateFile): Promise<Filled> {
  const kind = PAPERS.find(({ template }) => template === name)
  const builtIn = Object.hasOwn(TEMPLATES, name) ? TEMPLATES[name] : undefined
  if (!kind || !builtIn) throw new Error(`no template ${name}`)
  if (!override) return { ok: true, text: tidy(environment(RUNTIME).template(builtIn)(view)) }
  const compiled = await compile(override, kind.shape)
  return typeof compiled === 'function' ? { ok: true, text: tidy(compiled(view)) } : { ok: false, problem: compiled }
}

/** An environment of our own with nothing in it but what templates are offered. */
function environment(engine: Engine): Engine {
  const own = engine.create()
  for (const helper of ['log', 'lookup', 'with']) own.unregisterHelper(helper)
  const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
  own.registerHelper('inline', (value: unknown) => inline(text(value)))
  own.registerHelper('prose', (value: unknown) => prose(text(value)))
  for (const name of PIECES) own.registerPartial(name, own.template(TEMPLATES[`_${name}.md`]))
  own.registerHelper('yaml', (value: unknown) => (typeof value === 'boolean' ? yaml(value) : yaml(text(value))))
  return own
}

async function compile(
  { file, text }: TemplateFile,
  shape: Parameters<typeof faultsIn>[1],
): Promise<Fill | TemplateProblem> {
  const { default: full } = await import('handlebars')
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const lines = source.split('\n')
  const parsed = parse(full, source)
  if ('message' in parsed) return syntaxProblem(file, lines, parsed)
  const [fault] = faultsIn(parsed as unknown as Node, shape)
  if (fault) return problemAt(file, lines, fault.code, fault.node.loc.start, fault)
  escapeByDefault(parsed as unknown as Node)
  return environment(full).compile(parsed, COMPILE_OPTIONS)
}

function parse(full: Engine, source: string): ReturnType<Engine['parse']> | Error {
  try {
    return full.parse(source)
  } catch (error) {
    if (error instanceof Error) return error
    throw error
  }
}

/** Handlebars tells the place as properties, or in its first line; its drawing of the fault gives the column. */
function syntaxProblem(file: string, lines: readonly string[], error: Error): TemplateProblem {
  const known = error as { lineNumber?: number; column?: number }
  const line = known.lineNumber ?? Number(/\bline (\d+)/.exec(error.message)?.[1] ?? 1)
  const name =
    /, got '(.*)'$/.exec(error.message)?.[1] ?? error.message.split('\n')[0]?.replace(/ - \d+:\d+$/, '') ?? ''
  return problemAt(file, lines, 'template/syntax', { line, column: known.column ?? 0 }, { name, known: [] })
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

function problemAt(
  file: string,
  lines: readonly string[],
  code: TemplateProblem['code'],
  { line, column }: { line: number; column: number },
  { name, nearest = null, known }: { name: string; nearest?: string | null; known: readonly string[] },
): TemplateProblem {
  const excerpt = lines[line - 1] ?? ''
  const before = [...graphemes.segment(excerpt.slice(0, column))].length
  return { code, file, line, column: before + 1, name, nearest, known, excerpt }
}

const tidy = (text: string): string =>
  `${numbered(
    text
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  )}\n`
