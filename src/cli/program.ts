import { Command as Commander, Option } from 'commander'
import type { Lang } from '../core/lang.ts'
import { COMMANDS, type Command, type Given } from './commands/index.ts'
import type { GlobalOptions } from './context.ts'
import type { Host } from './host.ts'
import type { Words } from './words/index.ts'

/** What the command line asked for. */
export interface Invocation {
  readonly command: Command
  readonly given: Given
  readonly options: GlobalOptions
}

/**
 * The commander program in one language; `act` receives the command that was called. With `only`, the one command that a line begins with:
 * making all of them takes a moment that a start can do without.
 */
export function programFor(
  host: Host,
  words: Words,
  lang: Lang,
  version: string,
  act: (call: Invocation) => Promise<void>,
  only?: Command,
): Commander {
  const program = new Commander('plan').description(words.program)
  program.version(version, '-V, --version', words.help.version)
  common(program, host, words)
  program.addOption(new Option('-C <dir>', words.options.C))
  program.option('--plan <id>', words.options.plan)
  program.addOption(new Option('--lang <lang>', words.options.lang).choices(['vi', 'en']).default(lang))
  program.option('--as-of <day>', words.options.asOf)
  program.option('--period <period>', words.options.period)
  program.option('--at <revision>', words.options.at)
  program.option('--json', words.options.json)
  program.option('--no-color', words.options.noColor)
  program.option('-q, --quiet', words.options.quiet)
  program.usage(`[${words.help.anOption}] [${words.help.aCommand}]`)
  for (const command of only ? [only] : COMMANDS) add(program, host, words, command, act)
  return program
}

/** Settings each command shares: help in the user's language, no exit of its own, output through the host. */
function common(command: Commander, host: Host, words: Words): void {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.help.usage,
    'Arguments:': words.help.arguments,
    'Options:': words.help.options,
    'Global Options:': words.help.global,
    'Commands:': words.help.commands,
  }
  command.exitOverride()
  command.helpOption('-h, --help', words.help.show)
  command.helpCommand(false)
  command.showSuggestionAfterError(false)
  command.configureOutput({
    writeOut: (text) => void host.stdout.write(text),
    writeErr: () => undefined,
    getOutHelpWidth: () => Math.min(host.stdout.columns ?? 80, 120),
  })
  command.configureHelp({
    showGlobalOptions: true,
    subcommandTerm: (sub) =>
      [sub.name(), ...sub.registeredArguments.map((a) => (a.required ? `<${a.name()}>` : `[${a.name()}]`))].join(' '),
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: ({ description, argChoices }) =>
      description + (argChoices ? ` (${argChoices.join(' | ')})` : ''),
  })
}

function add(
  program: Commander,
  host: Host,
  words: Words,
  command: Command,
  act: (call: Invocation) => Promise<void>,
): void {
  const sub = new Commander(command.name).description(words.commands[command.name])
  common(sub, host, words)
  for (const { syntax, words: key } of command.args ?? []) sub.argument(syntax, words.args[key])
  for (const { flags, words: key, choices } of command.options ?? []) {
    const option = new Option(flags, words.options[key])
    sub.addOption(choices ? option.choices(choices) : option)
  }
  sub.usage([`[${words.help.anOption}]`, ...(command.args ?? []).map(({ syntax }) => syntax)].join(' '))
  sub.action(async () => {
    const own = sub.opts<Given['options']>()
    await act({ command, given: { args: sub.args, options: own }, options: program.opts<GlobalOptions>() })
  })
  program.addCommand(sub)
}
