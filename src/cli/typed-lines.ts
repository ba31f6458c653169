import { createInterface } from 'node:readline'
import { safe } from './columns.ts'
import type { Terminal } from './host.ts'

/** Lines that a person types, one after another. */
export interface TypedLines {
  /** The next line; undefined once the person has stopped (Ctrl-C, Ctrl-D). */
  next(): Promise<string | undefined>
  close(): void
}

const PROMPT = '> '

/**
 * Reads lines from a terminal. `canEdit` false (TERM=dumb) leaves editing to the terminal itself and sends it no escape sequence at all.
 * Lines typed or pasted ahead of their question wait for it.
 */
export function typedLines({ input, output }: Terminal, canEdit: boolean): TypedLines {
  const lines = createInterface({
    input,
    output,
    terminal: canEdit,
    historySize: 0,
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  const ahead: string[] = []
  let answer: ((line: string | undefined) => void) | undefined
  let isOver = false
  const give = (line: string | undefined): void => {
    const waiting = answer
    answer = undefined
    if (waiting) waiting(line)
    else if (line !== undefined) ahead.push(line)
  }
  const end = (): void => {
    isOver = true
    give(undefined)
  }
  const interrupt = (): void => {
    ahead.length = 0
    lines.close()
  }
  lines.on('line', give).on('close', end).on('SIGINT', interrupt)
  // Where the terminal edits, Ctrl-C is a signal to the process and no key.
  process.once('SIGINT', interrupt)
  lines.setPrompt(PROMPT)
  return {
    next: () => {
      const line = ahead.shift()
      if (line !== undefined) output.write(`${PROMPT}${safe(line)}\n`)
      if (line !== undefined || isOver) return Promise.resolve(line)
      return new Promise((resolve) => {
        answer = resolve
        lines.prompt()
      })
    },
    close: () => {
      process.off('SIGINT', interrupt)
      lines.close()
    },
  }
}
