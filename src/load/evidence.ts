import { fileProblem } from '../core/diagnostic.ts'
import type { Reader } from '../core/reader.ts'
import type { Found } from './found.ts'
import { isIgnored, nameOf } from './places.ts'

/** Folders in folders below this are not looked into. */
const DEPTH_LIMIT = 16

/** The files under `evidence/`, as paths from the plan's folder. Links out of the workspace are refused. */
export function evidenceIn(found: Found, reader: Reader, folder: string): Set<string> {
  const paths = new Set<string>()
  walk(`${folder}/evidence`, 0)
  return paths

  function walk(inner: string, depth: number): void {
    for (const { path, kind } of reader.list(inner)) {
      if (isIgnored(nameOf(path))) continue
      if (kind === 'file') paths.add(path.slice(folder.length + 1))
      else if (kind === 'folder' && depth < DEPTH_LIMIT) walk(path, depth + 1)
      else
        found.problems.push(
          fileProblem(reader.read(path) === 'outside' ? 'file/outside' : 'file/unreadable', 'error', path, {}),
        )
    }
  }
}
