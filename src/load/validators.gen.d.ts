import type { ErrorObject } from 'ajv'
import type { Kind } from './fits.gen.js'

/** Generated from schemas/; `errors` holds what the last call found. */
type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null }
export const VALIDATORS: Readonly<Record<Kind, Validate>>
