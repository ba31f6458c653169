import { join } from 'node:path'
import type { Hook } from './install.ts'

/** What a hook is written from: this program's folder, the program that runs it, words that it says. */
export interface ScriptInput {
  readonly hook: Hook
  /** True in git's own folder, which belongs to one machine; a shared folder finds the program by its name. */
  readonly isGits: boolean
  readonly program: string
  readonly node: string
  readonly remark: string
  readonly noProgram: string
  readonly isEnglish: boolean
}

/** The second line of every hook this program writes. */
export const mark = (hook: Hook): string => `# plan hook ${hook}`

/** True for a hook this program wrote, also where git has given it the line ends of Windows. */
export const isOurs = (text: string, hook: Hook): boolean => text.split(/\r?\n/)[1] === mark(hook)

const inQuotes = (path: string): string => `'${path.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`

/** The command line by which a hook of somebody else calls this program. */
export const callOf = ({
  hook,
  isGits,
  program,
  node,
}: Pick<ScriptInput, 'hook' | 'isGits' | 'program' | 'node'>): string =>
  [...(isGits ? [inQuotes(node), mainOf(program)] : ['plan']), 'hook', hook].join(' ')

const mainOf = (program: string): string => inQuotes(join(program, 'bin', 'plan.js'))

/**
 * The hook, for any POSIX shell, that of Git for Windows among them. Node is taken from where it was when the hook was installed, else
 * from the path. Every command ends in an empty remark, which swallows the carriage return that a checkout on Windows may put there.
 */
export function hookScript(input: ScriptInput): string {
  const { hook, isGits, noProgram, isEnglish, program, node, remark } = input
  const english = isEnglish ? ' --lang en' : ''
  const find = isGits ? [`node=${inQuotes(node)}`, '[ -x "$node" ] || node=$(command -v node)'] : []
  const isMissing = isGits ? `[ -z "$node" ] || [ ! -f ${mainOf(program)} ]` : '! command -v plan >/dev/null 2>&1'
  const call = isGits ? `"$node" ${mainOf(program)} hook ${hook}` : callOf(input)
  const commands = [
    ...find,
    `if ${isMissing}; then`,
    `  echo ${inQuotes(noProgram)} >&2`,
    '  exit 1',
    'fi',
    `exec ${call}${english}`,
  ]
  return `${['#!/bin/sh', mark(hook), `# ${remark}`, ...commands.map((line) => `${line} #`)].join('\n')}\n`
}
