import { git } from './run.ts'

/** A commit of the main line that changed a file; `cut` where a shallow clone knows nothing of what was before it. */
export interface FileCommit {
  readonly id: string
  readonly cut: boolean
}

/**
 * The commits that changed a file on the first-parent line of the current branch, oldest first: the order in which it was accepted there.
 * Says why where git cannot answer.
 */
export function commitsOf(root: string, file: string): readonly FileCommit[] | 'no-git' | 'not-a-repository' {
  const shallow = git(root, ['rev-parse', '--is-shallow-repository'])
  if (!shallow.ok) return shallow.missing ? 'no-git' : 'not-a-repository'
  const isShallow = String(shallow.out).trim() === 'true'
  const log = git(root, [
    'log',
    '--first-parent',
    '--format=%H %P',
    'HEAD',
    '--',
    `:(top,literal)${prefixed(root, file)}`,
  ])
  // A repository without any commit.
  if (!log.ok) return []
  const lines = String(log.out).split('\n').filter(Boolean).reverse()
  return lines.map((line) => {
    const [id = '', parent = ''] = line.split(' ')
    return { id, cut: isShallow && parent === '' }
  })
}

/** The path from the repository's top: the workspace can be a folder inside it. */
function prefixed(root: string, file: string): string {
  const prefix = git(root, ['rev-parse', '--show-prefix'])
  return `${prefix.ok ? String(prefix.out).trim() : ''}${file}`
}
