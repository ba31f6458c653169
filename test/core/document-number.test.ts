import { expect, test } from 'vitest'
import { readDocumentNumber } from '../../src/core/document-number.ts'

test.each([
  ['03/NQ-CP', { system: 'state', number: '03', year: null, type: 'NQ', body: 'CP' }],
  ['51/KH-UBND', { system: 'state', number: '51', year: null, type: 'KH', body: 'UBND' }],
  ['3690/TTr-SKHCN', { system: 'state', number: '3690', year: null, type: 'TTr', body: 'SKHCN' }],
  ['12/UBND-VX', { system: 'state', number: '12', year: null, type: null, body: 'UBND-VX' }],
  ['57-NQ/TW', { system: 'party', number: '57', year: null, type: 'NQ', body: 'TW' }],
  ['224-KH/HU', { system: 'party', number: '224', year: null, type: 'KH', body: 'HU' }],
  ['123-CV/TU', { system: 'party', number: '123', year: null, type: 'CV', body: 'TU' }],
  ['02-QC/BCĐTW', { system: 'party', number: '02', year: null, type: 'QC', body: 'BCĐTW' }],
  ['01/2023/QĐ-UBND', { system: 'normative', number: '01', year: '2023', type: 'QĐ', body: 'UBND' }],
  ['30/2020/NĐ-CP', { system: 'normative', number: '30', year: '2020', type: 'NĐ', body: 'CP' }],
  ['72/2025/QH15', { system: 'normative', number: '72', year: '2025', type: null, body: 'QH15' }],
  ['01/2023/QĐ-UBND'.normalize('NFD'), { system: 'normative', number: '01', year: '2023', type: 'QĐ', body: 'UBND' }],
] as const)('%s', (text, parts) => expect(readDocumentNumber(text)).toEqual(parts))

test.each(['15', '186/KHUBND', 'BC-UBND', '15/', '57-NQ', 'a/b-c', '15/BC UBND', ''])(
  '%j is no document number',
  (text) => expect(readDocumentNumber(text)).toBeUndefined(),
)
