import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { diskReader } from '../../src/load/disk-reader.ts'
import { loadPlan } from '../../src/load/load-plan.ts'
import { planFolders } from '../../src/load/workspace.ts'
import { PLAN, TASKS, taskIds, UNITS } from './helpers.ts'

let base = ''
let root = ''
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'plan-'))
  root = join(base, 'work')
  mkdirSync(join(root, 'plans/x/tasks'), { recursive: true })
  put('plans/x/plan.yaml', PLAN)
  put('plans/x/units.yaml', UNITS)
  put('plans/x/tasks/1.yaml', TASKS)
})
afterEach(() => rmSync(base, { recursive: true }))

const put = (path: string, content: string): void => writeFileSync(join(root, path), content)
const text = (bytes: Uint8Array | string): string =>
  typeof bytes === 'string' ? `(${bytes})` : new TextDecoder().decode(bytes)
const load = () => loadPlan(diskReader(root), 'plans/x')
const codes = async () => (await load()).problems.map(({ code, file }) => `${code} ${file}`)

test('lists, reads, and says what exists', () => {
  const reader = diskReader(root)
  expect(reader.list('plans/x')).toEqual([
    { path: 'plans/x/plan.yaml', size: 0, kind: 'file' },
    { path: 'plans/x/tasks', size: 0, kind: 'folder' },
    { path: 'plans/x/units.yaml', size: 0, kind: 'file' },
  ])
  expect(reader.list('').map(({ path }) => path)).toEqual(['plans'])
  expect(reader.list('plans/none')).toEqual([])
  expect(text(reader.read('plans/x/plan.yaml'))).toBe(PLAN)
  expect(reader.read('plans/x/none.yaml')).toBe('missing')
  expect(reader.read('plans/x/plan.yaml/none')).toBe('missing')
  expect(reader.read('plans/x/tasks')).toBe('unreadable')
  expect(['plans/x', 'plans/x/plan.yaml', 'plans/x/none'].map((path) => reader.exists(path))).toEqual([
    true,
    true,
    false,
  ])
  expect(planFolders(reader)).toEqual(['plans/x'])
})

describe('nothing outside', () => {
  const OUTSIDE = [
    '../secret',
    'plans/../../secret',
    '/etc/hostname',
    '..\\secret',
    'plans\\..\\..\\secret',
    'C:\\secret',
    'a\0b',
  ]
  test.each(OUTSIDE)('%j', (path) => {
    writeFileSync(join(base, 'secret'), 'x')
    const reader = diskReader(root)
    expect([reader.read(path), reader.exists(path), reader.list(path)]).toEqual(['outside', false, []])
  })

  test('links to files inside are followed, links out are refused', async () => {
    writeFileSync(join(base, 'secret.yaml'), TASKS)
    put('shared.yaml', TASKS.replaceAll('1.', '2.').replace('"1"', '"2"'))
    symlinkSync(join(base, 'secret.yaml'), join(root, 'plans/x/tasks/0.yaml'))
    symlinkSync('../../../shared.yaml', join(root, 'plans/x/tasks/2.yaml'))
    symlinkSync('nowhere', join(root, 'plans/x/tasks/3.yaml'))
    const { plan, problems } = await load()
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'file/outside plans/x/tasks/0.yaml',
      'file/unreadable plans/x/tasks/3.yaml',
    ])
    expect(taskIds(plan)).toBe('1.a 1.b 2.a 2.b')
    expect(plan.unread).toEqual(['plans/x/tasks/0.yaml', 'plans/x/tasks/3.yaml'])
    expect(diskReader(root).exists('plans/x/tasks/0.yaml')).toBe(false)
  })

  test('a folder that is a link', async () => {
    mkdirSync(join(base, 'outer/2026-Q3'), { recursive: true })
    symlinkSync(join(base, 'outer'), join(root, 'plans/x/progress'))
    symlinkSync('..', join(root, 'plans/x/evidence'))
    symlinkSync(base, join(root, 'plans/y'))
    expect(await codes()).toEqual(['file/unreadable plans/x/evidence', 'file/outside plans/x/progress'])
    const reader = diskReader(root)
    expect(reader.read('plans/x/progress/2026-Q3')).toBe('outside')
    expect(planFolders(reader)).toEqual(['plans/x', 'plans/y'])
    const { problems, plan } = await loadPlan(reader, 'plans/y')
    expect(problems.map(({ code }) => code)).toEqual(['file/outside', 'file/missing', 'file/missing'])
    expect(plan.unread).toContain('plans/y')
  })
})

test('a pipe is not waited for', async () => {
  execFileSync('mkfifo', [join(root, 'plans/x/tasks/2.yaml')])
  expect(await codes()).toEqual(['file/unreadable plans/x/tasks/2.yaml'])
})

test('a sparse file of 50 MB is refused by its size', async () => {
  put('plans/x/tasks/2.yaml', '')
  truncateSync(join(root, 'plans/x/tasks/2.yaml'), 50 * 1024 * 1024)
  expect(await codes()).toEqual(['file/too-large plans/x/tasks/2.yaml'])
})

test('names in decomposed letters come in NFC and can be read either way', async () => {
  const nfd = 'đường ế'.normalize('NFD')
  mkdirSync(join(root, `plans/x/evidence/${nfd}`), { recursive: true })
  put(`plans/x/evidence/${nfd}/${nfd}.pdf`, 'x')
  put(`plans/x/tasks/${nfd}.yaml`, TASKS.replaceAll('1.', '2.').replace('"1"', '"2"'))
  const { plan, problems } = await load()
  expect(problems).toEqual([])
  expect(taskIds(plan)).toBe('1.a 1.b 2.a 2.b')
  expect([...plan.evidence]).toEqual(['evidence/đường ế/đường ế.pdf'])
  const fresh = diskReader(root)
  expect(text(fresh.read('plans/x/evidence/đường ế/đường ế.pdf'))).toBe('x')
  expect(diskReader(root).exists('plans/x/evidence/đường ế/đường ế.pdf')).toBe(true)
  expect(diskReader(root).list('plans/x/evidence/đường ế').length).toBe(1)
})

test('two names that look alike are two files', async () => {
  const names = ['ế.yaml', 'ế.yaml'.normalize('NFD')]
  for (const [index, name] of names.entries())
    put(`plans/x/tasks/${name}`, `schema: tasks/1\ngroup: "2"\ntasks: [{ id: 2.${index}, text: x }]\n`)
  const reader = diskReader(root)
  const listed = reader.list('plans/x/tasks').map(({ path }) => path)
  expect(new Set(listed)).toEqual(new Set(['plans/x/tasks/1.yaml', ...names.map((name) => `plans/x/tasks/${name}`)]))
  expect(listed.map((path) => text(reader.read(path)).match(/2\.\d/)?.[0])).toEqual(
    expect.arrayContaining(['2.0', '2.1']),
  )
})

test.each(['\u001b[31m', '\n', '\u202e'])('a file name with %j is refused', async (char) => {
  put(`plans/x/tasks/a${char}.yaml`, TASKS)
  expect((await load()).problems.map(({ code }) => code)).toEqual(['file/control-character'])
})

test('a file name that is no text does not stop the rest', async () => {
  writeFileSync(
    Buffer.concat([Buffer.from(join(root, 'plans/x/tasks/')), Buffer.of(0xff), Buffer.from('.yaml')]),
    TASKS,
  )
  const { plan, problems } = await load()
  expect(problems.map(({ code }) => code)).toEqual(['file/unreadable'])
  expect(taskIds(plan)).toBe('1.a 1.b')
})
