import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ratio } from '../../src/core/ratio.ts'
import type { Card, Ranking } from '../../src/core/scorecard.ts'
import { rank } from '../../src/measure/rank.ts'

// A card as far as ranking reads it.
interface Given {
  readonly id: string
  readonly due?: readonly [number, number]
  readonly reports?: readonly [number, number]
  readonly coverage?: readonly [number, number]
}
const ratio = (pair: readonly [number, number] | undefined): Ratio | null =>
  pair ? { n: BigInt(pair[0]), d: BigInt(pair[1]) } : null
const card = ({ id, due, reports, coverage = [1, 1] }: Given): Card =>
  ({
    id,
    rates: { completionOfDue: ratio(due) },
    reportsInTime: ratio(reports),
    coverage: ratio(coverage),
    money: null,
  }) as unknown as Card

const RANKING: Ranking = { weights: { completionOfDue: 3, reportsInTime: 1 }, coverage: 80 }
const ranked = (all: readonly Given[], ranking = RANKING, requested: readonly string[] = []) => {
  const { ranks, unused } = rank(all.map(card), ranking, ({ id }) => requested.includes(id ?? ''))
  const rows = [...ranks].map(([{ id }, { place, score, not }]) => [
    id,
    place,
    score && `${score.n}/${score.d}`,
    not?.why ?? null,
  ])
  return { rows, unused }
}

describe('the score', () => {
  test('is the weighted mean of the rates, exactly', () => {
    expect(ranked([{ id: 'a', due: [2, 3], reports: [1, 2] }]).rows).toEqual([['a', 1, '5/8', null]])
  })

  test('ties share a place and the next one skips', () => {
    const half = { due: [1, 2], reports: [1, 2] } as const
    const rows = ranked([
      { id: 'a', ...half },
      { id: 'b', due: [1, 1], reports: [1, 1] },
      { id: 'c', due: [2, 4], reports: [3, 6] },
      { id: 'd', due: [0, 1], reports: [0, 1] },
    ]).rows
    expect(rows.map(([id, place]) => [id, place])).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 2],
      ['d', 4],
    ])
  })
})

describe('who is not ranked, and why', () => {
  const good = { due: [1, 1], reports: [1, 1] } as const
  test('a rate is missing that others have', () => {
    expect(
      ranked([
        { id: 'a', due: [1, 1] },
        { id: 'b', ...good },
      ]).rows,
    ).toEqual([
      ['a', null, null, 'rates'],
      ['b', 1, '1/1', null],
    ])
  })

  test('a rate that nobody has is left out for all', () => {
    const weights = { ...RANKING.weights, disbursement: 5 }
    expect(ranked([{ id: 'a', due: [2, 3], reports: [1, 2] }], { ...RANKING, weights })).toEqual({
      rows: [['a', 1, '5/8', null]],
      unused: ['disbursement'],
    })
  })

  test('nobody has any rate', () => expect(ranked([{ id: 'a' }]).rows).toEqual([['a', null, null, 'rates']]))

  test('too little was reported: below the stated share, not at it', () => {
    const rows = ranked([
      { id: 'a', ...good, coverage: [79, 100] },
      { id: 'b', ...good, coverage: [4, 5] },
    ]).rows
    expect(rows).toEqual([
      ['a', null, null, 'coverage'],
      ['b', 1, '1/1', null],
    ])
  })

  test('a unit the commune asks and does not order', () => {
    expect(ranked([{ id: 'a', ...good }], RANKING, ['a']).rows).toEqual([['a', null, null, 'requested']])
  })
})

const share = fc.integer({ min: 1, max: 9 }).chain((d) => fc.tuple(fc.integer({ min: 0, max: d }), fc.constant(d)))
const given = fc.array(
  fc.record({
    due: fc.option(share, { nil: undefined }),
    reports: fc.option(share, { nil: undefined }),
    coverage: share,
  }),
  { maxLength: 8 },
)
const named = given.map((all) =>
  all.map(
    ({ due, reports, coverage }, i): Given => ({
      id: `u${i}`,
      coverage,
      ...(due ? { due } : {}),
      ...(reports ? { reports } : {}),
    }),
  ),
)

test('the order in which units stand makes no difference', () => {
  const both = named.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
  fc.assert(
    fc.property(both, ([all, other]) => {
      const sorted = (rows: readonly unknown[][]) => rows.toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))
      expect(sorted(ranked(other).rows)).toEqual(sorted(ranked(all).rows))
    }),
  )
})

test('a place is one more than the number of better scores', () => {
  fc.assert(
    fc.property(named, (all) => {
      const places = ranked(all).rows.flatMap(([, place]) => (typeof place === 'number' ? [place] : []))
      for (const place of places) expect(places.filter((other) => other < place).length).toBe(place - 1)
    }),
  )
})
