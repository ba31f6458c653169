import type { Day } from '../core/day.ts'
import { headAt } from '../core/person.ts'
import type { Plan } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { holderAt } from '../core/unit.ts'
import { everyOf } from './deadlines.ts'
import { type Frame, frame, type Paper, type ReportOptions } from './frame.ts'
import { issuerOn, issuerShort, unitCode } from './issuer.ts'
import { arranged } from './recipients.ts'
import { unitName } from './units.ts'
import { BLANK } from './words.ts'

/** What a paper of one unit says of itself; the rest comes from the plan and its register of units. */
export interface UnitPaper extends Pick<Paper, 'kind' | 'type' | 'subject'> {
  /** Abbreviation of the document's type; null for a paper without a number. */
  readonly code: string | null
}

/** The frame of a paper that one unit issues: a section has the commune above it, a body that is asked and not ordered has not. */
export function unitFrame(progress: Progress, unit: string, paper: UnitPaper, options: ReportOptions): Frame {
  const { plan, asOf } = progress
  const day = options.date ?? asOf
  const found = plan.units.get(unit)
  const code = unitCode(plan, unit, day)
  const isOrdered = (found?.data.relation ?? 'assigned') === 'assigned'
  const signer = options.signer ?? (found && headAt(found, day)?.data.name)
  const whole = {
    ...paper,
    code: paper.code === null ? null : `${paper.code}-${code}`,
    periodic: true,
    change: {
      issuer: [unitName(plan, unit, day).toUpperCase()],
      parent: isOrdered ? issuerOn(plan, day).lines.join(' ') : null,
      to: addressees(progress, unit, day),
      recipients: arranged(options.recipients ?? [code === BLANK ? 'Lưu: VT' : `Lưu: VT, ${code}`], true),
      authority: null,
    },
  }
  const post = options.post ?? [found?.data.head?.toUpperCase() ?? BLANK]
  return frame(progress, whole, { ...options, post, ...(signer ? { signer } : {}) })
}

/** Whom the plan has the unit report to, then the unit that consolidates a period of this length and the one that receives reports. */
function addressees({ plan, period }: Progress, unit: string, day: Day): string[] {
  const every = everyOf(period)
  const rules = plan.data.reporting ?? []
  const rule = rules.find((own) => own.every === every) ?? rules[0]
  const ids = [rule?.to, consolidator(plan, every), plan.data.roles?.gate].filter((id) => id !== undefined)
  const names = [...new Set(ids)]
    .filter((id) => id !== unit)
    .map((id) => unitName(plan, holderAt(plan, id, day).unit, day))
  return names.length > 0 ? names : [issuerShort(plan, day)]
}

function consolidator({ data }: Plan, every: ReturnType<typeof everyOf>): string | undefined {
  const by: Readonly<Record<string, string | undefined>> = data.roles?.consolidator ?? {}
  return every === undefined ? undefined : by[every]
}
