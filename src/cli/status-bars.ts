import { printFraction } from '../core/number.ts'
import type { GroupProgress, Progress } from '../core/progress.ts'
import { clip, padEnd, padStart, safe, widthOf } from './columns.ts'
import type { Context } from './context.ts'

/** A bar with half cells, `██████████▌·····`; dots alone where there is no rate. */
function bar(share: { readonly n: bigint; readonly d: bigint } | null, cells: number): string {
  const halves = share ? Number((share.n * BigInt(2 * cells)) / share.d) : 0
  const full = '█'.repeat(Math.floor(halves / 2)) + (halves % 2 ? '▌' : '')
  return full + '·'.repeat(cells - full.length)
}

/** Completion of each group: name, bar, done/counted; in two columns where the terminal has room for them. */
export function groupBars(context: Context, { groups }: Progress): string[] {
  const columns = context.width >= 78 && groups.length > 1 ? 2 : 1
  const cells = context.width >= 100 || columns === 1 ? 16 : 12
  const half = Math.ceil(groups.length / columns)
  const sides = Array.from({ length: columns }, (_, i) => groups.slice(i * half, (i + 1) * half))
  const room = context.width - columns * (cells + 8) - (columns - 1) * 2
  const labels = labelWidths(sides, room)
  return Array.from({ length: half }, (_, i) =>
    sides
      .flatMap((side, s) => (side[i] ? [groupCell(context, side[i], labels[s] ?? 8, cells)] : []))
      .join('  ')
      .trimEnd(),
  )
}

const labelOf = (group: GroupProgress): string => `${group.id} ${safe(group.short)}`

/** The columns' label widths: what they need, or where that is too much a fair share of the room. */
function labelWidths(sides: readonly (readonly GroupProgress[])[], room: number): number[] {
  const needed = sides.map((side) => Math.max(8, ...side.map((group) => widthOf(labelOf(group)))))
  const total = needed.reduce((sum, width) => sum + width, 0)
  return total <= room ? needed : needed.map((width) => Math.max(8, Math.floor((width * room) / total)))
}

function groupCell({ words, paint }: Context, group: GroupProgress, width: number, cells: number): string {
  const rate = group.rates.completionOfAssigned
  const fraction = rate ? printFraction(rate) : words.none
  const shown = rate ? paint.good(bar(rate, cells)) : paint.dim(bar(null, cells))
  return `${padEnd(clip(labelOf(group), width), width)} ${shown} ${padStart(fraction, 5)}`
}
