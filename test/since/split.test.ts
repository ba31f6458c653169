import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Code } from '../../src/core/codes.ts'
import type { Commit } from '../../src/core/history.ts'
import { memoryReader } from '../../src/load/memory-reader.ts'
import { baseTexts, problemsBetween } from '../check/cases.ts'

// No change that the rules forbid gets through because it is cut into commits, put in another order or hidden among harmless ones.

type Files = Map<string, string>
/** One step: files in, files out. */
type Step = (files: Files) => void

const ROOT = 'plans/duong-lien-thon'
const TASKS = '1-duong-lien-thon.yaml'

/** The file that holds a text, wherever it has been moved by now. */
function holding(files: Files, text: string): string {
  const path = [...files.keys()].find((name) => files.get(name)?.includes(text))
  if (path === undefined) throw new Error(`no file says ${text}`)
  return path
}
const replace =
  (from: string, to: string): Step =>
  (files) => {
    const path = holding(files, from)
    files.set(path, (files.get(path) ?? '').replace(from, to))
  }
const remove =
  (name: string): Step =>
  (files) =>
    void files.delete(`${ROOT}/${name}`)

interface Forbidden {
  readonly code: Code
  /** Steps that do it together, in their order; others may come between them. */
  readonly steps: readonly Step[]
}

const FORBIDDEN: Readonly<Record<string, Forbidden>> = {
  'hạ chỉ tiêu': {
    code: 'since/not-amended',
    steps: [replace('value: 75', 'value: 74'), replace('value: 74', 'value: 70')],
  },
  'nâng rồi hạ chỉ tiêu': {
    code: 'since/not-amended',
    steps: [replace('value: 6 }', 'value: 7 }'), replace('value: 7 }', 'value: 5 }')],
  },
  'lùi hạn từng bước': {
    code: 'since/not-amended',
    steps: [
      replace('due: 2026-09-30', 'due: 2026-10-31'),
      replace('due: 2026-10-31', 'due: 2026-11-30'),
      replace('due: 2026-11-30', 'due: 2026-12-31'),
      replace('9 tháng đầu năm 2026', 'năm 2026'),
    ],
  },
  'bỏ hạn rồi ghi hạn khác': {
    code: 'since/not-amended',
    steps: [
      replace(
        'deadline: { text: trước ngày 30/11/2026, due: 2026-11-29 }',
        'deadline: { text: trước ngày 30/11/2026 }',
      ),
      replace(
        'deadline: { text: trước ngày 30/11/2026 }',
        'deadline: { text: trước ngày 31/12/2026, due: 2026-12-30 }',
      ),
    ],
  },
  'đổi đơn vị chủ trì': { code: 'since/not-amended', steps: [replace('lead: mttq', 'lead: kinh-te')] },
  'xóa nhiệm vụ qua hủy': {
    code: 'since/removed',
    steps: [
      replace(
        '    text: Mở tủ sách',
        '    cancelled: { on: 2026-09-01, reason: Không còn kinh phí }\n    text: Mở tủ sách',
      ),
      (files) => {
        const path = holding(files, 'id: "2.b"')
        const text = files.get(path) ?? ''
        files.set(path, text.slice(0, text.indexOf('  - id: "2.b"')))
      },
      replace('  "2.b": { result: Thêm tủ sách ở thôn Đông }\n', ''),
    ],
  },
  'xóa báo cáo': { code: 'since/removed', steps: [remove('progress/2026-Q2/kinh-te.md')] },
  'rút số liệu': {
    code: 'since/value-removed',
    steps: [replace('  CT02: { value: 5, at: 2026-09-12 }\n', '  CT02: { none: true }\n')],
  },
  'giảm tiến độ từng bước': {
    code: 'since/percent-fell',
    steps: [replace('percent: 70', 'percent: 65'), replace('percent: 65', 'percent: 50')],
  },
  'bỏ minh chứng': {
    code: 'since/evidence-removed',
    steps: [
      replace(
        '[evidence/2026/nao-vet-quy-2.txt]',
        '[evidence/2026/nao-vet-quy-2.txt, "https://hoabinh.example.vn/anh"]',
      ),
      replace(
        '[evidence/2026/nao-vet-quy-2.txt, "https://hoabinh.example.vn/anh"]',
        '["https://hoabinh.example.vn/anh"]',
      ),
      remove('evidence/2026/nao-vet-quy-2.txt'),
    ],
  },
  'dùng lại mã': {
    code: 'since/id-reused',
    steps: [
      replace('Nạo vét rãnh thoát nước dọc các tuyến đường liên thôn.', 'Nạo vét kênh mương nội đồng.'),
      replace('Nạo vét kênh mương nội đồng.', 'Tổ chức hội diễn văn nghệ.'),
    ],
  },
}

const rename =
  (from: string, to: string): Step =>
  (files) => {
    const text = files.get(`${ROOT}/${from}`)
    if (text === undefined) return
    files.delete(`${ROOT}/${from}`)
    files.set(`${ROOT}/${to}`, text)
  }

const HARMLESS: readonly Step[] = [
  rename(`tasks/${TASKS}`, 'tasks/duong.yaml'),
  rename('indicators/chi-tieu.yaml', 'indicators/chinh.yaml'),
  replace('result: Đã đổ bê tông 0,9 km mặt đường', 'result: Đã đổ bê tông 1 km mặt đường'),
  replace('mat: { percent: 40 }', 'mat: { percent: 45 }'),
  replace('number: 27/KH-UBND', 'number:   27/KH-UBND # giữ nguyên'),
  replace('aliases: [VH-XH]', 'aliases: [VH-XH, VHXH]'),
  (files) => void files.set(`${ROOT}/evidence/2026/anh.txt`, 'ảnh'),
]

/** Runs the steps as commits and checks the whole range. */
async function judged(commits: readonly (readonly Step[])[]): Promise<Code[]> {
  const before = baseTexts()
  let files = new Map(before)
  const made: Commit[] = []
  for (const [i, steps] of commits.entries()) {
    const next = new Map(files)
    for (const step of steps) step(next)
    made.push({
      id: `c${i}`,
      author: 'A',
      email: 'a@hoabinh.example.vn',
      day: '2026-09-16',
      files: differing(files, next),
    })
    files = next
  }
  const history = {
    today: '2026-11-20',
    merged: '2026-09-20',
    commits: made,
    changed: new Set(differing(before, files)),
    moved: new Map<string, string>(),
    former: [],
  }
  const older = memoryReader(Object.fromEntries(before))
  const newer = memoryReader(Object.fromEntries(files))
  const found = await problemsBetween({ older, newer, history })
  return found.filter(({ diagnostic }) => diagnostic.severity === 'error').map(({ diagnostic }) => diagnostic.code)
}

const differing = (a: Files, b: Files): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path))

/** Keeps the order of the forbidden steps, puts harmless ones anywhere between, and cuts the row into one to four commits. */
const cuts = (steps: readonly Step[]) =>
  fc
    .record({
      harmless: fc.shuffledSubarray([...HARMLESS]),
      places: fc.array(fc.nat(), { minLength: HARMLESS.length, maxLength: HARMLESS.length }),
      cuts: fc.array(fc.nat(), { maxLength: 3 }),
    })
    .map(({ harmless, places, cuts: at }) => {
      const row = [...steps]
      for (const [i, step] of harmless.entries()) row.splice((places[i] ?? 0) % (row.length + 1), 0, step)
      const ends = [...new Set(at.map((cut) => cut % (row.length + 1)))].sort((a, b) => a - b)
      return [...ends, row.length].map((end, i, all) => row.slice(i === 0 ? 0 : all[i - 1], end))
    })

describe('no forbidden change passes however it is cut', () => {
  it.each(Object.entries(FORBIDDEN))('%s', async (_, { code, steps }) => {
    await fc.assert(
      fc.asyncProperty(cuts(steps), async (commits) => {
        expect(await judged(commits)).toContain(code)
      }),
      { numRuns: 12 },
    )
  })

  it('harmless changes pass', async () => {
    await fc.assert(
      fc.asyncProperty(cuts([]), async (commits) => {
        expect(await judged(commits)).toEqual([])
      }),
      { numRuns: 12 },
    )
  })
})
