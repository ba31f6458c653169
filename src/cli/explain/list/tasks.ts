import { printDay } from '../../../core/day.ts'
import { printPercent } from '../../../core/number.ts'
import { within } from '../../../core/origin.ts'
import type { TaskStatus } from '../../../core/progress.ts'
import { type Ratio, roundHalfUp } from '../../../core/ratio.ts'
import type { Calculation } from '../calculation.ts'
import { figureOf, linear, named, stated } from '../figure.ts'
import { percentOrigin, spokenOrigin, stateOrigin } from '../items.ts'
import type { Known } from '../paths.ts'
import type { Figure, Subject } from '../scope.ts'
import { explainTask } from '../task.ts'

/** `list.tasks.1.c.percent`: what `explain 1.c` says, with the one figure asked for. */
export const listedTasks = (subject: Subject): Known[] =>
  subject.progress.tasks.flatMap((task) => {
    const path = `list.tasks.${task.id}.`
    return [
      named(`${path}percent`, () => percentOf(subject, task)),
      named(`${path}share`, () => shareOf(subject, task)),
      named(`${path}due`, () => dueOf(subject, task)),
      named(`${path}done`, () => doneOf(subject, task)),
      named(`${path}reported`, () => spokenOf(subject, task)),
    ]
  })

const explained = ({ context, progress }: Subject, task: TaskStatus, own: Partial<Figure> & Pick<Figure, 'name'>) =>
  figureOf(explainTask(context, progress, task), own)

const NOTHING: Calculation = { operation: { op: 'stated' }, items: [], result: null }

function shareOf(subject: Subject, task: TaskStatus): Figure {
  const { words } = subject
  const figure = explained(subject, task, { name: words.paths.share, result: shareText(words, task) })
  return figure.calculation ? figure : { ...figure, calculation: NOTHING }
}

const shareText = ({ none, paths }: Subject['words'], { percent }: TaskStatus): string =>
  percent ? printPercent(percent) : `${none} (${paths.notReported})`

/** The share as `list` prints it, a number of per cent. */
function percentOf(subject: Subject, task: TaskStatus): Figure {
  const { words } = subject
  const { percent } = task
  const hundred: Ratio = { n: 100n, d: 1n }
  const term = { id: 'share', weight: hundred, value: percent, text: '', origin: percentOrigin(task) }
  const rounded = percent && { n: roundHalfUp({ n: percent.n * 100n, d: percent.d }, 2), d: 100n }
  return explained(subject, task, {
    name: words.paths.percent,
    formula: words.paths.percentFormula,
    result: shareText(words, task),
    calculation: percent ? linear([term], rounded, { decimals: 2 }) : NOTHING,
    others: [`list.tasks.${task.id}.share`],
  })
}

function dueOf(subject: Subject, task: TaskStatus): Figure {
  const { words } = subject
  const origin = task.task.data.deadline ? within(task.task.origin, 'deadline') : task.task.origin
  const text = task.due === null ? `${words.none} (${words.explain.notSet})` : printDay(task.due)
  const { calculation } = stated({ name: '', label: 'due', value: task.due, text, origin })
  return explained(subject, task, { name: words.paths.due, result: text, ...(calculation ? { calculation } : {}) })
}

function doneOf(subject: Subject, task: TaskStatus): Figure {
  const { words } = subject
  const text = task.doneDay === null ? `${words.none} (${words.states[task.state]})` : printDay(task.doneDay)
  const { calculation } = stated({ name: '', label: 'done', value: task.doneDay, text, origin: stateOrigin(task) })
  return explained(subject, task, { name: words.paths.done, result: text, ...(calculation ? { calculation } : {}) })
}

function spokenOf({ words }: Subject, task: TaskStatus): Figure {
  const { spoken } = task
  const text = spoken ? words.paths.yes : words.paths.no
  return stated({
    name: words.paths.spoken,
    label: task.id,
    value: spoken,
    text,
    origin: spokenOrigin(task, task.spokenIn),
  })
}
