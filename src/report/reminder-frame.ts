import { headAt } from '../core/person.ts'
import type { Progress } from '../core/progress.ts'
import { type Frame, frame, type ReportOptions } from './frame.ts'
import { issuerOn, planShort, unitCode } from './issuer.ts'
import { arranged } from './recipients.ts'
import { BLANK, withoutEnd } from './words.ts'

/** The frame of a letter: no type, a subject under the number; signed by the head of the office on the chairman's orders (TL.). */
export function letterFrame(progress: Progress, to: readonly string[], options: ReportOptions): Frame {
  const { plan, asOf } = progress
  const gate = plan.data.roles?.gate
  const office = gate === undefined ? undefined : plan.units.get(gate)
  const day = options.date ?? asOf
  const code = gate === undefined ? BLANK : unitCode(plan, gate, day)
  const post = options.post ?? ['TL. CHỦ TỊCH', office?.data.head?.toUpperCase() ?? BLANK]
  const signer = options.signer ?? (options.post || !office ? undefined : headAt(office, day)?.data.name)
  const times = options.nth !== undefined && options.nth > 1 ? ` (lần thứ ${options.nth})` : ''
  const paper = {
    kind: 'reminder',
    type: null,
    code: `${issuerOn(plan, day).code}-${code}`,
    subject: null,
    change: {
      about: `V/v đôn đốc thực hiện ${planShort(plan)}${times}`,
      to,
      recipients: arranged(
        options.recipients ?? [...chairmen(progress), code === BLANK ? 'Lưu: VT' : `Lưu: VT, ${code}`],
        true,
      ),
    },
  }
  return frame(progress, paper, { ...options, post, ...(signer ? { signer } : {}) })
}

/** On whose orders the letter is signed: the line of the plan's recipients that names the chairman. */
function chairmen({ plan }: Progress): string[] {
  const line = (plan.data.recipients ?? []).map(withoutEnd).find((name) => /^(?:chủ tịch|ct)(?=[,\s])/iu.test(name))
  return line === undefined ? [] : [`${line} (để báo cáo)`]
}
