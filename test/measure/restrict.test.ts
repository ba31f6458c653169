import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/core/day.ts'
import { type Counts, type Progress, STATES } from '../../src/core/progress.ts'
import { ofGroup, ofHead, ofUnit, type Restriction, restrict } from '../../src/measure/restrict.ts'
import { scorecards } from '../../src/measure/scorecard.ts'
import { answeredIn } from '../../src/measure/term.ts'
import { budgetOf, duty, indicator, type Pieces, plan, progressAt, report, task } from '../support/plan-builder.ts'
import { anyDay, anyPlan } from '../support/plan-generator.ts'

const PIECES: Pieces = {
  tasks: [
    task('1.a', { lead: 'van-phong', deadline: { due: '2026-06-30' }, indicators: ['CT01'] }),
    task('1.b', { lead: 'vhxh', deadline: { due: '2026-12-31' } }),
    task('3.a', { lead: 'tai-chinh', with: ['vhxh'], deadline: { due: '2026-03-31' } }),
  ],
  indicators: [indicator('CT01', { lead: 'van-phong' }), indicator('CT02', { lead: 'tai-chinh' })],
  duties: [duty('V.1', { by: ['vhxh'] }), duty('V.2', { by: ['van-phong', 'tai-chinh'] })],
  reports: [report('van-phong', '2026-Q2', '2026-06-16', { '1.a': { done: '2026-06-10' } })],
  data: { reporting: [{ every: 'quarter', from: 'all', dueDays: 5 }] },
}
const progress = progressAt(PIECES, '2026-09-14')
const shown = (p: Progress) => ({
  tasks: p.tasks.map((t) => t.id),
  indicators: p.indicators.map((i) => i.indicator.id),
  duties: p.duties.map((d) => d.id),
  owed: p.reports.map((r) => r.unit),
  groups: p.groups.map((g) => g.id),
})

describe('a part of a plan', () => {
  test('of a unit: what it holds at D, its successions included', () => {
    const part = restrict(progress, ofUnit(progress, 'kinh-te', 'Phòng Kinh tế'))
    expect(shown(part)).toEqual({
      tasks: ['3.a'],
      indicators: ['CT02'],
      duties: ['V.2'],
      owed: ['kinh-te'],
      groups: ['3'],
    })
    expect([part.total.counts.openOverdue, part.total.rates.overdueOfDue]).toEqual([1, null])
    expect(part.parts).toEqual([{ by: 'unit', id: 'kinh-te', name: 'Phòng Kinh tế' }])
  })

  test('of a group: its tasks, the indicators they serve, the reports of the units that hold them', () => {
    const part = restrict(progress, ofGroup(progress, '1', 'Nhận thức'))
    expect(shown(part)).toEqual({
      tasks: ['1.a', '1.b'],
      indicators: ['CT01'],
      duties: [],
      owed: ['van-phong', 'vhxh'],
      groups: ['1'],
    })
    expect(part.total).toMatchObject({ counts: progress.groups[0]?.counts, rates: progress.groups[0]?.rates })
  })

  test('its funds are those of its tasks; general costs belong to no part', () => {
    const line = (planned: number, of?: string) => ({
      source: 'ns-xa',
      year: 2026,
      planned,
      ...(of ? { task: of } : {}),
    })
    const budget = budgetOf([line(70, '1.a'), line(50, '3.a'), line(30, '3.a'), line(20)])
    const whole = progressAt({ ...PIECES, budget }, '2026-09-14')
    const planned = (part: Restriction) => restrict(whole, part).money?.total.planned.sum
    expect(whole.money?.total.planned.sum).toBe(170n)
    expect(planned(ofGroup(whole, '1', ''))).toBe(70n)
    expect(planned(ofUnit(whole, 'kinh-te', ''))).toBe(80n)
    expect(planned(ofUnit(whole, 'vhxh', ''))).toBeNull()
    expect(restrict(progress, ofGroup(progress, '1', '')).money).toBeNull()
  })

  test('of a head, where the task names another post than its unit’s', () => {
    const tasks = [task('1.a', { lead: 'vhxh', head: 'Chánh Văn phòng' }), task('1.b', { lead: 'vhxh' })]
    const units = [
      { id: 'van-phong', names: [{ name: 'Văn phòng' }] as [{ name: string }], head: 'Chánh Văn phòng' },
      { id: 'vhxh', names: [{ name: 'Phòng Văn hóa - Xã hội' }] as [{ name: string }] },
    ]
    const all = progressAt({ tasks, units }, '2026-09-14')
    const of = (id: string) => restrict(all, ofHead(all, id, id)).tasks.map((t) => t.id)
    expect([of('van-phong'), of('vhxh')]).toEqual([['1.a'], ['1.b']])
  })

  test('one after another they narrow', () => {
    const unit = restrict(progress, ofUnit(progress, 'van-phong', 'Văn phòng'))
    const both = restrict(unit, ofGroup(unit, '3', 'Hạ tầng'))
    expect([both.tasks, both.parts?.map((part) => part.by)]).toEqual([[], ['unit', 'group']])
  })
})

const any = anyPlan({ takingBack: true })
const adds = (parts: readonly { readonly counts: Counts }[], whole: Counts): void => {
  for (const state of [...STATES, 'total'] as const)
    expect(parts.reduce((sum, part) => sum + part.counts[state], 0)).toBe(whole[state])
}

describe('parts add up to the plan', () => {
  test('all groups in turn', () => {
    fc.assert(
      fc.property(any, anyDay, (pieces, day) => {
        const all = progressAt(pieces, day)
        const parts = all.groups.map(({ id }) => restrict(all, ofGroup(all, id, id)).total)
        adds(parts, all.total.counts)
        parts.forEach((part, i) => {
          expect(part.rates).toEqual(all.groups[i]?.rates)
        })
      }),
    )
  })

  test('the cards of the units, of the groups, and the reports of the units', () => {
    fc.assert(
      fc.property(any, anyDay, (pieces, day) => {
        const all = progressAt(pieces, day)
        const { total, units, groups } = scorecards(all)
        expect(total.counts).toEqual(all.total.counts)
        adds(units, total.counts)
        adds(groups, total.counts)
        expect(units.reduce((sum, card) => sum + (card.reports?.length ?? 0), 0)).toBe(total.reports?.length)
      }),
    )
  })

  test('terms of office that follow one another share out the work that does not recur', () => {
    fc.assert(
      fc.property(any, anyDay, anyDay, (pieces, day, last) => {
        const once = pieces.tasks.filter(({ deadline }) => !deadline?.every)
        const all = progressAt(plan({ ...pieces, tasks: once }), day)
        const first = answeredIn(all.tasks, { from: null, until: last }, day, (task) => task)
        const second = answeredIn(all.tasks, { from: addDays(last, 1), until: null }, day, (task) => task)
        const ids = [...first.own, ...second.own].map((task) => task.id).sort()
        expect(ids).toEqual(all.tasks.map((task) => task.id).sort())
        // What is inherited was counted, as overdue, for the term before.
        for (const { id } of second.inherited)
          expect(first.own.find((task) => task.id === id)?.state).toBe('openOverdue')
      }),
    )
  })
})
