import type { ToldDifference } from '../core/told-difference.ts'
import type { ChangesView, ToldChanges } from './changes-paper.ts'
import { fitsPage } from './sheet-room.ts'

/** What a page may have room for, or not. */
type Parts = Omit<ChangesView, 'frame' | 'asOf' | 'blockers' | 'opening' | 'closing'>

/** How much of each part is shown, and how: flags a row each with the names of what they are about, without, or in one paragraph. */
interface Cut {
  readonly form: 'named' | 'bare' | 'running'
  readonly flags: number
  readonly moves: number
  readonly changes: number
}

/** More than these nobody takes in within a minute, even where there is room. */
const MOST_CHANGES = 8
const MOST_MOVES = 5

/** The fullest sheet that one page holds: first changes give way, then what moves, then names and rows of flags, flags themselves last. */
export function onOnePage(
  content: ToldChanges,
  sheetOf: (parts: Parts) => ChangesView,
  placeOf: (place: string) => string,
): ChangesView {
  let sheet: ChangesView | undefined
  for (const cut of cuts(content.told)) {
    sheet = sheetOf(partsOf(content, cut, placeOf))
    if (fitsPage(sheet)) break
  }
  return sheet ?? sheetOf(partsOf(content, LEAST, placeOf))
}

const LEAST: Cut = { form: 'running', flags: 0, moves: 0, changes: 0 }

/** From all to nothing. */
function* cuts({ flags: { length: flags }, moves, main }: ToldDifference): Generator<Cut> {
  for (const form of ['named', 'bare', 'running'] as const) {
    for (const n of down(Math.min(main.length, MOST_CHANGES))) yield { form, flags, moves: MOST_MOVES, changes: n }
    for (const n of down(Math.min(moves.length, MOST_MOVES))) yield { form, flags, moves: n, changes: 0 }
  }
  for (const n of down(flags)) yield { ...LEAST, flags: n }
}

const down = (from: number): number[] => Array.from({ length: from + 1 }, (_, i) => from - i)

function partsOf({ told, command }: ToldChanges, cut: Cut, placeOf: (place: string) => string): Parts {
  const shown = told.flags.slice(0, cut.flags)
  const isMoved = told.moves.length > 0 || told.rates.some(({ points }) => points !== '')
  const all = `xem đề xuất trên hệ thống hoặc ${command}`
  return {
    count: told.flags.length,
    flags: cut.form === 'running' ? [] : shown.map(rowOf(cut.form === 'named', placeOf)),
    runningFlags:
      cut.form === 'running' && shown.length > 0
        ? `${shown.map(({ text }, i) => `(${i + 1}) ${text}`).join('; ')}.`
        : null,
    moreFlags: moreFlags(told.flags.length, cut.flags, all),
    noFlags: told.flags.length === 0 ? 'Không có nội dung nào cần lưu ý.' : null,
    rates: told.rates.filter(({ points }) => points !== ''),
    noEffect: isMoved ? null : 'Các tỷ lệ, trạng thái nhiệm vụ và đánh giá chỉ tiêu không thay đổi.',
    lights: isMoved && told.lights.length > 0 ? lightsText(told) : null,
    moves: movesText(told, cut.moves),
    changes: told.main.slice(0, cut.changes).map((text, i) => ({ number: String(i + 1), text })),
    more: moreText(told.main.length, cut.changes, all),
  }
}

type Flag = ToldDifference['flags'][number]

const rowOf =
  (isNamed: boolean, placeOf: (place: string) => string) =>
  ({ text, subject, places }: Flag, i: number): Parts['flags'][number] => ({
    number: String(i + 1),
    text,
    subject: isNamed ? subject : null,
    places: places.map(placeOf).join('; '),
  })

function moreFlags(count: number, shown: number, all: string): string | null {
  return shown === count ? null : `Còn ${count - shown} nội dung cần lưu ý không đủ chỗ trên trang này, ${all}.`
}

function moreText(count: number, shown: number, all: string): string | null {
  if (shown === count) return null
  return shown === 0 ? `Đề xuất có ${count} thay đổi, ${all}.` : `Còn ${count - shown} thay đổi, ${all}.`
}

function movesText({ moves }: ToldDifference, shown: number): string | null {
  if (moves.length === 0) return null
  if (shown === 0) return `Có ${moves.length} nhiệm vụ, chỉ tiêu thay đổi trạng thái, đánh giá`
  const left = moves.length - shown
  return [...moves.slice(0, shown), ...(left > 0 ? [`còn ${left} nhiệm vụ, chỉ tiêu khác`] : [])].join('; ')
}

const lightsText = ({ lights }: ToldDifference): string =>
  lights
    .filter(({ before, after }) => before + after > 0)
    .map(({ name, before, after }) => (before === after ? `${name} ${after}` : `${name} ${before} → ${after}`))
    .join('; ')
