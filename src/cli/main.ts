import { readFileSync } from 'node:fs'
import { CommanderError } from 'commander'
import type { Lang } from '../core/lang.ts'
import { COMMANDS, WITHOUT_WORKSPACE } from './commands/index.ts'
import { contextOf } from './context.ts'
import { diskReason, isDiskFault } from './disk-faults.ts'
import { EXIT, isStop } from './exit.ts'
import { type Host, localToday } from './host.ts'
import { nextCommands } from './next-commands.ts'
import { withoutWorkspace } from './no-workspace.ts'
import { type Invocation, programFor } from './program.ts'
import { standardOutput } from './standard-output.ts'
import { usageMessage } from './usage-errors.ts'
import { versionOf } from './version.ts'
import { type Words, wordsOf } from './words/index.ts'

/** Runs the program on the real machine; `root` is the package's own folder. Resolves to the exit code. */
export async function main(root: string): Promise<number> {
  return run(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    root,
    today: localToday(new Date()),
    stdout: standardOutput(),
    // Opened when something is said: most runs say nothing.
    get stderr() {
      return process.stderr
    },
    stdin: () => readFileSync(0, 'utf8'),
    get terminal() {
      const { stdin: input, stdout: output } = process
      return input.isTTY && output.isTTY ? { input, output } : undefined
    },
  })
}

/** Runs one command line in a given world. Never throws: the exit code says how it went. */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  const lang = languageOf(argv, host)
  const words = wordsOf(lang)
  let code: number = EXIT.ok
  try {
    const line = commandLine(argv)
    const act = async (call: Invocation): Promise<void> => {
      code = await perform(host, lang, call)
    }
    const only = COMMANDS.find(({ name }) => name === line[0])
    await programFor(host, words, lang, versionOf(host.root), act, only).parseAsync(line, { from: 'user' })
    if (argv.length === 0) await hintNext(host, lang, words)
  } catch (error) {
    code = failure(error, argv, host, words)
  }
  return code
}

/** `plan` alone, or with options only, shows status; `plan help check` is `plan check --help`. */
function commandLine(argv: readonly string[]): string[] {
  if (!namesCommand(argv)) return [...argv, 'status']
  const [first, second] = argv
  if (first !== 'help') return [...argv]
  // A command is explained by its own help; anything else is a topic.
  const isCommand = second === undefined || COMMANDS.some(({ name }) => name === second)
  return isCommand ? [...argv.slice(1), '--help'] : [...argv]
}

/** Options of the program that take the next word as their value. */
const WITH_VALUE = new Set(['-C', '--plan', '--lang', '--as-of', '--period', '--at'])

/** True when some word is a command (or asks for help or the version), not an option or an option's value. */
const namesCommand = (argv: readonly string[]): boolean =>
  argv.some(
    (arg, i) =>
      /^(?:-h|--help|-V|--version)$/.test(arg) || (!arg.startsWith('-') && !WITH_VALUE.has(argv[i - 1] ?? '')),
  )

async function perform(host: Host, lang: Lang, { command, given, options }: Invocation): Promise<number> {
  const { run: perform } = await command.load()
  const context = WITHOUT_WORKSPACE.has(command.name)
    ? withoutWorkspace(host, lang, options)
    : await contextOf(host, lang, options, looksBack(command.name, given))
  return perform(context, given)
}

/** True for what holds an older state against this one: it has something to say also where no plan is left. */
const looksBack = (name: string, { options }: Invocation['given']): boolean =>
  name === 'diff' || (name === 'check' && options.since !== undefined)

/** The language decides how even a wrong command line is answered, so it is read before anything else. */
function languageOf(argv: readonly string[], host: Host): Lang {
  const at = argv.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const asked = at < 0 ? host.env.PLAN_LANG : argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice(7)
  return asked?.toLowerCase().startsWith('en') ? 'en' : 'vi'
}

async function hintNext(host: Host, lang: Lang, words: Words): Promise<void> {
  const commands = await nextCommands(await contextOf(host, lang, {}))
  host.stderr.write(`\n${words.next}  ${commands.join(' · ')}\n`)
}

/** What went wrong, on stderr: the user's mistake in a line or two, a fault of the machine, or a fault of ours with its stack. */
function failure(error: unknown, argv: readonly string[], host: Host, words: Words): number {
  const say = (text: string): void => void host.stderr.write(`${words.stop.prefix}: ${text}\n`)
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok
    if (error.code === 'commander.help') return EXIT.usage
    const command = COMMANDS.find((c) => c.name === argv[0])
    say(`${usageMessage(error, words, command)}\n${words.usage.see(command ? `plan ${command.name}` : 'plan')}`)
    return EXIT.usage
  }
  if (isStop(error)) {
    // Who stops a talk has made no mistake.
    if (error.exit === EXIT.stopped) host.stderr.write(`${error.message}\n`)
    else say(error.message)
    return error.exit
  }
  if (isDiskFault(error)) {
    say(words.stop.write(error.path ?? '', diskReason(words, error.message)))
    return EXIT.machine
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  say(`${words.stop.crash}\n${stack}`)
  return EXIT.machine
}
