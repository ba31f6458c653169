// A bundle of its own: a program that starts without a closed period does not read it.
export { closed } from './rare-validators.gen.js'
