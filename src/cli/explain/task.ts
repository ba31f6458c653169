import { printDay } from '../../core/day.ts'
import { printNumber, printPercent } from '../../core/number.ts'
import { within } from '../../core/origin.ts'
import type { Progress, TaskStatus } from '../../core/progress.ts'
import { toJson } from '../../core/ratio.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { workingDays } from '../duty-text.ts'
import type { Words } from '../words/index.ts'
import { amendedInputs } from './amended.ts'
import type { Derivation } from './derivation.ts'
import { shareCalculation } from './share.ts'
import { deadlineText, percentSources, stateSources } from './sources.ts'

/** How a task's state, progress and planned progress came about. */
export function explainTask(context: Context, progress: Progress, status: TaskStatus): Derivation {
  const { words } = context
  const { data, origin } = status.task
  const calculation = shareCalculation(status)
  const asOf = printDay(progress.asOf)
  const lead = data.lead
    ? [{ label: status.id, value: `${words.show.lead}: ${data.lead}`, origin: within(origin, 'lead') }]
    : []
  return {
    title: `${status.id} · ${safe(data.name ?? data.text)}`,
    terms: status.parts.map((part) => ({
      symbol: part.id,
      name: safe(part.name),
      value: `${part.percent ? printPercent(part.percent) : words.show.notReported} × ${printNumber(Number(part.weight.n) / Number(part.weight.d))}`,
      ids: [],
    })),
    steps: [
      ...workingDays(words, status.task.deadline),
      ...stateSteps(words, status, asOf),
      ...progressSteps(words, status),
      ...plannedSteps(words, status),
    ],
    result: `${words.states[status.state]}${status.percent ? ` · ${printPercent(status.percent)}` : ''}`,
    exact: toJson(status.percent),
    ...(calculation ? { calculation } : {}),
    inputs: [
      ...stateSources(words, status),
      ...percentSources(words, status),
      ...lead,
      ...amendedInputs(context, progress, 'task', status.id),
    ],
  }
}

function stateSteps(words: Words, status: TaskStatus, asOf: string): string[] {
  const { explain, show } = words
  const { state, doneDay, occurrences } = status
  const due = status.due ? explain.due(printDay(status.due)) : deadlineText(words, status)
  const done = doneDay ? explain.done(printDay(doneDay)) : explain.doneUnknown
  if (occurrences) {
    const told = occurrences.filter((o) => o.state !== 'running')
    const finished = told.filter((o) => o.done !== null).length
    return [`${explain.state}: ${show.doneOf(finished, told.length)} → ${words.states[state]}`]
  }
  const because =
    state === 'doneOnTime' || state === 'doneLate'
      ? explain.stateBecause[state](done, due)
      : state === 'openOverdue' || state === 'openInTime'
        ? `${explain.open}, ${explain.stateBecause[state](due, asOf)}`
        : due
  return [`${explain.state}: ${because} → ${words.states[state]}`]
}

function progressSteps({ explain }: Words, { percent, parts, atLeast }: TaskStatus): string[] {
  if (!percent) return []
  const how = parts.length > 0 ? `${explain.partsFormula}${atLeast ? ` (${explain.partsSilent})` : ''} = ` : ''
  return [`${explain.progress}: ${how}${printPercent(percent)}`]
}

function plannedSteps({ explain }: Words, { planned, task }: TaskStatus): string[] {
  if (!planned) return []
  const byParts = task.data.parts?.every((part) => part.due !== undefined)
  const how = byParts ? explain.plannedByParts : `${explain.plannedFormula} = ${planned.n}/${planned.d}`
  return [`${explain.planned}: ${how} = ${printPercent(planned)}`]
}
