import { describe, expect, test } from 'vitest'
import { diskReader } from '../../src/load/disk-reader.ts'
import { eveOf, measurePlan, movementsOf, readPlan, unitProgress } from '../../src/pipeline.ts'
import { formView } from '../../src/report/form.ts'
import { plan, ROOT } from '../support/cli.ts'

const { plan: whole } = await readPlan(diskReader(ROOT), 'plans/minh-hoa')
const UNITS = [
  'van-phong',
  'vhxh',
  'kinh-te',
  'trung-tam-hcc',
  'cong-an',
  'quan-su',
  'mttq',
  'doan-thanh-nien',
  'tram-y-te',
  'truong-thcs',
]

const report = async (line: string) => JSON.parse((await plan(`report unit --json --plan minh-hoa ${line}`)).out)

describe.each(UNITS)('the report of %s', async (unit) => {
  const view = await report(`--unit ${unit} --period 2026-Q3`)
  const { out } = await plan(`status --json --plan minh-hoa --unit ${unit} --period 2026-Q3`)
  const [status] = JSON.parse(out).plans

  test('counts and rates are those of `plan status --unit`', () => {
    const counted = Object.entries(status.counts).filter(([name, n]) => name !== 'total' && n !== 0)
    expect(view.totals.states.map((s: { name: string; count: number }) => [s.name, s.count])).toEqual(counted)
    expect(view.tasks).toHaveLength(status.counts.total)
    for (const { name, value } of view.totals.rates) expect([name, value]).toEqual([name, status.rates[name]])
    expect(view.indicators.total).toBe(status.indicators.total)
    expect(view.indicators.attained).toBe(status.indicators.attained)
  })

  test('names the unit as its issuer, and never writes to itself', () => {
    const [name] = view.frame.issuer
    expect(view.frame.to.map((to: string) => to.toUpperCase())).not.toContain(name)
    expect(view.frame.to.length).toBeGreaterThan(0)
  })

  test('has no narrative of another unit', () => {
    const own = whole.reports.filter((r) => r.unit === unit).flatMap((r) => r.narrative.map(({ text }) => text))
    const parts = [view.direction, view.others, view.shortcomings, view.causes, view.plans, view.proposals]
    for (const { prose } of parts.flatMap(({ passages }) => passages)) expect(own).toContain(prose)
  })
})

test.each([
  ['vhxh', 'Số: [...]/BC-VHXH', 'an alias in capitals'],
  ['kinh-te', 'Số: [...]/BC-KT', 'the initials of a section'],
  ['tram-y-te', 'Số: [...]/BC-TYT', 'an alias in capitals'],
  ['doan-thanh-nien', 'Số: [...]/BC-[...]', 'nothing says it'],
])('number of %s: %s, from %s', async (unit, number) => {
  expect((await report(`--unit ${unit} --period 2026-Q3`)).frame.number).toBe(number)
})

test('a section has the commune above it, a body that is asked has not; names are those of the day', async () => {
  const before = await report('--unit vhxh --period 2025-Q2')
  expect([before.frame.parent, before.frame.issuer]).toEqual(['ỦY BAN NHÂN DÂN XÃ MINH HỌA', ['VĂN HÓA – XÃ HỘI']])
  const police = await report('--unit cong-an --period 2026-Q3')
  expect([police.frame.parent, police.frame.issuer]).toEqual([null, ['CÔNG AN XÃ']])
})

test('a unit that has ended stands for the one that took over its work', async () => {
  expect((await report('--unit tai-chinh --period 2026-Q3')).frame.issuer).toEqual(['PHÒNG KINH TẾ'])
})

test('what a unit has not reported is said', async () => {
  const silent = await report('--unit cong-an --period 2026-Q3')
  expect(silent.silent).toBe(
    'Tính đến ngày 14/9/2026, đơn vị chưa có báo cáo Quý III/2026; số liệu dưới đây lấy từ các báo cáo trước, gần nhất là báo cáo Quý II/2026 (ngày 16/6/2026).',
  )
  const row = silent.tasks.find(({ title }: { title: string }) => title.startsWith('3.đ.'))
  expect(row.result).toMatch(/\(báo cáo Quý II\/2026\)\. Trong kỳ chưa có báo cáo$/)
  const kinhTe = await report('--unit kinh-te --period 2026-Q3')
  const never = kinhTe.tasks.find(({ title }: { title: string }) => title.startsWith('5.k.'))
  expect([never.result, never.state]).toEqual(['Chưa có báo cáo', 'Chưa có báo cáo, quá hạn 167 ngày'])
})

test('a duty of several units is shown as it stands for this one', async () => {
  const duty = async (unit: string): Promise<string> =>
    (await report(`--unit ${unit} --period 2026-Q3`)).duties.rows.find(({ id }: { id: string }) => id === 'V.1.3').state
  expect(await duty('vhxh')).toBe('4/4 báo cáo đến hạn trong năm gửi đúng hạn')
  expect(await duty('tram-y-te')).toBe('3/4 báo cáo đến hạn trong năm gửi đúng hạn; còn thiếu 1 báo cáo')
})

describe('the form of a unit', () => {
  const formOf = async (unit: string, period: string, reports = whole.reports) => {
    const progress = measurePlan({ ...whole, reports }, { period }, '2026-11-23')
    if (!progress) throw new Error(`no period ${period}`)
    const own = await unitProgress(progress, unit)
    return formView({ progress, own, eve: eveOf(progress), movements: movementsOf(progress), options: { unit } })
  }

  test.each(UNITS)('%s: is the same before and after the report of the period came in', async (unit) => {
    for (const period of ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3']) {
      const before = whole.reports.filter((r) => !(r.unit === unit && r.period === period))
      expect((await formOf(unit, period, before)).groups, period).toEqual((await formOf(unit, period)).groups)
    }
  })

  test('prints the last values before the period, and crosses out what need not be filled in', async () => {
    const { groups } = await formOf('kinh-te', '2026-Q3')
    const [indicators, tasks] = groups
    expect(indicators?.rows.map(({ before }) => before)).toEqual(['51,01 (14/6/2026)', '352', '690', '22 (14/6/2026)'])
    expect(tasks?.rows.find(({ number }) => number === '3.b')).toEqual({
      ...{ number: '3.b', what: 'Chương trình kinh tế số, xã hội số', measure: '%', planned: '6/2026' },
      ...{ before: '72', inPeriod: 'x', sum: '' },
    })
  })

  test('asks a yearly figure in the last quarter only, and a late one until it is given', async () => {
    const ids = async (unit: string, period: string): Promise<string[]> =>
      (await formOf(unit, period)).groups.flatMap(({ rows }) => rows.map(({ what }) => what.slice(0, 4)))
    expect(await ids('van-phong', '2026-Q2')).toContain('CT14')
    expect(await ids('van-phong', '2026-Q3')).toContain('CT14')
    expect((await formOf('van-phong', '2026-Q1')).leftOut.join(' ')).toContain('Chỉ tiêu chưa đến kỳ báo cáo: CT01')
  })

  test('has room for two to sign, and nothing that keeps it from being handed out', async () => {
    const { frame, blockers } = await formOf('kinh-te', '2026-Q3')
    expect([frame.preparer, frame.title]).toEqual([
      'NGƯỜI LẬP BIỂU\n(Ký, ghi rõ họ tên)',
      'THỦ TRƯỞNG ĐƠN VỊ\n(Ký, ghi rõ họ tên)',
    ])
    expect([frame.draft, frame.number, blockers]).toEqual([false, null, []])
  })
})
