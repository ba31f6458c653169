import {
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
} from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { type Listed, type Reader, type ReadFailure, SIZE_LIMIT } from '../core/reader.ts'
import { nfc } from '../core/text.ts'

/** What the functions of one reader share: the real root, names that are not NFC on the disk, folders already found inside. */
interface Disk {
  readonly root: string
  /** Path in NFC → the path as the disk spells it, only where the two differ. */
  readonly spelled: Map<string, string>
  readonly folders: Map<string, string | ReadFailure>
}

/**
 * Reads the workspace whose root folder is `root`. Names are given in NFC whatever the disk holds.
 * A link to a file inside the workspace is followed; links that lead outside, links to folders, devices and pipes are refused.
 */
export function diskReader(root: string): Reader {
  const disk: Disk = { root: realpathSync(root), spelled: new Map(), folders: new Map() }
  return {
    list: (folder) => list(disk, folder),
    read: (path) => read(disk, path),
    exists: (path) => exists(disk, path),
  }
}

/** True for the answer that takes the place of a path or of bytes; paths are absolute and never look like one. */
const isRefused = (answer: string | ReadFailure): answer is ReadFailure =>
  answer === 'outside' || answer === 'unreadable' || answer === 'missing'

/** A path that names a place in the workspace by itself: not absolute, no drive, no `..`, no NUL. */
const isInner = (path: string): boolean => !/^(?:[\\/]|[a-z]:)|\0/i.test(path) && !path.split(/[\\/]/).includes('..')

function list(disk: Disk, folder: string): Listed[] {
  const real = realFolder(disk, folder)
  if (isRefused(real)) return []
  const taken = new Set<string>()
  const found = entries(real).map((found) => {
    const path = freePath(disk, folder, found.name, taken)
    return { path, ...kindOf(disk, join(real, found.name), found) }
  })
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function entries(folder: string): Dirent[] {
  try {
    // NFC spellings first, so that of two names alike the NFC one keeps its path.
    const isOther = ({ name }: Dirent): number => Number(!isAscii(name) && name !== nfc(name))
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => isOther(a) - isOther(b))
  } catch {
    return []
  }
}

/** The NFC path of a name; where another name already has it, the name as it stands, so that neither file is hidden. */
function freePath(disk: Disk, folder: string, name: string, taken: Set<string>): string {
  const parent = folder === '' ? '' : `${folder}/`
  const path = parent + (taken.has(nfc(name)) ? name : nfc(name))
  taken.add(nfc(name))
  const spelled = (folder === '' ? '' : `${disk.spelled.get(folder) ?? folder}/`) + name
  if (spelled !== path) disk.spelled.set(path, spelled)
  return path
}

/** What an entry is; its size is asked for only when it is opened. */
function kindOf(disk: Disk, absolute: string, found: Dirent): Omit<Listed, 'path'> {
  if (found.isFile()) return { kind: 'file', size: 0 }
  if (found.isDirectory()) return { kind: 'folder', size: 0 }
  const target = found.isSymbolicLink() ? realInside(disk, absolute) : 'unreadable'
  if (isRefused(target)) return { kind: 'other', size: 0 }
  return { kind: lstatSync(target, { throwIfNoEntry: false })?.isFile() ? 'file' : 'other', size: 0 }
}

function read(disk: Disk, path: string): Uint8Array | ReadFailure {
  const absolute = locate(disk, path)
  if (isRefused(absolute)) return absolute
  const first = readRegular(absolute)
  if (first !== 'link') return first
  const target = realInside(disk, absolute)
  if (isRefused(target)) return target
  const second = readRegular(target)
  return second === 'link' ? 'unreadable' : second
}

/** Bytes of a regular file; never follows a link and never waits for a pipe. */
function readRegular(absolute: string): Uint8Array | ReadFailure | 'link' {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
  let file: number | undefined
  try {
    // Windows has no O_NOFOLLOW.
    if (O_NOFOLLOW === undefined && lstatSync(absolute).isSymbolicLink()) return 'link'
    file = openSync(absolute, O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0))
    const stat = fstatSync(file)
    if (!stat.isFile()) return 'unreadable'
    return stat.size > SIZE_LIMIT ? 'too-large' : bytesOf(file, stat.size)
  } catch (error) {
    const code = codeOf(error)
    return code === 'ELOOP' || code === 'EMLINK'
      ? 'link'
      : code === 'ENOENT' || code === 'ENOTDIR'
        ? 'missing'
        : 'unreadable'
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** The first `size` bytes of an open file: what it held when it was opened. */
function bytesOf(file: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size)
  let filled = 0
  while (filled < size) {
    const read = readSync(file, bytes, filled, size - filled, filled)
    if (read === 0) break
    filled += read
  }
  return bytes.subarray(0, filled)
}

function exists(disk: Disk, path: string): boolean {
  const absolute = locate(disk, path)
  if (isRefused(absolute)) return false
  const real = realInside(disk, absolute)
  return real !== 'outside' && real !== 'unreadable' && real !== 'missing'
}

/** The absolute path of a file, its folder known to be inside; the file itself may still be a link. */
function locate(disk: Disk, path: string): string | ReadFailure {
  if (!isInner(path)) return 'outside'
  const cut = path.lastIndexOf('/')
  const folder = realFolder(disk, path.slice(0, Math.max(cut, 0)))
  if (isRefused(folder)) return folder
  const plain = join(folder, baseName(disk.spelled.get(path) ?? path))
  if (disk.spelled.has(path) || isAscii(path) || existsSync(plain)) return plain
  list(disk, path.slice(0, Math.max(cut, 0)))
  return join(folder, baseName(disk.spelled.get(path) ?? path))
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text)

/** The real path of a folder of the workspace, remembered: one workspace has few folders and many files. */
function realFolder(disk: Disk, folder: string): string | ReadFailure {
  const known = disk.folders.get(folder)
  if (known !== undefined) return known
  const real = findFolder(disk, folder)
  disk.folders.set(folder, real)
  return real
}

function findFolder(disk: Disk, folder: string): string | ReadFailure {
  if (!isInner(folder)) return 'outside'
  const straight = resolve(disk.root, disk.spelled.get(folder) ?? folder)
  if (folder === '' || existsSync(straight) || isAscii(folder)) return withoutLinks(disk, straight)
  // An NFD spelling on the disk is learnt by listing the parent.
  const cut = folder.lastIndexOf('/')
  list(disk, folder.slice(0, Math.max(cut, 0)))
  return withoutLinks(disk, resolve(disk.root, disk.spelled.get(folder) ?? folder))
}

/** A folder reached through a link could hold itself, so only folders that are their own real path are read. */
function withoutLinks(disk: Disk, absolute: string): string | ReadFailure {
  const real = realInside(disk, absolute)
  if (isRefused(real)) return real
  return real === absolute || process.platform === 'win32' ? real : 'unreadable'
}

function realInside(disk: Disk, absolute: string): string | ReadFailure {
  try {
    const real = realpathSync.native(absolute)
    return real === disk.root || real.startsWith(disk.root.endsWith(sep) ? disk.root : disk.root + sep)
      ? real
      : 'outside'
  } catch (error) {
    return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' ? 'missing' : 'unreadable'
  }
}

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code)
