import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FileChange } from '../../src/core/writer.ts'
import { diskWriter } from '../../src/edit/disk-writer.ts'
import { failingDisk } from '../support/failing-disk.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plan-writer-'))
  mkdirSync(join(root, 'plans/xa'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const to = (path: string, content: string): FileChange => ({ path, make: () => Buffer.from(content) })
const onDisk = (path: string): string => readFileSync(join(root, path), 'utf8')
const names = (): string[] => readdirSync(join(root, 'plans'), { recursive: true, encoding: 'utf8' }).sort()

describe('the writer', () => {
  it('makes files and folders, replaces files, and leaves nothing else behind', () => {
    writeFileSync(join(root, 'plans/xa/plan.yaml'), 'cũ\n')
    const answer = diskWriter(root).change([
      to('plans/xa/plan.yaml', 'mới\n'),
      to('plans/xa/progress/2026-Q3/a.md', 'a\n'),
    ])
    expect(answer).toEqual({ ok: true, written: ['plans/xa/plan.yaml', 'plans/xa/progress/2026-Q3/a.md'] })
    expect(onDisk('plans/xa/plan.yaml')).toBe('mới\n')
    expect(names()).toEqual(['xa', 'xa/plan.yaml', 'xa/progress', 'xa/progress/2026-Q3', 'xa/progress/2026-Q3/a.md'])
  })

  it('does not touch a file that is to stay as it is', () => {
    writeFileSync(join(root, 'plans/xa/plan.yaml'), 'cũ\n')
    expect(diskWriter(root).change([to('plans/xa/plan.yaml', 'cũ\n')])).toEqual({ ok: true, written: [] })
  })

  it('writes nothing when one of several changes is called off', () => {
    const change = [to('plans/xa/a.md', 'a'), { path: 'plans/xa/b.md', make: () => null }]
    expect(diskWriter(root).change(change)).toEqual({ ok: false, failure: 'called-off' })
    expect(names()).toEqual(['xa'])
  })

  it.each([
    '../ngoai.md',
    '/etc/x.md',
    'C:\\x.md',
    'plans/xa/../../../x.md',
    'plans/link/x.md',
    'plans/xa/to.md',
    'plans/xa',
  ])('refuses %s', (path) => {
    mkdirSync(join(root, 'elsewhere'))
    symlinkSync(join(root, 'elsewhere'), join(root, 'plans/link'))
    symlinkSync(join(root, 'elsewhere/to.md'), join(root, 'plans/xa/to.md'))
    expect(diskWriter(root).change([to(path, 'x')])).toEqual({
      ok: false,
      failure: { reason: 'outside', path, message: '' },
    })
    expect(readdirSync(join(root, 'elsewhere'))).toEqual([])
  })

  it('does not overwrite what an editor saves in the same moment', () => {
    writeFileSync(join(root, 'plans/xa/a.md'), 'cũ')
    const make = (): Uint8Array => {
      writeFileSync(join(root, 'plans/xa/a.md'), 'người khác')
      return Buffer.from('mới')
    }
    const answer = diskWriter(root).change([{ path: 'plans/xa/a.md', make }])
    expect(answer).toEqual({ ok: false, failure: { reason: 'changed', path: 'plans/xa/a.md', message: '' } })
    expect(onDisk('plans/xa/a.md')).toBe('người khác')
  })

  it('waits for the lock, and says who holds it', () => {
    writeFileSync(join(root, 'plans/.lock'), `${process.pid} ${hostname()}`)
    const answer = diskWriter(root, failingDisk(Number.POSITIVE_INFINITY, 'full').disk).change([
      to('plans/xa/a.md', 'a'),
    ])
    const message = `${process.pid} ${hostname()}`
    expect(answer).toEqual({ ok: false, failure: { reason: 'busy', path: 'plans/.lock', message } })
  })

  it('takes over the lock of a process that is no more', () => {
    writeFileSync(join(root, 'plans/.lock'), `999999999 ${hostname()}`)
    expect(diskWriter(root).change([to('plans/xa/a.md', 'a')]).ok).toBe(true)
    expect(names()).toEqual(['xa', 'xa/a.md'])
  })
})

describe('an interrupted write', () => {
  const before = { 'plans/xa/a.md': 'a cũ\n', 'plans/xa/b.md': 'b cũ\n' }
  const after = { 'plans/xa/a.md': 'a mới, dài hơn\n', 'plans/xa/b.md': 'b mới, dài hơn\n', 'plans/xa/q/c.md': 'c\n' }
  const changes = Object.entries(after).map(([path, content]) => to(path, content))
  const put = (): void => {
    for (const [path, content] of Object.entries(before)) writeFileSync(join(root, path), content)
  }
  const total = (): number => {
    put()
    const { disk, calls } = failingDisk(Number.POSITIVE_INFINITY, 'full')
    diskWriter(root, disk).change(changes)
    return calls()
  }

  it.each(['killed', 'full'] as const)(
    'at any point (%s) leaves each file old or new, and the next one succeeds',
    (how) => {
      const steps = total()
      expect(steps).toBeGreaterThan(15)
      for (let nth = 1; nth <= steps; nth += 1) {
        rmSync(join(root, 'plans/xa'), { recursive: true })
        rmSync(join(root, 'plans/.lock'), { force: true })
        mkdirSync(join(root, 'plans/xa'))
        put()
        const answer = diskWriter(root, failingDisk(nth, how).disk).change(changes)
        for (const [path, content] of Object.entries(after)) {
          const old = path in before ? before[path as keyof typeof before] : null
          const found = names().includes(path.slice('plans/'.length)) ? onDisk(path) : null
          expect([old, content], `${path} after call ${nth}`).toContain(found)
          if (answer.ok) expect(found).toBe(content)
        }
        // The dead process would not be alive any more; here it is this one.
        rmSync(join(root, 'plans/.lock'), { force: true })
        expect(diskWriter(root).change(changes).ok).toBe(true)
        expect(Object.fromEntries(Object.keys(after).map((path) => [path, onDisk(path)]))).toEqual(after)
        expect(names().filter((name) => name.endsWith('.tmp'))).toEqual([])
      }
    },
  )
})

describe('two writers', () => {
  const SCRIPT = `
    const { diskWriter } = await import(process.argv[1])
    const writer = diskWriter(process.argv[2])
    for (let n = 0; n < 40; n += 1) {
      const answer = writer.change([{ path: 'plans/xa/log.md', make: (b) => Buffer.concat([b ?? Buffer.alloc(0), Buffer.from(process.argv[3] + n + '\\n')]) }])
      if (!answer.ok) throw new Error(JSON.stringify(answer))
    }`
  const run = (module: string, name: string): Promise<number | null> =>
    new Promise((done) => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT, module, root, name], {
        stdio: 'inherit',
      })
      child.on('exit', done)
    })

  it('at once lose no word of each other', async () => {
    const { build } = await import('esbuild')
    const module = join(root, 'writer.mjs')
    await build({
      entryPoints: ['src/edit/disk-writer.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: module,
    })
    expect(await Promise.all(['a', 'b', 'c'].map((name) => run(`file://${module}`, name)))).toEqual([0, 0, 0])
    const lines = onDisk('plans/xa/log.md').trim().split('\n')
    const all = ['a', 'b', 'c'].flatMap((name) => Array.from({ length: 40 }, (_, n) => `${name}${n}`))
    expect([...lines].sort()).toEqual([...all].sort())
  })
})
