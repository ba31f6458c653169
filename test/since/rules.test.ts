import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { protectedRefs, refUpdates } from '../../src/cli/since/refs.ts'
import type { History } from '../../src/core/history.ts'
import { memoryReader } from '../../src/load/memory-reader.ts'
import { baseTexts, problemsBetween } from '../check/cases.ts'

// What each rule lets pass and what it does not, one small change at a time.

const ROOT = 'plans/duong-lien-thon'
const VHXH = 'progress/2026-Q3/vhxh.md'
const KINH_TE = 'progress/2026-Q3/kinh-te.md'
type Edits = Readonly<Record<string, ((text: string) => string) | string | null>>

const edited = (files: ReadonlyMap<string, string>, edits: Edits): Map<string, string> => {
  const made = new Map(files)
  for (const [name, edit] of Object.entries(edits)) {
    const path = `${ROOT}/${name}`
    if (edit === null) made.delete(path)
    else made.set(path, typeof edit === 'string' ? edit : edit(made.get(path) ?? ''))
  }
  return made
}
const swap = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`${from} is not there`)
  return text.replace(from, to)
}

/** The codes of the rules over time between the base plan with `before` laid over it, and that with `after`. */
async function codes(before: Edits, after: Edits, more: Partial<History> = {}): Promise<string[]> {
  const old = edited(baseTexts(), before)
  const now = edited(old, after)
  const changed = new Set([...old.keys(), ...now.keys()].filter((path) => old.get(path) !== now.get(path)))
  const history = {
    today: '2026-11-20',
    merged: '2026-09-20',
    commits: [],
    former: [],
    moved: new Map(),
    changed,
    ...more,
  }
  const [older, newer] = [old, now].map((files) => memoryReader(Object.fromEntries(files)))
  if (!older || !newer) return []
  const found = await problemsBetween({ older, newer, history })
  return found.map(({ diagnostic: { code } }) => code).filter((code) => code.startsWith('since/'))
}

const CLOSED = readFileSync(
  new URL(`../fixtures/err/closed-changed/${ROOT}/closed/2026-Q3.yaml`, import.meta.url),
  'utf8',
)
const VIEW = /fingerprint: "?(v1:\w+)/.exec(CLOSED)?.[1] ?? ''
const REOPENED = `reopened:
  - { on: 2026-10-01, by: Văn phòng, reason: Thiếu một báo cáo, closed: { on: 2026-09-25, by: Văn phòng, view: "${VIEW}" } }
`
const AMENDMENT = (state: string, more = '') => `---
schema: amendment/1
date: 2026-09-01
proposer: vhxh
reason: Mưa kéo dài
changes:
  - task: "2.a"
    field: weight
    from: 1
    to: 2
    state: ${state}
${more}---
Mưa kéo dài từ tháng 8.
`
const DECIDED =
  'submission: { type: TTr, number: 5/TTr-VHXH, date: 2026-09-02 }\napproval: { type: KH, number: 61/KH-UBND, date: 2026-09-05 }\n'

describe('closings', () => {
  const was = { 'closed/2026-Q3.yaml': CLOSED }
  it.each([
    ['edited', CLOSED.replace('by: ', 'by: Ông '), ['since/closing-changed']],
    ['reopened without a word', CLOSED.replace('state: closed', 'state: reopened'), ['since/closing-changed']],
    ['reopened with a reason', CLOSED.replace('state: closed', 'state: reopened') + REOPENED, []],
    ['reopened and closed again', CLOSED.replace(VIEW, `${VIEW.slice(0, -4)}abcd`) + REOPENED, []],
    ['given its paper', CLOSED.replace('asOf:', 'issued: { number: 31/BC-UBND, date: 2026-09-26 }\nasOf:'), []],
  ])('%s', async (_, text, expected) => {
    expect(await codes(was, { 'closed/2026-Q3.yaml': text })).toEqual(expected)
  })
})

it('who is at work in a unit and reviews for it on the server is entered without an amendment', async () => {
  const add = (line: string) => swap('  - id: kinh-te\n', `  - id: kinh-te\n    ${line}\n`)
  expect(await codes({}, { 'units.yaml': add('accounts: ["@xa/kinh-te"]') })).toEqual([])
  expect(await codes({}, { 'units.yaml': add('emails: [kt@xa.vn]') })).toEqual([])
  expect(await codes({}, { 'units.yaml': add('relation: requested') })).toEqual(['since/not-amended'])
})

describe('decisions', () => {
  const was = { 'amendments/2026-09-01-san.md': AMENDMENT('approved', DECIDED) }
  it.each<[string, Edits, string[]]>([
    [
      'taken out with its file',
      { 'amendments/2026-09-01-san.md': null },
      ['since/decision-changed', 'since/not-amended'],
    ],
    ['given another number', { 'amendments/2026-09-01-san.md': swap('61/KH', '62/KH') }, ['since/decision-changed']],
    [
      'given its signer',
      { 'amendments/2026-09-01-san.md': swap('date: 2026-09-05 }', 'date: 2026-09-05, signer: Minh }') },
      [],
    ],
  ])('%s', async (_, after, expected) => {
    expect((await codes(was, after)).filter((code) => code !== 'since/not-amended' || expected.includes(code))).toEqual(
      expected,
    )
  })

  it('a proposal may be taken back by saying so, not by deleting it', async () => {
    const proposed = { 'amendments/2026-09-01-san.md': AMENDMENT('proposed') }
    expect(await codes(proposed, { 'amendments/2026-09-01-san.md': null })).toContain('since/removed')
    const back = {
      'tasks/2-nha-van-hoa.yaml': swap('weight: 2', 'weight: 1'),
      'amendments/2026-09-01-san.md': AMENDMENT('withdrawn'),
    }
    expect(await codes(proposed, back)).toEqual([])
  })
})

describe('values and evidence', () => {
  it.each<[string, Edits, Edits, string[]]>([
    ['a result withdrawn with a reason', {}, { [VHXH]: swap('result: Đã lợp lại mái', 'reason: Báo nhầm thôn') }, []],
    ['a result withdrawn', {}, { [VHXH]: swap(', result: Đã lợp lại mái', '') }, ['since/value-removed']],
    ['a percent taken down with a reason', {}, { [VHXH]: swap('percent: 70', 'percent: 50, reason: Đo lại') }, []],
    [
      'a correction taken out',
      {},
      { [KINH_TE]: (text) => text.replace(/corrections:\n.*\n/, '') },
      ['since/value-removed'],
    ],
    ['a part of a ratio', {}, { [KINH_TE]: swap('n: 33, d: 48', 'n: 33') }, ['since/value-removed']],
    ['evidence nobody named', { 'evidence/thua.txt': 'x' }, { 'evidence/thua.txt': null }, []],
    ['the number of the plan', {}, { 'plan.yaml': swap('number: 27/KH-UBND\n', '') }, ['since/not-amended']],
    [
      'a plan being written',
      { 'plan.yaml': (text) => text.replace(/^(?:number|date):.*\n/gm, '') },
      { 'indicators/chi-tieu.yaml': swap('value: 75', 'value: 70') },
      [],
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(await codes(before, after)).toEqual(expected)
  })

  it('evidence that moved is not gone', async () => {
    const after = {
      [KINH_TE]: swap('evidence/2026/nao-vet-quy-2.txt', 'evidence/2026/nv2.txt'),
      'evidence/2026/nao-vet-quy-2.txt': null,
      'evidence/2026/nv2.txt': 'x',
    }
    const moved = new Map([[`${ROOT}/evidence/2026/nao-vet-quy-2.txt`, `${ROOT}/evidence/2026/nv2.txt`]])
    expect(await codes({}, after, { moved })).toEqual([])
    expect(await codes({}, after)).toEqual(['since/evidence-removed'])
  })

  it('old evidence whose file is new proves something', async () => {
    const named = (entry: string) =>
      swap('{ percent: 70, result: Đã lợp lại mái }', `{ ${entry}, evidence: [evidence/2026/mai.txt] }`)
    const before = { [VHXH]: named('percent: 70'), 'evidence/2026/mai.txt': 'cũ' }
    const done = { [VHXH]: swap('percent: 70,', 'percent: 100, done: 2026-09-10,') }
    expect(await codes(before, done)).toEqual(['since/old-evidence'])
    expect(await codes(before, { ...done, 'evidence/2026/mai.txt': 'mới' })).toEqual([])
  })
})

describe('authors', () => {
  const emails = (unit: string, email: string) => (text: string) =>
    text.replace(`  - id: ${unit}\n`, `  - id: ${unit}\n    emails: [${email}]\n`)
  const was = { 'units.yaml': (text: string) => emails('van-phong', 'vp@xa.vn')(emails('kinh-te', 'kt@xa.vn')(text)) }
  const by = (email: string): Partial<History> => ({
    commits: [{ id: 'a1', author: 'A', email, day: '2026-09-16', files: [`${ROOT}/${VHXH}`] }],
  })
  const change = { [VHXH]: swap('percent: 70', 'percent: 75') }
  it.each([
    ['of another unit', 'kt@xa.vn', ['since/foreign-author']],
    ['nobody knows', 'la@xa.vn', ['since/foreign-author']],
    ['of the gate', 'VP@xa.vn', []],
  ])('an author %s', async (_, email, expected) => {
    expect(await codes(was, change, by(email))).toEqual(expected)
  })

  it('no one becomes the gate by entering himself', async () => {
    const both = { ...change, 'plan.yaml': swap('gate: van-phong', 'gate: kinh-te') }
    expect((await codes(was, both, by('kt@xa.vn'))).sort()).toEqual(['since/foreign-author', 'since/not-amended'])
  })

  it('no one speaks for a unit by entering himself', async () => {
    const both = { ...change, 'units.yaml': emails('vhxh', 'moi@xa.vn') }
    expect(await codes(was, both, by('moi@xa.vn'))).toEqual(['since/foreign-author'])
  })
})

describe('what the plan itself states', () => {
  const PLAN = 'plan.yaml'
  const term = (state: string, field: string, from: string, to: string, more = '') =>
    AMENDMENT(state, more)
      .replace('task: "2.a"', 'plan: duong-lien-thon')
      .replace('field: weight', `field: ${field}`)
      .replace('from: 1', `from: ${from}`)
      .replace('to: 2', `to: ${to}`)
  const longer = swap('until: 2026-12-31', 'until: 2027-06-30')
  it.each<[string, Edits, string[]]>([
    ['a longer term', { [PLAN]: longer }, ['since/not-amended']],
    [
      'a longer term by amendment',
      {
        [PLAN]: longer,
        'amendments/2026-09-01-thoi-gian.md': term('proposed', 'term.until', '2026-12-31', '2027-06-30'),
      },
      [],
    ],
    [
      'another title by decision',
      {
        [PLAN]: swap('năm 2026\n', 'năm 2026, 2027\n'),
        'amendments/2026-09-01-ten.md': term(
          'approved',
          'title',
          'Cứng hóa đường liên thôn và sửa chữa nhà văn hóa thôn năm 2026',
          '"Cứng hóa đường liên thôn và sửa chữa nhà văn hóa thôn năm 2026, 2027"',
          DECIDED,
        ),
      },
      [],
    ],
    ['reports due later', { [PLAN]: swap('dueDays: 5', 'dueDays: 25') }, ['since/not-amended']],
    ['a wider tolerance', { [PLAN]: swap('roles:', 'tolerance: 40\nroles:') }, ['since/not-amended']],
    ['a tolerance written out', { [PLAN]: swap('roles:', 'tolerance: 10\nroles:') }, []],
    ['another decider', { [PLAN]: swap('decider: ubnd-xa', 'decider: kinh-te') }, ['since/not-amended']],
    ['a new role', { [PLAN]: swap('quarter: van-phong }', 'quarter: van-phong, year: van-phong }') }, []],
    ['a basis taken out', { [PLAN]: (text) => text.replace(/bases:\n(?: .*\n)+/, '') }, ['since/not-amended']],
    ['a basis cited better', { [PLAN]: swap('08/NQ-HĐND', '8/NQ-HĐND') }, []],
    ['who signs, and a short name', { [PLAN]: (text) => text.replace('title: CHỦ TỊCH', 'title: KT. CHỦ TỊCH') }, []],
    ['the calendar', { [PLAN]: swap('calendar: nd09', 'calendar: calendar') }, ['since/fixed']],
    ['the usual calendar left out', { [PLAN]: swap('calendar: nd09\n', '') }, []],
    [
      'the calendar, though an amendment says so',
      {
        [PLAN]: swap('calendar: nd09', 'calendar: calendar'),
        'amendments/2026-09-01-lich.md': term('proposed', 'calendar', 'nd09', 'calendar'),
      },
      ['since/fixed'],
    ],
  ])('%s', async (_, after, expected) => {
    expect(await codes({}, after)).toEqual(expected)
  })
})

describe('issued documents', () => {
  const ISSUED = `schema: issued/1
kind: quarter
period: 2026-Q3
number: 61/BC-UBND
date: 2026-09-20
signer: Nguyễn Văn Minh
`
  const was = { 'issued/2026-09-20-bc.yaml': ISSUED }
  it.each<[string, Edits, string[]]>([
    ['may be put on record', { 'issued/2026-09-21-tb.yaml': ISSUED.replace('61/', '62/') }, []],
    ['may get another file name', { 'issued/2026-09-20-bc.yaml': null, 'issued/2026-09-20-quy-iii.yaml': ISSUED }, []],
    ['do not go', { 'issued/2026-09-20-bc.yaml': null }, ['since/removed']],
  ])('%s', async (_, after, expected) => {
    expect((await codes(was, after)).filter((code) => code.startsWith('since/'))).toEqual(expected)
  })
})

describe('what git tells a server', () => {
  const id = (letter: string): string => letter.repeat(40)
  it('reads lines, and nothing else', () => {
    expect(refUpdates(`${id('0')} ${id('a')} refs/heads/kế hoạch\n`)).toEqual([
      { ref: 'refs/heads/kế hoạch', from: null, to: id('a') },
    ])
    expect(refUpdates('rác\n')).toBeUndefined()
  })

  it('protects the usual names while HEAD names no branch that is there', () => {
    const push = [{ ref: 'refs/heads/main', from: null, to: id('a') }]
    expect([...protectedRefs('refs/heads/master', false, push)]).toEqual(['refs/heads/master', 'refs/heads/main'])
    expect([...protectedRefs('refs/heads/main', false, push)]).toEqual(['refs/heads/main'])
  })
})
