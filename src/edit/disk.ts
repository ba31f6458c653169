import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'

/** The few things a writer asks of a disk, with absolute paths. Each throws as Node does; tests make each fail or die in turn. */
export interface Disk {
  /** null where there is no such file. */
  read(path: string): Uint8Array | null
  /** Makes a file that must not exist yet, opened only. */
  create(path: string): number
  write(file: number, bytes: Uint8Array): void
  /** Returns when the bytes have reached the disk itself. */
  flush(file: number): void
  close(file: number): void
  rename(from: string, to: string): void
  remove(path: string): void
  makeFolder(path: string): void
  /** What stands there; links are not followed. */
  kind(path: string): 'file' | 'folder' | 'other' | 'nothing'
  real(path: string): string
  isAlive(pid: number): boolean
  pause(milliseconds: number): void
}

export const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code)
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The machine's own disk. */
export const disk: Disk = {
  read: (path) => {
    try {
      return readFileSync(path)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null
      throw error
    }
  },
  create: (path) => openSync(path, 'wx'),
  write: (file, bytes) => {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
  },
  flush: fsyncSync,
  close: closeSync,
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  makeFolder: (path) => mkdirSync(path),
  kind: (path) => {
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (!found) return 'nothing'
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
  },
  real: realpathSync.native,
  isAlive,
  pause: (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return codeOf(error) !== 'ESRCH'
  }
}
