import { nearest } from '../../core/text.ts'
import { REPORT_KINDS } from '../../report-pipeline.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { COMMANDS, type Given } from './index.ts'

const LISTS = [
  'tasks',
  'indicators',
  'units',
  'duties',
  'periods',
  'bases',
  'programmes',
  'criteria',
  'assessments',
  'money',
]
const COMMON = ['-C', '--plan', '--lang', '--as-of', '--period', '--at', '--json', '--no-color', '--quiet', '--help']

/** What may follow each command: its own options, the common ones, and the words its first argument takes. */
function words(): Record<string, readonly string[]> {
  const first: Record<string, readonly string[]> = {
    list: LISTS,
    trend: [
      'completionOfAssigned',
      'completionOfDue',
      'onTimeOfDue',
      'overdueOfDue',
      'averageProgress',
      'reportsInTime',
    ],
    report: REPORT_KINDS.map(({ name }) => name),
    help: ['bat-dau', 'bao-cao-quy', 'sua-sai', 'templates'],
    completion: ['bash', 'zsh', 'fish'],
  }
  return Object.fromEntries(
    COMMANDS.map(({ name, options = [] }) => {
      const own = options.flatMap(({ flags }) => flags.match(/--[\w-]+/g) ?? [])
      return [name, [...(first[name] ?? []), ...own, ...COMMON]]
    }),
  )
}

const names = (): string => COMMANDS.map((command) => command.name).join(' ')
const cases = (line: (name: string, all: readonly string[]) => string): string =>
  Object.entries(words())
    .map(([name, all]) => line(name, all))
    .join('\n')

const SCRIPTS: Readonly<Record<string, () => string>> = {
  bash: () => `_plan() {
  local word="\${COMP_WORDS[COMP_CWORD]}" choices="${names()}"
  if (( COMP_CWORD > 1 )); then
    case "\${COMP_WORDS[1]}" in
${cases((name, all) => `      ${name}) choices="${all.join(' ')}" ;;`)}
    esac
  fi
  COMPREPLY=( $(compgen -W "$choices" -- "$word") )
}
complete -F _plan plan
`,
  zsh: () => `#compdef plan
_plan() {
  if (( CURRENT == 2 )); then
    compadd ${names()}
  else
    case "$words[2]" in
${cases((name, all) => `      ${name}) compadd -- ${all.join(' ')} ;;`)}
    esac
  fi
}
compdef _plan plan
`,
  fish: () => `complete -c plan -f
complete -c plan -n __fish_use_subcommand -a "${names()}"
${cases((name, all) => `complete -c plan -n "__fish_seen_subcommand_from ${name}" -a "${all.join(' ')}"`)}
`,
}

/** `plan completion SHELL`: a script to source from the shell's start-up file. */
export async function run(context: Context, { args }: Given): Promise<number> {
  const [shell = ''] = args
  const shells = Object.keys(SCRIPTS)
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined
  if (!script) throw stop(EXIT.usage, context.words.stop.badValue('completion', shell, shells, nearest(shell, shells)))
  context.out(script())
  return EXIT.ok
}
