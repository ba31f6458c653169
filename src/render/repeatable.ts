import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** The earliest moment a ZIP entry can carry: it says nothing, so it never differs. */
const MOMENT = new Date(1980, 0, 1)
const FIRST = '[Content_Types].xml'

/**
 * The same Word file without what changes from run to run: entries in one order with one time, and in docProps the day of the figures
 * (`2026-09-14`) instead of the clock.
 */
export function repeatable(bytes: Uint8Array, day: string): Uint8Array {
  const entries = unzipSync(bytes)
  const names = Object.keys(entries).sort((a, b) => (a === FIRST ? -1 : b === FIRST ? 1 : a < b ? -1 : 1))
  const zipped: Zippable = {}
  for (const name of names) {
    const content = entries[name] ?? new Uint8Array()
    // Pictures are compressed already.
    const level = name.endsWith('.png') ? 0 : 6
    zipped[name] = [name === 'docProps/core.xml' ? dated(content, day) : content, { level, mtime: MOMENT, os: 0 }]
  }
  return zipSync(zipped)
}

const dated = (core: Uint8Array, day: string): Uint8Array =>
  strToU8(strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`))
