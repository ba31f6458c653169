import type { Change } from '../core/change.ts'
import type { Origin } from '../core/origin.ts'
import type { Passage } from '../core/passage.ts'

/** Passages that came, went or read otherwise, by heading. */
export function narrativeChanges(
  base: Pick<Change, 'what' | 'id' | 'saidIn' | 'carried'>,
  before: readonly Passage[],
  after: readonly Passage[],
  origin: Origin,
  earlier: Origin | null,
): Change[] {
  const texts = (passages: readonly Passage[]): Map<string, string> => {
    const found = new Map<string, string>()
    for (const { heading, text } of passages)
      found.set(heading, [found.get(heading), text].filter(Boolean).join('\n\n'))
    return found
  }
  const [old, now] = [texts(before), texts(after)]
  return [...new Set([...now.keys(), ...old.keys()])]
    .filter((heading) => old.get(heading) !== now.get(heading))
    .map((heading) => ({
      ...base,
      field: `narrative.${heading}`,
      from: old.get(heading),
      to: now.get(heading),
      place: { file: origin.file, path: [] },
      was: earlier && old.has(heading) ? { file: earlier.file, path: [] } : null,
    }))
}
