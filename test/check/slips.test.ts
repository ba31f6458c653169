import { expect, test } from 'vitest'
import { check } from '../../src/check/index.ts'
import { loadPlan } from '../../src/load/load-plan.ts'
import { locate } from '../../src/load/locate.ts'
import { memoryReader } from '../../src/load/memory-reader.ts'
import { hintOf } from '../../src/messages/sentences.ts'
import { baseTexts, TODAY } from './cases.ts'

// Slips of people who write in Word, in Vietnamese, on Windows: each is one problem, in its place, with the way out.

const REPORT = 'progress/2026-Q3/vhxh.md'
const TASKS = 'tasks/2-nha-van-hoa.yaml'
const FOLDER = 'plans/duong-lien-thon'

type Files = Map<string, string>

/** `file:line:column code`, and under it how to mend it, of every problem in the base plan once `change` was at it. */
async function said(change: (files: Files) => void): Promise<string[]> {
  const files: Files = new Map([...baseTexts()].map(([path, text]) => [path.slice(FOLDER.length + 1), text]))
  change(files)
  const placed = [...files].map(([path, text]) => [`${FOLDER}/${path}`, text])
  const reader = memoryReader(Object.fromEntries(placed))
  const { plan, problems } = await loadPlan(reader, FOLDER)
  const located = await locate([...problems, ...check(plan, TODAY)], reader)
  return located.map(({ diagnostic, line, column, excerpt }) => {
    const place = excerpt === null ? '' : `:${line}:${column}`
    return `${diagnostic.file.slice(FOLDER.length + 1)}${place} ${diagnostic.code}: ${hintOf(diagnostic, 'vi')}`
  })
}

/** One passage of one file written in another way; it must be there. */
const written = (file: string, passage: string, otherwise: string) => (files: Files) => {
  const text = files.get(file) ?? ''
  expect(text).toContain(passage)
  files.set(file, text.replace(passage, otherwise))
}
const moved = (from: string, to: string) => (files: Files) => {
  for (const [path, text] of [...files].filter(([path]) => path.startsWith(from))) {
    files.delete(path)
    files.set(path.replace(from, to), text)
  }
}
const copied = (from: string, to: string) => (files: Files) => void files.set(to, files.get(from) ?? '')

test('the base plan has no fault', async () => {
  expect(await said(() => {})).toEqual([])
})

const SLIPS: Readonly<Record<string, (files: Files) => void>> = {
  'a blank of Word after a colon': written(TASKS, 'lead: vhxh', 'lead:\u00a0vhxh'),
  'blanks of Word for an indent': written(TASKS, '    lead: vhxh', '\u00a0\u00a0\u00a0\u00a0lead: vhxh'),
  'a blank of Word after an id': written(REPORT, 'unit: vhxh', 'unit: vhxh\u00a0'),
  'a blank of Word after a day': written(REPORT, 'date: 2026-09-12', 'date: 2026-09-12\u00a0'),
  'a blank of Word after a number': written(TASKS, 'weight: 2', 'weight: 2\u00a0'),
  'a blank of Word before the colon': written(REPORT, 'unit: vhxh', 'unit\u00a0: vhxh'),
  'an unseen character in a key': written(TASKS, 'product: Nhà', 'prod\u00aduct: Nhà'),
  'an unseen character in an id': written(TASKS, 'lead: vhxh', 'lead: vh\u200bxh'),
  'a colon of full width': written(TASKS, '    lead: vhxh', '    lead：vhxh'),
  'quotes of Word': written(TASKS, 'text: Sửa mái', 'text: “Sửa mái: nhà văn hóa”'),
  'quotes of Word round an id': written(REPORT, '"2.a"', '“2.a”'),
  'a dash for a hyphen of a list': written(TASKS, 'with: [kinh-te]', 'with:\n      – kinh-te'),
  'a dash in a day': written(REPORT, 'date: 2026-09-12', 'date: 2026–09–12'),
  'a dash in a period': written(REPORT, 'period: 2026-Q3', 'period: 2026–Q3'),
  'digits of full width': written(TASKS, 'weight: 2', 'weight: ２'),
  'a number with its unit': written(REPORT, 'percent: 70', 'percent: 70 %'),
  'a day as papers have it': written(TASKS, 'due: 2026-11-29', 'due: ngày 29/11/2026'),
  'a day no calendar has': written(TASKS, 'due: 2026-11-29', 'due: 31/6/2026'),
  'words for a day': written(REPORT, 'percent: 70', 'done: đã xong'),
  'a deadline in words alone': written(TASKS, '{ text: trước ngày 30/11/2026, due: 2026-11-29 }', 'Quý IV/2026'),
  'names for a list of ids': written(TASKS, 'with: [kinh-te]', 'with: kinh-te, mttq'),
  'a list for one id': written(TASKS, 'lead: vhxh', 'lead: [vhxh, kinh-te]'),
  'a name for an id': written(TASKS, 'lead: vhxh', 'lead: Phòng Văn hóa'),
  'capitals in an id': written(TASKS, 'lead: vhxh', 'lead: VHXH'),
  'an id without its zero': written(REPORT, 'CT02:', 'CT2:'),
  'keys in Vietnamese': (files) => {
    written(TASKS, '    lead: vhxh', '    chủ trì: vhxh')(files)
    written(TASKS, '    product: Nhà', '    san pham: Nhà')(files)
    written(REPORT, 'percent: 70', 'tiến độ: 70')(files)
    written(REPORT, 'indicators:', 'Chỉ tiêu:')(files)
  },
  'a key in capitals': written(REPORT, 'unit: vhxh', 'UNIT: vhxh'),
  'a copy beside a report': copied(REPORT, 'progress/2026-Q3/vhxh - Copy.md'),
  'a copy beside a task file': copied(TASKS, 'tasks/2-nha-van-hoa - Copy.yaml'),
  'a copy of a folder of reports': (files) => {
    for (const path of [...files.keys()].filter((path) => path.startsWith('progress/2026-Q3/')))
      copied(path, path.replace('2026-Q3', '2026-Q3 (2)'))(files)
  },
  'a folder of reports in small letters': moved('progress/2026-Q3/', 'progress/2026-q3/'),
  'a folder and a report that write the period in words': (files) => {
    moved('progress/2026-Q2/', 'progress/Quý II-2026/')(files)
    written('progress/Quý II-2026/kinh-te.md', 'period: 2026-Q2', 'period: Quý II/2026')(files)
  },
  'the tasks in a folder of another name': moved('tasks/', 'Tasks/'),
  'the tasks in files called .yml': moved(TASKS, 'tasks/2-nha-van-hoa.yml'),
  'the duties in a file called .yml': moved('duties.yaml', 'duties.yml'),
  'the indicators outside their folder': moved('indicators/chi-tieu.yaml', 'indicators.yaml'),
  'a report among the tasks': moved(REPORT, 'tasks/vhxh.md'),
  'headings without their sign': written(REPORT, '# Kiến nghị, đề xuất', '**IV. Kiến nghị, đề xuất**'),
  'an empty report': (files) => void files.set(REPORT, '\n'),
  'what an open Word document leaves': (files) => void files.set('tasks/~$ke-hoach.yaml', 'x'),
}

test('slips are told one by one, in their place', async () => {
  const lines: string[] = []
  for (const [name, change] of Object.entries(SLIPS))
    lines.push(`# ${name}`, ...(await said(change)).map((line) => `  ${line}`), '')
  await expect(lines.join('\n')).toMatchFileSnapshot('slips.vi.txt')
})
