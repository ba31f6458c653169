import { Lexer } from 'yaml'
import { type Diagnostic, fileProblem } from '../core/diagnostic.ts'

/**
 * yaml/comment: words that YAML takes for a comment because they follow ` #` in a text without quotes: `Nghị quyết #57`. A comment that
 * is meant as one has a blank after its sign. `offset` is where the text starts in its file.
 */
export function gluedComments(file: string, text: string, offset: number): Diagnostic[] {
  const found: Diagnostic[] = []
  let start = 0
  let isNext = false
  let afterWords = false
  for (const lexeme of new Lexer().lex(text)) {
    // A mark of the lexer before words; it is no character of the text.
    if (lexeme === '\u001f') isNext = true
    if (lexeme === '\u0002' || lexeme === '\u001f' || lexeme === '\u0018' || lexeme === '\ufeff') continue
    if (afterWords && /^#[^\s#!]/.test(lexeme)) found.push(at(file, lexeme, offset + start))
    if (isNext) afterWords = !/^["']|\n/.test(lexeme)
    else if (!/^[ \t]+$/.test(lexeme)) afterWords = false
    isNext = false
    start += lexeme.length
  }
  return found
}

function at(file: string, lexeme: string, start: number): Diagnostic {
  const words = lexeme.trimEnd()
  return fileProblem('yaml/comment', 'warning', file, { words }, { start, end: start + words.length })
}
