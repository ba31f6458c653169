// How wide the letters of Times are (Tinos has the same widths), in thousandths of the type size, as the font's own table states them.

type Widths = readonly (readonly [width: number, letters: string])[]

const REGULAR: Widths = [
  [180, "'"],
  [200, '|'],
  [250, ' ,.'],
  [278, '/:;\\ijlt'],
  [333, '!()-I[]`fr'],
  [389, 'Js'],
  [408, '"'],
  [444, '?acez“”'],
  [469, '^'],
  [480, '{}'],
  [529, 'ơ'],
  [541, '~ư'],
  [549, '≥≤'],
  [556, 'FPS'],
  [564, '+<=>'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYwĐƠ'],
  [778, '&mƯ'],
  [833, '%'],
  [889, 'M'],
  [921, '@'],
  [944, 'W'],
  [1000, '—…'],
]
const BOLD: Widths = [
  [220, '|'],
  [250, ' ,.'],
  [278, "'/\\il"],
  [333, '!()-:;[]`fjt'],
  [389, 'Is'],
  [394, '{}'],
  [444, 'cerz'],
  [549, '≥≤'],
  [556, '"Sbdhknpquđơ'],
  [570, '+<=>^'],
  [600, 'ư'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDNRUVXYwĐ'],
  [778, 'GHKOQƠ'],
  [796, 'Ư'],
  [833, '&m'],
  [930, '@'],
  [944, 'M'],
  [1000, '%W—…'],
]
/** Figures, and most other letters. */
const OTHERS = 500

const byLetter = (widths: Widths): Map<string, number> =>
  new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])))

/** Few letters stand in a text many times: one met with its marks is kept beside the bare ones. */
const KNOWN = { regular: byLetter(REGULAR), bold: byLetter(BOLD) }

/** Length of words set in Times, in ems. */
export function lengthOf(words: string, isBold: boolean): number {
  const known = KNOWN[isBold ? 'bold' : 'regular']
  let thousandths = 0
  for (const letter of words.normalize('NFC')) thousandths += known.get(letter) ?? withMarks(letter, known)
  return thousandths / 1000
}

/** Marks above and below take no room: ế is as wide as e. The horn of ơ and ư does. */
function withMarks(letter: string, known: Map<string, number>): number {
  const bare = [
    ...letter
      .normalize('NFD')
      .replace(/(?!\u031b)\p{M}/gu, '')
      .normalize('NFC'),
  ]
  const width = bare.reduce((sum, part) => sum + (known.get(part) ?? OTHERS), 0)
  known.set(letter, width)
  return width
}
