import { describe, expect, test } from 'vitest'
import { found, tasks } from './plans.ts'

const LEVELS = 'levels: [{ level: 0, meaning: Không }, { level: 1, meaning: Một phần }, { level: 2, meaning: Đủ }]'
const BASE = {
  'tasks/1.yaml': tasks('{ id: "1.a", text: Sửa mái }', '{ id: "1.b", text: Quét sân, deadline: { regular: true } }'),
  'duties.yaml': 'schema: duties/1\nduties: [{ id: V.1, text: Báo cáo, kind: report }]\n',
  'indicators/chi-tieu.yaml': 'schema: indicators/1\nindicators: [{ id: CT01, name: Số nhà, kind: point }]\n',
  'criteria/nha.yaml': `schema: criteria/1
id: nha
name: Nhà văn hóa
criteria:
  - { id: mai, name: Mái, evidence: Ảnh, ${LEVELS} }
  - { id: san, name: Sân, ${LEVELS} }
`,
}
const programmes = (...entries: string[]) => ({
  'programmes.yaml': `schema: programmes/1\nprogrammes:\n${entries.map((e) => `  - { id: nvh, name: Nhà văn hóa, ${e} }\n`).join('')}`,
})
const assessed = (answers: string, head = 'subject: { business: HTX }', file = 'htx', date = '2026-09-10') => ({
  [`assessments/2026-Q3/${file}.yaml`]: `schema: assessment/1\nset: nha\nperiod: 2026-Q3\ndate: ${date}\n${head}\nanswers: ${answers}\n`,
})
const problems = (files: Record<string, string>) => found({ ...BASE, ...files })

describe('chương trình', () => {
  test.each<[string, string[]]>([
    ['task: "1.a", tasks: [{ task: "III.1.A" }], indicators: [{ indicator: CT01 }], criteria: [{ set: nha }]', []],
    ['task: "1.c"', ['task/unknown programmes.yaml programmes.0.task']],
    ['tasks: [{ task: V.1 }]', ['task/unknown programmes.yaml programmes.0.tasks.0.task']],
    ['indicators: [{ indicator: CT02 }]', ['indicator/unknown programmes.yaml programmes.0.indicators.0.indicator']],
    ['criteria: [{ set: nhaa }]', ['criteria/unknown programmes.yaml programmes.0.criteria.0.set']],
    ['lead: vhx', ['unit/unknown programmes.yaml programmes.0.lead']],
    ['task: "1.a", tasks: [{ task: "1.a" }]', []],
    ['tasks: [{ task: "1.a" }, { task: 1.A }]', ['programme/item-twice programmes.yaml programmes.0.tasks.1.task']],
    [
      'tasks: [{ task: "1.a", weight: 2 }], indicators: [{ indicator: CT01 }]',
      ['programme/weights programmes.yaml programmes.0'],
    ],
    ['tasks: [{ task: "1.a", weight: 2 }, { task: "1.b" }]', []],
    ['head: "Trưởng thôn [...]"', ['text/unfilled programmes.yaml programmes.0.head']],
    ['decision: Kế hoạch TUYỆT MẬT', ['text/classified programmes.yaml programmes.0.decision']],
  ])('%s', async (entry, codes) => expect(await problems(programmes(entry))).toEqual(codes))
})

describe('phiếu đánh giá', () => {
  test.each<[string, string[]]>([
    ['{ mai: { level: 0 }, san: { level: 2 } }', []],
    ['{ mai: { level: 1 } }', ['assessment/no-evidence htx.yaml answers.mai']],
    ['{ mai: { level: 1, evidence: [anh.jpg] } }', ['evidence/missing htx.yaml answers.mai.evidence.0']],
    ['{ mai: { level: 1, evidence: ["../anh.jpg"] } }', ['evidence/outside htx.yaml answers.mai.evidence.0']],
    ['{ mai: { level: 9 } }', ['assessment/level htx.yaml answers.mai.level']],
    ['{ maii: { level: 0 } }', ['criterion/unknown htx.yaml answers.maii']],
    [
      '{ san: { note: "[...]" } }',
      ['assessment/neither htx.yaml answers.san', 'text/unfilled htx.yaml answers.san.note'],
    ],
    ['{ san: { level: 0, notApplicable: Không có } }', ['assessment/both htx.yaml answers.san.notApplicable']],
  ])('%s', async (answers, codes) => expect(await problems(assessed(answers))).toEqual(codes))

  test.each([
    ['2026-06-14', ['assessment/before-window htx.yaml date']],
    ['2026-06-15', []],
    ['2026-09-14', []],
    ['2026-09-15', ['assessment/after-window htx.yaml date']],
    ['2026-11-21', ['progress/future-date htx.yaml date']],
  ])('ngày %s', async (date, codes) => {
    expect(await problems(assessed('{}', 'subject: { business: HTX }', 'htx', date))).toEqual(codes)
  })

  test('cùng đối tượng, cùng kỳ: tên viết hoa thường như nhau; bộ tiêu chí khác thì không trùng', async () => {
    const two = { ...assessed('{}'), ...assessed('{}', 'subject: { business: Htx }', 'htx-2') }
    expect(await problems(two)).toEqual(['assessment/two htx.yaml subject'])
  })

  test('đơn vị, chương trình, bộ tiêu chí phải có', async () => {
    const other = (head: string) => problems(assessed('{}', head))
    expect(await other('by: vhx\nsubject: { unit: kinh-tee }')).toEqual([
      'unit/unknown htx.yaml by',
      'unit/unknown htx.yaml subject.unit',
    ])
    expect(await other('subject: { programme: nvh }')).toEqual(['programme/unknown htx.yaml subject.programme'])
    expect(await found(assessed('{ mai: { level: 0 } }'))).toEqual(['criteria/unknown htx.yaml set'])
  })

  test('tệp hỏng chỉ báo chỗ hỏng, không báo theo những gì suy ra từ đó', async () => {
    const broken = { 'criteria/nha.yaml': 'schema: criteria/1\nid: nha\nname: Nhà\ncriteria: [{ id: mai }]\n' }
    const codes = await problems({ ...broken, ...assessed('{ mai: { level: 0 } }') })
    expect(new Set(codes.map((line) => line.split(' ')[0]))).toEqual(new Set(['schema/missing-key']))
    expect(
      await problems({
        'assessments/2026-Q3/htx.yaml':
          'schema: assessment/1\nset: nha\nperiod: 2026-Q3\ndate: 2026-09-10\nsubject: { business: HTX }\nanswers: []\n',
      }),
    ).toEqual(['schema/type htx.yaml answers'])
  })
})
