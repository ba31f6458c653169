// A bundle of its own, read only where two states are held against each other.
export { forbiddenChanges } from './before-sending.ts'
export { checkSince } from './check.ts'
export { hook } from './hook.ts'
