import type { Context } from './context.ts'

/** Back to the start of the line, and wipe it. */
const WIPE = '\r\u001b[K'

/** Says what is being done while it is done, on a line that is wiped away afterwards: on a terminal only, and not with `-q`. */
export async function during<T>({ host, quiet }: Context, doing: string, work: () => Promise<T>): Promise<T> {
  if (quiet || !host.stderr.isTTY) return work()
  host.stderr.write(`${WIPE}${doing}`)
  try {
    return await work()
  } finally {
    host.stderr.write(WIPE)
  }
}
