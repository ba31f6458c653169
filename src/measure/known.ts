import type { Plan } from '../core/plan.ts'

/** False while a file that the task rates rest on could not be read. */
export const ratesKnown = (plan: Plan): boolean => !plan.unread.some((file) => touchesTasks(plan, file))

/** Files that task rates do not rest on: damage there leaves them whole. */
const BESIDE = ['indicators/', 'duties.yaml', 'programmes.yaml', 'criteria/', 'assessments/']

/** Damage to indicators, duties or programmes leaves the task rates whole; damage elsewhere makes them unknown. */
const touchesTasks = (plan: Plan, file: string): boolean =>
  !BESIDE.some((place) => file.startsWith(`${plan.folder}/${place}`))

/** False while a file of one of these folders could not be read. */
export const wereRead = (plan: Plan, ...folders: readonly string[]): boolean =>
  !plan.unread.some((file) => folders.some((folder) => file.startsWith(`${plan.folder}/${folder}`)))
