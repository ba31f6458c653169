import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { plan, ROOT, workspace } from '../support/cli.ts'

const done: (() => void)[] = []
afterEach(() => {
  for (const clean of done.splice(0)) clean()
})
/** A workspace whose minh-hoa has a changed budget.yaml. */
function changed(change: (text: string) => string): string {
  const place = workspace()
  done.push(place.done)
  const path = join(place.root, 'plans/minh-hoa/budget.yaml')
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  return place.root
}

interface Sum {
  readonly planned: number | null
  readonly allocated: number | null
  readonly disbursed: number | null
  readonly disbursement: { n: number; d: number } | null
}
const json = async (line: string, cwd = ROOT) => JSON.parse((await plan(`${line} --json`, { cwd })).out)

describe('every sum of the list explains itself', () => {
  it('by year, source, group, unit and task, down to lines of budget.yaml', async () => {
    const [money] = (await json('list money --plan minh-hoa')).plans
    const cwd = changed((text) => text)
    const file = readFileSync(join(ROOT, 'plans/minh-hoa/budget.yaml'), 'utf8').split('\n')
    const figures: [string, Sum][] = [
      ['budget', money.total],
      ...money.years.map((row: Sum & { year: number }) => [`money.${row.year}`, row]),
      ...money.sources.flatMap(({ id, years }: { id: string; years: (Sum & { year: number })[] }) =>
        years.map((row) => [`money.${row.year}.${id}`, row]),
      ),
      ...money.groups.map((row: Sum & { id: string }) => [`groups.${row.id}.money`, row]),
      ...money.units.map((row: Sum & { id: string }) => [`units.${row.id}.money`, row]),
      ...money.tasks.slice(0, 4).map((row: Sum & { id: string }) => [`tasks.${row.id}.money`, row]),
    ]
    expect(figures.length).toBeGreaterThan(25)
    for (const [id, sum] of figures) {
      const { exact, inputs } = await json(`explain minh-hoa:${id}`, cwd)
      expect([id, exact]).toEqual([id, sum.disbursement])
      for (const [word, of] of [
        ['dự kiến', 'planned'],
        ['được giao', 'allocated'],
        ['giải ngân', 'disbursed'],
      ] as const) {
        const stated = inputs.filter(({ value }: { value: string }) => value.startsWith(`${word} `))
        const amounts = stated.map(({ value }: { value: string }) => Number(value.split(' ')[2]?.replaceAll('.', '')))
        expect([id, of, amounts.length ? amounts.reduce((a: number, b: number) => a + b) : null]).toEqual([
          id,
          of,
          sum[of],
        ])
        // The amount stands on the very line that is named.
        for (const [i, { line }] of stated.entries()) expect(file[line - 1]).toContain(String(amounts[i]))
      }
    }
  }, 60_000)

  it('in any spelling of the task, and under a single figure', async () => {
    expect((await plan('explain tasks.III.5.dd.money')).out).toBe((await plan('explain tasks.5.đ.money')).out)
    expect((await json('explain money.2026.disbursement')).exact).toEqual({ n: 1_004_800_000, d: 1_793_000_000 })
    expect((await json('explain money.allocated')).result).toBe('được giao 3.519* triệu đồng')
  })
})

describe('wrong use says what there is', () => {
  it.each([
    ['list money --year 2030', '2025, 2026, 2027'],
    ['list money --state openOverdue', '--state'],
    ['list tasks --year 2026', '--year'],
    ['list mony', 'money'],
    ['explain money.2030', '2025, 2026, 2027'],
    ['explain money.2026.khnc', '"khcn"'],
    ['explain units.mttq.money', 'van-phong'],
    ['explain tinh-son-2025:budget', 'tinh-son-2025:budget'],
  ])('%s', async (line, hint) => {
    const { code, out, err } = await plan(line)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(hint)
  })
})

describe('what is not known is not printed as a figure', () => {
  it('a plan without a budget has no money', async () => {
    expect((await plan('list money --plan tinh-son-2025')).out).toBe('kế hoạch không có budget.yaml\n')
    expect((await json('status --plan tinh-son-2025')).plans[0].money).toBeNull()
    expect((await plan('status --plan tinh-son-2025')).out).not.toContain('Kinh phí')
  })
  it('a budget that cannot be read is not a plan without one', async () => {
    const cwd = changed(() => 'schema: budget/1\nlines: [\n')
    const { out, err } = await plan('list money --plan minh-hoa', { cwd })
    expect(out).toBe('budget.yaml không đọc được hết (số liệu minh họa)\n')
    expect(err).toContain('thiếu dữ liệu')
  })
  it('a broken line takes the rates away, not the task rates', async () => {
    const cwd = changed((text) => text.replace('planned: 110000000', 'planned: nhiều'))
    const [{ money, rates, complete }] = JSON.parse((await plan('status --plan minh-hoa --json', { cwd })).out).plans
    expect([complete, money.total.lines, money.total.disbursement]).toEqual([false, 40, null])
    expect(rates.completionOfAssigned).toEqual({ n: 21, d: 40 })
  })
  it('a year without lines shows the plan as a whole', async () => {
    const { out } = await plan('status --plan minh-hoa --as-of 2028-01-01')
    expect(out).toContain('Kinh phí  được giao 3.519* ')
  })
})
