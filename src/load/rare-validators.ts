// A bundle of its own: a program that starts without a closed period or an amendment does not read it.
export { amendment, closed } from './rare-validators.gen.js'
