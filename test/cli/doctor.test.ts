import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { plan, ROOT, workspace } from '../support/cli.ts'

let place: ReturnType<typeof workspace>
beforeEach(() => {
  place = workspace()
})
afterEach(() => place.done())

interface Check {
  readonly check: string
  readonly state: string
  readonly message: string
  readonly remedy: string | null
}
const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/doctor.v1.schema.json'), 'utf8'))
async function doctor(cwd: string, env: Record<string, string> = { LANG: 'vi_VN.UTF-8' }) {
  const { out, code } = await plan('doctor --json', { cwd, env })
  const data = JSON.parse(out) as { faults: number; checks: Check[] }
  const ajv = new Ajv()
  expect(ajv.validate(schema, data), ajv.errorsText()).toBe(true)
  expect(code).toBe(data.faults > 0 ? 1 : 0)
  return Object.fromEntries(data.checks.map((found) => [found.check, found]))
}
const git = (...args: string[]) => execFileSync('git', args, { cwd: place.root, stdio: 'pipe' })

describe('plan doctor', () => {
  it('finds a clean workspace fine', async () => {
    git('init', '-q')
    git('config', 'user.name', 'Thư ký')
    git('config', 'user.email', 'thuky@minhhoa.example')
    writeFileSync(join(place.root, '.gitattributes'), '* text=auto eol=lf\n')
    git('add', '.')
    const { out, code } = await plan('doctor', { cwd: place.root, env: { LANG: 'vi_VN.UTF-8' } })
    expect({ code, bad: out.split('\n').filter((line) => /^[!✗]/.test(line)) }).toEqual({ code: 0, bad: [] })
    expect(out).toContain('\nSẵn sàng làm việc.\n')
    expect(out).toContain(`✓ Nơi làm việc          2 kế hoạch ở ${place.root}\n`)
  })

  it('names what a killed writer left, who holds the lock, and names that are not NFC', async () => {
    const left = 'plans/minh-hoa/.units.yaml.4711.tmp'
    writeFileSync(join(place.root, left), 'nửa')
    writeFileSync(join(place.root, 'plans/.lock'), '4711 may-van-thu')
    writeFileSync(join(place.root, 'plans/minh-hoa/evidence/2026', 'Biên bản.md'.normalize('NFD')), 'x')
    const { remainders, lock, names } = await doctor(place.root)
    expect(remainders).toMatchObject({ state: 'warning', message: expect.stringContaining(left) })
    expect(lock).toMatchObject({ state: 'warning', message: 'plans/.lock đang giữ quyền ghi (4711 may-van-thu)' })
    expect(names?.message).toBe('1 tên tệp viết dấu kiểu tổ hợp (NFD): plans/minh-hoa/evidence/2026/Biên bản.md')
  })

  it('sees line ends, a shallow history and a terminal that is not UTF-8', async () => {
    git('init', '-q')
    git('config', 'core.autocrlf', 'false')
    writeFileSync(
      join(place.root, 'plans/minh-hoa/units.yaml'),
      readFileSync(join(place.root, 'plans/minh-hoa/units.yaml'), 'utf8').replaceAll('\n', '\r\n'),
    )
    git('add', '.')
    git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'một')
    git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-q', '--allow-empty', '-m', 'hai')
    const found = await doctor(place.root, { LANG: 'C' })
    expect(found.lineEnds?.message).toContain('plans/minh-hoa/units.yaml')
    expect(found.terminal).toMatchObject({ state: 'warning', message: expect.stringContaining('"C"') })
    expect(found.history?.state).toBe('fine')
    const shallow = join(place.root, 'nong')
    git('clone', '-q', '--depth', '1', `file://${place.root}`, shallow)
    expect((await doctor(shallow)).history).toMatchObject({ state: 'warning', remedy: 'git fetch --unshallow' })
  })

  it('calls a git that does not know who writes a fault, and says what to type', async () => {
    git('init', '-q')
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
    vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1')
    vi.stubEnv('EMAIL', undefined)
    const { author } = await doctor(place.root)
    vi.unstubAllEnvs()
    expect(author).toMatchObject({ state: 'fault', remedy: expect.stringContaining('git config --global user.name') })
  })

  it('works where there is nothing yet, and says how to begin', async () => {
    rmSync(join(place.root, 'plans'), { recursive: true })
    const { workspace: found, repository } = await doctor(place.root)
    expect(found).toMatchObject({ state: 'warning', remedy: expect.stringContaining('plan init') })
    expect(repository?.state).toBe('warning')
  })

  it('calls missing fonts and engines faults, exit 1', async () => {
    writeFileSync(join(place.root, 'package.json'), '{"version":"0.0.0"}')
    const { out, code } = await plan('doctor', { cwd: place.root, root: place.root, env: {} })
    expect(code).toBe(1)
    expect(out).toContain(
      '✗ Phông chữ             thiếu 4 tệp phông Tinos, không làm được PDF\n    = chạy lại: npm start\n',
    )
    expect(out).toContain('✗ Bộ dàn trang PDF')
  })
})
