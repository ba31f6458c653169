import { basename, dirname, join, resolve } from 'node:path'
import { type FileChange, isSameContent, type WriteAnswer, type WriteFailure, type Writer } from '../core/writer.ts'
import { type Disk, messageOf, disk as realDisk } from './disk.ts'
import { underLock } from './lock.ts'

/** Beside the plans; its name begins with a dot, so that it is no plan. */
const LOCK = 'plans/.lock'

/** A file about to be replaced: its place, and the finished content under another name beside it. */
interface Prepared {
  readonly path: string
  readonly target: string
  readonly before: Uint8Array | null
  readonly temporary: string
}

/** Writes the workspace whose root folder is `root`; the disk can be another one in tests. */
export const diskWriter = (root: string, disk: Disk = realDisk): Writer => ({
  change: (changes) => change(disk, disk.real(root), changes),
})

function change(disk: Disk, root: string, changes: readonly FileChange[]): WriteAnswer {
  const lock = join(root, LOCK)
  try {
    const done = underLock(disk, lock, () => changeAlone(disk, root, changes))
    return done ?? failed({ reason: 'busy', path: LOCK, message: String(disk.read(lock) ?? '') })
  } catch (error) {
    return failed({ reason: 'failed', path: LOCK, message: messageOf(error) })
  }
}

const failed = (failure: WriteFailure | 'called-off'): WriteAnswer => ({ ok: false, failure })

/** What happens while no other writer is at work: first everything is made, then everything is put in place. */
function changeAlone(disk: Disk, root: string, changes: readonly FileChange[]): WriteAnswer {
  const prepared: Prepared[] = []
  const at = { path: '' }
  try {
    for (const wanted of changes) {
      at.path = wanted.path
      const found = prepareChange(disk, root, wanted)
      if (typeof found === 'string')
        return failed(found === 'outside' ? { reason: found, path: at.path, message: '' } : found)
      if (found) prepared.push(found)
    }
    for (const { path, target, temporary, before } of prepared) {
      at.path = path
      // An editor may have saved the file meanwhile; it knows nothing of our lock.
      if (!isSameContent(disk.read(target), before)) return failed({ reason: 'changed', path, message: '' })
      disk.rename(temporary, target)
    }
    return { ok: true, written: prepared.map(({ path }) => path) }
  } catch (error) {
    return failed({ reason: 'failed', path: at.path, message: messageOf(error) })
  } finally {
    for (const { temporary } of prepared) tidy(disk, temporary)
  }
}

/** The new content on the disk under another name; null where the file is to stay as it is. */
function prepareChange(
  disk: Disk,
  root: string,
  { path, make }: FileChange,
): Prepared | null | 'outside' | 'called-off' {
  const target = placeOf(disk, root, path)
  if (target === null) return 'outside'
  const before = disk.read(target)
  const after = make(before)
  if (after === null) return 'called-off'
  if (isSameContent(before, after)) return null
  makeFolder(disk, root, dirname(target))
  return { path, target, before, temporary: prepare(disk, target, after) }
}

/** The absolute place of a workspace path; null where it leads outside, a link stands in the way, or it is no place for a file. */
function placeOf(disk: Disk, root: string, path: string): string | null {
  if (/^(?:[\\/]|[a-z]:)|\0/i.test(path) || path.split(/[\\/]/).includes('..')) return null
  const target = resolve(root, path)
  const kind = disk.kind(target)
  return kind !== 'other' && kind !== 'folder' && isRealFolder(disk, root, dirname(target)) ? target : null
}

/** True where each folder on the way is a real one, or not there yet. */
function isRealFolder(disk: Disk, root: string, folder: string): boolean {
  if (folder === root) return true
  const kind = disk.kind(folder)
  return (kind === 'folder' || kind === 'nothing') && isRealFolder(disk, root, dirname(folder))
}

function makeFolder(disk: Disk, root: string, folder: string): void {
  if (folder === root || disk.kind(folder) === 'folder') return
  makeFolder(disk, root, dirname(folder))
  disk.makeFolder(folder)
}

/** Writes the content beside its place and waits until the disk holds it. */
function prepare(disk: Disk, target: string, content: Uint8Array): string {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  // Left by a process of the same number that was killed: nobody else writes while we hold the lock.
  disk.remove(temporary)
  const file = disk.create(temporary)
  try {
    disk.write(file, content)
    disk.flush(file)
  } catch (error) {
    tidy(disk, temporary)
    throw error
  } finally {
    disk.close(file)
  }
  return temporary
}

/** A remainder does no harm: its name begins with a dot, and no plan is read from it. */
function tidy(disk: Disk, path: string): void {
  try {
    disk.remove(path)
  } catch {
    return
  }
}
