import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plan, ROOT, workspace } from '../support/cli.ts'

// Who owes what by when, and duties measured over time, as a secretary sees them.
const SCREENS: Readonly<Record<string, { readonly line: string; readonly columns?: number }>> = {
  due: { line: 'due --plan minh-hoa' },
  'due-terminal': { line: 'due --plan minh-hoa --no-color', columns: 80 },
  'due-narrow': { line: 'due --plan minh-hoa --unit cong-an --no-color', columns: 44 },
  'due-unit': { line: 'due --plan minh-hoa --unit tai-chinh --within 120d' },
  'due-none': { line: 'due --plan minh-hoa --as-of 2025-04-20' },
  'due-both': { line: 'due --as-of 2026-09-14' },
  'show-duty-reports': { line: 'show minh-hoa:V.1.3' },
  'show-duty-units': { line: 'show minh-hoa:V.6' },
  'show-duty-papers': { line: 'show minh-hoa:V.3.3' },
  'explain-duty-reports': { line: 'explain minh-hoa:V.1.3' },
  'explain-duty-working-days': { line: 'explain minh-hoa:V.3.2' },
}

let place: ReturnType<typeof workspace>
beforeAll(() => {
  place = workspace()
})
afterAll(() => place.done())

describe.each(['vi', 'en'])('screens in %s', (lang) => {
  it.each(Object.entries(SCREENS))('%s', async (name, { line, columns }) => {
    const { out, err, code } = await plan(`${line} --lang ${lang}`, {
      cwd: place.root,
      ...(columns ? { columns } : {}),
    })
    expect({ err, code }).toEqual({ err: '', code: 0 })
    await expect(out).toMatchFileSnapshot(`golden/${name}.${lang}.txt`)
  })
})

it('a duty names its document as data, once it was sent', async () => {
  const documents = async (line: string): Promise<unknown> =>
    JSON.parse((await plan(`show minh-hoa:V.3.3 ${line} --json`, { cwd: place.root })).out).status.documents
  expect(await documents('')).toEqual([
    {
      type: 'Báo cáo',
      number: '118/BC-UBND',
      date: '2025-12-29',
      sent: '2025-12-29',
      period: '2025',
      file: 'plans/minh-hoa/issued/2025-12-29-bc-nam-2025.yaml',
    },
  ])
  expect(await documents('--as-of 2025-12-28')).toEqual([])
})

describe('plan due', () => {
  it.each([40, 50, 63, 64, 80, 120])('fits a terminal %i columns wide', async (columns) => {
    for (const line of ['due --all --no-color', 'due --plan minh-hoa --lang en --no-color'])
      for (const text of (await plan(line, { columns })).out.split('\n'))
        expect([...text.normalize('NFC')].length, text).toBeLessThanOrEqual(columns)
  })

  it('cuts nothing in a pipe, and colour changes nothing but colour', async () => {
    expect((await plan('due --all')).out).not.toContain('…')
    const { out } = await plan('due --plan minh-hoa', { columns: 80 })
    expect(out).toContain('\u001b[')
    expect(out.replace(/\u001b\[\d+m/g, '')).toBe((await plan('due --plan minh-hoa --no-color', { columns: 80 })).out)
  })

  it('a unit nobody knows: the nearest is named', async () => {
    const { out, err, code } = await plan('due --unit kinhte')
    expect([out, code]).toEqual(['', 2])
    expect(err).toContain('có phải "kinh-te"?')
  })

  it.each(['xx', '-3', '3w', ''])('--within %j is no number of days', async (days) => {
    const { err, code } = await plan(['due', `--within=${days}`])
    expect([err.split('\n')[0], code]).toEqual([`lỗi: --within: "${days}" không phải số ngày`, 2])
  })

  it('takes a unit by its name and an ended unit for its successor', async () => {
    const byId = await plan('due --plan minh-hoa --unit kinh-te')
    expect((await plan(['due', '--plan', 'minh-hoa', '--unit', 'phong kinh te'])).out).toBe(byId.out)
    expect((await plan('due --plan minh-hoa --unit dia-chinh')).out).toBe(byId.out)
  })

  it('everything holds what a span holds', async () => {
    const ids = async (line: string) =>
      JSON.parse((await plan(`${line} --json`)).out).plans[0].items.map(
        (i: Item) => `${i.id} ${i.part} ${i.unit} ${i.due}`,
      )
    const all = new Set(await ids('due --plan minh-hoa --all'))
    for (const item of await ids('due --plan minh-hoa --within 200')) expect(all).toContain(item)
  })
})

interface Item {
  readonly kind: string
  readonly id: string
  readonly part: string | null
  readonly unit: string | null
  readonly due: string
  readonly days: number
  readonly file: string
  readonly line: number
}

describe('JSON', () => {
  const valid = (data: { schema: string }): unknown => {
    const file = join(ROOT, 'schemas', `${data.schema.replace('/', '.v')}.schema.json`)
    const ajv = new Ajv({ allErrors: true, strictTypes: false })
    ajv.validate(JSON.parse(readFileSync(file, 'utf8')), data)
    return ajv.errors
  }

  it.each([
    'due',
    'due --all',
    'due --plan minh-hoa --unit cong-an --lang en',
    'list duties',
    'status',
    'show minh-hoa:V.1.3',
    'show minh-hoa:V.6',
  ])('plan %s --json follows its schema', async (line) => {
    const { out, code } = await plan(`${line} --json`)
    expect([valid(JSON.parse(out)), code]).toEqual([null, 0])
  })

  it('says who, what, when, how far away, and on which line it is ordered', async () => {
    const [first] = JSON.parse((await plan('due --plan minh-hoa --json')).out).plans
    expect([first.id, first.asOf, first.within, first.until]).toEqual(['minh-hoa', '2026-09-14', 30, '2026-10-14'])
    const asked = first.items.find((i: Item) => i.kind === 'request' && i.days < 0)
    expect(asked).toMatchObject({
      id: '2026-DX-01',
      unit: 'tram-y-te',
      due: '2026-08-10',
      days: -35,
      head: 'Trưởng trạm',
    })
    expect(readFileSync(join(ROOT, asked.file), 'utf8').split('\n')[asked.line - 1]).toContain('id: 2026-DX-01')
  })

  it('status tells each duty’s state, reports and units', async () => {
    const [plans] = JSON.parse((await plan('status --plan minh-hoa --json')).out).plans
    const duty = plans.dutyStates.find((d: { id: string }) => d.id === 'V.1.3')
    expect(duty.reports).toEqual({ total: 41, inTime: 35, late: 2, missing: 2, notDue: 2, undated: 0 })
    expect(duty.units.map((u: { unit: string; state: string }) => [u.unit, u.state])).toEqual([
      ['van-phong', 'doneOnTime'],
      ['vhxh', 'doneOnTime'],
      ['kinh-te', 'doneOnTime'],
      ['trung-tam-hcc', 'doneOnTime'],
      ['tram-y-te', 'openOverdue'],
      ['truong-thcs', 'doneLate'],
    ])
    const states = plans.dutyStates.map((d: { state: string }) => d.state)
    for (const [state, count] of Object.entries(plans.duties))
      if (state !== 'total') expect(states.filter((s: string) => s === state).length, state).toBe(count)
  })
})
