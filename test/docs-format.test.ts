import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { printDay } from '../src/core/day.ts'
import { readDeadline } from '../src/core/deadline-words.ts'
import { CALENDAR, ND09, periodOf } from '../src/core/period.ts'
import { memoryReader } from '../src/load/memory-reader.ts'
import { checkPlan, locateProblems } from '../src/pipeline.ts'

// docs/format.md as its readers use it: every example is loaded and checked, and every key is on the page.

type Data = Record<string, unknown>
type Files = Readonly<Record<string, string>>
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly enum?: readonly unknown[]
}

const FOLDER = 'plans/duong-lien-thon'
const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

const page = read('docs/format.md')
const blocks = [...page.matchAll(/^```(?<lang>\w*) ?(?<name>.*)\n(?<body>[\s\S]*?)^```$/gm)].map(blockOf)
const files: Files = Object.fromEntries(blocks.filter((b) => b.name.startsWith('plans/')).map((b) => [b.name, b.body]))
const codesIn = (text = ''): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
const words = new Set(codesIn(page).flatMap((code) => code.split(/[\s:{}[\],"]+/)))
const dataOf = (path: string, body: string): Data => parse(path.endsWith('.md') ? (body.split('---\n')[1] ?? '') : body)

function blockOf({ groups: { lang = '', name = '', body = '' } = {} }: RegExpMatchArray) {
  return { lang, name, body }
}

/** Where a fragment of a kind goes, and what it needs besides. */
const PLACES: Readonly<Record<string, { readonly file: string; readonly least: Data }>> = {
  plan: { file: 'plan.yaml', least: {} },
  units: { file: 'units.yaml', least: { id: 'truong', names: [{ name: 'Trường học' }] } },
  duties: { file: 'duties.yaml', least: { id: 'V.9', text: 'Báo cáo.', kind: 'report' } },
  holidays: { file: 'holidays.yaml', least: {} },
  tasks: { file: 'tasks/1-duong-lien-thon.yaml', least: { id: '1.e', text: 'Sửa đường.' } },
  indicators: { file: 'indicators/chi-tieu.yaml', least: { id: 'CT99', name: 'Số km đường', kind: 'point' } },
  programmes: { file: 'programmes.yaml', least: { id: 'ct', name: 'Chương trình' } },
  budget: { file: 'budget.yaml', least: {} },
  progress: { file: 'progress/2026-Q4/kinh-te.md', least: { unit: 'kinh-te', period: '2026-Q4', date: '2026-12-10' } },
}

/** A fragment in its place in the page's plan; one of plan.yaml stands without the reports, assessments and issued documents of the plan it changes. */
function placed(kind: string, piece: Data): { title: string; path: string; all: Files } {
  const { file, least } = PLACES[kind] ?? { file: kind, least: {} }
  const path = `${FOLDER}/${file}`
  const whole: Data = { schema: `${kind}/1`, ...dataOf(path, files[path] ?? '---\n{}\n---\n') }
  const entry = { ...least, ...piece }
  const list = whole[kind]
  const text = JSON.stringify({ ...whole, ...(Array.isArray(list) ? { [kind]: [...list, entry] } : entry) }, null, 1)
  const others = Object.entries(files).filter(
    ([name]) => kind !== 'plan' || !/\/(?:progress|assessments|issued)\//.test(name),
  )
  const all = { ...Object.fromEntries(others), [path]: file.endsWith('.md') ? `---\n${text}\n---\n` : text }
  return { title: `${kind}: ${JSON.stringify(piece)}`, path, all }
}

const fragments = blocks
  .filter(({ name }) => name.startsWith('fragment '))
  .flatMap(({ name, body }) => [parse(body) as Data | Data[]].flat().map((piece) => placed(name.slice(9), piece)))

async function problemsIn(all: Files): Promise<string[]> {
  const reader = memoryReader(all)
  const { problems } = await checkPlan(reader, FOLDER, '2026-12-31')
  const located = await locateProblems(problems, reader)
  return located.map(({ diagnostic: { file, code }, line }) => `${file}:${line} ${code}`)
}

/** Every key and listed value of a schema; with data, those that the data uses: `tasks.tasks.scope.kind=joint`. */
function keysIn(schema: Schema, path: string, data?: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap((item) => keysIn(schema.items ?? {}, path, item))
  if (data !== undefined && typeof data !== 'object') return schema.enum ? [`${path}=${data}`] : []
  const { properties = {}, additionalProperties: other, items } = schema
  const values = data as Data | undefined
  const keys = values ? Object.keys(values) : [...Object.keys(properties), ...(typeof other === 'object' ? ['*'] : [])]
  // A value that may be anything, such as what an amendment changes, has no keys of its own.
  const ruled = keys.filter((key) => properties[key] || typeof other === 'object')
  const inner = ruled.flatMap((key) => {
    const name = `${path}.${properties[key] ? key : '*'}`
    return [name, ...keysIn(properties[key] ?? (other as Schema), name, values?.[key])]
  })
  return [...(schema.enum ?? []).map((value) => `${path}=${value}`), ...inner, ...(items ? keysIn(items, path) : [])]
}

describe('docs/format.md', () => {
  test('every example names its file', () => {
    const named = (name: string): boolean => name in files || name.startsWith('fragment ')
    expect(blocks.filter(({ lang, name }) => lang !== 'text' && !named(name))).toEqual([])
  })

  test('the plan has no error and no warning', async () => expect(await problemsIn(files)).toEqual([]))

  test.each(fragments)('a fragment is valid in its place: $title', async ({ all }) => {
    // A piece of a plan or of a report leaves things out.
    const others = (await problemsIn(all)).filter((line) => !/ gap\/| weight\/some$| indicator\/old$/.test(line))
    expect(others).toEqual([])
  })

  test.each([...Object.keys(PLACES), 'consolidated', 'criteria', 'assessment', 'closed', 'issued', 'amendment'])(
    'every key and value of %s is explained',
    (kind) => {
      const schema: Schema = JSON.parse(read(`schemas/${kind}.v1.schema.json`))
      const texts = [...Object.entries(files), ...fragments.map(({ path, all }) => [path, all[path] ?? ''] as const)]
      const shown = texts.filter(([path]) => !path.endsWith('.txt')).map(([path, text]) => dataOf(path, text))
      const used = new Set(
        shown.filter((data) => data.schema === `${kind}/1`).flatMap((data) => keysIn(schema, kind, data)),
      )
      const missing = keysIn(schema, kind).filter((key) => !used.has(key) && !words.has(key.split(/[.=]/).at(-1) ?? ''))
      expect(missing).toEqual([])
    },
  )

  test('the tables of deadline words and of periods say what the program does', () => {
    const rows = [...page.matchAll(/^\| (`.+) \|$/gm)].map(([, row = '']) => row.split(' | '))
    const deadlines = rows.filter(([, meaning = '']) => /^`(?:due|every|regular): [^`]+`$/.test(meaning))
    for (const [said, meaning] of deadlines)
      for (const text of codesIn(said))
        expect([text, readDeadline(text)]).toEqual([text, parse(`{${codesIn(meaning)}}`)])
    const windows = rows.filter(([, window = '']) => /^\d.* – \d/.test(window))
    for (const [id, ...said] of windows) {
      const periods = [ND09, CALENDAR].map((calendar) => periodOf(codesIn(id)[0] ?? '', calendar))
      expect(said).toEqual(periods.map((p) => p && `${printDay(p.from)} – ${printDay(p.to)}`))
    }
    expect([deadlines.length, windows.length]).toEqual([16, 10])
  })
})
