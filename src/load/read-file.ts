import type { Diagnostic } from '../core/diagnostic.ts'
import { fileProblem } from '../core/diagnostic.ts'
import type { DottedNumber } from '../core/plan.ts'
import type { Listed, Reader } from '../core/reader.ts'
import type { ProgressFile } from '../core/schema.gen.ts'
import { conflictIn } from './conflict.ts'
import { nameOf } from './places.ts'
import { cutPlain, type Split } from './plain-front-matter.ts'
import { codePoint, forbiddenIn, readText } from './text-file.ts'
import { type Data, type Kind, type Valid, validate } from './validate.ts'
import { parseYaml } from './yaml.ts'

/** A file read: its data (null where nothing of it can be used), its Markdown half, and all that is wrong with it. */
export interface FileRead {
  readonly path: string
  readonly data: Data | null
  readonly split: Split | null
  readonly problems: readonly Diagnostic[]
  /** Of a report: figures that may be thousands written with a point. Absent where there are none. */
  readonly dotted?: readonly DottedNumber[]
}

/** Looked for in the text before anything is asked of its values: nearly no report has one. */
const DOTTED = /\d\.\d{3}(?!\d)/
/** A comment after something on its line, and one whose words are glued to its sign: as rare. */
const COMMENT = ' #'
const GLUED = /\S #[^\s#!]/

/** Reads, parses and validates one file of a plan. Never throws for what a file holds. */
export async function readFile(reader: Reader, listed: Listed, kind: Kind): Promise<FileRead> {
  const { path } = listed
  const strange = forbiddenIn(nameOf(path))
  if (strange !== undefined)
    return unread(path, [fileProblem('file/control-character', 'error', path, { codePoint: codePoint(strange) })])
  const { text, problems } = readText(reader, listed)
  if (text === null) return unread(path, problems)
  const split = path.endsWith('.md') ? await halves(path, text) : null
  if (split && 'code' in split) return unread(path, [...problems, split])
  const [yaml, offset] = split ? [split.matter, split.matterOffset] : [text, 0]
  const parsed = await parseYaml(path, yaml, offset)
  if (parsed.data === undefined) return unread(path, [...problems, ...parsed.problems])
  const valid: Valid = await validate(kind, path, parsed.data, parsed.problems)
  const lost = yaml.includes(COMMENT) && GLUED.test(yaml) ? await lostIn(path, yaml, offset) : []
  const isDotted = kind === 'progress' && valid.data !== null && DOTTED.test(split?.matter ?? '')
  return {
    path,
    data: valid.data,
    split,
    problems: problems.length + lost.length > 0 ? [...problems, ...lost, ...valid.problems] : valid.problems,
    ...(isDotted ? { dotted: await dottedIn(path, text, valid.data as unknown as ProgressFile) } : {}),
  }
}

/** The full parser knows what was typed; it is loaded for these reports only. */
async function dottedIn(path: string, text: string, data: ProgressFile): Promise<readonly DottedNumber[]> {
  const { dottedNumbers } = await import('./dotted-numbers.ts')
  return dottedNumbers(path, text, data)
}

const lostIn = async (path: string, text: string, offset: number): Promise<Diagnostic[]> =>
  (await import('./glued-comment.ts')).gluedComments(path, text, offset)

const unread = (path: string, problems: readonly Diagnostic[]): FileRead => ({
  path,
  data: null,
  split: null,
  problems,
})

async function halves(path: string, text: string): Promise<Split | Diagnostic> {
  const conflict = conflictIn(path, text, 'markdown')
  if (conflict) return conflict
  const plain = cutPlain(text)
  if (plain) return plain
  // Loaded here only: nearly no report needs it.
  const { splitFrontMatter } = await import('./front-matter.ts')
  return splitFrontMatter(path, text)
}
