import type { Plan } from '../../core/plan.ts'
import { fold, nearest } from '../../core/text.ts'
import { unitsNamed } from '../../core/unit.ts'
import type { Cell } from '../table.ts'
import { wordsOf } from '../table.ts'

/** Units that a cell names, and words in it that name none. */
export interface Named {
  readonly units: readonly string[]
  readonly unknown: readonly { readonly text: string; readonly near: string | null }[]
  /** Words that stand for no one unit, such as `các đơn vị liên quan`. */
  readonly vague: readonly string[]
}

/** Where one name ends and the next may begin; names have commas and `và` of their own. */
const BETWEEN = /[;,\n]|\s+và\s+/u
const VAGUE = /^(?:cac|nhung|mot so|toan the)\s|\slien quan$/
/** `đề nghị phối hợp: Ủy ban MTTQ`: asked, not ordered; which of the two a unit is, units.yaml says. */
const LEAD_IN = /^(?:đề nghị )?(?:phối hợp|chủ trì)\s*:\s*/iu

/** What papers of this program say beside a unit that has ended. */
const ENDED = /\s*\(đã kết thúc hoạt động[^)]*\)/giu

/** Reads the units of a cell: by id, by a name of any time or a short name; of several readings the one with the longest names. */
export function readUnits(plan: Plan, cell: Cell): Named {
  const text = (cell.value.is === 'text' ? cell.value.text : wordsOf(cell))
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replace(ENDED, '')
  const named = { units: [] as string[], unknown: [] as { text: string; near: string | null }[], vague: [] as string[] }
  for (let rest = clean(text); rest !== ''; ) {
    const found = longest(plan, rest)
    const piece = found?.text ?? firstPiece(rest)
    if (found) named.units.push(found.unit)
    else if (VAGUE.test(fold(piece))) named.vague.push(piece.trim())
    else named.unknown.push({ text: piece.replace(/\s+/g, ' ').trim(), near: nearestName(plan, piece) })
    rest = clean(rest.slice(piece.length))
  }
  return { ...named, units: [...new Set(named.units)] }
}

/** Without what stands between two names, before the first and after the last. */
const clean = (text: string): string =>
  text
    .replace(/^(?:[\s;,.\-–+•*]|và\s)+/u, '')
    .replace(LEAD_IN, '')
    .replace(/[\s;,.]+$/, '')

/** The unit whose name the text begins with, the longest one where several fit. */
function longest(plan: Plan, text: string): { text: string; unit: string } | undefined {
  const ends = [text.length, ...[...text.matchAll(new RegExp(BETWEEN, 'gu'))].map(({ index }) => index).reverse()]
  for (const end of ends) {
    const piece = text.slice(0, end)
    const [unit, other] = unitsNamed(plan, piece)
    if (unit && !other) return { text: piece, unit: unit.id }
  }
  return undefined
}

/** What cannot be read: `các ban, ngành, đoàn thể liên quan` in one piece, else up to the next separator. */
function firstPiece(text: string): string {
  const vague = /^(?:các|những|một số)\s[^;\n]*?(?:liên quan|$|(?=[;\n]))/iu.exec(text)
  return vague?.[0] || text.slice(0, BETWEEN.exec(text)?.index) || text
}

/** The nearest name of a unit, as people know it: an id stands for the unit's last name. */
function nearestName(plan: Plan, piece: string): string | null {
  const units = [...plan.units.values()]
  const names = units.flatMap(({ id, data }) => [...data.names.map(({ name }) => name), ...(data.aliases ?? []), id])
  const found = nearest(piece, names) ?? null
  return units.find(({ id }) => id === found)?.data.names.at(-1)?.name ?? found
}
