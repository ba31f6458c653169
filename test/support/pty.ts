import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './cli.ts'

/** What a talk with the program in a terminal left: the screen without colour, and the exit code. */
export interface Talked {
  readonly screen: string
  readonly code: number
}

/** True where `script` of util-linux can give a program a terminal of its own; a part of every Debian. */
export const HAS_PTY =
  process.platform === 'linux' &&
  /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '')

/** Why a test in a terminal is skipped, for its name. */
export const PTY_NOTE = HAS_PTY ? '' : ' (skipped: no script of util-linux here)'

const quote = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`

/**
 * Runs the built program in a terminal. Each step waits until the screen shows a text, after what the step before waited for, and types.
 * Rejects, with the screen, when a text does not come.
 */
export function talkTo(
  args: readonly string[],
  steps: readonly (readonly [shows: string, types: string])[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Talked> {
  const line = [process.execPath, join(ROOT, 'bin/plan.js'), ...args].map(quote).join(' ')
  const child = spawn('script', ['-qfec', line, '/dev/null'], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', TERM: 'xterm', PLAN_LANG: 'vi', ...env },
  })
  let screen = ''
  let seen = 0
  const left = [...steps]
  const typeNext = (): void => {
    const [step] = left
    const at = step ? screen.indexOf(step[0], seen) : -1
    if (!step || at < 0) return
    seen = at + step[0].length
    left.shift()
    child.stdin.write(step[1])
    typeNext()
  }
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill()
      reject(new Error(`the screen never showed ${JSON.stringify(left[0]?.[0])}:\n${screen}`))
    }, 60_000)
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      screen += plain(text)
      typeNext()
    })
    child.on('close', (code) => {
      clearTimeout(late)
      if (left.length > 0) reject(new Error(`ended before ${JSON.stringify(left[0]?.[0])}:\n${screen}`))
      else resolve({ screen, code: code ?? -1 })
    })
    child.on('error', reject)
  })
}

/** Terminal output as text: without escape sequences, with plain line ends. */
const plain = (text: string): string => text.replace(/\u001b\[[\d;?]*[A-Za-z]/g, '').replaceAll('\r', '')
