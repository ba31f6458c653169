import { expect, it } from 'vitest'
import type { Change } from '../../src/core/change.ts'
import { memoryReader } from '../../src/load/memory-reader.ts'
import { changesOf, readPlan } from '../../src/pipeline.ts'

// Two states of a small plan, and literally what differs.

const FILES = {
  'plans/p/plan.yaml':
    'schema: plan/1\nid: p\ntitle: Kế hoạch\nissuer: { name: [UBND], code: UBND }\nterm: { from: 2025-01-01 }\ngroups: [{ id: "1", title: Nhóm }]\n',
  'plans/p/units.yaml': 'schema: units/1\nunits: [{ id: a, names: [{ name: Đơn vị A }] }]\n',
  'plans/p/tasks/1.yaml':
    'schema: tasks/1\ngroup: "1"\ntasks:\n  - { id: "1.a", text: Làm đường, lead: a, deadline: { text: Quý I/2026, due: 2026-03-31 } }\n  - { id: "1.b", text: Làm cầu }\n',
  'plans/p/indicators/1.yaml':
    'schema: indicators/1\nindicators:\n  - { id: CT1, name: Tỷ lệ, unit: "%", kind: point, targets: [{ by: 2026, value: 60 }, { by: 2030, value: 80 }] }\n',
  'plans/p/progress/2026-Q1/a.md':
    '---\nschema: progress/1\nunit: a\nperiod: 2026-Q1\ndate: 2026-03-10\ntasks: { "1.a": { percent: 40, result: Đã khởi công } }\nindicators: { CT1: { value: 52.1 } }\n---\n',
}

async function differences(edit: Readonly<Record<string, string | null>>): Promise<string[]> {
  const files = Object.fromEntries(
    Object.entries({ ...FILES, ...edit }).flatMap(([k, v]) => (v === null ? [] : [[k, v]])),
  )
  const [before, after] = [
    await readPlan(memoryReader(FILES), 'plans/p'),
    await readPlan(memoryReader(files), 'plans/p'),
  ]
  return (await changesOf(before.plan, after.plan)).map(line)
}

const line = ({ what, id, field, from, to, saidIn, carried, place }: Change): string =>
  [
    `${what} ${id} ${field ?? '-'}: ${JSON.stringify(from) ?? '-'} → ${JSON.stringify(to) ?? '-'}`,
    saidIn ? `(${saidIn.period}${carried ? ', before' : ''})` : '',
    `${place.file.slice('plans/p/'.length)} ${place.path.join('.')}`,
  ].join(' ')

it('the same is no change, whatever the order of keys', async () => {
  expect(await differences({})).toEqual([])
  const swapped = FILES['plans/p/progress/2026-Q1/a.md'].replace(
    'percent: 40, result: Đã khởi công',
    'result: Đã khởi công, percent: 40',
  )
  expect(await differences({ 'plans/p/progress/2026-Q1/a.md': swapped })).toEqual([])
})

it('definitions: a value, a step of a list, an entry that came, one that went', async () => {
  expect(
    await differences({
      'plans/p/tasks/1.yaml':
        'schema: tasks/1\ngroup: "1"\ntasks:\n  - { id: "1.c", text: Làm kè }\n  - { id: "1.a", text: Làm đường, lead: a, deadline: { text: Quý I/2026, due: 2026-06-30 } }\n',
      'plans/p/indicators/1.yaml': FILES['plans/p/indicators/1.yaml'].replace('value: 80', 'value: 85'),
    }),
  ).toEqual([
    'task 1.c -: - → "Làm kè"  tasks/1.yaml tasks.0',
    'task 1.a deadline.due: "2026-03-31" → "2026-06-30"  tasks/1.yaml tasks.1.deadline.due',
    'task 1.b -: "Làm cầu" → -  tasks/1.yaml tasks.1',
    'indicator CT1 targets.2030.value: 80 → 85  indicators/1.yaml indicators.0.targets.1.value',
  ])
})

it('a new report is set against what was said before it; words are not carried over', async () => {
  expect(
    await differences({
      'plans/p/progress/2026-Q2/a.md':
        '---\nschema: progress/1\nunit: a\nperiod: 2026-Q2\ndate: 2026-06-10\ntasks: { "1.a": { percent: 60, result: Đã xong nền } }\nindicators: { CT1: { value: 58 } }\n---\n\n# Tồn tại, hạn chế\n\nMưa.\n',
    }),
  ).toEqual([
    'report a -: - → "2026-06-10" (2026-Q2) progress/2026-Q2/a.md ',
    'task 1.a percent: 40 → 60 (2026-Q2, before) progress/2026-Q2/a.md tasks.1.a.percent',
    'task 1.a result: - → "Đã xong nền" (2026-Q2) progress/2026-Q2/a.md tasks.1.a.result',
    'indicator CT1 figure: {"value":52.1} → {"value":58} (2026-Q2, before) progress/2026-Q2/a.md indicators.CT1',
    'report a narrative.Tồn tại, hạn chế: - → "Mưa." (2026-Q2) progress/2026-Q2/a.md ',
  ])
})

it('an edited report, and one that is gone', async () => {
  const path = 'plans/p/progress/2026-Q1/a.md'
  const edited = FILES[path].replace('percent: 40, result: Đã khởi công', 'percent: 35').replace('03-10', '03-12')
  expect(await differences({ [path]: edited })).toEqual([
    'report a date: "2026-03-10" → "2026-03-12" (2026-Q1) progress/2026-Q1/a.md date',
    'task 1.a percent: 40 → 35 (2026-Q1) progress/2026-Q1/a.md tasks.1.a.percent',
    'task 1.a result: "Đã khởi công" → - (2026-Q1) progress/2026-Q1/a.md tasks.1.a.result',
  ])
  expect(await differences({ [path]: null })).toEqual(['report a -: "2026-03-10" → - (2026-Q1) progress/2026-Q1/a.md '])
})
