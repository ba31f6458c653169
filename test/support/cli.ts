import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Host } from '../../src/cli/host.ts'
import { run } from '../../src/cli/main.ts'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** What a command line printed, and its exit code. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line in this process: no terminal, today 2026-11-23, in the repository unless told otherwise. */
export async function plan(
  line: string | readonly string[],
  host: Partial<Host> & { columns?: number } = {},
): Promise<Ran> {
  const argv = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line
  let out = ''
  let err = ''
  const { columns, ...rest } = host
  const code = await run(argv, {
    cwd: ROOT,
    env: {},
    root: ROOT,
    today: '2026-11-23',
    stdout: {
      write: (text) => {
        out += text
      },
      ...(columns ? { isTTY: true, columns } : {}),
    },
    stderr: {
      write: (text) => {
        err += text
      },
    },
    ...rest,
  })
  return { code, out, err }
}

/** A copy of the repository's plans in a folder outside any git repository; `done` removes it. */
export function workspace(): { readonly root: string; readonly done: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'plan-workspace-'))
  cpSync(join(ROOT, 'plans'), join(root, 'plans'), { recursive: true })
  return { root, done: () => rmSync(root, { recursive: true }) }
}
