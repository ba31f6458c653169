import type { ErrorObject } from 'ajv'
import type { Kind } from './validate.ts'

/** Generated from schemas/; `errors` holds what the last call found. */
type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null }
export const VALIDATORS: Readonly<Record<Kind, Validate>>
