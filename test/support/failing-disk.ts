import { type Disk, disk } from '../../src/edit/disk.ts'

/** What a killed process leaves: nothing after this call happens, not even tidying up. */
export const KILLED = new Error('killed')

const CHANGING = ['create', 'write', 'flush', 'close', 'rename', 'remove', 'makeFolder'] as const

/**
 * The real disk until the `nth` call (from 1) that changes something. From there on it is dead (`killed`: that call and all after it do
 * nothing but throw; a write has put down half its bytes) or that one call fails as on a full disk.
 */
export function failingDisk(nth: number, how: 'killed' | 'full'): { disk: Disk; calls: () => number } {
  let calls = 0
  const isDead = (): boolean => how === 'killed' && calls > nth
  const guarded = Object.fromEntries(
    CHANGING.map((name) => [
      name,
      (...args: never[]) => {
        calls += 1
        if (isDead()) throw KILLED
        if (calls !== nth) return (disk[name] as (...args: never[]) => unknown)(...args)
        if (name === 'write') halfWrite(...(args as unknown as [number, Uint8Array]))
        throw how === 'killed'
          ? KILLED
          : Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
      },
    ]),
  )
  return { disk: { ...disk, ...guarded, pause: () => undefined }, calls: () => calls }
}

const halfWrite = (file: number, bytes: Uint8Array): void => disk.write(file, bytes.slice(0, bytes.length >> 1))
