import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/index.ts'
import type { UnitData } from '../../src/core/plan.ts'
import { type Pieces, plan, report, task } from '../support/plan-builder.ts'

type People = NonNullable<UnitData['people']>
const unit = (id: string, people: People): UnitData => ({ id, names: [{ name: id }], people })
const head = (id: string, from?: string, until?: string): People[number] => ({
  id,
  title: 'Trưởng phòng',
  head: true,
  ...(from ? { from } : {}),
  ...(until ? { until } : {}),
})

/** Codes other than gaps, each with its place, on 14/9/2026. */
const found = (pieces: Pieces, today = '2026-09-14') =>
  check(plan(pieces), today)
    .filter(({ code }) => !/^(?:gap|weight|progress)\//.test(code))
    .map(({ code, path }) => `${code} ${path?.join('.')}`)

describe('people of the register', () => {
  test('one id for two persons, in one unit or in two', () => {
    const units = [unit('vhxh', [head('a', undefined, '2025-12-31')]), unit('kinh-te', [head('a')])]
    expect(found({ units })).toEqual(['id/duplicate people.0.id'])
  })

  test('heads: from the day after, no gap needed; on one and the same day there are two', () => {
    const terms = (until: string, from: string) => [unit('vhxh', [head('a', undefined, until), head('b', from)])]
    expect(found({ units: terms('2025-12-31', '2026-01-01') })).toEqual([])
    expect(found({ units: terms('2025-12-31', '2026-03-01') })).toEqual([])
    expect(found({ units: terms('2026-01-01', '2026-01-01') })).toEqual(['person/two-heads people.1.from'])
  })

  test('two heads without dates', () =>
    expect(found({ units: [unit('vhxh', [head('a'), head('b')])] })).toEqual(['person/two-heads people.1.id']))

  test('others of the unit may serve at once', () => {
    const others: People = [
      { id: 'a', title: 'Công chức' },
      { id: 'b', title: 'Công chức' },
    ]
    expect(found({ units: [unit('vhxh', [head('c'), ...others])] })).toEqual([])
  })
})

describe('the person in charge of a task', () => {
  const units = [unit('vhxh', [{ id: 'a', title: 'Công chức', until: '2026-05-31' }])]
  const ended = 'person/ended person'
  const mine = (more = {}) => [task('1.a', { lead: 'vhxh', person: 'a', ...more })]
  const done = (value: boolean | string) => [report('vhxh', '2026-Q2', '2026-06-14', { '1.a': { done: value } })]

  test('gone while the task is open', () => expect(found({ units, tasks: mine() })).toEqual([ended]))
  test('in office on the last day', () => expect(found({ units, tasks: mine() }, '2026-05-31')).toEqual([]))
  test('done is done', () => expect(found({ units, tasks: mine(), reports: done('2026-06-01') })).toEqual([]))
  test('a completion taken back', () => expect(found({ units, tasks: mine(), reports: done(false) })).toEqual([ended]))
  test('all parts done', () => {
    const parts = [{ id: 'x', name: 'Phần' }]
    const reports = [report('vhxh', '2026-Q2', '2026-06-14', { '1.a': { parts: { x: { done: '2026-06-01' } } } })]
    expect(found({ units, tasks: mine({ parts }), reports })).toEqual([])
    expect(found({ units, tasks: mine({ parts }) })).toEqual([ended])
  })
  test('cancelled, not applicable', () => {
    const cancelled = { on: '2026-06-01', reason: 'Trùng' }
    expect(found({ units, tasks: mine({ cancelled }) })).toEqual([])
    expect(found({ units, tasks: mine({ scope: { kind: 'not-applicable', reason: 'Không có' } }) })).toEqual([])
  })
  test('an illustrative plan is judged by its own date', () => {
    const data = { illustrative: true, asOf: '2026-05-31' }
    expect(found({ units, tasks: mine(), data })).toEqual([])
  })
  test('while units.yaml could not be read nothing is said', () =>
    expect(found({ units: [], tasks: mine(), unread: ['plans/minh-hoa/units.yaml'] })).toEqual([]))
})

describe('the issuer', () => {
  const issuer = { name: ['UBND XÃ'] as [string], until: '2026-06-30' }
  test('on its last day, and after it', () => {
    expect(found({ data: { issuer } }, '2026-06-30')).toEqual([])
    expect(found({ data: { issuer } }, '2026-07-01')).toEqual(['issuer/ended issuer.until'])
  })
  test('with a successor', () =>
    expect(found({ data: { issuer: { ...issuer, successor: 'UBND xã mới' } } })).toEqual([]))
})

describe('items of superior documents', () => {
  const document = { kind: 'Nghị quyết', number: '03/NQ-CP', date: '2025-01-09', issuer: 'Chính phủ' }
  const named = [task('1.a', { lead: 'vhxh', bases: [{ document: 'nq', item: 'II.9' }] })]
  test('unknown only where the items are listed', () => {
    expect(found({ tasks: named, data: { bases: [{ id: 'nq', ...document }] } })).toEqual([])
    expect(found({ tasks: named, data: { bases: [{ id: 'nq', ...document, items: [{ id: 'II.1' }] }] } })).toEqual([
      'base/item-unknown bases.0.item',
    ])
  })
  test('one item twice', () => {
    const items = [{ id: 'II.9' }, { id: 'II.9' }]
    expect(found({ tasks: named, data: { bases: [{ id: 'nq', ...document, items }] } })).toEqual([
      'id/duplicate bases.0.items.1.id',
    ])
  })
})
