import { describe, expect, test } from 'vitest'
import { memoryReader } from '../../src/load/memory-reader.ts'
import { looseFiles, planFolders } from '../../src/load/workspace.ts'
import { loading, PLAN, REPORT, TASKS, taskIds, UNITS } from './helpers.ts'

test('planFolders: folders of plans/ that hold anything', () => {
  const files = {
    'plans/b/plan.yaml': '',
    'plans/a/tasks/1.yaml': '',
    'plans/README.md': '',
    'plans/.git/x': '',
    'plan.yaml': '',
  }
  expect(planFolders(memoryReader(files))).toEqual(['plans/a', 'plans/b'])
  expect(planFolders(memoryReader({}))).toEqual([])
})

test('looseFiles: files of a plan that lie beside the plans', () => {
  const names = ['plan.yaml', 'Ke-hoach.YML', 'ghi-chu.docx', '.a.yaml', '~$b.yaml', 'a/plan.yaml', 'README.md']
  const reader = memoryReader(Object.fromEntries(names.map((name) => [`plans/${name}`, 'x'])))
  expect(looseFiles(reader).map(({ code, severity, file }) => `${severity} ${code} ${file}`)).toEqual([
    'error file/unexpected plans/Ke-hoach.YML',
    'error file/unexpected plans/plan.yaml',
  ])
})

test('a sound plan has no problems', async () => {
  const { plan, problems } = await loading({})
  expect(problems).toEqual([])
  expect(plan).toMatchObject({ id: 'x', folder: 'plans/x', calendar: { kind: 'nd09' }, unread: [] })
  expect([...plan.units.keys()]).toEqual(['van-phong'])
  expect(plan.tasks.map(({ id, group, origin }) => ({ id, group, origin }))).toEqual([
    { id: '1.a', group: '1', origin: { file: 'plans/x/tasks/1.yaml', path: ['tasks', 0] } },
    { id: '1.b', group: '1', origin: { file: 'plans/x/tasks/1.yaml', path: ['tasks', 1] } },
  ])
})

describe('identity', () => {
  test('tasks follow the groups of plan.yaml, then the files', async () => {
    const { plan } = await loading({
      'plan.yaml': PLAN.replace('id: "1"', 'id: "10"').replace('id: "2"', 'id: "1"'),
      'tasks/10.yaml': 'schema: tasks/1\ngroup: "10"\ntasks: [{ id: 10.b, text: x }, { id: 10.a, text: y }]\n',
      'tasks/9.yaml': 'schema: tasks/1\ngroup: "9"\ntasks: [{ id: 9.a, text: x }]\n',
    })
    expect(taskIds(plan)).toBe('10.b 10.a 1.a 1.b 9.a')
  })

  test('ids in the forms people type are one id', async () => {
    const { plan, problems } = await loading({
      'tasks/1.yaml': 'schema: tasks/1\ngroup: "1"\ntasks: [{ id: III.1.C, text: x }, { id: 1.dd, text: y }]\n',
      'progress/2026-Q3/van-phong.md': REPORT.replace(
        /---\n$/,
        'tasks: { III.1.c: { percent: 5 }, "1.đ": { none: true } }\n---\n',
      ),
    })
    expect(problems).toEqual([])
    expect(taskIds(plan)).toBe('1.c 1.đ')
    expect(plan.reports[0]?.tasks).toEqual({ '1.c': { percent: 5 }, '1.đ': { none: true } })
  })

  test('of two with one id the first stays', async () => {
    const { plan, problems, shown } = await loading({
      'tasks/2.yaml': TASKS.replace('1.b', 'III.1.a'),
      'units.yaml': `${UNITS.replace(/\]\n$/, ', { id: van-phong, names: [{ name: X }] }]\n')}`,
    })
    expect(shown).toEqual([
      'tasks/2.yaml:4:9-14 id/duplicate',
      'tasks/2.yaml:6:9-18 id/duplicate',
      'units.yaml:2:64-73 id/duplicate',
    ])
    expect(problems).toContainEqual(
      expect.objectContaining({ params: { id: '1.a', file: 'plans/x/tasks/1.yaml', what: 'task', isOther: true } }),
    )
    expect(taskIds(plan)).toBe('1.a 1.b')
    expect(plan.units.get('van-phong')?.data.names[0].name).toBe('Văn phòng')
    expect(plan.unread).toEqual(['plans/x/tasks/2.yaml', 'plans/x/units.yaml'])
  })

  test('one entry twice in a report, one part twice in a task, one group twice', async () => {
    const { plan, problems } = await loading({
      'plan.yaml': PLAN.replace('id: "2"', 'id: "1"'),
      'tasks/1.yaml': `${TASKS}    parts: [{ id: a, name: x }, { id: a, name: y }]\n`,
      'progress/2026-Q3/van-phong.md': REPORT.replace(
        /---\n$/,
        'tasks: { III.1.a: { percent: 5 }, 1.a: { percent: 9 } }\n---\n',
      ),
    })
    expect(problems.map(({ params }) => (params as { what: string }).what)).toEqual(['group', 'part', 'task'])
    expect(plan.groups.length).toBe(1)
    expect(plan.tasks[1]?.data.parts).toEqual([{ id: 'a', name: 'x' }])
    expect(plan.reports[0]?.tasks).toEqual({ '1.a': { percent: 5 } })
  })

  test('the folder names the plan', async () => {
    const { plan, problems } = await loading({ 'plan.yaml': PLAN.replace('id: x', 'id: y') })
    expect(problems).toMatchObject([{ code: 'plan/folder', params: { id: 'y', folder: 'x' } }])
    expect(plan.id).toBe('x')
  })

  test('a real plan has no day of its own', async () => {
    const { plan, problems } = await loading({ 'plan.yaml': `${PLAN}asOf: 2026-01-01\n` })
    expect(problems).toMatchObject([{ code: 'plan/as-of', path: ['asOf'] }])
    expect(plan.data.asOf).toBeUndefined()
    const sample = await loading({ 'plan.yaml': `${PLAN}asOf: 2026-01-01\nillustrative: true\n` })
    expect(sample.plan.data.asOf).toBe('2026-01-01')
  })

  test('an id that is a name of the language does no harm', async () => {
    const { plan } = await loading({ 'progress/2026-Q3/van-phong.md': REPORT })
    expect(plan.reports[0]?.tasks.toString).toBeUndefined()
    expect(plan.reports[0]?.indicators.hasOwnProperty).toBeUndefined()
  })
})

describe('deadlines', () => {
  test.each([
    ['{ text: Quý IV/2025 }', { text: 'Quý IV/2025', due: '2025-12-31', days: 0, regular: false, fromWords: true }],
    ['{ text: Hằng quý, days: 5 }', { text: 'Hằng quý', every: 'quarter', days: 5, regular: false, fromWords: true }],
    [
      '{ text: Quý IV/2025, due: 2026-03-01 }',
      { text: 'Quý IV/2025', due: '2026-03-01', days: 0, regular: false, fromWords: false },
    ],
    ['{ text: Thường xuyên, regular: true }', { text: 'Thường xuyên', days: 0, regular: true, fromWords: false }],
    ['{ text: Sớm nhất có thể }', { text: 'Sớm nhất có thể', days: 0, regular: false, fromWords: false }],
    ['{ start: 2025-01-01 }', { start: '2025-01-01', days: 0, regular: false, fromWords: false }],
  ])('%s', async (deadline, bound) => {
    const { plan } = await loading({ 'tasks/1.yaml': `${TASKS}    deadline: ${deadline}\n` })
    expect(plan.tasks[1]?.deadline).toEqual(bound)
    expect(plan.tasks[0]?.deadline).toBeNull()
  })
})

describe('reports', () => {
  const at = (period: string, unit: string, date: string): [string, string] => [
    `progress/${period}/${unit}.md`,
    `---\nschema: progress/1\nunit: ${unit}\nperiod: ${period}\ndate: ${date}\n---\n`,
  ]

  test('take effect on the earlier of their day and the end of the period, in that order', async () => {
    const files = [
      at('2026-Q3', 'b', '2026-09-20'),
      at('2026-Q3', 'a', '2026-09-20'),
      at('2026-Q2', 'a', '2026-06-01'),
      at('2026', 'a', '2026-09-14'),
    ]
    const { plan, problems } = await loading(Object.fromEntries(files))
    expect(problems).toEqual([])
    expect(plan.reports.map(({ period, unit, effective }) => `${period} ${unit} ${effective}`)).toEqual([
      '2026-Q2 a 2026-06-01',
      '2026 a 2026-09-14',
      '2026-Q3 a 2026-09-14',
      '2026-Q3 b 2026-09-14',
    ])
    expect(plan.reports[1]).toMatchObject({ received: '2026-09-14', window: { from: '2025-12-15', to: '2026-12-14' } })
  })

  test('say the same as their path', async () => {
    const { problems } = await loading({
      'progress/2026-Q2/mttq.md': REPORT,
      'progress/2026-Q2/_consolidated.md': '---\nschema: consolidated/1\nperiod: 2026-Q3\ndate: 2026-09-20\n---\n',
    })
    expect(problems).toMatchObject([
      { code: 'progress/path', params: { field: 'period', value: '2026-Q3', path: '2026-Q2' } },
      { code: 'progress/path', params: { field: 'unit', value: 'van-phong', path: 'mttq' } },
      { code: 'progress/path', params: { field: 'period', value: '2026-Q3', path: '2026-Q2' } },
    ])
  })

  test('of a period that is none have no window', async () => {
    const { plan, problems } = await loading({ 'progress/2026-Q5/van-phong.md': REPORT.replace('Q3', 'Q5') })
    expect(problems).toMatchObject([{ code: 'period/unknown', params: { id: '2026-Q5' } }])
    expect(plan.reports[0]).toMatchObject({ window: null, effective: '2026-09-10' })
  })

  test('own periods may have numbers as ids', async () => {
    const own = `${PLAN}calendar: own\nperiods: [{ id: 1, name: Đợt 1, from: 2026-01-01, to: 2026-08-31 }]\n`
    const { plan, problems } = await loading({
      'plan.yaml': own,
      'progress/1/van-phong.md': REPORT.replace('2026-Q3', '1'),
    })
    expect(problems).toEqual([])
    expect(plan.reports[0]).toMatchObject({ period: '1', effective: '2026-08-31', window: { name: 'Đợt 1' } })
  })

  test('narrative and consolidated parts', async () => {
    const { plan, problems } = await loading({
      'progress/2026-Q3/van-phong.md': `${REPORT}# Tồn tại, hạn chế\n\nChậm.\n`,
      'progress/2026-Q3/_consolidated.md':
        '---\nschema: consolidated/1\nperiod: 2026-Q3\ndate: 2026-09-20\nreturned: [{ task: III.1.a, reason: thiếu }]\n---\n# Nguyên nhân\nA\n',
    })
    expect(problems).toEqual([])
    expect(plan.reports[0]?.narrative).toEqual([
      { part: 'shortcomings', heading: 'Tồn tại, hạn chế', text: 'Chậm.', line: 7, start: 96 },
    ])
    expect(plan.consolidated).toMatchObject([
      {
        period: '2026-Q3',
        unit: null,
        effective: '2026-09-14',
        returned: [{ task: '1.a', reason: 'thiếu' }],
        narrative: [{ part: 'causes' }],
      },
    ])
  })
})

test('a year typed as a number is an id', async () => {
  const { plan } = await loading({
    'indicators/a.yaml':
      'schema: indicators/1\nindicators: [{ id: A, name: x, kind: point, targets: [{ by: 2025, value: 1 }, { by: 2030-06-30, value: 2 }] }]\n',
  })
  expect(plan.indicators[0]?.data.targets?.map(({ by }) => by)).toEqual(['2025', '2030-06-30'])
})

describe('files and places', () => {
  test.each([
    ['tasks/2.yml', 'error', 'tasks/2.yaml'],
    ['tasks/2.yaml.txt', 'error', 'tasks/2.yaml'],
    ['tasks/ghi-chu.docx', 'warning', 'tasks/*.yaml'],
    ['unit.yaml', 'error', 'units.yaml'],
    ['duties.yml', 'error', 'duties.yaml'],
    [
      'ghi-chu.docx',
      'warning',
      'plan.yaml, units.yaml, duties.yaml, programmes.yaml, budget.yaml, holidays.yaml, tasks/, indicators/, criteria/, closed/, issued/, amendments/, progress/, assessments/, evidence/',
    ],
    ['Units.yaml', 'error', 'units.yaml'],
    ['indicators.yaml', 'error', 'indicators/indicators.yaml'],
    ['progress/van-phong.md', 'error', 'progress/<period>/<unit>.md'],
    ['progress/2026-Q3/van-phong.MD', 'error', 'progress/<period>/van-phong.md'],
    ['progress/2026-Q3/van-phong.yaml', 'error', 'progress/<period>/van-phong.md'],
    ['progress/2026-Q3/bieu.xlsx', 'warning', 'progress/<period>/<unit>.md'],
    ['progress/2026-Q3/cu/van-phong.md', 'error', 'progress/<period>/<unit>.md'],
  ])('%s', async (name, severity, expected) => {
    const { problems, plan } = await loading({ [name]: 'x' })
    expect(problems).toMatchObject([{ code: 'file/unexpected', severity, params: { expected } }])
    expect(plan.unread.length).toBe(severity === 'error' ? 1 : 0)
  })

  test.each([
    ['Tasks', 'tasks/'],
    ['task', 'tasks/'],
    ['nhiem-vu', 'tasks/'],
    ['chỉ tiêu', 'indicators/'],
    ['Bao cao', 'progress/'],
  ])('a folder %s', async (name, expected) => {
    const { problems, plan } = await loading({ [`${name}/a.yaml`]: 'x' })
    expect(problems).toMatchObject([
      { code: 'file/unexpected', severity: 'error', params: { expected, isFolder: true } },
    ])
    expect(plan.unread).toEqual([`plans/x/${name}`])
  })

  test('a folder nobody can tell is a warning', async () => {
    const { problems } = await loading({ 'anh-hoi-nghi/1.jpg': 'x' })
    expect(problems).toMatchObject([{ code: 'file/unexpected', severity: 'warning' }])
  })

  test('notes and hidden files are left alone', async () => {
    const names = [
      'README.md',
      'tasks/README.vi.md',
      '.DS_Store',
      'tasks/.1.yaml.swp',
      'tasks/~$1.yaml',
      'progress/2026-Q3/.x',
    ]
    const { problems } = await loading(Object.fromEntries(names.map((name) => [name, 'x'])))
    expect(problems).toEqual([])
  })

  test('evidence is listed, not read', async () => {
    const { plan, problems } = await loading({ 'evidence/2026/a.pdf': Uint8Array.of(0), 'evidence/đ.docx': '' })
    expect(problems).toEqual([])
    expect([...plan.evidence]).toEqual(['evidence/2026/a.pdf', 'evidence/đ.docx'])
  })

  test('a missing plan.yaml', async () => {
    const { plan, problems } = await loading({ 'plan.yaml': null })
    expect(problems).toMatchObject([{ code: 'file/missing', severity: 'error', file: 'plans/x/plan.yaml' }])
    expect(plan.unread).toEqual(['plans/x/plan.yaml'])
  })

  test('a missing units.yaml matters when a unit is named', async () => {
    const quiet = await loading({ 'units.yaml': null })
    expect(quiet.problems).toMatchObject([
      { code: 'file/missing', severity: 'warning', params: { name: 'units.yaml' } },
    ])
    const named = await loading({ 'units.yaml': null, 'tasks/1.yaml': `${TASKS}    lead: van-phong\n` })
    expect(named.problems).toMatchObject([{ code: 'file/missing', severity: 'error' }])
    expect(named.plan.unread).toEqual(['plans/x/units.yaml'])
  })
})
