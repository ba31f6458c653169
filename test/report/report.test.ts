import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { diskReader } from '../../src/load/disk-reader.ts'
import { measurePlan, movementsOf, readPlan } from '../../src/pipeline.ts'
import { fillTemplate, quarterView, unfilled } from '../../src/report/index.ts'
import { viewOf } from './measured.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('the report of a small plan, word for word', () => {
  test.each([
    ['thuong-ky', 'a quarter with something of everything'],
    ['chua-bao-cao', 'a plan of which nothing was ever reported'],
  ])('%s: %s', async (name) => {
    const folder = `${root}/test/fixtures/report/${name}`
    const filled = await fillTemplate('quarter.md', await viewOf(diskReader(folder)))
    expect(filled.ok).toBe(true)
    if (filled.ok) await expect(filled.text).toMatchFileSnapshot(`${folder}/expected.md`)
  })
})

describe('the sample report of the invented commune', async () => {
  const { plan } = await readPlan(diskReader(root), 'plans/minh-hoa')
  const progress = measurePlan(plan, { period: '2026-Q3' }, '2026-11-20')
  if (!progress) throw new Error('the sample plan has no third quarter of 2026')
  const input = { progress, movements: movementsOf(progress) }
  const filled = await fillTemplate('quarter.md', quarterView(input))
  const text = filled.ok ? filled.text : ''

  test('says that its figures are invented: in the front matter, near the top and in its last sentence', () => {
    expect(text).toContain('\nillustrative: "số liệu minh họa"\n')
    expect(text).toContain('\n\n**Số liệu minh họa:** ')
    expect(text).toMatch(/\(số liệu minh họa\), .*\.\/\.\n/)
  })

  test('is clean text: LF, no spaces at line ends, one newline at its end', () => {
    expect(text).not.toMatch(/\r|[ \t]\n|\n\n\n/)
    expect(text.endsWith('\n')).toBe(true)
    expect(text.endsWith('\n\n')).toBe(false)
  })

  test('is the same each time', async () => {
    expect(await fillTemplate('quarter.md', quarterView(input))).toEqual(filled)
  })

  test('names what only a person can fill in', () => {
    expect(unfilled(text).map((line) => line.text)).toEqual([
      'number: "Số: [...]/BC-UBND"',
      'date: "ngày [...] tháng [...] năm [...]"',
    ])
  })

  test('with its number and day nothing is left, and the draft mark goes', async () => {
    const final = { final: true, number: '8', date: '2026-09-21' }
    const issued = await fillTemplate('quarter.md', quarterView({ ...input, options: final }))
    expect(issued.ok && unfilled(issued.text)).toEqual([])
    expect(issued.ok && issued.text).toContain('draft: false')
    expect(issued.ok && issued.text).toContain('number: "Số: 08/BC-UBND"')
    expect(issued.ok && issued.text).toContain('date: "ngày 21 tháng 9 năm 2026"')
  })
})

test('any day and any period give a report whose figures add up', async () => {
  const { plan } = await readPlan(diskReader(root), 'plans/minh-hoa')
  const days = ['2025-01-01', '2025-04-15', '2025-06-14', '2025-12-31', '2026-01-01', '2026-09-30', '2031-01-01']
  for (const asOf of days) {
    for (const period of ['2025-Q2', '2025-Q4', '2026-H1', '2026-9M', '2026', '2026-03', '2025..2027', '2031-Q1']) {
      const progress = measurePlan(plan, { asOf, period }, '2031-02-01')
      if (!progress) throw new Error(`no period ${period}`)
      const filled = await fillTemplate('quarter.md', quarterView({ progress, movements: movementsOf(progress) }))
      expect(filled.ok, `${asOf} ${period}`).toBe(true)
    }
  }
})
