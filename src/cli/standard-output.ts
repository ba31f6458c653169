import { fstatSync, type Stats, statSync, writeSync } from 'node:fs'
import { EXIT } from './exit.ts'
import type { Output } from './host.ts'

const FD = 1

/**
 * Standard output. A file is written at once, as Node does it too, but without loading Node's streams first: three to four of the hundred
 * milliseconds that the usual commands need beside Node itself. A terminal and a pipe get Node's stream.
 */
export function standardOutput(): Output {
  if (isFile()) return { isTTY: false, write: writeWhole }
  process.stdout.on('error', fail)
  return process.stdout
}

/** True for a file and for the device that keeps nothing. */
function isFile(): boolean {
  try {
    const out = fstatSync(FD)
    return out.isFile() || isNull(out)
  } catch {
    // Closed, or of a kind that this system cannot say: Node's stream knows what to do.
    return false
  }
}

const isNull = (out: Stats): boolean =>
  out.isCharacterDevice() && out.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev

function writeWhole(text: string): void {
  const bytes = Buffer.from(text)
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(FD, bytes, at)
  } catch (error) {
    fail(error as NodeJS.ErrnoException)
  }
}

/**
 * A reader of the pipe that stops early (`plan check | head`) is no fault, and does not make a plan with errors a good one: the run goes on to
 * its own exit code. A full disk is a fault.
 */
function fail({ code, message }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return
  process.stderr.write(`${message}\n`)
  process.exit(EXIT.machine)
}
