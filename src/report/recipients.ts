import type { Day } from '../core/day.ts'
import type { Plan } from '../core/plan.ts'
import { fold } from '../core/text.ts'
import { holderAt, nameAt } from '../core/unit.ts'
import { unitName, unitNamed } from './units.ts'
import { withoutEnd } from './words.ts'

const SUPERIOR = /\s*\(\s*(?:để\s+)?(?:báo cáo|b\/c)\s*\)$/iu
const isSame = (line: string): boolean => /^như trên$/iu.test(line)
const isKept = (line: string): boolean => /^lưu(?![\p{L}])/iu.test(line)

/** Whom a paper is addressed to (`Kính gửi`) and who gets copies (`Nơi nhận`). */
export interface Addressees {
  readonly to: readonly string[]
  readonly recipients: readonly string[]
}

/** The lines of `Nơi nhận` that hold for a paper: those given for it, else the plan's. `Như trên` alone keeps the plan's addressees. */
export function recipientLines(plan: Plan, given: readonly string[] | undefined): string[] {
  const own = (plan.data.recipients ?? []).map(withoutEnd)
  if (given === undefined) return own
  const lines = given.map(withoutEnd)
  const above =
    lines.some((line) => SUPERIOR.test(line)) || !lines.some(isSame) ? [] : own.filter((l) => SUPERIOR.test(l))
  const kept = lines.length === 0 || lines.some(isKept) ? [] : own.filter(isKept)
  return [...above, ...lines, ...kept]
}

/** A recipient marked `(báo cáo)` is a superior the paper is addressed to; the others get copies. Names are those of the day. */
export function addressees(plan: Plan, day: Day, given: readonly string[] | undefined): Addressees {
  const lines = recipientLines(plan, given)
  const to = lines.filter((line) => SUPERIOR.test(line)).map((line) => nameOn(plan, line.replace(SUPERIOR, ''), day))
  const copies = lines.filter((line) => !SUPERIOR.test(line)).map((line) => nameOn(plan, line, day))
  return { to, recipients: arranged(copies, to.length > 0) }
}

/** `Như trên` first where the paper is addressed to somebody, the file (`Lưu: VT`) last; it is in the form even where nobody wrote it. */
export function arranged(lines: readonly string[], isAddressed: boolean): string[] {
  const copies = lines.map(withoutEnd).filter((line) => !isSame(line))
  const kept = copies.filter(isKept)
  return [
    ...(isAddressed ? ['Như trên'] : []),
    ...copies.filter((line) => !isKept(line)),
    ...(kept.length > 0 || lines.length === 0 ? kept : ['Lưu: VT']),
  ]
}

/** A body's name as it stands on the day: another body's once it has been succeeded, its new one once renamed; else as it was written. */
export function nameOn(plan: Plan, line: string, day: Day): string {
  const [, name = line, note = ''] = /^(.*?)(\s*\([^)]*\))?$/su.exec(line) ?? []
  const id = unitNamed(plan, name)
  const unit = id === undefined ? undefined : plan.units.get(id)
  if (id === undefined || !unit) return line
  const holder = holderAt(plan, id, day).unit
  const was = unit.data.names.some((entry) => fold(entry.name) === fold(name)) && fold(nameAt(unit, day)) !== fold(name)
  return holder !== id || was ? unitName(plan, holder, day) + note : line
}
