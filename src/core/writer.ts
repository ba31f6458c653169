/** One file to change: `make` gets its bytes as they stand while no other writer may touch them, and gives the new ones. */
export interface FileChange {
  /** With `/`, from the workspace's root. */
  readonly path: string
  /** `before` is null where there is no such file. Giving back null calls the whole change off; nothing is written. */
  readonly make: (before: Uint8Array | null) => Uint8Array | null
}

/** A file's whole new content, called off where the file is no longer as it was read; `read` is null where there was none. */
export const replacing = (path: string, read: Uint8Array | null, content: Uint8Array): FileChange => ({
  path,
  make: (before) => (isSameContent(before, read) ? content : null),
})

export const isSameContent = (a: Uint8Array | null, b: Uint8Array | null): boolean =>
  a === null || b === null ? a === b : a.length === b.length && a.every((byte, i) => byte === b[i])

/** Why nothing, or not everything, was written; `message` is the machine's own word. */
export interface WriteFailure {
  /**
   * `outside` the workspace or behind a link; `busy`: another writer holds the plans; `changed`: another program saved the file in this
   * very moment; `failed`: the machine refused.
   */
  readonly reason: 'outside' | 'busy' | 'changed' | 'failed'
  readonly path: string
  readonly message: string
}

export type WriteAnswer =
  | { readonly ok: true /** Paths whose bytes are now others. */; readonly written: readonly string[] }
  | { readonly ok: false; readonly failure: WriteFailure | 'called-off' }

/**
 * Changes files of one workspace. Every new content is on the disk under another name before the first old one is replaced, each file is
 * replaced in one step, and two writers wait for each other; so an interruption leaves each file old or new, never half.
 */
export interface Writer {
  change(changes: readonly FileChange[]): WriteAnswer
}
