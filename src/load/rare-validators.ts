// A bundle of its own: a program that starts without a closed period, an issued document or an amendment does not read it.
export { amendment, closed, issued } from './rare-validators.gen.js'
