import { printNumber } from '../../../core/number.ts'
import type { Input } from '../derivation.ts'
import type { Make } from './entries.ts'

/** The weights of a ranking and the coverage it asks for, as the plan states them. */
export const rankingRule: Make = ({ words, progress: { plan } }, { value }) => {
  const ranking = plan.data.scorecards?.ranking
  if (!ranking) return undefined
  const file = `${plan.folder}/plan.yaml`
  const path = ['scorecards', 'ranking']
  const input = (label: string, number: number, ...keys: string[]): Input => {
    return { label, value: printNumber(number), origin: { file, path: [...path, ...keys] } }
  }
  return {
    name: words.paths.printedIn,
    terms: [],
    steps: [],
    result: String(value),
    inputs: [
      ...Object.entries(ranking.weights).map(([name, weight]) => input(name, weight, 'weights', name)),
      input('coverage', ranking.coverage, 'coverage'),
    ],
  }
}
