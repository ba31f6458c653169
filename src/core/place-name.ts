import { capital } from './text.ts'

/** Types of administrative unit: lower case before a name, upper case before a number (`xã Minh Họa`, `Phường 7`). */
const TYPES = /^(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s+(.*)$/iu

const isCapitals = (text: string): boolean => text === text.toUpperCase()
const titleCase = (text: string): string =>
  text
    .split(' ')
    .map((word) => capital(word.toLowerCase()))
    .join(' ')

/** One printed line of an issuer's name in running text: `XÃ MINH HỌA` → `xã Minh Họa`. */
export function runningLine(line: string): string {
  const [, type, name] = TYPES.exec(line) ?? []
  if (type && name) {
    const place = isCapitals(line) ? titleCase(name) : name
    return `${/^\d/.test(place) ? capital(type.toLowerCase()) : type.toLowerCase()} ${place}`
  }
  return isCapitals(line) ? capital(line.toLowerCase()) : line
}
