import { describe, expect, test } from 'vitest'
import { coverageOfBases } from '../../src/measure/bases.ts'
import { indicator, type Pieces, progressAt, task } from '../support/plan-builder.ts'

const DOCUMENT = {
  kind: 'Kế hoạch',
  number: '18/KH-UBND',
  date: '2025-03-05',
  issuer: 'UBND tỉnh Minh Họa',
}
const PIECES: Pieces = {
  data: {
    bases: [
      {
        id: 'kh18',
        ...DOCUMENT,
        items: [{ id: 'III.1' }, { id: 'III.2', text: 'Cáp quang' }, { id: 'III.3' }, { id: 'III.3' }],
      },
      { id: 'kh31', ...DOCUMENT },
    ],
  },
  tasks: [
    task('1.a', { bases: [{ document: 'kh18', item: 'III.1' }] }),
    task('1.b', { bases: [{ document: 'kh18', item: 'III.2' }], cancelled: { on: '2026-01-10', reason: 'Trùng' } }),
    task('1.c', { bases: [{ document: 'kh18' }, { document: 'kh31', item: 'II.4' }] }),
    task('1.d'),
    task('1.đ', { bases: [{ document: 'kh18', item: 'III.9' }] }),
  ],
  indicators: [indicator('CT01', { bases: [{ document: 'kh18', item: 'III.1' }] }), indicator('CT02')],
}

const ids = (by: { tasks: readonly { id: string }[]; indicators: readonly { indicator: { id: string } }[] }) => [
  ...by.tasks.map((t) => t.id),
  ...by.indicators.map((i) => i.indicator.id),
]
const at = (day: string) => coverageOfBases(progressAt(PIECES, day))

describe('items of a superior document', () => {
  test('what carries each one out; a second item of one id is left out', () => {
    const items = at('2026-09-14').documents[0]?.items?.map((item) => [item.id, item.covered, ids(item)])
    expect(items).toEqual([
      ['III.1', true, ['1.a', 'CT01']],
      ['III.2', false, ['1.b']],
      ['III.3', false, []],
    ])
  })

  test('an item is covered until the only task for it is cancelled', () => {
    const covered = (day: string) => at(day).documents[0]?.items?.map((item) => item.covered)
    expect(covered('2026-01-09')).toEqual([true, true, false])
    expect(covered('2026-01-10')).toEqual([true, false, false])
  })

  test('a document without a list of items: nobody can say what is missing', () => {
    const [, second] = at('2026-09-14').documents
    expect([second?.items, second && ids(second.other)]).toEqual([null, ['1.c']])
  })

  test('what names the document without one of its items, and what names none', () => {
    const list = at('2026-09-14')
    expect(list.documents[0] && ids(list.documents[0].other)).toEqual(['1.c', '1.đ'])
    expect(ids(list.without)).toEqual(['1.d', 'CT02'])
  })
})
