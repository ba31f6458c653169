import { printFraction } from '../core/number.ts'
import type { GroupProgress, Progress } from '../core/progress.ts'
import { clip, padEnd, padStart, safe, widthOf } from './columns.ts'
import type { Context } from './context.ts'

const BAR = 16

/** A bar of 16 cells with half cells, `██████████▌·····`; dots alone where there is no rate. */
function bar(share: { readonly n: bigint; readonly d: bigint } | null): string {
  const halves = share ? Number((share.n * BigInt(2 * BAR)) / share.d) : 0
  const full = '█'.repeat(Math.floor(halves / 2)) + (halves % 2 ? '▌' : '')
  return full + '·'.repeat(BAR - full.length)
}

/** Completion of each group: name, bar, done/counted; in as many columns (at most two) as the terminal has room for. */
export function groupBars(context: Context, { groups }: Progress): string[] {
  const columns = context.width >= 78 && groups.length > 1 ? 2 : 1
  const cell = Math.floor((context.width - 2 * (columns - 1)) / columns)
  const half = Math.ceil(groups.length / columns)
  const cells = groups.map((group) => groupCell(context, group, cell))
  return cells.slice(0, half).map((left, i) => {
    const right = columns === 2 ? cells[i + half] : undefined
    return right === undefined ? left.trimEnd() : `${padEnd(left, cell)}  ${right}`.trimEnd()
  })
}

function groupCell({ words, paint }: Context, group: GroupProgress, width: number): string {
  const rate = group.rates.completionOfAssigned
  const fraction = rate ? printFraction(rate) : words.none
  const name = `${group.id} ${safe(group.short)}`
  const room = Math.max(8, width - BAR - 8)
  const label = padEnd(clip(name, room), Math.min(room, Math.max(26 - 4, widthOf(clip(name, room)))))
  return `${padEnd(label, Math.min(room, 24))} ${rate ? paint.good(bar(rate)) : paint.dim(bar(null))} ${padStart(fraction, 5)}`
}
