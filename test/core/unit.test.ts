import { describe, expect, test } from 'vitest'
import type { UnitData } from '../../src/core/plan.ts'
import { holderAt, inForce, nameAt, speaksFor } from '../../src/core/unit.ts'
import { plan } from '../support/plan-builder.ts'

const names: UnitData['names'] = [{ name: 'Đơn vị' }]
const UNITS: readonly UnitData[] = [
  { id: 'vhxh', names: [{ name: 'Văn hóa – Xã hội' }, { from: '2025-07-01', name: 'Phòng Văn hóa - Xã hội' }] },
  { id: 'tai-chinh', names, until: '2025-06-30', successors: ['kinh-te'] },
  { id: 'dia-chinh', names, until: '2025-06-30', successors: ['kinh-te'] },
  { id: 'kinh-te', names, from: '2025-07-01', until: '2027-12-31', successors: ['kinh-te-ha-tang'] },
  { id: 'kinh-te-ha-tang', names, from: '2028-01-01' },
  { id: 'thanh-tra', names, until: '2025-12-31' },
  { id: 'tu-phap', names, until: '2025-12-31', successors: ['vhxh', 'van-phong'] },
  { id: 'to-a', names, until: '2025-12-31', successors: ['to-b'] },
  { id: 'to-b', names, until: '2025-12-31', successors: ['to-a'] },
]
const commune = plan({ units: UNITS })
const unit = (id: string) => {
  const found = commune.units.get(id)
  if (!found) throw new Error(id)
  return found
}

test('a unit exists from its first day to its last', () => {
  const days = ['2025-06-30', '2025-07-01', '2027-12-31', '2028-01-01']
  expect(days.map((day) => inForce(unit('kinh-te'), day))).toEqual([false, true, true, false])
  expect(inForce(unit('vhxh'), '1999-01-01')).toBe(true)
})

test('a unit has the name of the day; the first one for earlier days', () => {
  expect(nameAt(unit('vhxh'), '2025-06-30')).toBe('Văn hóa – Xã hội')
  expect(nameAt(unit('vhxh'), '2025-07-01')).toBe('Phòng Văn hóa - Xã hội')
  expect(
    nameAt({ ...unit('vhxh'), data: { id: 'x', names: [{ from: '2025-07-01', name: 'Phòng' }] } }, '2025-01-01'),
  ).toBe('Phòng')
})

describe('who answers for a unit on a day', () => {
  test.each([
    ['tai-chinh', '2025-06-30', 'tai-chinh', false],
    ['tai-chinh', '2025-07-01', 'kinh-te', false],
    ['tai-chinh', '2028-01-01', 'kinh-te-ha-tang', false],
    ['thanh-tra', '2025-12-31', 'thanh-tra', false],
    ['thanh-tra', '2026-01-01', 'thanh-tra', true],
    ['tu-phap', '2026-01-01', 'tu-phap', true],
    ['to-a', '2026-01-01', 'to-b', true],
    ['tram-y-te', '2026-01-01', 'tram-y-te', true],
  ])('%s on %s: %s, orphan %s', (id, day, holder, orphan) => {
    expect(holderAt(commune, id, day)).toEqual({ unit: holder, orphan })
  })
})

describe('who may speak for a lead', () => {
  test.each([
    ['tai-chinh', 'tai-chinh', true],
    ['kinh-te', 'tai-chinh', true],
    ['kinh-te-ha-tang', 'tai-chinh', true],
    ['tai-chinh', 'kinh-te', true],
    ['dia-chinh', 'tai-chinh', false],
    ['vhxh', 'kinh-te', false],
    ['vhxh', 'tram-y-te', false],
    ['to-b', 'to-a', true],
  ])('%s for %s: %s', (reporter, lead, may) => expect(speaksFor(commune, reporter, lead)).toBe(may))

  test.each([
    ['kinh-te', 'tai-chinh', '2025-06-30', false],
    ['kinh-te', 'tai-chinh', '2025-07-01', true],
    ['kinh-te-ha-tang', 'tai-chinh', '2025-07-01', false],
    ['kinh-te-ha-tang', 'tai-chinh', '2028-01-01', true],
    ['tai-chinh', 'tai-chinh', '2026-01-01', true],
    ['tai-chinh', 'kinh-te', '2025-06-14', true],
  ])('%s for %s on %s: %s', (reporter, lead, day, may) => {
    expect(speaksFor(commune, reporter, lead, day)).toBe(may)
  })
})
