import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readRegister, writeRegister } from '../../src/cli/letters/register.ts'
import { plan } from '../support/cli.ts'

// What `plan due` writes: a calendar, reminder letters and their register; and what it says to CI.

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-due-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Event {
  readonly [name: string]: string
}

/** Reads a calendar as RFC 5545 has it and fails for whatever it does not allow. */
function readCalendar(bytes: Buffer): { readonly head: Event; readonly events: readonly Event[] } {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
  const lines = text.replaceAll('\r\n ', '').trimEnd().split('\r\n')
  const read = (all: readonly string[]): Event =>
    Object.fromEntries(
      all.map((line) => {
        const match = /^([A-Z-]+(?:;[A-Z]+=[^;:"]+)*):(.*)$/.exec(line)
        expect(match, line).not.toBeNull()
        // Nothing that has to be escaped stands bare.
        if (/^(?:SUMMARY|DESCRIPTION|X-WR-CALNAME)/.test(line)) expect(match?.[2]).toMatch(/^(?:[^\\;,]|\\[\\;,n])*$/)
        return [match?.[1] ?? '', (match?.[2] ?? '').replace(/\\([\\;,n])/g, (_, c) => (c === 'n' ? '\n' : c))]
      }),
    )
  expect([lines[0], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR'])
  const first = lines.indexOf('BEGIN:VEVENT')
  const events: Event[] = []
  for (let at = first; at < lines.length - 1; ) {
    const end = lines.indexOf('END:VEVENT', at)
    expect(lines[at]).toBe('BEGIN:VEVENT')
    events.push(read(lines.slice(at + 1, end)))
    at = end + 1
  }
  return { head: read(lines.slice(1, first)), events }
}

describe('--ics', () => {
  it('writes what is owed as whole-day events, the same bytes again', async () => {
    const write = (name: string) =>
      plan(['due', '--plan', 'minh-hoa', '--within', '30d', '--json', '--ics', join(folder, name)])
    const { out, err, code } = await write('lich.ics')
    await write('lai.ics')
    const bytes = readFileSync(join(folder, 'lich.ics'))
    expect([code, err, readFileSync(join(folder, 'lai.ics')).equals(bytes)]).toEqual([
      0,
      `đã ghi ${join(folder, 'lich.ics')}\n`,
      true,
    ])
    const { head, events } = readCalendar(bytes)
    expect(head).toMatchObject({ VERSION: '2.0', 'X-WR-CALNAME': 'Việc đến hạn: minh-hoa (số liệu minh họa)' })
    const { items } = JSON.parse(out).plans[0]
    expect(events.map((event) => event['DTSTART;VALUE=DATE'])).toEqual(
      items.map((i: { due: string }) => i.due.replaceAll('-', '')),
    )
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(items.length)
    for (const { SUMMARY, DTSTAMP, DESCRIPTION } of events) {
      expect(SUMMARY).toMatch(/\(số liệu minh họa\)$/)
      expect([DTSTAMP, DESCRIPTION?.includes('số liệu minh họa')]).toEqual(['20260914T000000Z', true])
    }
    expect(events.find(({ SUMMARY }) => SUMMARY?.startsWith('6.d '))).toEqual({
      UID: 'task_6.d_-_kinh-te_-@minh-hoa.plan',
      DTSTAMP: '20260914T000000Z',
      'DTSTART;VALUE=DATE': '20260930',
      'DTEND;VALUE=DATE': '20261001',
      SUMMARY: expect.stringContaining('(số liệu minh họa)'),
      DESCRIPTION:
        'Phòng Kinh tế · Trưởng phòng Kinh tế\nKế hoạch thực hiện Nghị quyết số 57-NQ/TW\n(số liệu minh họa)',
      CATEGORIES: 'Phòng Kinh tế',
      TRANSP: 'TRANSPARENT',
    })
  })

  it('a real plan is not marked, and every id is told apart over a year', async () => {
    await plan(['due', '--all', '--ics', join(folder, 'lich.ics')])
    const { events } = readCalendar(readFileSync(join(folder, 'lich.ics')))
    const real = events.filter(({ UID }) => UID?.endsWith('@tinh-son-2025.plan'))
    expect([real.length > 0, real.some(({ SUMMARY }) => SUMMARY?.includes('minh họa'))]).toEqual([true, false])
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(events.length)
  })

  it('is never written among the plans', async () => {
    expect((await plan('due --ics plans/lich.ics')).code).toBe(2)
    expect(existsSync('plans/lich.ics')).toBe(false)
  })
})

describe('--fail-on', () => {
  it.each([
    ['due --plan minh-hoa --fail-on overdue', 1, 'việc đã quá hạn'],
    ['due --plan minh-hoa --fail-on missing', 1, 'báo cáo, số liệu đã quá hạn mà chưa có'],
    ['due --plan minh-hoa --fail-on missing --unit vhxh', 0, ''],
    ['due --plan minh-hoa --fail-on overdue --as-of 2025-04-20', 0, ''],
    ['due --plan minh-hoa --fail-on late', 2, '--fail-on'],
  ])('%s', async (line, code, says) => {
    const ran = await plan(line)
    expect(ran.code).toBe(code)
    expect(ran.err).toContain(says)
  })

  it('prints the list all the same', async () => {
    const { out } = await plan('due --plan minh-hoa')
    expect((await plan('due --plan minh-hoa --fail-on overdue')).out).toBe(out)
  })
})

describe('--letters', () => {
  const letters = (...more: readonly string[]) =>
    plan(['due', '--plan', 'minh-hoa', '--letters', folder, '--format', 'md', ...more])

  it('a letter a late unit, a list and a register; the same day again is the same', async () => {
    const { out, code } = await letters()
    expect(code).toBe(0)
    await expect(out).toMatchFileSnapshot('golden/due-letters.vi.txt')
    const register = readFileSync(join(folder, 'so-cong-van-don-doc.csv'))
    expect(register.toString().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    await expect(register.toString().replaceAll('\r\n', '\n')).toMatchFileSnapshot('golden/due-letters.csv')
    expect([...register.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const files = readdirSync(folder).filter((name) => name.endsWith('.md'))
    const own = readFileSync(join(folder, 'CV-don-doc-2026-09-14-kinh-te.md'), 'utf8')
    expect(own).toBe((await plan('report reminder --plan minh-hoa --unit kinh-te --nth 1')).out)
    const again = await letters()
    expect([again.code, again.out, readFileSync(join(folder, 'so-cong-van-don-doc.csv'))]).toEqual([0, out, register])
    expect(readdirSync(folder).filter((name) => name.endsWith('.md'))).toEqual(files)
  })

  it('a later day is the second reminder; what the office wrote into the register stays', async () => {
    await letters()
    const path = join(folder, 'so-cong-van-don-doc.csv')
    const text = readFileSync(path, 'utf8').replace(
      /(CV-don-doc-2026-09-14-kinh-te\.md,[^,]*),,,/,
      '$1,156/UBND-VP,15/9/2026,"đã nhận, hẹn"',
    )
    writeFileSync(path, text)
    await letters('--as-of', '2026-10-01', '--unit', 'kinh-te')
    const after = readFileSync(path, 'utf8')
    expect(after.startsWith(text)).toBe(true)
    expect(after.slice(text.length)).toMatch(/^\d+,2026-10-01,kinh-te,Phòng Kinh tế,2,/)
    expect(readFileSync(join(folder, 'CV-don-doc-2026-10-01-kinh-te.md'), 'utf8')).toContain('lần thứ 2')
  })

  it('an edited letter is not written over, and a foreign register is refused', async () => {
    await letters()
    writeFileSync(join(folder, 'CV-don-doc-2026-09-14-kinh-te.md'), 'sửa')
    expect((await letters()).code).toBe(2)
    expect((await letters('--force')).code).toBe(0)
    writeFileSync(join(folder, 'so-cong-van-don-doc.csv'), 'a,b\r\n')
    expect((await letters('--force')).err).toContain('không phải sổ công văn đôn đốc')
  })

  it('nobody late: nothing is written', async () => {
    const { out, code } = await letters('--as-of', '2025-04-20')
    expect([code, readdirSync(folder)]).toEqual([0, []])
    expect(out).toContain('Không có đơn vị nào quá hạn')
  })

  it('docx without --format, and one plan at a time', async () => {
    await plan(['due', '--plan', 'minh-hoa', '--unit', 'tram-y-te', '--letters', folder])
    expect(readFileSync(join(folder, 'CV-don-doc-2026-09-14-tram-y-te.docx')).subarray(0, 2).toString()).toBe('PK')
    expect((await plan(['due', '--letters', folder])).code).toBe(2)
  })

  it('a name that a spreadsheet would run is text; Excel’s semicolons and days are read', () => {
    const entry = {
      day: '2026-09-14',
      unit: 'x',
      name: '=1+1',
      nth: 1,
      items: 2,
      daysLate: 3,
      files: ['a.md'],
      note: '',
    }
    const text = writeRegister([], [entry])
    expect(text.split('\r\n')[1]).toBe("1,2026-09-14,x,'=1+1,1,2,3,a.md,,,,")
    const excel = text.replaceAll(',', ';').replace('Số; ký', 'Số, ký').replace('2026-09-14', '14/09/2026')
    const rows = readRegister(
      Buffer.from(excel.replace('Chậm nhiều nhất (ngày)', 'Chậm nhiều nhất (ngày)'.normalize('NFD'))),
    )
    expect(rows?.map((row) => row[1])).toEqual(['14/09/2026'])
    expect(writeRegister(rows ?? [], [entry])).toBe(text)
  })
})
