import { LETTERS } from '../core/text.ts'

interface Place {
  readonly prefix: string
  readonly position: number
}

/** Letters that plans use by mistake stand where the right one would: `f` for `g`. */
const POSITION: ReadonlyMap<string, number> = new Map([
  ...LETTERS.map((letter, i) => [letter, i] as const),
  ['f', LETTERS.indexOf('g')],
])

/** Ids in their order with runs drawn together: `1.a–1.l, 2.a–2.đ`; at most `most` runs, then `…`. */
export function compressIds(ids: readonly string[], most = 12): string {
  const runs: string[][] = []
  for (const id of ids) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last !== undefined && follows(last, id)) run.push(id)
    else runs.push([id])
  }
  const shown = runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run))
  return shown.slice(0, most).join(', ') + (shown.length > most ? ', …' : '')
}

function follows(before: string, id: string): boolean {
  const a = placeOf(before)
  const b = placeOf(id)
  return a !== null && b !== null && a.prefix === b.prefix && b.position === a.position + 1
}

/** `5.đ` is the fifth of `5.`; `CT07` the seventh of `CT`. */
function placeOf(id: string): Place | null {
  const [, prefix = '', last = ''] = /^(.*?)(\d+|(?<=\.)\p{L})$/u.exec(id) ?? []
  if (/^\d/.test(last)) return { prefix, position: Number(last) }
  const position = POSITION.get(last)
  return position === undefined ? null : { prefix, position }
}
