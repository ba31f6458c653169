import { expect, it } from 'vitest'
import type { AmendedItem, Amendment } from '../../src/core/amendment.ts'
import type { Stated } from '../../src/core/change.ts'
import { memoryReader } from '../../src/load/memory-reader.ts'
import { readPlan } from '../../src/pipeline.ts'
import { amendedRows } from '../../src/report/amended-rows.ts'
import { baseTexts } from '../check/cases.ts'

// What the appendix of an amending plan says of one change: keywords in words, and never the same on both sides.

const { plan } = await readPlan(memoryReader(Object.fromEntries(baseTexts())), 'plans/duong-lien-thon')
const origin = { file: 'plans/duong-lien-thon/amendments/2026-09-01-thu.md', path: [] }
const amendment: Amendment = {
  ...{ id: '2026-09-01-thu', date: '2026-09-01', proposer: 'kinh-te', reason: 'Thay đổi', items: [] },
  ...{ submission: null, approval: null, explanation: '', start: 0, origin },
}

function row(what: AmendedItem['what'], id: string, field: string, values: { from?: Stated; to?: Stated }) {
  const item = {
    what,
    id,
    field,
    from: undefined,
    to: undefined,
    ...values,
    state: 'proposed',
    origin,
    amendment,
  } as const
  return amendedRows(plan, [item], '2026-09-14').map(({ field: of, now, to }) => [of, now, to])[0]
}

it('keywords of the files stand in words', () => {
  expect(row('indicator', 'CT01', 'direction', { from: 'up', to: 'down' })).toEqual([
    'Chiều hướng',
    'càng cao càng tốt',
    'càng thấp càng tốt',
  ])
  expect(row('task', '1.a', 'scope', { to: { kind: 'not-applicable', reason: 'Xã không có chợ' } })).toEqual([
    'Phạm vi',
    '–',
    'không áp dụng tại địa bàn: Xã không có chợ',
  ])
})

it('what the plan meant without a word is what it was', () => {
  expect(row('plan', 'duong-lien-thon', 'method', { to: 'growth' })).toEqual([
    'Cách tính tiến độ chỉ tiêu',
    'theo đường thẳng',
    'theo tốc độ tăng bình quân',
  ])
})

it('a deadline with the same words tells what else differs', () => {
  const from = { text: 'Định kỳ 6 tháng', every: 'half', days: 3, dayKind: 'working' }
  expect(row('duty', 'III.3', 'deadline', { from, to: { ...from, days: 5, dayKind: 'calendar' } })).toEqual([
    'Thời hạn',
    'Định kỳ 6 tháng; số ngày sau kỳ: 3; cách tính ngày: ngày làm việc',
    'Định kỳ 6 tháng; số ngày sau kỳ: 5; cách tính ngày: ngày theo lịch',
  ])
})
