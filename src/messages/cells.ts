import { visible } from './visible.ts'

const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

/** One letter as a reader sees it, made safe, and how many cells of a terminal it takes. */
export interface Cell {
  readonly text: string
  readonly width: number
}

let segmenter: Intl.Segmenter | undefined

/** A line cut into the letters a reader sees; a tab becomes an arrow, so that it can be told from spaces. */
export function cellsOf(line: string): Cell[] {
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(line), ({ segment }) => {
    if (segment === '\t') return { text: '→ ', width: 2 }
    return { text: visible(segment), width: WIDE.test(segment) ? 2 : 1 }
  })
}

export const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0)
