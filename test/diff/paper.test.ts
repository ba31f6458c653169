import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { told } from '../../src/cli/diff/told.ts'
import { wordsOf as wordsOfLang } from '../../src/cli/words/index.ts'
import type { Plan } from '../../src/core/plan.ts'
import { differenceOf } from '../../src/diff-pipeline.ts'
import { diskReader } from '../../src/load/disk-reader.ts'
import { readPlan } from '../../src/pipeline.ts'
import { changesPaper } from '../../src/report-pipeline.ts'
import { type Page, pagesOf } from '../render/pages.ts'
import { convertedAll } from '../support/calc.ts'
import { plan, ROOT } from '../support/cli.ts'
import type { Clone } from '../support/repository.ts'
import { type Proposal, proposals } from './proposals.ts'
import { scenario } from './scenario.ts'

// The sheet for the decider: one page, red flags first and never left out while they fit, the rest counted.

let made: Clone
let out: string
beforeAll(() => {
  made = proposals()
  out = mkdtempSync(join(tmpdir(), 'plan-paper-'))
})
afterAll(() => {
  made.done()
  rmSync(out, { recursive: true })
})

/** A proposal's sheet as a file. */
async function sheet(name: Proposal, format: string): Promise<string> {
  const folder = join(out, name)
  const line = ['diff', 'goc', name, '--format', format, '-o', folder, '--force']
  expect(await plan(line, { cwd: made.root })).toMatchObject({ code: 0 })
  const file = `PTr-thay-doi-minh-hoa-2026-09-14.${format}`
  expect(readdirSync(folder)).toContain(file)
  return join(folder, file)
}

const wordsOf = ([page]: readonly Page[]): string =>
  (page?.words ?? [])
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')

const BROWSER = process.env.CHROMIUM ?? 'chromium'
/** What a browser prints of a page; undefined where there is no browser on this machine. */
function printed(file: string): Uint8Array | undefined {
  const pdf = `${file}.pdf`
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--print-to-pdf=${pdf}`]
  try {
    execFileSync(BROWSER, [...options, file], { stdio: 'ignore', timeout: 60_000 })
  } catch {
    return undefined
  }
  return existsSync(pdf) ? readFileSync(pdf) : undefined
}

/** Every flag shown, or counted; how many of the changes are shown and counted. */
const EXPECTED: readonly (readonly [Proposal, flags: number, rest: string | null])[] = [
  ['mot-diem', 1, null],
  ['ba-diem', 3, null],
  ['muoi-hai-diem', 12, 'Đề xuất có 12 thay đổi, xem đề xuất trên hệ thống hoặc plan diff'],
  ['bon-muoi-thay-doi', 0, 'Còn 29 thay đổi, xem đề xuất trên hệ thống hoặc plan diff'],
  ['lui-het', 38, 'Đề xuất có 38 thay đổi, xem đề xuất trên hệ thống hoặc plan diff'],
]

describe.each(EXPECTED)('%s', (name, flags, rest) => {
  it('PDF: one page, with every flag or how many are not on it', async () => {
    const pages = await pagesOf(readFileSync(await sheet(name, 'pdf')))
    expect(pages).toHaveLength(1)
    const words = wordsOf(pages)
    const left = Number(/Còn (\d+) nội dung cần lưu ý không đủ chỗ/.exec(words)?.[1] ?? 0)
    const shown = words.match(/hạ từ|lùi từ|Xóa tệp minh chứng/g)?.length ?? 0
    expect(shown + left).toBe(flags)
    if (flags <= 12) expect(left).toBe(0)
    if (rest !== null) expect(words).toContain(rest)
    expect(words).toContain(flags === 0 ? 'Không có nội dung nào cần lưu ý.' : `Nội dung cần lưu ý (${flags})`)
    expect(words).toContain('Kính trình Chủ tịch Ủy ban nhân dân xã Minh Họa xem xét, cho ý kiến:')
  }, 60_000)
})

it('Word: one page each, as LibreOffice sets it', async ({ skip }) => {
  const sheets = await Promise.all(
    EXPECTED.map(async ([name]) => [name, readFileSync(await sheet(name, 'docx'))] as const),
  )
  const made = convertedAll(Object.fromEntries(sheets.map(([name, bytes]) => [`${name}.docx`, bytes])), 'pdf')
  if (!made) return skip('LibreOffice Writer is not on this machine')
  for (const [name, file] of Object.entries(made))
    expect([name, await pagesOf(file)]).toEqual([name, [expect.anything()]])
  expect(Object.keys(made)).toHaveLength(EXPECTED.length)
}, 120_000)

it.for(['ba-diem', 'muoi-hai-diem', 'lui-het'] as const)(
  'HTML: one page, as a browser prints it: %s',
  { timeout: 120_000 },
  async (name, { skip }) => {
    const file = printed(await sheet(name, 'html'))
    if (!file) return skip('Chromium is not on this machine')
    expect(await pagesOf(file)).toHaveLength(1)
  },
)

it('words that are wider than any office writes still leave one page, or flags are counted', async () => {
  const { git, edit } = made
  git('switch', '-q', '-c', 'rong', 'ba-diem')
  edit('plans/minh-hoa/tasks/3-ha-tang.yaml', 'name: Phủ cáp quang, sóng di động 5G', `name: ${'W'.repeat(4000)}`)
  edit('plans/minh-hoa/units.yaml', 'Văn phòng HĐND và UBND', `Văn phòng ${'rất dài '.repeat(30)}`)
  git('commit', '-q', '-am', 'rộng')
  git('switch', '-q', 'main')
  expect(await pagesOf(readFileSync(await sheet('rong' as Proposal, 'pdf')))).toHaveLength(1)
}, 60_000)

it('the sheet of three flags is the sample, and its view is as published', async () => {
  const [before, after] = [await planAt('goc'), await planAt('ba-diem')]
  const difference = differenceOf(before, after, { asked: {}, today: '2026-11-23', replaced: [] })
  const { measured } = difference
  if (!measured) throw new Error('not measured')
  const words = wordsOfLang('vi')
  const content = told({ words, lang: 'vi', plan: after }, difference, () => ['indicators/chi-tieu.yaml:28'])
  const names = { base: 'main (1a2b3c4)', head: 'de-xuat (5d6e7f8)', command: 'plan diff 1a2b3c4 5d6e7f8' }
  const reader = diskReader(made.root)
  const { filled, view } = await changesPaper(reader, measured.after, { told: content, ...names }, {})
  expect(validate({ schema: 'report-changes/1', ...view }), JSON.stringify(validate.errors)).toBe(true)
  expect(validate({ schema: 'report-changes/1', ...view, flags: null })).toBe(false)
  if (!filled.ok) throw new Error(filled.problem.name)
  await expect(filled.text).toMatchFileSnapshot(`${ROOT}/docs/samples/minh-hoa-phieu-trinh.md`)
}, 60_000)

const validate = new Ajv({ strictTypes: false }).compile(
  JSON.parse(readFileSync(join(ROOT, 'schemas/report-changes.v1.schema.json'), 'utf8')),
)

async function planAt(name: string): Promise<Plan> {
  made.git('switch', '-q', '--detach', name)
  const { plan: found } = await readPlan(diskReader(made.root), 'plans/minh-hoa')
  made.git('switch', '-q', 'main')
  return found
}

it('without changes there is nothing to submit', async () => {
  const small = scenario('target-lowered')
  try {
    const none = await plan('diff goc goc --format html', { cwd: small.root })
    expect(none).toEqual({ code: 2, out: '', err: 'lỗi: không có thay đổi nào để trình\n' })
  } finally {
    small.done()
  }
}, 60_000)
