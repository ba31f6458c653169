import {
  Composer,
  type Document,
  isCollection,
  isScalar,
  Lexer,
  type ParsedNode,
  Parser,
  type YAMLParseError,
} from 'yaml'
import { type Diagnostic, fileProblem } from '../core/diagnostic.ts'
import { conflictIn } from './conflict.ts'
import { resolveScalar } from './scalar.ts'
import type { Parsed } from './yaml.ts'
import { toData } from './yaml-data.ts'
import { explain } from './yaml-errors.ts'

/** Deeper files are refused before anything recurses into them; plans need less than ten levels. */
const DEPTH_LIMIT = 120

/** A text as documents with positions; `deepAt` is where it goes too deep, and then there are no documents. */
export interface Composed {
  readonly documents: readonly Document.Parsed<ParsedNode>[]
  readonly deepAt: number | null
}

/** Composes a YAML text without resolving words; never throws, whatever the text. */
export function compose(text: string): Composed {
  const composer = new Composer<ParsedNode>({
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const parser = new Parser()
  const tokens = []
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    if (parser.stack.length > DEPTH_LIMIT) return { documents: [], deepAt: parser.offset }
  }
  tokens.push(...parser.end())
  return { documents: [...composer.compose(tokens)], deepAt: null }
}

/** As parseYaml, always with the full parser. */
export function parseFull(file: string, text: string, offset = 0): Parsed {
  const { documents, deepAt } = compose(text)
  const conflict = conflictIn(file, text, 'yaml', offset)
  if (conflict) return broken(conflict)
  if (deepAt !== null) return broken(at('yaml/too-deep', file, offset + Math.max(0, deepAt - 1)))
  const [document, second] = documents
  const error = firstError(documents)
  if (error) return broken(explain(file, text, error, offset))
  if (second)
    return broken(
      at(
        'yaml/documents',
        file,
        offset + Math.max(0, text.indexOf('\n---', Math.max(0, (document?.contents?.range[1] ?? 0) - 1)) + 1),
        3,
      ),
    )
  if (!document || isEmpty(document)) return broken(fileProblem('yaml/empty', 'error', file, {}))
  return toData(file, document.contents, text, offset)
}

const broken = (why: Diagnostic): Parsed => ({ data: undefined, problems: [why] })

const at = (code: 'yaml/too-deep' | 'yaml/documents', file: string, start: number, length = 1): Diagnostic =>
  fileProblem(code, 'error', file, {}, { start, end: start + length })

function firstError(documents: Composed['documents']): Pick<YAMLParseError, 'code' | 'pos' | 'message'> | undefined {
  const all = documents.flatMap((document) => [...document.errors, ...document.warnings])
  return all.sort((a, b) => a.pos[0] - b.pos[0])[0]
}

function isEmpty({ contents }: Document.Parsed<ParsedNode>): boolean {
  if (contents === null || isCollection(contents)) return contents === null
  return isScalar(contents) && contents.type === 'PLAIN' && resolveScalar(String(contents.value)) === null
}
