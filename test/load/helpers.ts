import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Located } from '../../src/core/located.ts'
import type { Plan } from '../../src/core/plan.ts'
import { loadPlan } from '../../src/load/load-plan.ts'
import { locate } from '../../src/load/locate.ts'
import { memoryReader } from '../../src/load/memory-reader.ts'

export type Files = Record<string, string | Uint8Array>

export const PLAN = `schema: plan/1
id: x
title: Kế hoạch
issuer: { name: [UBND XÃ] }
groups: [{ id: "1", title: Nhận thức }, { id: "2", title: Thể chế }]
`
export const UNITS = 'schema: units/1\nunits: [{ id: van-phong, names: [{ name: Văn phòng }] }]\n'
export const TASKS =
  'schema: tasks/1\ngroup: "1"\ntasks:\n  - id: "1.a"\n    text: Tuyên truyền\n  - id: "1.b"\n    text: Ban hành\n'
export const REPORT = '---\nschema: progress/1\nunit: van-phong\nperiod: 2026-Q3\ndate: 2026-09-10\n---\n'

/** Loads plans/x made of these files (names from the plan's folder) on top of a sound plan; null takes a file away. */
export async function loading(files: Record<string, string | Uint8Array | null>) {
  const all: Record<string, string | Uint8Array | null> = {
    'plan.yaml': PLAN,
    'units.yaml': UNITS,
    'tasks/1.yaml': TASKS,
    ...files,
  }
  const kept = Object.entries(all).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null)
  const reader = memoryReader(Object.fromEntries(kept.map(([name, content]) => [`plans/x/${name}`, content])))
  const { plan, problems } = await loadPlan(reader, 'plans/x')
  return { plan, problems, shown: (await locate(problems, reader)).map(show), reader }
}

/** `file:line:column-column code`, the file from the plan's folder; several lines show as `line:column-line:column`. */
export const show = ({ diagnostic, line, column, endLine, endColumn }: Located): string =>
  `${diagnostic.file.replace('plans/x/', '')}:${line}:${column}-${endLine === line ? '' : `${endLine}:`}${endColumn} ${diagnostic.code}`

export const taskIds = (plan: Plan): string => plan.tasks.map(({ id }) => id).join(' ')

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Every text of the plans in this repository: path → text. */
export function realFiles(): Record<string, string> {
  const names = readdirSync(`${root}plans`, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  )
  const texts = names.filter((name) => /\.(?:yaml|md)$/.test(name) && !name.includes('/evidence/'))
  return Object.fromEntries(texts.sort().map((name) => [`plans/${name}`, readFileSync(`${root}plans/${name}`, 'utf8')]))
}
