// A bundle of its own, read only where two states are held against each other.
export { checkSince } from './check.ts'
export { hook } from './hook.ts'
