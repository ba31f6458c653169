import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

// The plan's files are compared with the seed text, read here by a parser of its own.
// White space is left out of every comparison: the seed wraps lines and breaks pages anywhere.

type Item = { number: string; title?: string; text?: string; points?: string[] }
type Section = { number: string; title: string; content?: string; items?: Item[] }
type Basis = { kind: string; number: string; date: string; issuer: string; title: string }
type Plan = {
  title: string
  preamble: string
  closing: string
  bases: Basis[]
  sections: Section[]
  groups: { id: string; title: string; short: string }[]
  recipients: string[]
  signature: { authority: string; title: string; name: string }
}
type Task = { id: string; text: string; publish?: boolean }
type Duty = { id: string; addressee?: string; text: string; deadline?: { due?: string } }
type Part = { mark: string; lines: string[] }

const here = new URL('.', import.meta.url)
const folder = new URL('../plans/tinh-son-2025/', here)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const files = (path: string) =>
  readdirSync(new URL(path, folder))
    .sort()
    .map((name) => path + name)

const plan: Plan = parse(read('plan.yaml'))
const duties: Duty[] = parse(read('duties.yaml')).duties
const taskFiles: { group: string; tasks: Task[] }[] = files('tasks/').map((file) => parse(read(file)))
const tasks = taskFiles.flatMap((file) => file.tasks)

const tight = (text: string) => text.normalize('NFC').replace(/\s+/gu, '')
const join = (lines: string[]) => tight(lines.join(''))

const lines = readFileSync(new URL('fixtures/seed/ke-hoach-xa-tinh-son.txt', here), 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && line !== '3') // a lone 3 is a page number

/** The lines from the one that starts with `from` up to the one that starts with `to`. */
function between(from: string, to: string): string[] {
  const start = lines.findIndex((line) => line.startsWith(from))
  const end = lines.findIndex((line, index) => index > start && line.startsWith(to))
  if (start < 0 || end < 0) throw new Error(`not in the seed: ${from} … ${to}`)
  return lines.slice(start, end)
}

/** Cuts lines where one starts with a mark; what stands before the first mark is `before`. */
function split(text: string[], mark: RegExp): { before: string[]; parts: Part[] } {
  const before: string[] = []
  const parts: Part[] = []
  for (const line of text) {
    const found = mark.exec(line)
    const last = parts.at(-1)
    if (found) parts.push({ mark: found[1] ?? '', lines: [line.slice(found[0].length)] })
    else (last?.lines ?? before).push(line)
  }
  return { before, parts }
}

const number = /^(\d)\. /u
const letter = /^(\p{Ll})\) /u
const dash = /^(-) /u

const seed = {
  title: between('Thực hiện Nghị quyết', 'Thực hiện Kế hoạch'),
  preamble: between('Thực hiện Kế hoạch', 'I. '),
  purpose: split(between('I. ', 'II. '), number).parts,
  groups: split(between('III. ', 'IV. '), number).parts,
  funding: split(between('IV. ', 'V. '), number).parts,
  organisation: split(between('V. ', 'Yêu cầu các'), number).parts,
  closing: between('Yêu cầu các', 'Nơi nhận'),
  recipients: split(between('Nơi nhận', 'TM. '), dash).parts,
  signature: lines.slice(lines.indexOf('TM. ỦY BAN NHÂN DÂN')),
}

const seedTasks = seed.groups.flatMap((group) =>
  split(group.lines, letter).parts.map((part) => [`${group.mark}.${part.mark}`, join(part.lines)]),
)

/** Each dash of I.2 and V under the number it has in the document, with its heading. */
function seedDuties(): [string, string, string][] {
  const dashes = (prefix: string, part: Part | undefined): [string, string, string][] => {
    const { before, parts } = split(part?.lines ?? [], dash)
    if (parts.length === 0) return [[prefix, tight(before[0] ?? ''), join(before.slice(1))]]
    return parts.map((it, i) => [`${prefix}.${i + 1}`, join(before), join(it.lines)])
  }
  const closing: [string, string, string] = ['V.5', '', join(seed.closing)]
  return [
    ...dashes('I.2', seed.purpose[1]),
    ...seed.organisation.flatMap((part) => dashes(`V.${part.mark}`, part)),
    closing,
  ]
}

/** V.1.1.a and V.1.1.b are clauses of V.1.1. */
const parent = (id: string) => id.replace(/\.\p{Ll}$/u, '')
const wordsOf = (id: string) => join(duties.filter((duty) => parent(duty.id) === id).map((duty) => duty.text))
const section = (roman: string) => plan.sections.find((it) => it.number === roman)
const day = (iso: string) => iso.replace(/^(\d+)-(\d+)-(\d+)$/u, (_, y, m, d) => `${d}/${+m < 3 ? m : +m}/${y}`)

describe('kế hoạch xã Tịnh Sơn, từng chữ như bản nguồn', () => {
  test('47 nhiệm vụ với chữ cái như in', () => {
    expect(taskFiles.map((file) => file.group)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(taskFiles.map((file) => file.tasks.length)).toEqual([11, 5, 6, 5, 14, 6])
    const letters = taskFiles.map((file) => file.tasks.map((it) => it.id.split('.')[1]).join(''))
    expect(letters).toEqual(['abcdđeghikl', 'abcdđ', 'abcdđe', 'abcdđ', 'abcdđefhiklmno', 'abcdđe'])
    for (const file of taskFiles) expect(file.tasks.every((it) => it.id.startsWith(`${file.group}.`))).toBe(true)
    expect(tasks.map((task) => [task.id, tight(task.text)])).toEqual(seedTasks)
  })

  test('tiêu đề sáu nhóm', () => {
    const headings = seed.groups.map((group) => [group.mark, join(split(group.lines, letter).before)])
    expect(plan.groups.map((group) => [group.id, tight(group.title)])).toEqual(headings)
    for (const group of plan.groups) expect([...group.short].length).toBeLessThanOrEqual(24)
  })

  test('tên kế hoạch, mở đầu, kết, nơi nhận, chữ ký', () => {
    expect(tight(plan.title)).toBe(join(seed.title))
    expect(tight(plan.preamble)).toBe(join(seed.preamble))
    expect(tight(plan.closing)).toBe(join(seed.closing))
    const { authority, title, name } = plan.signature
    expect([authority, title, name]).toEqual(seed.signature)
    expect(plan.recipients).toHaveLength(11)
    const recipients = seed.recipients.map((part) => part.lines.join(' ').replace(/[;.]$/u, ''))
    expect(plan.recipients).toEqual(recipients)
  })

  test('tiêu đề các mục, mục I và mục IV', () => {
    const headings = lines.filter((line) => /^[IV]+\. /u.test(line))
    expect(plan.sections.map((it) => `${it.number}. ${it.title}`)).toEqual(headings)
    const purpose = seed.purpose.map((part) => {
      const { before, parts } = split(part.lines, dash)
      return [part.mark, join(before), ...parts.map((it) => join(it.lines))]
    })
    const points = (it: Item) => [it.number, tight(it.title ?? ''), ...(it.points ?? []).map(tight)]
    expect(section('I')?.items?.map(points)).toEqual(purpose)
    const funding = seed.funding.map((part) => [part.mark, join(part.lines)])
    expect(section('IV')?.items?.map((it) => [it.number, tight(it.text ?? '')])).toEqual(funding)
    expect(Object.keys(section('II') ?? {})).toEqual(['number', 'title'])
  })

  test('mọi chữ của mục I.2, mục V và đoạn kết nằm trong duties.yaml', () => {
    const expected = seedDuties()
    const ids = ['I.2.1', 'I.2.2', 'I.2.3', 'V.1.1', 'V.1.2', 'V.2.1', 'V.2.2', 'V.3', 'V.4', 'V.5']
    expect(expected.map(([id]) => id)).toEqual(ids)
    expect([...new Set(duties.map((duty) => parent(duty.id)))]).toEqual(ids)
    expect(ids.map((id) => [id, wordsOf(id)])).toEqual(expected.map(([id, , words]) => [id, words]))
    for (const [id, heading] of expected.filter(([id]) => /^V\.[1-4]/u.test(id)))
      for (const duty of duties.filter((it) => parent(it.id) === id)) expect(tight(duty.addressee ?? '')).toBe(heading)
    expect(duties.filter((it) => it.deadline?.due).map((it) => [it.id, it.deadline?.due])).toEqual([
      ['V.1.2', '2025-12-31'],
    ])
  })

  test('sáu văn bản viện dẫn', () => {
    const whole = join(lines)
    const garbled = '59/KH-KH' // line 72: a page break broke the number of what is 224-KH/HU elsewhere
    const cited = new Set(
      lines
        .join(' ')
        .match(/\d+[/-]\p{Lu}+[/-] ?\p{Lu}+/gu)
        ?.map(tight),
    )
    expect([...cited].sort()).toEqual([...plan.bases.map((it) => it.number), garbled].sort())
    expect(plan.bases).toHaveLength(6)
    for (const it of plan.bases) {
      expect(whole).toContain(tight(`${it.kind} số ${it.number} ngày ${day(it.date)} của ${it.issuer}`))
      expect(whole).toContain(tight(it.title))
    }
  })

  test('điều văn bản không nói thì để trống', () => {
    for (const key of ['number', 'date', 'term', 'calendar', 'reporting']) expect(plan).not.toHaveProperty(key)
    for (const task of tasks)
      for (const key of ['lead', 'with', 'head', 'product', 'deadline']) expect(task).not.toHaveProperty(key)
    const hidden = tasks.filter((task) => task.publish === false).map((task) => task.id)
    expect(hidden).toEqual(['5.l', '5.m', '5.n', '5.o'])
    const { indicators } = parse(read('indicators/chi-tieu.yaml'))
    expect(indicators.map((it: { targets: unknown }) => it.targets)).toEqual([[{ value: 25, op: '>=' }]])
  })
})
