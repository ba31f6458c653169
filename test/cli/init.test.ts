import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { plan, type Ran } from '../support/cli.ts'
import { HAS_PTY, PTY_NOTE, talkTo } from '../support/pty.ts'

const made: string[] = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})
function empty(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-init-'))
  made.push(folder)
  return folder
}
const files = (folder: string): string[] =>
  (
    readdirSync(folder, { recursive: true, withFileTypes: true }) as {
      isFile(): boolean
      parentPath: string
      name: string
    }[]
  )
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter((path) => !path.startsWith('.git/'))
    .sort()
const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'core.quotePath=false', ...args], { cwd, encoding: 'utf8' })
const AUTHOR = {
  GIT_AUTHOR_NAME: 'Thư ký',
  GIT_AUTHOR_EMAIL: 'thuky@minhhoa.example',
  GIT_COMMITTER_NAME: 'Thư ký',
  GIT_COMMITTER_EMAIL: 'thuky@minhhoa.example',
}

const FLAGS = [
  'init',
  '--yes',
  '--title',
  'Cải cách: "hành chính" #2026',
  '--issuer',
  'ỦY BAN NHÂN DÂN / XÃ MINH HỌA',
  '--place',
  'Minh Họa'.normalize('NFD'),
  '--units',
  'van-phong=Văn phòng HĐND và UBND; Phòng Kinh tế',
  '--requested',
  'mttq=Ủy ban MTTQ Việt Nam xã',
  '--groups',
  'Thể chế; Thủ tục hành chính',
  '--gate',
  'van phong hdnd va ubnd',
  '--follow-up',
  'phong-kinh-te',
  '--decider',
  'van-phong',
  '--consolidator',
  'van-phong',
  '--calendar',
  'calendar',
]
const here = (cwd: string, line: readonly string[]): Promise<Ran> => plan(line, { cwd })

describe('plan init with options', () => {
  it('makes a workspace that can be checked and measured at once', async () => {
    const root = empty()
    const { out, err, code } = await here(root, FLAGS)
    expect({ err, code }).toEqual({ err: expect.stringContaining('plan status'), code: 0 })
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.replace('đã ghi ', ''))
        .sort(),
    ).toEqual(files(root))
    expect(await here(root, ['check'])).toMatchObject({ code: 0, out: expect.stringContaining('0 lỗi, 4 cảnh báo') })
    const status = await here(root, ['status'])
    expect(status).toMatchObject({ code: 0, err: '' })
    expect(status.out).toContain('KẾ HOẠCH Cải cách: "hành chính" #2026 · xã Minh Họa\nQuý IV/2026')
    await expect(readFileSync(join(root, 'plans/cai-cach-hanh-chinh-2026/plan.yaml'), 'utf8')).toMatchFileSnapshot(
      'golden/init-plan.yaml',
    )
  })

  it('points editors at schemas that are there', async () => {
    const root = empty()
    await here(root, FLAGS)
    const yaml = files(root).filter((path) => path.endsWith('.yaml'))
    expect(yaml.length).toBe(5)
    for (const path of yaml) {
      const [, schema = ''] =
        /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(join(root, path), 'utf8')) ?? []
      expect(existsSync(join(root, path, '..', schema)), path).toBe(true)
    }
    expect(JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'))).toMatchObject({ 'files.eol': '\n' })
  })

  it('leaves unset what is not given, and says so', async () => {
    const root = empty()
    expect(await here(root, ['init', 'xã mới', '--yes'])).toMatchObject({ code: 0 })
    const check = await here(join(root, 'xã mới'), ['check'])
    expect(check).toMatchObject({ code: 0, out: expect.stringContaining('còn chỗ chưa điền [...]') })
    expect(await here(join(root, 'xã mới'), ['status'])).toMatchObject({ code: 0 })
    expect(files(join(root, 'xã mới'))).toContain('plans/xa-moi/plan.yaml')
  })

  it('shows how groups and tasks are written where it was told of none, and names the import', async () => {
    const root = empty()
    const { err } = await here(root, ['init', '--yes', '--plan', 'moi', '--units', 'vhxh=Phòng Văn hóa - Xã hội'])
    expect(err).toContain('\n  plan import PHỤ-LỤC.xlsx --dry-run ')
    const path = join(root, 'plans/moi/plan.yaml')
    const text = readFileSync(path, 'utf8')
    const [, groups = '', tasks = ''] =
      /\ngroups: \[\]\n# Thay .*\n# (groups:\n# .*\n)# Nhiệm vụ .* tasks\/1-cai-cach-the-che\.yaml:\n((?:# {3}.*\n)+)/.exec(
        text,
      ) ?? []
    const plain = (commented: string, width: number): string =>
      commented.replace(/^# .*/gm, (line) => line.slice(width))
    writeFileSync(path, text.replace('\ngroups: []\n', `\n${plain(groups, 2)}`))
    mkdirSync(join(root, 'plans/moi/tasks'))
    writeFileSync(join(root, 'plans/moi/tasks/1-cai-cach-the-che.yaml'), plain(tasks, 4))
    expect((await here(root, ['check'])).out).toMatch(/^0 lỗi, /m)
    expect((await here(root, ['list', 'tasks'])).out).toContain('1.a  đúng như văn bản  Phòng Văn hóa - Xã hội')
  })

  it('adds a second plan to a workspace, and leaves what the workspace has', async () => {
    const root = empty()
    await here(root, FLAGS)
    writeFileSync(join(root, '.gitignore'), 'của tôi\n')
    const { out, code } = await here(join(root, 'plans'), ['init', '--yes', '--plan', 'chuyen-doi-so'])
    expect(code).toBe(0)
    expect(
      out
        .split('\n')
        .filter(Boolean)
        .every((line) => line.includes('chuyen-doi-so/')),
    ).toBe(true)
    expect(readFileSync(join(root, '.gitignore'), 'utf8')).toBe('của tôi\n')
    expect((await here(root, ['check', '--plan', 'chuyen-doi-so'])).code).toBe(0)
  })

  it('overwrites nothing: all files in the way are listed, and none is written', async () => {
    const root = empty()
    mkdirSync(join(root, 'plans/cai-cach-hanh-chinh-2026'), { recursive: true })
    writeFileSync(join(root, '.gitignore'), 'cũ\n')
    writeFileSync(join(root, 'schemas'), 'một tệp, không phải thư mục\n')
    symlinkSync('/nowhere', join(root, 'plans/cai-cach-hanh-chinh-2026/plan.yaml'))
    const before = files(root)
    const { out, err, code } = await here(root, FLAGS)
    expect({ out, code }).toEqual({ out: '', code: 2 })
    for (const path of ['.gitignore', 'schemas/plan.v1.schema.json', 'plans/cai-cach-hanh-chinh-2026/plan.yaml'])
      expect(err).toContain(`    ${path}\n`)
    expect(files(root)).toEqual(before)
  })

  it('leaves the settings of a repository alone, and says which lines they lack', async () => {
    const root = join(empty(), 'Kế hoạch số 57 (bản mới)'.normalize('NFD'))
    mkdirSync(join(root, '.git'), { recursive: true })
    writeFileSync(join(root, '.gitignore'), '*.log\r\nout/\r\n~$*\r\n')
    writeFileSync(join(root, '.editorconfig'), 'root = true\n')
    writeFileSync(join(root, 'Công văn.txt'), 'có sẵn\n')
    const { out, err, code } = await here(root, FLAGS)
    expect(code).toBe(0)
    expect(out).toContain('đã ghi .gitattributes\n')
    expect(out).not.toMatch(/\.gitignore|\.editorconfig/)
    expect(readFileSync(join(root, '.gitignore'), 'utf8')).toBe('*.log\r\nout/\r\n~$*\r\n')
    expect(err).toContain(`giữ nguyên .gitignore của kho; nên thêm vào đó:
    .*.tmp
    plans/.lock*
    Thumbs.db
    .DS_Store
giữ nguyên .editorconfig của kho
`)
    expect((await here(root, ['check'])).code).toBe(0)
  })

  it('writes nothing through a link out of the workspace', async () => {
    const [root, elsewhere] = [empty(), empty()]
    symlinkSync(elsewhere, join(root, 'plans'))
    expect((await here(root, FLAGS)).code).not.toBe(0)
    expect(files(elsewhere)).toEqual([])
  })

  it.each([
    [['--plan', '../ra-ngoai'], '"../ra-ngoai" không dùng làm tên thư mục'],
    [['--plan', 'con'], '"con" không dùng làm tên thư mục'],
    [['--units', 'a=Một; a=Hai'], 'mã "a" đã có'],
    [['--units', '../x=Một'], '"../x" không dùng làm tên'],
    [['--groups', '../x=Một'], '"../x" không dùng làm mã nhóm'],
    [['--title', 'a\u001b[2Jb'], '--title: câu trả lời có ký tự điều khiển'],
    [['--title', ' '], 'tùy chọn --title cần một giá trị'],
    [['--units', 'vhxh=Phòng', '--gate', 'vhx'], 'có phải "vhxh"?'],
    [['--calendar', 'am-lich'], 'chấp nhận: nd09, calendar'],
  ])('refuses %j', async (options, says) => {
    const root = empty()
    const { out, err, code } = await here(root, ['init', '--yes', ...options])
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(err).toContain(says)
    expect(files(root)).toEqual([])
  })

  it('asks nothing without a terminal: exit 2 with the options to give', async () => {
    const root = empty()
    const { out, err, code } = await here(root, ['init'])
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(err).toContain('plan init --yes --plan')
    expect(files(root)).toEqual([])
  })

  it('commits its own files only, into a repository of its own where there is none', async () => {
    const root = empty()
    Object.assign(process.env, AUTHOR)
    expect((await here(root, [...FLAGS, '--commit'])).err).toContain('đã tạo kho git và lưu bản đầu tiên')
    expect(git(root, 'log', '--format=%s %an')).toBe('Lập kế hoạch cai-cach-hanh-chinh-2026 Thư ký\n')
    expect(git(root, 'status', '--porcelain')).toBe('')
    expect(git(root, 'branch', '--show-current')).toBe('main\n')
    writeFileSync(join(root, 'rieng.txt'), 'của tôi\n')
    git(root, 'add', 'rieng.txt')
    await here(root, ['init', '--yes', '--plan', 'hai', '--commit'])
    expect(git(root, 'status', '--porcelain')).toBe('A  rieng.txt\n')
  })
})

describe.runIf(HAS_PTY)(`plan init in a terminal${PTY_NOTE}`, () => {
  const ANSWERS: readonly (readonly [string, string])[] = [
    ['Cơ quan ban hành', 'ỦY BAN NHÂN DÂN / XÃ MINH HỌA\r'],
    ['Địa danh', 'Minh Họa\r'],
    ['Trích yếu', 'Cải cách hành chính năm 2026\r'],
    ['Enter = cai-cach-hanh-chinh-nam-2026', 'Cải cách\r'],
    ['không dùng làm tên thư mục', 'cai-cach-2026\r'],
    ['Các đơn vị thực hiện', 'van-phong=Văn phòng HĐND và UBND\r'],
    ['> ', 'Công an xã\r'],
    ['> ', '\r'],
    ['chỉ được đề nghị phối hợp', '2\r'],
    ['Đơn vị nào nhận báo cáo', '1\r'],
    ['theo dõi, đôn đốc', 'van-phong\r'],
    ['quyết định điều chỉnh', '\r'],
    ['tổng hợp báo cáo', 'Văn phòng HĐND và UBND\r'],
    ['Các nhóm nhiệm vụ', 'Thể chế\r'],
    ['> ', '\r'],
    ['theo lịch nào', '2\r'],
    [' tệp vào', 'c\r'],
    ['vào git?', 'k\r'],
  ]

  it.each(['xterm', 'dumb'])('TERM=%s: asks, writes, and what it wrote is fine', async (TERM) => {
    const root = empty()
    const { screen, code } = await talkTo(['init'], ANSWERS, { cwd: root, env: { TERM } })
    expect(code, screen).toBe(0)
    expect((await here(root, ['check'])).out).toContain('0 lỗi, 4 cảnh báo')
    const text = readFileSync(join(root, 'plans/cai-cach-2026/plan.yaml'), 'utf8')
    expect(text).toContain('title: Cải cách hành chính năm 2026\n')
    expect(text).toContain('#   decider: chu-tich\n')
    expect(readFileSync(join(root, 'plans/cai-cach-2026/units.yaml'), 'utf8')).toContain('relation: requested')
    expect(existsSync(join(root, '.git'))).toBe(false)
  })

  it('commits after a yes', async () => {
    const root = empty()
    const steps = ANSWERS.map(([shows, types]) => [shows, shows === 'vào git?' ? 'c\r' : types] as const)
    const { code } = await talkTo(['init'], steps, { cwd: root, env: AUTHOR })
    expect(code).toBe(0)
    expect(git(root, 'log', '--format=%s')).toBe('Lập kế hoạch cai-cach-2026\n')
  })

  it.each(ANSWERS.map(([shows], i) => [i, shows] as const))(
    'Ctrl-C at question %i (%s) leaves everything untouched',
    async (i) => {
      const root = empty()
      const steps = ANSWERS.map(([shows, types], k) => [shows, k === i ? '\u0003' : types] as const).slice(0, i + 1)
      // Half of them on a terminal where Ctrl-C is a signal and no key.
      const { screen, code } = await talkTo(['init'], steps, { cwd: root, env: { TERM: i % 2 ? 'dumb' : 'xterm' } })
      expect(code).toBe(130)
      expect(screen).not.toMatch(/\n\s+at /)
      // At the last question the files stand already, and only the commit is left out.
      expect(files(root).length > 0).toBe(i === ANSWERS.length - 1)
    },
  )

  it('takes only what the options left open', async () => {
    const root = empty()
    const { code, screen } = await talkTo(
      [...FLAGS.filter((flag) => flag !== '--yes'), '--commit'],
      [
        ['Mã kế hoạch', '\r'],
        ['tệp vào', '\r'],
      ],
      { cwd: root, env: AUTHOR },
    )
    expect(code, screen).toBe(0)
    expect(git(root, 'status', '--porcelain')).toBe('')
  })
})
