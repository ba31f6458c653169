import { escapeHtml } from './html-text.ts'

/** Units across; the picture is as wide as the text of a page, so that a unit is about a quarter of a millimetre. */
export const WIDTH = 640
/** Where bars begin: names stand before it. */
export const LEFT = 190
export const BAR = 24
export const GAP = 12
/** Size of the words, about 11 points on the page. */
export const SIZE = 15
/** Letters of a name that fit a line before the bars. */
const LETTERS = 25

/** A drawing and how much room it takes downwards. */
export interface Box {
  readonly body: string
  readonly height: number
}

/** Fills that stay apart in black and white; `plate` puts white behind a figure written on it. */
export const FILLS: readonly { readonly fill: string; readonly ink: string; readonly plate: boolean }[] = [
  { fill: '#404040', ink: '#fff', plate: false },
  { fill: '#a6a6a6', ink: '#000', plate: false },
  { fill: '#fff', ink: '#000', plate: false },
  { fill: 'url(#dots)', ink: '#000', plate: true },
  { fill: 'url(#upright)', ink: '#000', plate: true },
  { fill: 'url(#lines)', ink: '#000', plate: true },
]
const PATTERNS =
  '<defs><pattern id="lines" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#fff"/>' +
  '<path d="M0 6L6 0" stroke="#000" stroke-width="1.4"/></pattern><pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">' +
  '<rect width="6" height="6" fill="#fff"/><circle cx="3" cy="3" r="1.1" fill="#000"/></pattern><pattern id="upright" width="5" height="5" patternUnits="userSpaceOnUse">' +
  '<rect width="5" height="5" fill="#fff"/><path d="M2.5 0V5" stroke="#000" stroke-width="0.9"/></pattern></defs>'

/** The whole picture with its title; words are only ever text in it. */
export function svg(title: string, { body, height }: Box): string {
  const top = SIZE + GAP
  const all = Math.ceil(height + top)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${all}" width="${WIDTH}" height="${all}" ` +
    `font-family="Tinos, 'Times New Roman', serif" font-size="${SIZE}"><title>${escapeHtml(title)}</title>${PATTERNS}` +
    `${text(WIDTH / 2, SIZE / 2 + 2, title, { anchor: 'middle', weight: 'bold' })}<g transform="translate(0 ${top})">${body}</g></svg>`
  )
}

interface Look {
  readonly anchor?: 'middle' | 'end'
  readonly fill?: string
  readonly weight?: 'bold'
  readonly style?: 'italic'
}

/** Words whose middle stands at `y`. */
export function text(x: number, y: number, words: string, { anchor, fill = '#000', weight, style }: Look = {}): string {
  const looks = [
    anchor ? ` text-anchor="${anchor}"` : '',
    weight ? ` font-weight="${weight}"` : '',
    style ? ` font-style="${style}"` : '',
  ]
  return `<text x="${x.toFixed(1)}" y="${(y + SIZE * 0.34).toFixed(1)}" fill="${fill}"${looks.join('')}>${escapeHtml(words)}</text>`
}

/** A name before a bar, on two lines where it is long; what does not fit ends in `…`. */
export function labelLines(label: string, middle: number): string {
  const lines = wrapped(label, LETTERS)
  const shown = lines.length > 2 ? [lines[0] ?? '', `${lines[1]}…`] : lines
  const first = middle - ((shown.length - 1) * SIZE) / 2
  return shown.map((line, i) => text(LEFT - 8, first + i * SIZE, line, { anchor: 'end' })).join('')
}

/** Words in lines of at most `letters` letters; a longer word stays whole. */
export function wrapped(words: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Which fill stands for what; as many lines as the names need. */
export function legend(names: readonly string[]): Box {
  let x = 0
  let y = 0
  const items = names.map((name, i) => {
    const width = 22 + name.length * 7.4 + 14
    if (x > 0 && x + width > WIDTH) [x, y] = [0, y + SIZE + 6]
    const fill = FILLS[i % FILLS.length]?.fill
    const item = `<rect x="${x}" y="${y}" width="15" height="${SIZE - 1}" fill="${fill}" stroke="#000" stroke-width="0.8"/>${text(x + 21, y + SIZE / 2, name)}`
    x = Math.round(x + width)
    return item
  })
  return { body: items.join(''), height: y + SIZE }
}
