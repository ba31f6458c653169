import { fileProblem, problem } from '../core/diagnostic.ts'
import { nfc } from '../core/text.ts'
import type { Rule } from './context.ts'
import { spanOf } from './passage-span.ts'
import { textsWith } from './texts.ts'

/**
 * MẬT is a mark only where it stands apart: next to another word in capitals it is part of a heading (BẢO MẬT, MẬT ĐỘ DÂN CƯ).
 * TỐI MẬT and TUYỆT MẬT are marks wherever they stand.
 */
const mark = (): RegExp =>
  /(?<!\p{L})(?:TUYỆT\s+MẬT|TỐI\s+MẬT)(?!\p{L})|(?<![\p{Lu}\d][\p{Lu}\d]*\s+|\p{L})MẬT(?!\p{L}|\s+\p{Lu}{2})/u
/** Cheap, and said first, so that the pattern above is made only where it may be needed: anything that could be MẬT, composed or not. */
const MAYBE = /M\S{1,3}T/

const find = (text: string): RegExpExecArray | null => (MAYBE.test(text) ? mark().exec(nfc(text)) : null)

/** text/classified: a mark of a classified document; such content never enters a plan. */
export const textClassified: Rule = function* ({ plan }) {
  for (const { match, origin, passage } of textsWith(plan, find)) {
    const params = { mark: match[0].replace(/\s+/g, ' ') }
    if (passage) yield fileProblem('text/classified', 'error', origin.file, params, spanOf(passage, match))
    else yield problem('text/classified', 'error', origin, params)
  }
}
