import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { plan, ROOT } from '../support/cli.ts'
import { screens } from '../support/screens.ts'

// Superior documents, parts of a plan and scorecards, as they appear on the terminal.
const SCREENS: Readonly<Record<string, string>> = {
  'list-bases': 'list bases --plan minh-hoa',
  'list-bases-none-listed': 'list bases --plan tinh-son-2025 --as-of 2026-09-14',
  'status-unit': 'status --plan minh-hoa --unit kinh-te',
  'status-group': 'status --plan minh-hoa --group 5',
  'status-head': 'status --plan minh-hoa --head cvp',
  'status-group-both': 'status --group 1 --as-of 2026-09-14',
  'show-unit-people': 'show kinh-te',
  'show-superior': 'show so-khcn',
  scorecard: 'scorecard --plan minh-hoa',
  'scorecard-2025': 'scorecard --plan minh-hoa --period 2025',
  'scorecard-no-ranking': 'scorecard --plan tinh-son-2025 --as-of 2026-09-14',
  'scorecard-unit': 'scorecard --unit vhxh --plan minh-hoa',
  'scorecard-heads': 'scorecard --head kinh-te',
  'scorecard-person': 'scorecard --person cc-nong-nghiep',
  'scorecard-group': 'scorecard --group 2 --plan minh-hoa',
}

screens(SCREENS)

it.each(['scorecard --plan minh-hoa', 'scorecard --head kinh-te', 'status --plan minh-hoa --unit kinh-te'])(
  'fits a terminal of 80 columns: plan %s',
  async (line) => {
    const { out } = await plan(`${line} --no-color`, { columns: 80 })
    for (const text of out.split('\n')) expect([...text.normalize('NFC')].length, text).toBeLessThanOrEqual(80)
  },
)

const json = async (line: string) => JSON.parse((await plan(`${line} --json`)).out)

describe('JSON follows its published schema', () => {
  it.each([
    'list bases',
    'list units',
    'scorecard',
    'scorecard --head kinh-te',
    'scorecard --plan minh-hoa --period 2025',
    'status --unit kinh-te',
    'status --group 1',
  ])('plan %s --json', async (line) => {
    const data = await json(line)
    const file = join(ROOT, 'schemas', `${data.schema.replace('/', '.v')}.schema.json`)
    const ajv = new Ajv({ allErrors: true, strictTypes: false })
    ajv.validate(JSON.parse(readFileSync(file, 'utf8')), data)
    expect(ajv.errors).toBeNull()
  })

  it('names of persons are marked internal, and only chosen cards are given', async () => {
    const [chosen] = (await json('scorecard --head tp-kinh-te')).plans
    expect([chosen.internal, chosen.heads.length, chosen.units.length]).toEqual([true, 1, 0])
    expect(chosen.heads[0].person.name).toBe('Võ Thị Hạnh')
    expect(chosen.heads[0].inherited).toEqual([{ id: '3.c', due: '2025-12-31', state: 'openOverdue', done: null }])
  })

  it('an item that nothing carries out, and one that only a cancelled task does', async () => {
    const { bases } = await json('list bases --plan minh-hoa')
    const items = bases.find((b: { id: string }) => b.id === 'nq03').items
    const of = (id: string) => items.find((item: { id: string }) => item.id === id)
    expect(of('II.6.l')).toMatchObject({ covered: false, tasks: [], indicators: [] })
    expect(of('II.5.d')).toMatchObject({ covered: false, tasks: [{ id: '5.b', state: 'cancelled' }] })
    const line = readFileSync(join(ROOT, 'plans/minh-hoa/plan.yaml'), 'utf8').split('\n')[of('II.6.l').line - 1]
    expect(line).toContain('II.6.l')
  })

  it('a part of a plan says which', async () => {
    const [part] = (await json('status --unit kinh-te')).plans
    expect(part.parts).toEqual([{ by: 'unit', id: 'kinh-te', name: 'Phòng Kinh tế' }])
    const [whole] = (await json('status --plan minh-hoa')).plans
    expect(whole.parts).toEqual([])
    expect(part.counts).toEqual(whole.units.find((u: { id: string }) => u.id === 'kinh-te').counts)
  })
})

const WRONG: readonly (readonly [line: string, says: string])[] = [
  ['status --unit kinhte', 'có phải "kinh-te"?'],
  ['status --group 9', '--group: "9" không hợp lệ'],
  ['status --head tp-kinh-t', 'có phải "tp-kinh-te"?'],
  ['status --head tp-kinh-te-2025', 'không hợp lệ'],
  ['scorecard --person cc-nongnghiep', 'có phải "cc-nong-nghiep"?'],
  ['scorecard --unit vhx', 'có phải "vhxh"?'],
  ['scorecard --unit vhxh --group 1', 'chỉ chọn một trong'],
  ['scorecard --period 2026-Q9', 'không có kỳ "2026-Q9"'],
  ['list bases --group 1', 'tùy chọn --group không dùng với "list bases"'],
]

describe('wrong use', () => {
  it.each(WRONG)('plan %s', async (line, says) => {
    const { out, err, code } = await plan(line)
    expect(err).toContain(says)
    expect(err).not.toMatch(/\n\s+at /)
    expect({ out, code }).toEqual({ out: '', code: 2 })
  })
})
