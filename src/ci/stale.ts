import { type Diagnostic, fileProblem } from '../core/diagnostic.ts'
import type { Reader } from '../core/reader.ts'
import { blockIn, CI_FORGES, type CiForge, codeOwnersFile, ownersBlock } from './code-owners.ts'
import type { PlanOwners } from './owners.ts'

/** CODEOWNERS files that hold a block of ours. */
export function ownedForges(reader: Reader): CiForge[] {
  return CI_FORGES.filter((forge) => textOf(reader, forge) !== undefined)
}

/** plan/owners: a block of CODEOWNERS that does not say what the plans give; all plans of the workspace are needed to know. */
export function staleOwners(reader: Reader, plans: readonly PlanOwners[]): Diagnostic[] {
  return CI_FORGES.flatMap((forge) => {
    const text = textOf(reader, forge)
    const found = text === undefined ? undefined : blockIn(text)
    if (text === undefined || !found) return []
    const wanted = ownersBlock(forge, plans).split('\n')
    if (wanted.join('\n') === found.lines.join('\n')) return []
    const missing = rulesOf(wanted).filter((line) => !found.lines.includes(line))
    const extra = rulesOf(found.lines).filter((line) => !wanted.includes(line))
    const at = found.lines.findIndex((line, i) => line !== wanted[i])
    const span = lineSpan(text, found.start + Math.max(0, at))
    return [fileProblem('plan/owners', 'error', codeOwnersFile(forge), { forge, missing, extra }, span)]
  })
}

const rulesOf = (lines: readonly string[]): string[] => lines.filter((line) => !line.startsWith('#'))

function textOf(reader: Reader, forge: CiForge): string | undefined {
  const bytes = reader.read(codeOwnersFile(forge))
  const text = typeof bytes === 'string' ? undefined : new TextDecoder().decode(bytes)
  return text !== undefined && blockIn(text) ? text : undefined
}

/** The characters of one line, counted from 0. */
function lineSpan(text: string, line: number): { start: number; end: number } {
  const lines = text.split('\n')
  const start = lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0)
  return { start, end: start + (lines[line] ?? '').replace(/\r$/, '').length }
}
