import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Reader } from '../../src/core/reader.ts'
import { diskReader } from '../../src/load/disk-reader.ts'
import { fillTemplate, quarterView, type ReportInput, type ReportView } from '../../src/report/index.ts'
import { measured, onePlan, viewOf } from './measured.ts'

const fixture = (name: string): Reader =>
  diskReader(fileURLToPath(new URL(`../fixtures/report/${name}`, import.meta.url)))
const usual = await measured(fixture('thuong-ky'))

const textOf = async (view: ReportView): Promise<string> => {
  const filled = await fillTemplate('quarter.md', view)
  if (!filled.ok) throw new Error(filled.problem.name)
  return filled.text
}
const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((all, row) => all + of(row), 0)
const tasks = (...lines: string[]) =>
  `schema: tasks/1\ngroup: "1"\ntasks:\n${lines.map((l) => `  - { ${l} }\n`).join('')}`
const progress = (front: string, body = '') =>
  `---\nschema: progress/1\nunit: vp\nperiod: 2026-Q3\ndate: 2026-09-15\n${front}---\n${body}`

describe('sentences and tables come from the same figures', () => {
  const view = quarterView(usual)

  test('the states add up to the plan, and to the numbers in the sentence', () => {
    const { totals } = view
    expect(sum(totals.states, (s) => s.count)).toBe(totals.total)
    expect(totals.done + totals.open + totals.uncounted).toBe(totals.total)
    expect(totals.sentence).toContain(`có ${totals.total} nhiệm vụ`)
    expect(totals.sentence).toContain(`đã hoàn thành ${totals.done} nhiệm vụ`)
    expect(totals.sentence).toContain(`chưa hoàn thành ${totals.open} nhiệm vụ`)
  })

  test('rows of groups and units add up to the last row', () => {
    for (const { rows, sum: last } of [view.groups, view.units]) {
      expect(sum(rows, (r) => r.total)).toBe(last.total)
      expect(sum(rows, (r) => r.done)).toBe(last.done)
      expect(last.ofAssigned).toBe('2/5 (40%)')
    }
  })

  test('a rate reads the same wherever it stands', () => {
    expect(view.totals.rates.find((r) => r.name === 'completionOfDue')?.text).toBe('2/3 nhiệm vụ, đạt 66,67%')
    expect(view.groups.sum.ofDue).toBe('2/3 (66,67%)')
    expect(view.groups.sum.completionOfDue).toEqual({ n: 2, d: 3 })
  })

  test('what is told as done in the period is what the movement counts', () => {
    expect(sum(view.groupWords, (g) => g.done.length)).toBe(view.movement.sum.done)
    expect(view.groupWords[0]?.done.map((t) => t.id)).toEqual(['1.b'])
  })

  test('the overdue table has the tasks the total counts', () => {
    expect(view.overdue.rows).toHaveLength(view.groups.sum.openOverdue)
  })

  test('the appendix numbers every task, through the groups', () => {
    expect(view.taskList.flatMap((g) => g.tasks.map((t) => t.number))).toEqual(['1', '2', '3', '4', '5'])
  })
})

describe('figures that do not agree stop the report', () => {
  const changed = (input: ReportInput): ReportInput['movements'] => ({
    ...input.movements,
    total: { ...input.movements.total, period: { ...input.movements.total.period, assigned: 3 } },
  })

  test('a movement that does not balance', () => {
    expect(() => quarterView({ ...usual, movements: changed(usual) })).toThrow(/does not balance/)
  })

  test('groups that do not add up to the total', () => {
    const groups = new Map(
      [...usual.movements.groups].map(([id], i) => [
        id,
        i === 0 ? [...usual.movements.groups.values()][1] : usual.movements.groups.get(id),
      ]),
    )
    const movements = { ...usual.movements, groups } as ReportInput['movements']
    expect(() => quarterView({ ...usual, movements })).toThrow(/do not add up/)
  })

  test('a plan that could not be read in full', async () => {
    const input = await measured(onePlan({ 'plans/p/tasks/2.yaml': 'schema: tasks/1\n  group: [' }))
    expect(() => quarterView(input)).toThrow(/unread files: plans\/p\/tasks\/2.yaml/)
  })
})

describe('what is missing is said, never counted as 0', () => {
  const rate = (view: ReportView, name: string) => view.totals.rates.find((r) => r.name === name)

  test('no report at all', async () => {
    const view = await viewOf(onePlan())
    expect(rate(view, 'completionOfAssigned')).toMatchObject({ text: '– (chưa có báo cáo)', known: false, value: null })
    expect(view.overdue.rows[0]?.reason).toBe('Chưa có báo cáo')
    expect(view.taskList[0]?.tasks[0]).toMatchObject({ product: 'chưa có', result: 'Chưa có báo cáo' })
  })

  test('nothing due yet', async () => {
    const view = await viewOf(
      onePlan({
        'plans/p/tasks/1.yaml': tasks('id: "1.a", text: Một, lead: vp, deadline: { due: 2027-01-31 }'),
        'plans/p/progress/2026-Q3/vp.md': progress('tasks: { "1.a": { percent: 30 } }\n'),
      }),
    )
    expect(rate(view, 'completionOfDue')?.text).toBe('– (không có nhiệm vụ đến hạn)')
    expect(rate(view, 'completionOfAssigned')?.text).toBe('0/1 nhiệm vụ, đạt 0%')
    expect(view.overdue.sentence).toBe('Tính đến ngày 14/9/2026, không có nhiệm vụ quá hạn chưa hoàn thành.')
    expect(view.next.sentence).toMatch(/\(từ ngày 15\/9\/2026 đến ngày 31\/12\/2026\): không có\.$/)
  })

  test('an overdue task whose unit spoke but gave no reason', async () => {
    const view = await viewOf(
      onePlan({ 'plans/p/progress/2026-Q3/vp.md': progress('tasks: { "1.a": { percent: 30 } }\n') }),
    )
    expect(view.overdue.rows[0]).toMatchObject({ due: '31/8/2026', daysLate: 14, reason: 'Chưa nêu nguyên nhân' })
  })

  test('average progress below the coverage the plan asks for', () => {
    const average = rate(quarterView(usual), 'averageProgress')
    expect(average).toMatchObject({ known: false, value: null })
    expect(average?.text).toMatch(/^– \(.*3\/5 nhiệm vụ, chiếm 60%, thấp hơn mức tối thiểu 80%\)$/)
  })
})

test('shares that do not give 100 as printed say so; others do not', async () => {
  const three = tasks(
    'id: "1.a", text: Một, lead: vp',
    'id: "1.b", text: Hai, lead: vp, deadline: { due: 2026-01-31 }',
    'id: "1.c", text: Ba, lead: vp, deadline: { regular: true }',
  )
  const view = await viewOf(onePlan({ 'plans/p/tasks/1.yaml': three }))
  expect(view.totals.states.map((s) => s.share)).toEqual(['33,33%', '33,33%', '33,33%'])
  expect(view.totals.sharesNote).toBe('Do làm tròn, tổng có thể khác 100%')
  expect(quarterView(usual).totals.sharesNote).toBeNull()
})

test('tasks of a group the plan does not list are shown apart, so that rows still add up', async () => {
  const view = await viewOf(
    onePlan({
      'plans/p/tasks/9.yaml': 'schema: tasks/1\ngroup: "9"\ntasks:\n  - { id: "9.a", text: Việc lạc, lead: vp }\n',
    }),
  )
  expect(view.groups.rows.map((r) => [r.name, r.total])).toEqual([
    ['Nhóm một', 1],
    ['Nhiệm vụ thuộc nhóm không có trong Kế hoạch', 1],
  ])
  expect(view.taskList.flatMap((g) => g.tasks.map((t) => t.id))).toEqual(['1.a', '9.a'])
})

describe('the frame and the bodies it names', () => {
  const plan = (more: string) =>
    onePlan({
      'plans/p/plan.yaml': `schema: plan/1\nid: p\ntitle: Thực hiện Đề án\nterm: { from: 2026-01-01 }\ngroups: [{ id: "1", title: Nhóm một }]\n${more}`,
    })

  test.each([
    ['[ỦY BAN NHÂN DÂN, XÃ MINH HỌA]', 'Ủy ban nhân dân xã Minh Họa', 'Số: [...]/BC-UBND'],
    ['[UỶ BAN NHÂN DÂN, PHƯỜNG 7]', 'Ủy ban nhân dân Phường 7', 'Số: [...]/BC-UBND'],
    ['[UBND XÃ ĐĂK HÀ]', 'Ủy ban nhân dân xã Đăk Hà', 'Số: [...]/BC-UBND'],
    ['[Ban Quản lý dự án]', 'Ban Quản lý dự án', 'Số: [...]/BC-[...]'],
  ])('%s', async (name, running, number) => {
    const view = await viewOf(plan(`issuer: { name: ${name} }\n`))
    expect(view.opening).toContain(`, ${running} báo cáo kết quả thực hiện Quý III/2026 `)
    expect(view.frame.number).toBe(number)
    expect(view.frame.place).toBe('[...]')
  })

  test('a recipient marked (báo cáo) is addressed, and becomes Như trên', async () => {
    const more = 'issuer: { name: [UBND XÃ A] }\nrecipients: [UBND tỉnh (báo cáo);, "Lưu: VT."]\n'
    const view = await viewOf(plan(more))
    expect(view.frame.to).toEqual(['UBND tỉnh'])
    expect(view.frame.recipients).toEqual(['Như trên', 'Lưu: VT'])
    expect(view.closing).toMatch(/kính báo cáo UBND tỉnh xem xét, chỉ đạo\.\/\.$/)
  })

  test('bodies that have ended keep a report from being issued; a successor takes their place', async () => {
    const files = {
      'plans/p/plan.yaml':
        'schema: plan/1\nid: p\ntitle: Thực hiện Đề án\nterm: { from: 2025-01-01 }\ngroups: [{ id: "1", title: Nhóm một }]\nissuer: { name: [UBND XÃ A], until: 2026-06-30, successor: UBND xã B }\nrecipients: [UBND huyện (báo cáo), Phòng Thông tin]\n',
      'plans/p/units.yaml':
        'schema: units/1\nunits:\n  - { id: vp, names: [{ name: Văn phòng }] }\n  - { id: huyen, names: [{ name: UBND huyện }], until: 2025-06-30 }\n  - { id: tt, names: [{ name: Phòng Thông tin }], until: 2025-06-30, successors: [vp] }\n',
    }
    const view = await viewOf(onePlan(files))
    expect(view.frame.issuer).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ B'])
    expect(view.frame.recipients).toEqual(['Như trên', 'Văn phòng', 'Lưu: VT'])
    expect(view.blockers).toEqual([
      'nơi nhận “UBND huyện (báo cáo)”: cơ quan đã kết thúc hoạt động từ 01/7/2025, chưa có văn bản thay thế',
    ])
  })
})

test('a report made before its period ends says so, and may not be issued', async () => {
  const view = quarterView(await measured(onePlan(), { period: '2026-Q4' }))
  expect(view.opening).toContain('(số liệu từ ngày 15/9/2026 đến ngày 14/12/2026, tính đến ngày 20/11/2026)')
  expect(view.blockers).toEqual(['kỳ báo cáo kết thúc ngày 14/12/2026, số liệu mới tính đến ngày 20/11/2026'])
  expect(quarterView(usual).blockers).toEqual([])
})

test('words of hostile files stay words', async () => {
  const bad = '"| <img src=x onerror=a()> [x](javascript:a) {{{opening}}} `c` # x"'
  const text = await textOf(
    await viewOf(
      onePlan({
        'plans/p/plan.yaml': `schema: plan/1\nid: p\ntitle: ${bad}\nshort: ${bad}\nnumber: ${bad}\nissuer: { name: [${bad}], code: ${bad}, place: ${bad} }\nterm: { from: 2026-01-01 }\ngroups: [{ id: "1", title: ${bad}, short: ${bad} }]\nrecipients: [${bad}]\nsignature: { authority: ${bad}, title: ${bad}, name: ${bad} }\n`,
        'plans/p/units.yaml': `schema: units/1\nunits:\n  - { id: vp, names: [{ name: ${bad} }] }\n`,
        'plans/p/tasks/1.yaml': tasks(
          `id: "1.a", text: ${bad}, lead: vp, product: ${bad}, deadline: { text: ${bad}, due: 2026-08-31 }`,
        ),
        'plans/p/progress/2026-Q3/vp.md': progress(
          `tasks: { "1.a": { percent: 5, result: ${bad}, obstacle: ${bad} } }\n`,
          '# Tồn tại, hạn chế\n\n<script>a()</script> [x](javascript:a) {{opening}}\n\n## V. KIẾN NGHỊ\n\n![x](https://e/x.png)\n',
        ),
      }),
    ),
  )
  const body = text.slice(text.indexOf('\n---\n'))
  // The template's own charts, whose words are not the plan's.
  const words = body.replace(/^!\[[\p{L} :,()]+\]\(chart:\w+\)$/gmu, '').replace(/\\[^\n]/g, '')
  expect(words).not.toMatch(/<|\[(?!\.\.\.\])|`/)
  expect(text).toContain('{{{opening}}}')
  const width = (line: string): number => line.replace(/\\\|/g, '').split('|').length
  for (const table of text
    .trimEnd()
    .split('\n\n')
    .filter((block) => block.startsWith('|'))) {
    expect(new Set(table.split('\n').map(width)).size, table).toBe(1)
  }
  expect(text.match(/^## .*/gm)).toHaveLength(8)
})

test('work that falls due until the calendar end of the next period is listed, each occurrence on its day', async () => {
  const view = await viewOf(
    onePlan({
      'plans/p/tasks/1.yaml': tasks(
        'id: "1.a", text: Một, lead: vp, deadline: { text: Quý IV/2026, due: 2026-12-31 }',
        'id: "1.b", text: Hai, lead: vp, deadline: { text: Hằng tháng, every: month, days: 3 }',
        'id: "1.c", text: Ba, lead: vp, deadline: { due: 2026-12-31 }, cancelled: { on: 2026-05-01, reason: Trùng }',
        'id: "1.d", text: Bốn, lead: vp, deadline: { due: 2027-01-01 }',
      ),
    }),
  )
  expect(view.next.rows.map((r) => `${r.id} ${r.due}`)).toEqual([
    '1.b 03/10/2026',
    '1.b 03/11/2026',
    '1.b 03/12/2026',
    '1.a 31/12/2026',
  ])
  expect(view.next.sentence).toContain(': 4 lượt đến hạn của 2 nhiệm vụ.')
})
