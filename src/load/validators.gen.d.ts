import type { ErrorObject } from 'ajv'

/** Validators generated from schemas/; `errors` holds what the last call found. */
type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null }
export const plan: Validate
export const units: Validate
export const duties: Validate
export const tasks: Validate
export const indicators: Validate
export const progress: Validate
export const consolidated: Validate
export const programmes: Validate
export const criteria: Validate
export const assessment: Validate
export const budget: Validate
export const holidays: Validate
