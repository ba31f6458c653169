/** Characters that could move the cursor, hide text or turn it round: controls, line separators, direction marks. */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** Text safe to print on a terminal: each unsafe character becomes one visible sign (ESC → ␛). */
export const visible = (text: string): string => text.replace(UNSAFE, sign)

function sign(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  return code === 0x7f ? '␡' : '�'
}
