import type { Plan } from '../core/plan.ts'
import type { Progress } from '../core/progress.ts'
import { type Frame, frame, frameShape, type ReportOptions } from './frame.ts'
import { indicatorSteps, stepsShape } from './indicators.ts'
import { issuerCode, issuerShort } from './issuer.ts'
import { lineShape, linesOf } from './plan-lines.ts'
import type { Of } from './shape.ts'
import { taskList, taskListShape } from './task-list.ts'
import type { ReportInput } from './view.ts'
import { withoutEnd } from './words.ts'

/** The plan itself as the document it is. */
export const planShape = {
  kind: 'text',
  frame: frameShape,
  asOf: 'text',
  blockers: ['text'],
  notice: 'text?',
  preamble: 'text?',
  sections: [{ number: 'text', title: 'text', lines: [lineShape] }],
  closing: 'text?',
  attachedTo: 'text',
  /** Appendices the document names; `missing` ones are not in the source and nothing stands in for them. */
  appendices: [{ number: 'text', title: 'text?', missing: 'flag', tasks: 'flag', indicators: 'flag' }],
  /** A plan without a task appendix has its tasks only in a table for following up, which is no part of the document. */
  followUp: 'flag',
  taskList: taskListShape,
  indicatorSteps: stepsShape,
} as const
export type PlanView = Of<typeof planShape>

/** The plan's document: its own words in their order; what it does not have is not made up. */
export function planView({ progress, options = {} }: ReportInput): PlanView {
  const { plan, asOf } = progress
  const { preamble, sections = [], closing, appendices = [] } = plan.data
  return {
    kind: 'plan',
    frame: planFrame(progress, options),
    asOf,
    blockers: [],
    notice: plan.data.illustrative
      ? 'kế hoạch này là giả định, dùng để minh họa, không phải của cơ quan, địa phương nào.'
      : null,
    preamble: preamble ?? null,
    sections: sections.map((section) => ({
      number: section.number,
      title: section.title,
      lines: linesOf(plan, section),
    })),
    closing: closing ?? null,
    attachedTo: attachedTo(plan),
    appendices: appendices.map(({ number, title, missing, content }) => ({
      number,
      title: title === undefined ? null : title.toUpperCase(),
      missing: missing ?? false,
      tasks: content === 'tasks',
      indicators: content === 'indicators',
    })),
    followUp: !appendices.some(({ content }) => content === 'tasks'),
    taskList: taskList(progress),
    indicatorSteps: indicatorSteps(progress),
  }
}

/** A plan that has its number and day was issued: only one that lacks them is a draft. Its recipients are printed as they stand. */
function planFrame(progress: Progress, options: ReportOptions): Frame {
  const { data } = progress.plan
  const number = options.number ?? data.number
  const date = options.date ?? data.date
  return frame(
    progress,
    {
      kind: 'plan',
      type: 'KẾ HOẠCH',
      code: `KH-${issuerCode(progress.plan)}`,
      subject: data.title.replace(/^kế hoạch\s+/iu, ''),
      change: {
        draft: !(options.final || (data.number !== undefined && data.date !== undefined)),
        to: [],
        recipients: (options.recipients ?? data.recipients ?? []).map((line) => withoutEnd(line)),
      },
    },
    { ...options, ...(number ? { number } : {}), ...(date ? { date } : {}) },
  )
}

const attachedTo = (plan: Plan): string =>
  `Kèm theo Kế hoạch${plan.data.number ? ` số ${plan.data.number}` : ''} của ${issuerShort(plan)}`
