// The bundle `rest`: the program with every command, read at once where another than the usual two is asked for.
export * from './commands/rest.ts'
export { main } from './main.ts'
