import { createHash } from 'node:crypto'
import { byCode } from '../core/text.ts'
import { type Leaf, leavesOf, lineOf, nameOf } from './leaves.ts'

/** The way of writing data down of which a fingerprint is taken; another way would be another version. */
const VERSION = 'v1'
/** Digits that tell one field from another; the whole file has them all. */
const SHORT = 12

/**
 * The fingerprint of data as stated: its values with the way to each, in one order. Where in a file they stand and how they are written
 * does not matter.
 */
export const fingerprintOf = (data: unknown): string =>
  `${VERSION}:${hash(leavesOf(data).map(lineOf).sort().join('\n'))}`

/** A short fingerprint of each field, by its name, in the order of names. */
export function fieldFingerprints(data: unknown): Record<string, string> {
  const fields = leavesOf(data).map((leaf) => [nameOf(leaf), fieldFingerprint(leaf)] as const)
  return Object.fromEntries(fields.sort(([a], [b]) => byCode(a, b)))
}

export const fieldFingerprint = (leaf: Leaf): string => hash(lineOf(leaf)).slice(0, SHORT)

const hash = (text: string): string => createHash('sha256').update(`plan ${VERSION}\n${text}`).digest('hex')
