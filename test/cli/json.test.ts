import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { plan, ROOT } from '../support/cli.ts'

const LINES = [
  'status',
  'status --plan tinh-son-2025 --as-of 2026-09-14',
  'list tasks',
  'list indicators',
  'list units',
  'list duties',
  'list periods',
  'list programmes',
  'list criteria',
  'list assessments',
  'status --programme kinh-te-so',
  'status --unit kinh-te',
  'list bases',
  'show minh-hoa:chinh-quyen-so',
  'show 2026-H1/kinh-te-so',
  'show truyen-thong',
  'explain minh-hoa:chinh-quyen-so',
  'explain 2026-H1/banh-trang',
  'explain truyen-thong',
  'list money',
  'list money --unit kinh-te --year 2026',
  'show minh-hoa:1.c',
  'show CT02',
  'show CT03',
  'show CT09',
  'show kinh-te',
  'show minh-hoa:V.1.1',
  'show minh-hoa:3',
  'explain minh-hoa:1.c',
  'explain CT02',
  'explain CT07',
  'explain CT10',
  'explain minh-hoa:V.1.1',
  'explain minh-hoa:rates.averageProgress',
  'explain minh-hoa:rates.reportsInTime',
  'explain minh-hoa:coverage',
  'explain tinh-son-2025:rates.completionOfDue',
  'explain budget',
  'show minh-hoa:3.d',
  'check',
  ...[
    'month --period 2026-08',
    'quarter',
    'half --period 2026-H1',
    'nine-months --period 2026-9M',
    'year --period 2025',
    'review',
    'ad-hoc --request 2026-DX-01',
    'unit --unit vhxh',
    'form --unit vhxh',
    'plan',
    'scorecard',
    'bulletin',
    'reminder',
    'submission --unit kinh-te',
    'amendment',
  ].flatMap((kind) => [`report ${kind} --plan minh-hoa`]),
  'report quarter --plan tinh-son-2025 --as-of 2026-09-14',
  'report review --plan tinh-son-2025 --as-of 2026-09-14',
]

describe('JSON output follows its published schema', () => {
  it.each(LINES)('plan %s --json', async (line) => {
    const { out, code } = await plan(`${line} --json`)
    const data = JSON.parse(out)
    const schema = JSON.parse(
      readFileSync(join(ROOT, 'schemas', `${data.schema.replace('/', '.v')}.schema.json`), 'utf8'),
    )
    const ajv = new Ajv({ allErrors: true, strictTypes: false })
    ajv.validate(schema, data)
    expect(ajv.errors).toBeNull()
    expect(code).toBe(0)
  })

  it('has the shape promised for the real plan', async () => {
    const [real] = JSON.parse((await plan('status --plan tinh-son-2025 --as-of 2026-09-14 --json')).out).plans
    expect(real).toMatchObject({
      id: 'tinh-son-2025',
      illustrative: false,
      asOf: '2026-09-14',
      complete: true,
      unread: [],
      period: { id: '2026-Q3', from: '2026-06-15', to: '2026-09-14' },
      counts: {
        total: 47,
        doneOnTime: 0,
        doneLate: 0,
        doneUndated: 0,
        openInTime: 0,
        openOverdue: 0,
        openUndated: 47,
        regular: 0,
        notApplicable: 0,
        cancelled: 0,
      },
      of: { notReported: 47, notStarted: 0, dueSoon: 0 },
      rates: {
        completionOfAssigned: null,
        completionOfDue: null,
        onTimeOfDue: null,
        overdueOfDue: null,
        averageProgress: null,
        reportsInTime: null,
      },
      coverage: { n: 0, d: 47 },
      weighted: null,
      indicators: { total: 1, attained: 0, notAttained: 0, noData: 1, notDue: 0 },
    })
    expect(real.groups.map((g: { counts: { total: number } }) => g.counts.total)).toEqual([11, 5, 6, 5, 14, 6])
    expect(real.units).toMatchObject([{ id: null, name: 'chưa phân công', counts: { total: 47 } }])
  })

  it('lists a task with its file and line', async () => {
    const { tasks } = JSON.parse((await plan('list tasks --plan tinh-son-2025 --group 1 --json')).out)
    const task = tasks.find((t: { id: string }) => t.id === '1.c')
    expect(task).toMatchObject({
      plan: 'tinh-son-2025',
      group: '1',
      lead: null,
      state: 'openUndated',
      percent: null,
      due: null,
    })
    const line = readFileSync(join(ROOT, task.file), 'utf8').split('\n')[task.line - 1]
    expect(line).toContain('"1.c"')
  })
})

describe('every schema', () => {
  it.each(readdirSync(join(ROOT, 'schemas')))('%s describes each key in Vietnamese and English', (file) => {
    const bare: string[] = []
    walk(JSON.parse(readFileSync(join(ROOT, 'schemas', file), 'utf8')), file, bare)
    expect(bare).toEqual([])
  })
})

/** Collects the places of a schema whose description is not two lines, one a language. */
function walk(node: unknown, path: string, bare: string[]): void {
  if (typeof node !== 'object' || node === null) return
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties') {
      for (const [name, property] of Object.entries(value as Record<string, { description?: string; $ref?: string }>)) {
        const isBilingual = property.$ref !== undefined || /^\S.*\n\S.*$/.test(property.description ?? '')
        if (!isBilingual) bare.push(`${path}/${name}`)
      }
    }
    if (key === 'enum' && path.includes('input') && !('enumDescriptions' in node)) bare.push(`${path}/enum`)
    walk(value, `${path}/${key}`, bare)
  }
}
