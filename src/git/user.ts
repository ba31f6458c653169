import { git } from './run.ts'

/** The name git would put under a commit made in this folder; undefined where none is set, or there is no git. */
export function userName(root: string): string | undefined {
  const answer = git(root, ['config', '--get', 'user.name'])
  const name = answer.ok ? String(answer.out).trim().normalize('NFC') : ''
  return name === '' ? undefined : name
}
