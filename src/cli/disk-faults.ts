import type { Words } from './words/index.ts'

/** What the operating system says when it does not let a program write; the machine's state, not a fault of this program. */
const CODES = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EBUSY'] as const

/** True for an error by which the operating system refused to write. */
export const isDiskFault = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && CODES.some((code) => code === error.code)

/** Such an error's message (`EACCES: permission denied, open '…'`) in the user's words, with what to do; any other as it is. */
export function diskReason({ stop }: Words, message: string): string {
  const code = CODES.find((known) => message.startsWith(`${known}:`))
  return code === undefined ? message : `${stop.disk[code]} (${code})\n  = ${stop.diskWay}`
}
