import { expect, it } from 'vitest'
import { locate } from '../../src/load/locate.ts'
import { memoryReader } from '../../src/load/memory-reader.ts'
import { checkPlan } from '../../src/pipeline.ts'
import { baseTexts, TODAY } from './cases.ts'

// Marks of classified documents and blanks are found in what was proposed, decided, issued and closed, too.

const ROOT = 'plans/duong-lien-thon'

/** The codes and lines of what is found in the base plan with a file laid over it. */
async function lines(path: string, text: string): Promise<string[]> {
  const reader = memoryReader(Object.fromEntries([...baseTexts(), [`${ROOT}/${path}`, text]]))
  const { problems } = await checkPlan(reader, ROOT, TODAY)
  const located = await locate(
    problems.filter(({ code }) => code.startsWith('text/')),
    reader,
  )
  return located.map(
    ({ diagnostic: { code, file }, line, column }) => `${code} ${file.slice(ROOT.length + 1)}:${line}:${column}`,
  )
}

const amendment = (reason: string, to: string, body: string): string => `---
schema: amendment/1
date: 2026-10-05
proposer: vhxh
reason: ${reason}
changes:
  - { task: "2.b", field: product, from: Tủ sách, to: ${to}, state: withdrawn }
---

${body}
`
const AMENDED = 'amendments/2026-10-05-tu-sach.md'

it.each<[string, string, string[]]>([
  [
    'the explanation of an amendment',
    amendment('Thiếu sách', 'Tủ', 'Theo công văn MẬT của tỉnh.\n\n[...]'),
    [`text/classified ${AMENDED}:10:15`, `text/unfilled ${AMENDED}:12:1`],
  ],
  ['its reason', amendment('Theo công văn TỐI MẬT', 'Tủ', 'Đủ.'), [`text/classified ${AMENDED}:5:9`]],
  ['a value it asks for', amendment('Thiếu sách', '"Tủ [...]"', 'Đủ.'), [`text/unfilled ${AMENDED}:7:55`]],
  ['nothing', amendment('Bảo mật', 'Tủ', 'Đủ.'), []],
])('amendments: %s', async (_, text, expected) => {
  expect(await lines(AMENDED, text)).toEqual(expected)
})

it('issued documents: what they are called, whom they went to', async () => {
  const path = 'issued/2026-09-21-bc.yaml'
  const text =
    'schema: issued/1\nkind: other\nnumber: 41/BC-UBND\ndate: 2026-09-21\ntitle: Báo cáo TUYỆT MẬT\nto:\n  - "[...]"\n'
  expect(await lines(path, text)).toEqual([`text/classified ${path}:5:8`, `text/unfilled ${path}:7:5`])
})

it('days off: their names', async () => {
  const text = 'schema: holidays/1\nholidays:\n  - { on: 2026-09-02, name: "Quốc khánh [...]" }\n'
  expect(await lines('holidays.yaml', text)).toEqual(['text/unfilled holidays.yaml:3:29'])
})
