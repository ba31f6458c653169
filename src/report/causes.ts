import { capital, fold } from '../core/text.ts'
import { labelled, type PassageView, partShape, partView, passageShape, type Said, type Told } from './passages.ts'
import type { Of } from './shape.ts'

/** Causes as they were written and, where anybody tells them apart, objective and subjective ones by themselves. */
export const causesShape = {
  ...partShape,
  kinds: [{ title: 'text?', passages: [passageShape] }],
} as const
export type CausesView = Of<typeof causesShape>

type Kind = 'objective' | 'subjective'
interface Cause extends Said {
  readonly kind: Kind | null
}

const TITLES: readonly (readonly [Kind, string])[] = [
  ['objective', 'Nguyên nhân khách quan'],
  ['subjective', 'Nguyên nhân chủ quan'],
]

/** The part on causes; `kinds` is empty where nobody tells objective causes from subjective ones. */
export function causesView(told: Told): CausesView {
  const causes = told.said.flatMap(apart)
  return { ...partView(told), kinds: causes.some(({ kind }) => kind !== null) ? kindsOf(causes) : [] }
}

/** Words that tell neither come first, without a title; then the kinds there are, lettered where both are. */
function kindsOf(causes: readonly Cause[]): CausesView['kinds'] {
  const passages = (wanted: Kind | null): PassageView[] => labelled(causes.filter(({ kind }) => kind === wanted))
  const mixed = passages(null)
  const told = TITLES.map(([kind, title]) => ({ title, passages: passages(kind) })).filter(
    ({ passages }) => passages.length > 0,
  )
  const lettered = told.map(({ title, passages }, i) => ({
    title: told.length > 1 ? `${'ab'.charAt(i)}) ${title}` : title,
    passages,
  }))
  return mixed.length > 0 ? [{ title: null, passages: mixed }, ...lettered] : lettered
}

/** A line that turns to one kind: `Khách quan: …`, `- **Nguyên nhân chủ quan:** …`, or such words on a line of their own. */
const TURN =
  /^\s*(?<item>(?:[-*+]|\d+[.)]|\p{L}\))\s+)?[*_]{0,2}\s*(?:về\s+)?(?:nguyên nhân\s+)?(?<kind>khách|chủ) quan\s*[*_]{0,2}\s*(?::\s*[*_]{0,2}\s*(?<rest>.*))?$/iu

/** One passage cut where it turns from one kind to the other; a heading that names a kind is that kind from the start. */
function apart({ speaker, heading, prose }: Said): Cause[] {
  const start = kindNamed(heading)
  const pieces: { kind: Kind | null; lines: string[] }[] = [{ kind: start, lines: [] }]
  let isItem = false
  for (const line of prose.split('\n')) {
    const turn = TURN.exec(line)?.groups
    if (turn) {
      isItem = turn.item !== undefined
      pieces.push({
        kind: /^khách/iu.test(turn.kind ?? '') ? 'objective' : 'subjective',
        lines: [capital(turn.rest ?? '')],
      })
      // What belonged to a list item loses the item's indent with its mark.
    } else pieces.at(-1)?.lines.push(isItem ? line.replace(/^ {1,4}(?=\S)/, '') : line)
  }
  return pieces
    .map(({ kind, lines }) => ({ kind, text: lines.join('\n').trim() }))
    .filter(({ text }) => text !== '')
    .map(({ kind, text }) => ({ speaker, heading: start ? null : heading, prose: text, kind }))
}

function kindNamed(heading: string | null): Kind | null {
  const words = fold(heading ?? '')
  const [isObjective, isSubjective] = [words.includes('khach quan'), words.includes('chu quan')]
  return isObjective === isSubjective ? null : isObjective ? 'objective' : 'subjective'
}
