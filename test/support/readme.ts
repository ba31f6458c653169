import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { plan, ROOT } from './cli.ts'

// Parts of README.vi.md whose commands are to be given one after another.

export interface Example {
  readonly command: string
  readonly expected: string
}

/** The text of a part, by its heading. */
export function part(heading: string): string {
  const page = readFileSync(join(ROOT, 'README.vi.md'), 'utf8')
  const found = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`))
  if (found === undefined) throw new Error(`README.vi.md has no part "${heading}"`)
  return found
}

/** Commands with what they print, in their order. */
export const examplesIn = (text: string): Example[] =>
  [...text.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .filter((one) => one !== '')
      .map((one) => ({ command: one.slice(0, one.indexOf('\n')), expected: one.slice(one.indexOf('\n') + 1) })),
  )

/** The words of a command line, quotes taken off. */
export const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')

/** Gives a command of the page in a folder and holds its screen against the page. */
export async function follow({ command, expected }: Example, cwd: string): Promise<void> {
  let screen = ''
  const show = {
    write: (text: string) => {
      screen += text
    },
  }
  const { code } = await plan(wordsOf(command).slice(1), { cwd, stdout: show, stderr: show })
  expect(screen, command).toMatch(pattern(expected))
  expect(code, `${command}\n${screen}`).toBe(0)
  expect(screen, command).toMatch(pattern(expected))
}

/** Expected lines as a pattern: a line `…` stands for any number of lines, `…` inside a line for any text. */
const pattern = (expected: string): RegExp =>
  new RegExp(
    `^${expected
      .trimEnd()
      .split('\n')
      .map((line) =>
        line === '…'
          ? '(?:.*\n)*'
          : `${line
              .split('…')
              .map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
              .join('.*')}\n`,
      )
      .join('')}$`,
  )
