import type { Diagnostic } from '../../src/core/diagnostic.ts'
import type { Plan } from '../../src/core/plan.ts'
import { memoryReader } from '../../src/load/memory-reader.ts'
import { checkPlan } from '../../src/pipeline.ts'

// A small plan whose files hold what was proposed; amendments are laid over it.

const FILES: Readonly<Record<string, string>> = {
  'plan.yaml': `schema: plan/1
id: p
title: Kế hoạch
issuer: { name: [UBND], code: UBND }
term: { from: 2025-01-01, until: 2030-12-31 }
groups: [{ id: "1", title: Nhóm một }, { id: "2", title: Nhóm hai }]
`,
  'units.yaml': `schema: units/1
units:
  - { id: a, names: [{ name: Đơn vị A }] }
  - { id: b, names: [{ name: Đơn vị B }] }
`,
  'tasks/1.yaml': `schema: tasks/1
group: "1"
tasks:
  - { id: "1.a", text: Làm đường, lead: a, weight: 2, deadline: { text: Quý II/2026, due: 2026-06-30 } }
  - { id: "1.b", text: Làm cầu, lead: a, weight: 1, deadline: { text: Quý IV/2026 } }
`,
  'indicators/1.yaml': `schema: indicators/1
indicators:
  - { id: CT1, name: Tỷ lệ, unit: "%", kind: point, targets: [{ by: 2026, value: 60 }, { by: 2030, value: 80 }] }
`,
}

/** The plan with other or further files, and all that is wrong with it but gaps. */
export async function amendedPlan(
  files: Readonly<Record<string, string>>,
): Promise<{ plan: Plan; problems: string[] }> {
  const all = Object.entries({ ...FILES, ...files }).map(([path, text]) => [`plans/p/${path}`, text])
  const { plan, problems } = await checkPlan(memoryReader(Object.fromEntries(all)), 'plans/p', '2026-11-20')
  return { plan, problems: problems.filter(({ code }) => !code.startsWith('gap/')).map(line) }
}

const line = ({ code, file, path = [] }: Diagnostic): string =>
  `${code} ${file.slice('plans/p/'.length)} ${path.join('.')}`.trim()

/** An amendment file: its date and slug, its items, and what was decided. */
export function amendment(date: string, items: readonly string[], decided = ''): Record<string, string> {
  const list = items.map((item) => `  - ${item}\n`).join('')
  const text = `---\nschema: amendment/1\ndate: ${date}\nproposer: a\nreason: Mưa kéo dài\nchanges:\n${list}${decided}\n---\nGiải trình.\n`
  return { [`amendments/${date}-thu.md`]: text }
}

/** A deciding document of a day, numbered by it, with another day of effect. */
export const decision = (date: string, effective?: string): string =>
  `approval: { type: KH, number: ${date.slice(5).replace('-', '')}/KH-UBND, date: ${date}${effective === undefined ? '' : `, effective: ${effective}`} }`
