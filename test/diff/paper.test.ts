import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import { plan } from '../support/cli.ts'
import { scenario } from './scenario.ts'

// The sheet for the decider: a page for a usual change, marked where figures are invented.

it('is one page for a usual change, a file for each plan', async () => {
  const made = scenario('deadline-pushed')
  const out = mkdtempSync(join(tmpdir(), 'plan-paper-'))
  try {
    const { code } = await plan(['diff', 'goc', 'moi', '--format', 'pdf', '-o', out], { cwd: made.root })
    expect(code).toBe(0)
    const files = readdirSync(out).filter((name) => name.endsWith('.pdf'))
    expect(files).toEqual(['PTr-thay-doi-xa-thu-2026-06-14.pdf'])
    const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(out, files[0] ?? ''))))
    expect(pdf.numPages).toBeLessThanOrEqual(2)
  } finally {
    made.done()
    rmSync(out, { recursive: true })
  }
}, 60_000)

it('says what must be seen, marked as invented; without changes there is nothing to submit', async () => {
  const made = scenario('target-lowered')
  try {
    const { out, code } = await plan('diff goc moi --format html', { cwd: made.root })
    expect(code).toBe(0)
    expect(out).toContain('Chỉ tiêu giao của CT01 (2026) hạ từ 60% xuống 55%')
    expect(out).toContain('số liệu minh họa')
    const none = await plan('diff goc goc --format html', { cwd: made.root })
    expect(none).toEqual({ code: 2, out: '', err: 'lỗi: không có thay đổi nào để trình\n' })
  } finally {
    made.done()
  }
}, 60_000)
