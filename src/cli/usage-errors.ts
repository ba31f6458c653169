import type { CommanderError } from 'commander'
import { nearest } from '../core/text.ts'
import { COMMANDS, type Command } from './commands/index.ts'
import type { Words } from './words/index.ts'

/** Commander's complaint in the user's words, with the nearest known name; `command` is the one that was typed. */
export function usageMessage(error: CommanderError, words: Words, command: Command | undefined): string {
  const [, name = ''] = /'([^']*)'/.exec(error.message) ?? []
  const option = /^(-\S+)|(--[\w-]+)/.exec(name)?.[0] ?? name
  switch (error.code) {
    case 'commander.unknownCommand':
      return words.usage.unknownCommand(
        name,
        nearest(
          name,
          COMMANDS.map((c) => c.name),
        ),
      )
    case 'commander.unknownOption':
      return words.usage.unknownOption(name, nearest(name, optionsOf(command)))
    case 'commander.missingArgument':
      return words.usage.missingArgument(name)
    case 'commander.optionMissingArgument':
      return words.usage.missingValue(option)
    case 'commander.invalidArgument':
      return invalid(error.message, words)
    case 'commander.excessArguments':
      return words.usage.tooMany
    default:
      return `${words.usage.other}: ${error.message.replace(/^error: /, '')}`
  }
}

/** Options of a command, the common ones included; of all commands where none was typed. */
function optionsOf(command: Command | undefined): string[] {
  const commands = command ? [command] : COMMANDS
  const own = commands.flatMap(({ options = [] }) => options).flatMap(({ flags }) => flags.match(/--[\w-]+/g) ?? [])
  return [
    ...own,
    '--plan',
    '--lang',
    '--as-of',
    '--period',
    '--at',
    '--json',
    '--no-color',
    '--quiet',
    '--help',
    '--version',
  ]
}

function invalid(message: string, words: Words): string {
  const [, flags = '', value = '', choices = ''] =
    /option '([^']+)' argument '([^']*)' is invalid\. Allowed choices are (.*)\./.exec(message) ?? []
  const allowed = choices.split(', ').filter((choice) => choice !== '')
  return words.stop.badValue(/--[\w-]+/.exec(flags)?.[0] ?? flags, value, allowed, nearest(value, allowed))
}
