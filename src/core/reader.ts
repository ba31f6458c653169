/** A file or folder found in the workspace; paths use `/` and start at the workspace's root. */
export interface Listed {
  readonly path: string
  /** Bytes; 0 where it is not known beforehand. */
  readonly size: number
  readonly kind: 'file' | 'folder' | 'other'
}

/** No file of a plan comes near this many bytes; a larger one was put there by mistake, and is not read. */
export const SIZE_LIMIT = 2 * 1024 * 1024

/** Why a file could not be read. */
export type ReadFailure = 'unreadable' | 'outside' | 'missing' | 'too-large'

/**
 * Access to the files of one workspace: the disk, a git revision, or memory in tests.
 * Nothing outside the workspace can be reached, symbolic links included.
 */
export interface Reader {
  /** Entries directly in a folder, sorted by path; empty when there is no such folder. */
  list(folder: string): readonly Listed[]
  read(path: string): Uint8Array | ReadFailure
  exists(path: string): boolean
}
