import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { plan, ROOT } from './support/cli.ts'

// The plans of this repository keep the rules they are sold with: what the work tree changes since the main line is judged as a proposal is.

const git = (...args: readonly string[]): string | undefined => {
  try {
    return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}

/** The commit of the main line before this state; why there is none to hold it against. */
function baseOf(): { readonly commit: string } | { readonly why: string } {
  const head = git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}')
  if (head === undefined) return { why: 'no git, or no commit' }
  if (git('rev-parse', '--show-prefix') !== '') return { why: 'a folder of another repository' }
  const main = ['main', 'origin/main', 'HEAD'].map((name) =>
    git('rev-parse', '--verify', '--quiet', `${name}^{commit}`),
  )
  const left = git('merge-base', main.find((id) => id !== undefined) ?? head, head)
  const commit = left === undefined || left === head ? git('rev-parse', '--verify', '--quiet', 'HEAD^1^{commit}') : left
  if (commit === undefined) return { why: 'a copy without history' }
  // Before the first amendments there was no way to account for a change.
  const ruled = git('rev-parse', '--verify', '--quiet', `${commit}:plans/minh-hoa/amendments`) !== undefined
  return ruled ? { commit } : { why: 'the main line is from before the rules' }
}

it('plan check --since: các kế hoạch của kho này theo đúng quy tắc', async (context) => {
  const base = baseOf()
  if ('why' in base) return context.skip(base.why)
  const { out, err } = await plan(['check', '--since', base.commit, '--json'])
  expect(err).toContain('so với')
  const { problems } = JSON.parse(out) as { problems: { severity: string; file: string; message: string }[] }
  expect(
    problems.filter(({ severity }) => severity === 'error').map(({ file, message }) => `${file}: ${message}`),
  ).toEqual([])
}, 60_000)
