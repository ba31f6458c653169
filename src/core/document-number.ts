/** The three ways documents are numbered: by state bodies, by the Party, and legal texts with their year. */
export type NumberSystem = 'state' | 'party' | 'normative'

/** A document number taken apart: `03/NQ-CP`, `57-NQ/TW`, `01/2023/QĐ-UBND`, `12/UBND-VX`, `72/2025/QH15`. */
export interface DocumentNumber {
  readonly system: NumberSystem
  readonly number: string
  readonly year: string | null
  /** Abbreviation of the document's type; null for a letter, and for a law. */
  readonly type: string | null
  readonly body: string
}

const WORD = String.raw`[\p{Lu}Đ][\p{L}\d&.]*`
const GRAMMARS: readonly (readonly [NumberSystem, RegExp])[] = [
  [
    'normative',
    new RegExp(`^(?<number>\\d+)/(?<year>\\d{4})/(?<type>${WORD})(?:-(?<body>${WORD}(?:-${WORD})*))?$`, 'u'),
  ],
  ['state', new RegExp(`^(?<number>\\d+)/(?<type>${WORD})-(?<body>${WORD}(?:-${WORD})*)$`, 'u')],
  ['party', new RegExp(`^(?<number>\\d+)-(?<type>${WORD})/(?<body>${WORD}(?:-${WORD})*)$`, 'u')],
]
/** Abbreviations of types that have a name (Decree 30/2020); in a letter's number the issuer stands there. */
const TYPES = new Set(
  'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB SY TrS SL NĐ TT L'.split(
    ' ',
  ),
)

/** Takes a number apart; undefined for what is no document number. */
export function readDocumentNumber(text: string): DocumentNumber | undefined {
  const typed = text.normalize('NFC').trim()
  for (const [system, grammar] of GRAMMARS) {
    const found = grammar.exec(typed)?.groups
    if (!found) continue
    const { number = '', year = null, type = '', body = '' } = found
    // A letter and a law name their issuer only: 12/UBND-VX, 72/2025/QH15.
    const hasNoType = system !== 'party' && !TYPES.has(type)
    return {
      system,
      number,
      year: year ?? null,
      type: hasNoType ? null : type,
      body: hasNoType ? [type, body].filter(Boolean).join('-') : body,
    }
  }
  return undefined
}
