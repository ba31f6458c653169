import { expect, test } from 'vitest'
import type { Reader } from '../../src/core/reader.ts'
import { SIZE_LIMIT } from '../../src/core/reader.ts'
import { memoryReader } from '../../src/load/memory-reader.ts'
import { decode, readText } from '../../src/load/text-file.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const codes = (content: Uint8Array): string[] => decode('f', content).problems.map(({ code }) => code)

test('plain text comes back as it is, CRLF as LF', () => {
  expect(decode('f', bytes('một\r\nhai\n'))).toMatchObject({ text: 'một\nhai\n', problems: [] })
})

test('a byte-order mark and decomposed letters are put right, with a warning', () => {
  const { text, problems } = decode('f', bytes('\ufeffđu\u031b\u01a1\u0300ng: e\u0302\u0301\n'))
  expect(text).toBe('đường: ế\n')
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
    ['file/bom', 'warning'],
    ['file/not-nfc', 'warning'],
  ])
})

test.each([
  ['NUL', Uint8Array.of(97, 0, 98), 'file/binary'],
  ['a Word document', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'file/binary'],
  ['UTF-16 of Notepad', Uint8Array.of(0xff, 0xfe, 0x61, 0), 'file/encoding'],
  ['TCVN3', Uint8Array.of(0x4b, 0xd5, 0x20, 0x68, 0xb9), 'file/encoding'],
  ['a cut letter', bytes('đ').slice(0, 1), 'file/encoding'],
  ['a surrogate in UTF-8', Uint8Array.of(0xed, 0xa0, 0x80), 'file/encoding'],
])('%s', (_, content, code) => {
  expect(codes(content)).toEqual([code])
  expect(decode('f', content).text).toBeNull()
})

test.each([
  ['\u001b[31m', 'U+001B', 3],
  ['\u0007', 'U+0007', 3],
  ['\r', 'U+000D', 3],
  ['\u009b', 'U+009B', 3],
  ['\u202e', 'U+202E', 3],
  ['\ufeff', 'U+FEFF', 3],
])('the control character %j is refused where it stands', (char, codePoint, start) => {
  const { text, problems } = decode('f', bytes(`a: ${char}b\n`))
  expect(text).toBeNull()
  expect(problems).toMatchObject([
    { code: 'file/control-character', params: { codePoint }, span: { start, end: start + 1 } },
  ])
})

test('tabs and line ends are no control characters', () => expect(codes(bytes('a\tb\r\nc\n'))).toEqual([]))

test('a file of 50 MB is not even opened', () => {
  const reader: Reader = {
    ...memoryReader({}),
    read: () => {
      throw new Error('read')
    },
  }
  const size = 50 * 1024 * 1024
  expect(readText(reader, { path: 'f', size, kind: 'file' }).problems).toMatchObject([
    { code: 'file/too-large', params: { bytes: size, limit: SIZE_LIMIT } },
  ])
})

test('a size not known beforehand is checked on the bytes; the limit itself is allowed', () => {
  expect(codes(bytes('x'.repeat(SIZE_LIMIT + 1)))).toEqual(['file/too-large'])
  expect(codes(bytes('x'.repeat(SIZE_LIMIT)))).toEqual([])
})

test.each([
  ['unreadable', 'file/unreadable'],
  ['missing', 'file/unreadable'],
  ['outside', 'file/outside'],
] as const)('a reader that answers %s', (failure, code) => {
  const reader: Reader = { ...memoryReader({}), read: () => failure }
  expect(readText(reader, { path: 'f', size: 1, kind: 'file' }).problems.map((problem) => problem.code)).toEqual([code])
})
