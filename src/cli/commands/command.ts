import type { Context } from '../context.ts'
import type { Words } from '../words/index.ts'

/** Values of a command's own arguments and options, as commander hands them over. */
export interface Given {
  readonly args: readonly (string | undefined)[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
}

export type Run = (context: Context, given: Given) => Promise<number>

/** A command: what help needs at once, and the code that is loaded when it runs. */
export interface Command {
  readonly name: keyof Words['commands']
  /** `<id>` required, `[id]` optional; the text comes from `words.args`. */
  readonly args?: readonly { readonly syntax: string; readonly words: keyof Words['args'] }[]
  readonly options?: readonly {
    readonly flags: string
    readonly words: keyof Words['options']
    readonly choices?: readonly string[]
  }[]
  readonly load: () => Promise<{ readonly run: Run }>
}
