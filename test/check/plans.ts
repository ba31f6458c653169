import { check } from '../../src/check/index.ts'
import { loadPlan } from '../../src/load/load-plan.ts'
import { memoryReader } from '../../src/load/memory-reader.ts'
import { TODAY } from './cases.ts'

/** The codes and places `check` finds in a small plan; files by their path in the plan's folder. */
export async function found(files: Readonly<Record<string, string>>): Promise<string[]> {
  const placed = Object.entries({ ...SMALL, ...files }).map(([path, text]) => [`plans/nha-van-hoa/${path}`, text])
  const { plan, problems } = await loadPlan(memoryReader(Object.fromEntries(placed)), 'plans/nha-van-hoa')
  return [...problems, ...check(plan, TODAY)]
    .filter(({ code }) => !code.startsWith('gap/'))
    .map(({ code, file, path = [] }) => `${code} ${file.slice(file.lastIndexOf('/') + 1)} ${path.join('.')}`.trim())
}

const SMALL = {
  'plan.yaml': `
schema: plan/1
id: nha-van-hoa
title: Sửa nhà văn hóa thôn
issuer: { name: [UBND XÃ HÒA BÌNH] }
groups: [{ id: "1", title: Nhà văn hóa }]
`,
  'units.yaml': `
schema: units/1
units:
  - { id: vhxh, names: [{ name: Phòng Văn hóa - Xã hội }], aliases: [VH-XH] }
  - { id: kinh-te, names: [{ name: Phòng Kinh tế }] }
  - { id: dia-chinh, names: [{ name: Địa chính }], until: 2026-02-28, successors: [kinh-te] }
`,
}

/** A task file of group 1. */
export const tasks = (...entries: string[]): string =>
  `schema: tasks/1\ngroup: "1"\ntasks:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`

/** A report with a front matter and a body. */
export const report = (unit: string, period: string, date: string, rest: string, body = ''): string =>
  `---\nschema: progress/1\nunit: ${unit}\nperiod: ${period}\ndate: ${date}\n${rest}\n---\n${body}`
