import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../support/cli.ts'

const PAPERS: readonly (readonly [plan: string, kind: string, stem: string])[] = [
  ['minh-hoa', 'quarter', 'BC-quy-III-2026'],
  ['minh-hoa', 'plan', 'KH-minh-hoa'],
  ['tinh-son-2025', 'quarter', 'BC-quy-III-2026'],
  ['tinh-son-2025', 'plan', 'KH-tinh-son-2025'],
]

/** Two machines as far apart as can be: half a world of time zones (another day, most of the time), languages, places. */
const MACHINES = [
  { cwd: ROOT, env: { TZ: 'Pacific/Kiritimati', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' } },
  { cwd: join(ROOT, 'docs/samples'), env: { TZ: 'Pacific/Pago_Pago', LANG: 'C', LC_ALL: 'C' } },
]

/** Writes a paper in all forms as a whole process: names and bytes of the files. */
function made(plan: string, kind: string, { cwd, env }: (typeof MACHINES)[number]): Map<string, Buffer> {
  const out = mkdtempSync(join(tmpdir(), 'plan-bytes-'))
  const given = ['report', kind, '--plan', plan, '--as-of', '2026-09-14', '--format', 'md,html,docx,pdf', '-o', out]
  const { PATH, HOME } = process.env
  const ran = spawnSync(process.execPath, [join(ROOT, 'bin/plan.js'), ...given], { cwd, env: { PATH, HOME, ...env } })
  expect({
    code: ran.status,
    lines: String(ran.stderr)
      .split('\n')
      .filter((line) => /^lỗi/.test(line)),
  }).toEqual({
    code: 0,
    lines: [],
  })
  const files = new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]))
  rmSync(out, { recursive: true })
  return files
}

describe('the same paper is the same bytes on every machine', () => {
  it.each(PAPERS)(
    '%s %s',
    (plan, kind, stem) => {
      const [here = new Map(), there = new Map()] = MACHINES.map((machine) => made(plan, kind, machine))
      const names = ['.plan-reports.json', ...['docx', 'html', 'md', 'pdf'].map((form) => `${stem}.${form}`)]
      expect([...here.keys()].sort()).toEqual(names)
      expect([...there.keys()].sort()).toEqual(names)
      for (const name of names) expect(here.get(name)?.equals(there.get(name)), name).toBe(true)
    },
    120_000,
  )
})
