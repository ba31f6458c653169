import type { ErrorObject } from 'ajv'

/** Validators generated from schemas/, of kinds that few plans have; `errors` holds what the last call found. */
type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null }
export const closed: Validate
export const amendment: Validate
