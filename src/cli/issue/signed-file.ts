import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { nfc } from '../../core/text.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'

/** The signed file: its name (from the plan's folder where it is evidence there) and the SHA-256 of its bytes. */
export interface SignedFile {
  readonly file: string
  readonly sha256: string
}

/** Reads the file; nothing of it is copied. Stops with exit 2 where it is not there, or is empty. */
export function signedFile({ host, root, words }: Context, folder: string, typed: string): SignedFile {
  const path = resolve(host.cwd, typed)
  const bytes = bytesOf(path)
  if (!bytes) throw stop(EXIT.usage, words.issue.stop.noFile(typed))
  if (bytes.length === 0) throw stop(EXIT.usage, words.issue.stop.emptyFile(typed))
  const inPlan = relative(join(root, folder), path).replaceAll('\\', '/')
  return {
    file: nfc(inPlan.startsWith('evidence/') ? inPlan : basename(path)),
    sha256: sha256(bytes),
  }
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
