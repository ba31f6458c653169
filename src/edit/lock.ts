import { hostname } from 'node:os'
import { codeOf, type Disk } from './disk.ts'

const TRIES = 100
const PAUSE = 50

/**
 * Holds the lock of a workspace while `work` runs: a file that only one writer can make. A lock left by a process of this machine
 * that is no longer alive is taken over. Undefined when another writer kept it for all of five seconds.
 */
export function underLock<T>(disk: Disk, path: string, work: () => T): T | undefined {
  if (!take(disk, path)) return undefined
  try {
    return work()
  } finally {
    disk.remove(path)
  }
}

function take(disk: Disk, path: string): boolean {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (make(disk, path)) return true
    if (isAbandoned(disk, path)) breakLock(disk, path)
    else disk.pause(PAUSE)
  }
  return false
}

function make(disk: Disk, path: string): boolean {
  try {
    const file = disk.create(path)
    try {
      disk.write(file, Buffer.from(me()))
    } finally {
      disk.close(file)
    }
    return true
  } catch (error) {
    // Windows says EPERM while the old lock is being removed.
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'EPERM') return false
    throw error
  }
}

const me = (): string => `${process.pid} ${hostname()}`

/** An empty lock was made this moment, and its maker has not yet written who it is. */
function isAbandoned(disk: Disk, path: string): boolean {
  const [pid, host] = String(disk.read(path) ?? '').split(' ')
  return host === hostname() && /^\d+$/.test(pid ?? '') && !disk.isAlive(Number(pid))
}

/** Takes the lock away by another name first: of two that find it abandoned, only one succeeds, and a new lock is never removed. */
function breakLock(disk: Disk, path: string): void {
  const aside = `${path}.${process.pid}`
  try {
    disk.rename(path, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  const held = isAbandoned(disk, aside)
  if (!held && disk.kind(path) === 'nothing') disk.rename(aside, path)
  else disk.remove(aside)
}
