import type { Plan } from '../core/plan.ts'

/** Parameters of an `…/unknown` code. */
export const unknown = (id: string, nearest: string | undefined): { id: string; nearest?: string } =>
  nearest === undefined ? { id } : { id, nearest }

/**
 * False while a file of this kind could not be read. What such a file declares is then missing from the plan,
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
): boolean => !plan.unread.some((path) => path.startsWith(`${plan.folder}/${kind}`) || path.startsWith(kind))
