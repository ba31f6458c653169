import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { plan, ROOT } from '../support/cli.ts'
import { failingDisk } from '../support/failing-disk.ts'
import { cellOf, changeForm } from '../support/form.ts'

// Each command that writes plan files is killed at every call to the disk: each file is then the old or the new one, and the same command
// brings it to its end.

type Files = Readonly<Record<string, string>>

/** All files below a folder, by their paths, without what a killed writer leaves (names beginning with a dot). */
function filesOf(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(folder, path)).isFile() && !/(?:^|\/)\./.test(path))
      .map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
  )
}

/** Puts plans/ back as it was. */
function reset(root: string): void {
  rmSync(join(root, 'plans'), { recursive: true, force: true })
  cpSync(join(ROOT, 'plans/minh-hoa'), join(root, 'plans/minh-hoa'), { recursive: true })
}

async function appendix(root: string): Promise<void> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('a')
  sheet.addRow(['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'])
  sheet.addRow(['VII', 'Cải cách hành chính'])
  sheet.addRow(['a', 'Rà soát thủ tục', 'Phòng Kinh tế', 'Quý I/2027'])
  await book.xlsx.writeFile(join(root, 'phu-luc.xlsx'))
}

async function form(root: string): Promise<void> {
  await plan('form cong-an --plan minh-hoa --period 2026-Q3', { cwd: root })
  await changeForm(join(root, 'bieu-cong-an-2026-Q3.xlsx'), (sheet) => {
    cellOf(sheet, '3.đ', 'sum').value = '62,5'
    cellOf(sheet, '3.đ', 'note').value = 'minh-chung.pdf'
  })
}

interface Case {
  readonly name: string
  readonly args: readonly string[]
  /** What must lie there before. */
  readonly prepare?: (root: string) => Promise<void>
  /** How it ends when it was done before. */
  readonly again: number
}

const UPDATE = ['update', '1.c', '--unit', 'van-phong', '--period', '2026-Q3', '--result', 'Đã nhập']
const COMMANDS: readonly Case[] = [
  { name: 'plan update', args: [...UPDATE, '--evidence', 'minh-chung.pdf'], again: 0 },
  { name: 'plan import of a form', args: ['import', 'bieu-cong-an-2026-Q3.xlsx'], prepare: form, again: 0 },
  { name: 'plan import of an appendix', args: ['import', 'phu-luc.xlsx'], prepare: appendix, again: 0 },
  { name: 'plan close', args: ['close', '2026-Q3', '--by', 'Văn phòng', '--reason', 'Thiếu báo cáo'], again: 2 },
]

describe('killed, or with a full disk, at every write', () => {
  it.each(COMMANDS)(
    '$name leaves each file old or new, and succeeds the next time',
    async ({ args, prepare = async () => undefined, again }) => {
      const root = mkdtempSync(join(tmpdir(), 'plan-faults-'))
      const line = [...args, '--plan', 'minh-hoa', '-q']
      try {
        reset(root)
        writeFileSync(join(root, 'minh-chung.pdf'), 'scan')
        await prepare(root)
        const before = filesOf(join(root, 'plans'))
        const whole = failingDisk(Number.POSITIVE_INFINITY, 'full')
        expect((await plan(line, { cwd: root, disk: whole.disk })).code).toBe(0)
        const after = filesOf(join(root, 'plans'))
        expect(after).not.toEqual(before)
        expect(whole.calls()).toBeGreaterThan(7)
        // A full disk is met as a killed process is; every seventh call will do.
        for (const how of ['killed', 'full'] as const)
          for (let nth = 1; nth <= whole.calls(); nth += how === 'killed' ? 1 : 7) {
            reset(root)
            const { code } = await plan(line, { cwd: root, disk: failingDisk(nth, how).disk })
            const found = filesOf(join(root, 'plans'))
            for (const path of new Set([...Object.keys(before), ...Object.keys(after), ...Object.keys(found)]))
              expect([before[path], after[path]], `${path}, ${how} at call ${nth}`).toContain(found[path])
            // Killed after the last file was put in place: done, though the command could not say so.
            const isDone = isDeepStrictEqual(found, after)
            if (code === 0) expect(found, `${how} at call ${nth}`).toEqual(after)
            // The killed process would not be alive any more; here it is this one.
            rmSync(join(root, 'plans/.lock'), { force: true })
            expect((await plan(line, { cwd: root })).code, `again after ${how} at call ${nth}`).toBe(isDone ? again : 0)
            expect(filesOf(join(root, 'plans')), `again after ${how} at call ${nth}`).toEqual(after)
          }
      } finally {
        rmSync(root, { recursive: true })
      }
    },
    600_000,
  )
})
