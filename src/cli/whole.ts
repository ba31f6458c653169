// The bundle `rest`: the program with every command, read at once where another than the usual ones is asked for.

import type { Command } from './commands/command.ts'
import { COMMANDS } from './commands/index.ts'

export { main } from './main.ts'

/** A command for a program that does not hold it. */
export const command = (name: string): Command | undefined => COMMANDS.find((c) => c.name === name)
