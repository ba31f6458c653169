import { describe, expect, test } from 'vitest'
import { measure } from '../../src/measure/index.ts'
import { movementsOf, readPlan } from '../../src/pipeline.ts'
import { type AdHocView, adHocView } from '../../src/report/ad-hoc.ts'
import { plan } from '../support/cli.ts'
import { onePlan } from './measured.ts'

const PLAN =
  'schema: plan/1\nid: p\ntitle: Thực hiện Đề án\nissuer: { name: [UBND XÃ A] }\nterm: { from: 2026-01-01 }\ngroups: [{ id: "1", title: Nhóm một }]\nrecipients: [UBND tỉnh (báo cáo), Sở Một, "Lưu: VT"]\n'
const REQUEST =
  'requests:\n  - { id: 2026-DX-01, topic: Kết quả tháng 5, document: Công văn số 7 của UBND tỉnh, window: { from: 2026-05-01, to: 2026-05-31 }, due: 2026-06-10, from: [vp, kt, yt], to: vp }\n'
const UNITS =
  'schema: units/1\nunits:\n  - { id: vp, names: [{ name: Văn phòng }] }\n  - { id: kt, names: [{ name: Phòng Kinh tế }] }\n  - { id: yt, names: [{ name: Trạm Y tế }] }\n  - { id: th, names: [{ name: Trường học }] }\n'
const TASKS =
  'schema: tasks/1\ngroup: "1"\ntasks:\n  - { id: "1.a", text: Một, lead: vp, deadline: { due: 2026-12-31 }, parts: [{ id: a, name: Phần đầu, weight: 1 }, { id: b, name: Phần sau, weight: 1 }] }\n  - { id: "1.b", text: Hai, lead: kt }\n'
const INDICATORS =
  'schema: indicators/1\nindicators:\n  - { id: CT1, name: Tỷ lệ một, unit: "%", kind: in-period, of: { n: a, d: b }, targets: [{ by: 2026, value: 60 }], lead: kt }\n'
const report = (unit: string, date: string, front: string, body = '', period = '2026-DX-01') =>
  `---\nschema: progress/1\nunit: ${unit}\nperiod: ${period}\ndate: ${date}\n${front}---\n${body}`

const FILES = {
  'plans/p/plan.yaml': PLAN + REQUEST,
  'plans/p/units.yaml': UNITS,
  'plans/p/tasks/1.yaml': TASKS,
  'plans/p/indicators/a.yaml': INDICATORS,
  'plans/p/progress/2026-DX-01/vp.md': report(
    'vp',
    '2026-06-08',
    'tasks: { "1.a": { parts: { a: { done: 2026-05-20 }, b: { percent: 30 } }, result: Đã xong phần đầu } }\n',
    '# Công tác chỉ đạo, điều hành\n\nHọp ba lần.\n\n# Tồn tại, hạn chế\n\nChậm.\n',
  ),
  'plans/p/progress/2026-DX-01/kt.md': report(
    'kt',
    '2026-06-12',
    'tasks: { "1.b": { none: true } }\nindicators: { CT1: { n: 30, d: 60, status: estimate, source: Sổ theo dõi } }\n',
  ),
  // A later report of the quarter says other things; the answer to the request stays what was answered.
  'plans/p/progress/2026-Q2/vp.md': report(
    'vp',
    '2026-06-14',
    'tasks: { "1.a": { parts: { b: { percent: 80 } }, result: Kết quả quý } }\n',
    '',
    '2026-Q2',
  ),
}

async function answer(files: Readonly<Record<string, string>> = FILES, asOf = '2026-06-30'): Promise<AdHocView> {
  const { plan } = await readPlan(onePlan(files), 'plans/p')
  const period = plan.calendar.requested?.[0]
  if (!period) throw new Error('no request')
  const progress = measure(plan, { asOf, period })
  return adHocView({ progress, movements: movementsOf(progress), options: { request: '2026-DX-01' } })
}

describe('the answer to a request', () => {
  test('has every unit asked exactly once, in the order of the register', async () => {
    const { answers, reports } = await answer()
    expect(answers.map(({ number, unit, answered }) => [number, unit, answered])).toEqual([
      ['1', 'Văn phòng', true],
      ['2', 'Phòng Kinh tế', true],
      ['3', 'Trạm Y tế', false],
    ])
    expect(reports.rows.map(({ unit }) => unit)).toEqual(['Văn phòng', 'Phòng Kinh tế', 'Trạm Y tế'])
  })

  test('tells each unit’s figures as its own report gives them, and how the task stands now beside them', async () => {
    const { answers } = await answer()
    expect(answers[0]).toMatchObject({
      standing: 'Báo cáo ngày 08/6/2026, đúng hạn',
      words: [{ label: null, prose: 'Họp ba lần.' }],
      tasks: [
        {
          id: '1.a',
          text: 'Phần “Phần đầu” hoàn thành ngày 20/5/2026, phần “Phần sau” đạt 30%. Đã xong phần đầu',
          state: 'Đang thực hiện, trong hạn',
        },
      ],
    })
    expect(answers[1]).toMatchObject({
      standing: 'Báo cáo ngày 12/6/2026, quá hạn (hạn gửi 10/6/2026)',
      tasks: [{ id: '1.b', text: 'Không có nội dung phát sinh' }],
      indicators: [{ id: 'CT1', text: '50% (30/60), ngày 31/5/2026, số ước (nguồn: Sổ theo dõi)' }],
    })
  })

  test('says plainly who has not answered', async () => {
    const { silent, answers } = await answer()
    expect(silent).toBe(
      'Đến ngày 30/6/2026, 1 đơn vị chưa có báo cáo: Trạm Y tế (hạn gửi 10/6/2026, quá hạn 20 ngày). Báo cáo này chưa có số liệu của đơn vị đó.',
    )
    expect(answers[2]).toMatchObject({ standing: 'Chưa có báo cáo (hạn gửi 10/6/2026)', tasks: [], indicators: [] })
  })

  test('takes a correction made since', async () => {
    const corrected = report(
      'kt',
      '2026-06-20',
      'corrections:\n  - { period: 2026-DX-01, indicator: CT1, field: n, from: 30, to: 33, reason: Cộng sót }\n',
      '',
      '2026-Q3',
    )
    const { answers } = await answer({ ...FILES, 'plans/p/progress/2026-Q3/kt.md': corrected })
    expect(answers[1]?.indicators[0]?.text).toMatch(/^55% \(33\/60\)/)
  })

  test('shows a unit that answered without being asked, marked so', async () => {
    const extra = report('th', '2026-06-09', 'tasks: { "1.b": { result: Phối hợp } }\n')
    const { answers } = await answer({ ...FILES, 'plans/p/progress/2026-DX-01/th.md': extra })
    expect(answers.map(({ unit }) => unit)).toEqual(['Văn phòng', 'Phòng Kinh tế', 'Trạm Y tế', 'Trường học'])
    expect(answers[3]?.standing).toBe('Báo cáo ngày 09/6/2026 (không thuộc danh sách yêu cầu báo cáo)')
  })

  test('leaves to a person what only a person can write', async () => {
    const { summary, shortcomings } = await answer()
    expect(summary).toEqual({ passages: [], blank: true, none: true })
    expect(shortcomings).toEqual({ passages: [{ label: 'Văn phòng', prose: 'Chậm.' }], blank: true, none: false })
    const own =
      '---\nschema: consolidated/1\nperiod: 2026-DX-01\ndate: 2026-06-20\n---\n# Công tác chỉ đạo, điều hành\n\nĐánh giá của xã.\n'
    const written = await answer({ ...FILES, 'plans/p/progress/2026-DX-01/_consolidated.md': own })
    expect(written.summary).toEqual({
      passages: [{ label: null, prose: 'Đánh giá của xã.' }],
      blank: false,
      none: false,
    })
  })

  test('goes to the superior whose document asks, and to no other', async () => {
    const { frame } = await answer()
    expect(frame).toMatchObject({
      subject: 'Về kết quả tháng 5',
      to: ['UBND tỉnh'],
      recipients: ['Như trên', 'Văn phòng', 'Lưu: VT'],
    })
    const inside = { ...FILES, 'plans/p/plan.yaml': PLAN + REQUEST.replace('của UBND tỉnh', 'của Chủ tịch UBND xã') }
    expect((await answer(inside)).frame).toMatchObject({ to: [], recipients: ['Văn phòng', 'Lưu: VT'] })
  })

  test('before the day of the request nobody is late, and the paper may not be issued', async () => {
    const later = { ...FILES, 'plans/p/plan.yaml': PLAN + REQUEST.replace('window:', 'on: 2026-06-05, window:') }
    const { blockers, silent } = await answer(later, '2026-06-02')
    expect(blockers).toEqual(['yêu cầu ban hành ngày 05/6/2026, sau ngày tính số liệu 02/6/2026'])
    expect(silent).toBeNull()
  })
})

describe('on the command line', () => {
  test('a request is found whatever the case it is typed in; an unknown one names those there are', async () => {
    expect((await plan('report ad-hoc --plan minh-hoa --request 2026-dx-01')).code).toBe(0)
    expect(await plan('report ad-hoc --plan minh-hoa --request 2026-DX-09')).toMatchObject({
      code: 2,
      err: expect.stringContaining('2026-DX-01, 2026-DX-02'),
    })
    expect(await plan('report ad-hoc --plan minh-hoa')).toMatchObject({
      code: 2,
      err: expect.stringContaining('2026-DX-01, 2026-DX-02'),
    })
  })

  test('a plan without requests gives a paper that says so', async () => {
    const { out, code } = await plan('report ad-hoc --plan tinh-son-2025')
    expect(code).toBe(0)
    expect(out).toContain('Kế hoạch chưa ghi yêu cầu báo cáo đột xuất nào nên chưa có nội dung để báo cáo.')
    expect(await plan('report ad-hoc --plan tinh-son-2025 --request X')).toMatchObject({
      code: 2,
      err: expect.stringContaining('chưa ghi yêu cầu báo cáo đột xuất nào'),
    })
  })
})
