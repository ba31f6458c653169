import type { Plan } from '../core/plan.ts'
import { partMeant, stem } from '../core/plan-folder.ts'

/** Parameters of an `…/unknown` code. */
export const unknown = (id: string, nearest: string | undefined): { id: string; nearest?: string } =>
  nearest === undefined ? { id } : { id, nearest }

/**
 * False while a file of this kind could not be read, or stands where it is not looked for (`Tasks/`, `duties.yml`). What such a file declares is then missing from the plan,
 * and saying that each mention of it is unknown would bury the one fault that matters.
 */
export const wasRead = (
  plan: Plan,
  kind:
    | 'plan.yaml'
    | 'units.yaml'
    | 'duties.yaml'
    | 'holidays.yaml'
    | 'programmes.yaml'
    | 'budget.yaml'
    | 'tasks/'
    | 'indicators/'
    | 'criteria/',
): boolean => !plan.unread.some((path) => isOf(path.replace(`${plan.folder}/`, ''), stem(kind)))

const isOf = (path: string, part: string): boolean => partMeant(path.split('/', 1).join(), [part]) !== undefined
