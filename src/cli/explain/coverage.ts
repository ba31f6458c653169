import { printCount } from '../../core/number.ts'
import type { TaskStatus } from '../../core/progress.ts'
import { isCounted, isCovered, isDone } from '../../core/rates.ts'
import { toJson } from '../../core/ratio.ts'
import { safe } from '../columns.ts'
import type { Item } from './calculation.ts'
import type { Input, Term } from './derivation.ts'
import { spokenOrigin, stateOrigin, taskItem } from './items.ts'
import { printed } from './rate.ts'
import type { Explainer, Subject } from './scope.ts'

/** `coverage`: how many of the counted tasks the data of the period speak of. */
export const coverage: Explainer = {
  ids: () => ['coverage'],
  explain: ({ words }: Subject, { tasks, tally }) => {
    const counted = tasks.filter((t) => isCounted(t.state))
    const covered = counted.filter(isCovered)
    const rest = counted.filter((t) => !isCovered(t))
    return {
      name: words.explain.coverage,
      formula: words.explain.formulas.coverage,
      terms: [term('+', words.figures.covered, covered), term('−', words.figures.notInPeriod, rest)],
      steps: [`${covered.length} / ${counted.length}`],
      ...printed(words, tally.coverage, words.explain.zero),
      // What is missing comes first: a terminal shows the first lines only.
      inputs: [...rest, ...covered].map((t) => line(words, t)),
      calculation: {
        operation: { op: 'ratio', above: { value: ['reported', 'done'] }, below: {} },
        items: counted.map(item),
        result: toJson(tally.coverage),
      },
    }
  },
}

const term = (symbol: string, name: string, tasks: readonly TaskStatus[]): Term => ({
  symbol,
  name,
  value: printCount(tasks.length),
  ids: tasks.map((t) => t.id),
})

function item(status: TaskStatus): Item {
  if (status.inWindow) return taskItem(status, 'reported', spokenOrigin(status, status.windowIn))
  return isDone(status.state)
    ? taskItem(status, 'done', stateOrigin(status))
    : taskItem(status, 'silent', status.task.origin)
}

function line({ states, figures }: Subject['words'], status: TaskStatus): Input {
  const { value, origin, id } = item(status)
  const report = status.windowIn
  const said = report
    ? figures.reportedIn(safe(report.period))
    : value === 'done'
      ? states[status.state]
      : figures.notInPeriod
  return { label: id, value: said, origin }
}
