import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/cli/columns.ts'
import { plan, ROOT, workspace } from '../support/cli.ts'
import { screens } from '../support/screens.ts'

const SCREENS: Readonly<Record<string, string>> = {
  'trend-indicator': 'trend CT05',
  'trend-gaps': 'trend CT04',
  'trend-nothing': 'trend CT08',
  'trend-growth': 'trend minh-hoa:CT10',
  'trend-words': 'trend CT14',
  'trend-years': 'trend CT02 --years',
  'trend-per-unit': 'trend CB-KHKT --as-of 2026-09-14',
  'trend-rate': 'trend completionOfDue --plan minh-hoa',
  'trend-unit': 'trend units.vhxh.rates.onTimeOfDue --plan minh-hoa --years',
  'trend-review': 'trend --plan minh-hoa',
  'trend-review-tinh-son': 'trend --plan tinh-son-2025 --as-of 2026-09-14',
  'help-trend': 'trend --help',
}

screens(SCREENS)

const DRAWN = Object.values(SCREENS).filter((line) => !line.includes('--help'))

describe('the terminal', () => {
  it.each([40, 80])('%i columns are enough', async (columns) => {
    for (const line of DRAWN) {
      const { out } = await plan(`${line} --no-color`, { columns })
      for (const text of out.split('\n')) expect(widthOf(text), `${line}: ${text}`).toBeLessThanOrEqual(columns)
    }
  })
  it('values stand with their units even where there is no room for bars', async () => {
    const { out } = await plan('trend CT05 --no-color', { columns: 40 })
    expect(out).toContain('52,92% ước')
    expect(out).toMatch(/≥ 80% chỉ tiêu/)
  })
  it('a table with no room for even one year becomes lines, and nothing is lost', async () => {
    const { out } = await plan('trend --plan minh-hoa --no-color', { columns: 40 })
    expect(out).toContain(
      [
        '  CT18 Số thành viên bình quân của một',
        '  tổ công nghệ số cộng đồng',
        '    Gốc 4 người/tổ · 2025 6,33 người/tổ',
        '    2026* 6,17 người/tổ',
        '    Mức giao 5 – 9 người/tổ',
      ].join('\n'),
    )
  })
  it.each(DRAWN)('colour changes nothing but colour: %s', async (line) => {
    const { out } = await plan(line, { columns: 80 })
    expect(out.replace(/\u001b\[\d+m/g, '')).toBe((await plan(`${line} --no-color`, { columns: 80 })).out)
  })
})

describe('JSON follows its published schema', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/trend.v1.schema.json'), 'utf8'))
  const json = async (line: string) => JSON.parse((await plan(`${line} --json`)).out)

  it.each(DRAWN)('plan %s --json', async (line) => {
    const ajv = new Ajv({ allErrors: true, strictTypes: false })
    ajv.validate(schema, await json(line))
    expect(ajv.errors).toBeNull()
  })

  it('an indicator: points, targets, an exact forecast', async () => {
    const { points, forecast, ...rest } = await json('trend CT05')
    expect(rest).toMatchObject({
      schema: 'trend/1',
      plan: 'minh-hoa',
      kind: 'indicator',
      id: 'CT05',
      unit: '%',
      every: 'quarter',
      complete: true,
      baselines: [{ at: '2024-12-31', value: { n: 35, d: 1 } }],
      targets: [
        { by: '2025-12-31', label: '2025', op: '>=', value: 50 },
        { by: '2030-12-31', label: '2030', op: '>=', value: 80 },
      ],
      breaks: [],
      noForecast: null,
      growth: null,
    })
    expect(points.map((p: { period: string }) => p.period)).toEqual([
      '2025-Q2',
      '2025-Q3',
      '2025-Q4',
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
    ])
    expect(points.at(-1)).toEqual({
      period: '2026-Q3',
      from: '2026-06-15',
      to: '2026-09-14',
      asOf: '2026-09-14',
      value: { n: 635, d: 12 },
      n: 381,
      d: 720,
      stated: null,
      status: 'estimate',
      parts: ['2026-Q3'],
    })
    // 35 on 31/12/2024, 635/12 on 14/9/2026: 622 days; 1569 more to 31/12/2030.
    const value = 635 / 12 + ((635 / 12 - 35) / 622) * 1569
    expect(forecast).toMatchObject({ method: 'meanPace', on: '2030-12-31', clipped: false, attains: true })
    expect(forecast.value.n / forecast.value.d).toBeCloseTo(value, 9)
  })

  it('a rate: what explain shows of the same day', async () => {
    const { points, kind, forecast } = await json('trend onTimeOfDue --plan minh-hoa')
    const { exact } = await json('explain rates.onTimeOfDue --plan minh-hoa')
    expect({ kind, forecast }).toEqual({ kind: 'rate', forecast: null })
    expect(points.at(-1)).toMatchObject({ value: exact, n: exact.n, d: exact.d, status: 'final' })
    const { plans } = await json('status --plan minh-hoa --period 2025-Q4')
    expect(points.find((p: { period: string }) => p.period === '2025-Q4').value).toEqual(plans[0].rates.onTimeOfDue)
  })

  it('a review: the years, what was left over, nothing made up', async () => {
    const { review, kind } = await json('trend --plan minh-hoa')
    expect(kind).toBe('review')
    expect(review.years.map((y: { id: string; over: boolean }) => [y.id, y.over])).toEqual([
      ['2025', true],
      ['2026', false],
    ])
    const open = await json('list tasks --plan minh-hoa')
    const ids = open.tasks.filter((t: { state: string }) => t.state.startsWith('open')).map((t: { id: string }) => t.id)
    expect(review.years[1].open).toEqual(ids)
    const ct08 = review.indicators.find((i: { id: string }) => i.id === 'CT08')
    expect(ct08.points.map((p: { value: unknown; status: string }) => [p.value, p.status])).toEqual([
      [null, 'missing'],
      [null, 'running'],
    ])
  })
})

describe('a series that starts anew', () => {
  it('is cut by a line, and the forecast begins after it', async () => {
    const anew = workspace()
    const path = join(anew.root, 'plans/minh-hoa/indicators/chi-tieu.yaml')
    const text = readFileSync(path, 'utf8')
    const cut = '    breaks: [{ on: 2025-12-15, reason: Đổi cách tính }]\n'
    writeFileSync(path, text.replace('    lead: tai-chinh\n', `${cut}    lead: tai-chinh\n`))
    const { out } = await plan('trend CT05', { cwd: anew.root })
    const json = JSON.parse((await plan('trend CT05 --json', { cwd: anew.root })).out)
    anew.done()
    const lines = out.split('\n')
    const at = lines.findIndex((line) => line.includes('từ 15/12/2025 là chuỗi mới: Đổi cách tính'))
    expect(lines[at - 1]).toMatch(/^2025-Q4/)
    expect(json.forecast.from).toEqual({ at: '2026-03-14', value: { n: 50, d: 1 } })
  })
})

describe('damage', () => {
  it('is named before any figure, and rates are left out', async () => {
    const broken = workspace()
    const path = join(broken.root, 'plans/minh-hoa/tasks/3-ha-tang.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace('tasks:', 'tasks'))
    for (const line of ['trend completionOfDue --plan minh-hoa', 'trend --plan minh-hoa']) {
      const { out } = await plan(line, { cwd: broken.root })
      expect(out.indexOf('thiếu dữ liệu: 1 tệp không đọc được')).toBeGreaterThan(0)
      expect(out.slice(0, out.indexOf('CT01'))).not.toMatch(/\d%(?! +100%)/)
    }
    broken.done()
  })
})

describe('wrong use', () => {
  const WRONG: readonly (readonly [line: string, says: string])[] = [
    ['trend', '--plan minh-hoa | --plan tinh-son-2025'],
    ['trend CTO2', 'có phải "CT02"'],
    ['trend completionOfDu --plan minh-hoa', 'có phải "completionOfDue"?'],
    ['trend minh-hoa:rates.completionOfDu', 'có phải "completionOfDue"?'],
    ['trend completionOfDue', 'minh-hoa:rates.completionOfDue'],
    ['trend minh-hoa:1.c', '"1.c" là nhiệm vụ; trend vẽ chỉ tiêu và tỷ lệ'],
    ['trend minh-hoa:V.1.1', 'tổ chức thực hiện'],
    ['trend minh-hoa:coverage', 'rates: "coverage" không hợp lệ'],
    ['trend minh-hoa:units.vhx.rates.onTimeOfDue', 'có phải "vhxh"?'],
    ['trend minh-hoa:groups.1.rates.reportsInTime', 'không hợp lệ'],
    ['trend CT05 CT02', 'thừa đối số'],
    ['trend CT05 --year', 'có phải "--years"?'],
  ]
  it.each(WRONG)('plan %s', async (line, says) => {
    const { out, err, code } = await plan(line)
    expect(err).toContain(says)
    expect(err).not.toMatch(/\n\s+at /)
    expect({ out, code }).toEqual({ out: '', code: 2 })
  })
})
