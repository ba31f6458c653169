import type { Progress } from '../core/progress.ts'
import { attachedTo, type Frame, frame, frameShape, type ReportOptions } from './frame.ts'
import { indicatorSteps, stepsShape } from './indicators.ts'
import { issuerOn, planIssuer } from './issuer.ts'
import { lineShape, linesOf } from './plan-lines.ts'
import type { Of } from './shape.ts'
import { taskList, taskListShape } from './task-list.ts'
import type { ReportInput } from './view.ts'
import { BLANK, withoutEnd } from './words.ts'

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
  const paper = planFrame(progress, options)
  return {
    kind: 'plan',
    frame: paper,
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
    attachedTo: attachedTo('Kế hoạch', paper, planIssuer(plan)),
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

/**
 * A plan that has its number and day was issued: only one that lacks them is a draft. Its issuer and recipients are printed as they
 * stand in the document, whatever became of them since.
 */
function planFrame(progress: Progress, options: ReportOptions): Frame {
  const { data } = progress.plan
  const { issuer } = data
  const number = options.number ?? data.number
  const date = options.date ?? data.date
  return frame(
    progress,
    {
      kind: 'plan',
      type: 'KẾ HOẠCH',
      code: `KH-${issuerOn(progress.plan, issuer.until ?? progress.asOf).code}`,
      subject: data.title.replace(/^kế hoạch\s+/iu, ''),
      change: {
        draft: !(options.final || (data.number !== undefined && data.date !== undefined)),
        issuer: issuer.name,
        parent: issuer.parent ?? null,
        place: issuer.place ?? BLANK,
        signer: options.signer ?? data.signature?.name ?? BLANK,
        to: [],
        recipients: (options.recipients ?? data.recipients ?? []).map((line) => withoutEnd(line)),
      },
    },
    { ...options, ...(number ? { number } : {}), ...(date ? { date } : {}) },
  )
}
