/**
 * A number as people here type it: `62,5`, `62.5`, `1.234`, `1.234.567,8`, `1 234`, with or without `%` at its end. A dot before exactly three
 * digits parts thousands, a comma is the decimal one. Undefined for anything else, and beyond the 15 digits that are kept exactly.
 */
export function typedNumber(typed: string): number | undefined {
  const text = typed.normalize('NFKC').trim().replace(/\s*%$/, '').replace(/^[−–]/, '-')
  const plain = canonical(text)
  if (plain === undefined || plain.replace(/[-.]/g, '').replace(/^0+/, '').length > 15) return undefined
  return Number(plain)
}

function canonical(text: string): string | undefined {
  if (/^-?\d+$/.test(text)) return text
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text) && !/^-?0\./.test(text))
    return text.replaceAll('.', '').replace(',', '.')
  if (/^-?\d{1,3}(?: \d{3})+(?:,\d+)?$/.test(text)) return text.replaceAll(' ', '').replace(',', '.')
  if (/^-?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(text)) return text.replaceAll(',', '')
  return /^-?\d+[.,]\d+$/.test(text) ? text.replace(',', '.') : undefined
}
