import type { Patch } from './patch.ts'
import { spliceYaml } from './splice.ts'

const MARK = '\ufeff'
/** The YAML of a report between its fences, as `load` cuts it. */
const FENCED = /^---[ \t]*(?:ya?ml)?[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/im

/**
 * The bytes of a plan file with a change in its data; a `.md` file has its data between the fences at its top. Everything else stays:
 * byte-order mark, narrative, line ends. null where the file cannot be changed safely.
 */
export function changedFile(path: string, bytes: Uint8Array, patch: Patch): Uint8Array | null {
  return changedText(bytes, (text) => (path.endsWith('.md') ? inFences(text, patch) : spliceYaml(text, patch)))
}

/** The bytes of a file whose text is changed; its byte-order mark stays. */
export function changedText(bytes: Uint8Array, change: (text: string) => string | null): Uint8Array | null {
  const text = decode(bytes)
  if (text === null) return null
  const mark = text.startsWith(MARK) ? MARK : ''
  const changed = change(text.slice(mark.length))
  return changed === null ? null : new TextEncoder().encode(mark + changed)
}

function inFences(text: string, patch: Patch): string | null {
  const fenced = FENCED.exec(text)
  if (!fenced) return null
  const yaml = fenced[1] ?? ''
  const start = fenced[0].indexOf('\n') + 1
  const changed = spliceYaml(yaml, patch)
  return changed === null ? null : text.slice(0, start) + changed + text.slice(start + yaml.length)
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
