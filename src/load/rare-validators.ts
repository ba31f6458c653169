// A bundle of its own: a program that starts without a closed period or an issued document does not read it.
export { closed, issued } from './rare-validators.gen.js'
