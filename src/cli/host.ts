import type { Day } from '../core/day.ts'
import type { Disk } from '../edit/disk.ts'

/** The world outside, as the program sees it. Tests pass their own; only this folder touches the real one. */
export interface Host {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The package's own folder, which holds schemas/ and templates/. */
  readonly root: string
  readonly today: Day
  readonly stdout: Output
  readonly stderr: Output
  /** All of standard input as text. */
  readonly stdin?: () => string
  /** Where a person can be asked: only when both stdin and stdout are terminals. */
  readonly terminal?: Terminal | undefined
  /** What files of plans are written to; the machine's own disk where it is absent. Tests make it fail. */
  readonly disk?: Disk
}

export interface Terminal {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Local calendar day of the machine's clock: a secretary's today. */
export function localToday(now: Date): Day {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
