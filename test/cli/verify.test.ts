import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commitSignatures, signedTags } from '../../src/git/signatures.ts'
import { plan, ROOT } from '../support/cli.ts'
import { BINH, HAS_GPG, LAN, masked, quarter, REPORT, type Told, told } from '../support/history.ts'

const faults = async (repo: Told, line = 'verify --json'): Promise<string[]> =>
  JSON.parse((await repo.plan(line)).out).faults.map(({ code }: { code: string }) => code)

describe('plan verify', () => {
  let repo: Told
  beforeAll(() => {
    repo = quarter()
  })
  afterAll(() => repo.done())

  for (const lang of ['vi', 'en'])
    it(`tells merges, squashed requests and direct pushes apart (${lang})`, async () => {
      const { code, out } = await repo.plan(`verify --lang ${lang}`)
      expect(code).toBe(1)
      await expect(masked(out)).toMatchFileSnapshot(`golden/verify.${lang}.txt`)
      expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80)
    })

  it('gives the same as JSON', async () => {
    const json = JSON.parse((await repo.plan('verify --json')).out)
    const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/verify.v1.schema.json'), 'utf8'))
    const ajv = new Ajv({ strict: false, formats: { date: true } })
    expect(ajv.validate(schema, json), ajv.errorsText()).toBe(true)
    const ways = json.commits.map(({ way, request, brings, author }: Record<string, unknown>) => [
      way,
      request,
      brings,
      author,
    ])
    expect(ways).toEqual([
      ['direct', null, 1, LAN],
      ['squash', '#15', 1, BINH],
      ['merge', '!7', 1, BINH],
      ['merge', '#12', 1, BINH],
      ['first', null, 1, BINH],
    ])
    expect(json.faults).toEqual([{ code: 'direct', subject: repo.git('rev-parse', 'HEAD') }])
  })

  it('looks only at what came after a day or a revision', async () => {
    expect(await faults(repo, 'verify --json --since 3/10/2026')).toEqual([])
    expect((await repo.plan('verify --since 2026-10-03')).code).toBe(0)
    const { commits } = JSON.parse((await repo.plan('verify --json --since HEAD~2')).out)
    expect(commits.map(({ way }: { way: string }) => way)).toEqual(['direct', 'squash'])
    expect(await repo.plan('verify --since hôm-qua')).toMatchObject({
      code: 2,
      err: expect.stringContaining('"hôm-qua"'),
    })
  })

  it('reads the main branch of the server, whatever branch one is on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-clone-'))
    execFileSync('git', ['clone', '-q', repo.root, folder])
    execFileSync('git', ['checkout', '-q', '-b', 'nhap', 'HEAD~1'], { cwd: folder })
    const json = JSON.parse((await plan('verify --json', { cwd: folder, today: '2026-10-30' })).out)
    expect([json.branch, json.commits.length]).toEqual(['origin/main', 5])
    rmSync(folder, { recursive: true })
  })

  it('a commit that changes no plan may be pushed directly', async () => {
    const own = told()
    own.commit(BINH, '2026-07-01', 'Kế hoạch')
    own.write('README.md', 'Hướng dẫn\n')
    own.commit(LAN, '2026-07-02', 'hướng dẫn')
    expect(await own.plan('verify')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Mọi thứ đúng như phải có.'),
    })
    own.done()
  })

  it('holds a signed file against its record', async () => {
    const own = told()
    const hash = '0'.repeat(64)
    own.write('plans/duong-lien-thon/evidence/2026/bc.pdf', 'bản đã ký')
    own.write(
      'plans/duong-lien-thon/issued/2026-09-21-bc.yaml',
      `schema: issued/1\nkind: quarter\nperiod: 2026-Q3\nnumber: 41/BC-UBND\ndate: 2026-09-21\nfile: evidence/2026/bc.pdf\nsha256: "${hash}"\n`,
    )
    own.commit(BINH, '2026-07-01', 'Kế hoạch')
    const { code, out } = await own.plan('verify')
    expect([code, out]).toEqual([1, expect.stringContaining('Tệp đã ký nằm trong kế hoạch: 0/1 đúng mã băm')])
    own.done()
  })
})

describe('signatures with ssh', () => {
  let repo: Told
  let keys: string
  const key = (name: string): string => join(keys, name)
  const sign = (name: string) => ['-c', 'gpg.format=ssh', '-c', `user.signingKey=${key(name)}`]
  beforeEach(() => {
    repo = told()
    keys = mkdtempSync(join(tmpdir(), 'plan-keys-'))
    for (const name of ['binh', 'la'])
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', key(name)])
    repo.commit(BINH, '2026-07-01', 'Kế hoạch')
    repo.write('.allowed-signers', `binh@minh-hoa.example ${readFileSync(`${key('binh')}.pub`, 'utf8')}`)
    repo.edit(REPORT, (text) => text.replace('percent: 40', 'percent: 41 # a'))
    repo.git('add', '-A')
    repo.as(BINH, '2026-09-16', ...sign('binh'), 'commit', '-q', '-S', '-m', 'Bổ sung (#3)')
    repo.edit(REPORT, (text) => text.replace('41 # a', '42 # bb'))
    repo.git('add', '-A')
    repo.as(LAN, '2026-09-17', ...sign('la'), 'commit', '-q', '-S', '-m', 'Bổ sung (#4)')
    repo.as(BINH, '2026-09-18', ...sign('binh'), 'tag', '-s', '-m', 'Quý III', 'quy-iii', 'HEAD')
    repo.as(BINH, '2026-09-18', 'tag', '-a', '-m', 'nháp', 'nhap', 'HEAD')
  })
  afterEach(() => {
    repo.done()
    rmSync(keys, { recursive: true })
  })

  it('knows whom the list of signers knows', async () => {
    const { code, out } = await repo.plan('verify')
    expect(code).toBe(0)
    await expect(masked(out)).toMatchFileSnapshot('golden/verify.ssh.vi.txt')
    expect(await faults(repo, 'verify --json --strict')).toEqual(['signature', 'signature'])
  })

  it('without a list of signers says that a signature cannot be checked', async () => {
    repo.remove('.allowed-signers')
    const { commits } = JSON.parse((await repo.plan('verify --json')).out)
    expect(commits.map(({ signature }: { signature: { state: string } }) => signature.state)).toEqual([
      'unchecked',
      'unchecked',
      'unsigned',
    ])
  })

  it('finds a commit and a tag whose content was changed after signing', async () => {
    const object = (type: string, of: string, from: string, to: string): string =>
      execFileSync('git', ['hash-object', '-t', type, '-w', '--stdin'], {
        cwd: repo.root,
        input: `${repo.git('cat-file', type, of).replace(from, to)}\n`,
        encoding: 'utf8',
      }).trim()
    repo.git('update-ref', 'refs/heads/main', object('commit', 'HEAD~1', 'Bổ sung (#3)', 'Bổ sung (#5)'))
    repo.git('update-ref', 'refs/tags/gia', object('tag', 'quy-iii', 'Quý III', 'Quý IV'))
    repo.git(
      'update-ref',
      'refs/heads/main',
      repo.as(BINH, '2026-09-20', 'commit-tree', '-p', 'main', '-m', 'gộp (#6)', 'main^{tree}'),
    )
    const json = JSON.parse((await repo.plan('verify --json')).out)
    expect(json.faults).toMatchObject([{ code: 'bad-signature' }])
    const all = signedTags(repo.root, ['-c', `gpg.ssh.allowedSignersFile=${join(repo.root, '.allowed-signers')}`])
    expect(all.map(({ name, signature }) => [name, signature.state])).toEqual([
      ['gia', 'bad'],
      ['nhap', 'unsigned'],
      ['quy-iii', 'good'],
    ])
    expect((await repo.plan('verify')).out).toContain('CHỮ KÝ SAI')
  })
})

describe.skipIf(!HAS_GPG)('signatures with gpg', () => {
  it('knows a key of the keyring, and one that is in none', async () => {
    const repo = told()
    // A socket's path must be short.
    const home = mkdtempSync(join(tmpdir(), 'g-'))
    const before = process.env.GNUPGHOME
    process.env.GNUPGHOME = home
    const gpg = (...args: readonly string[]): string =>
      execFileSync('gpg', ['--batch', '--quiet', '--pinentry-mode', 'loopback', '--passphrase', '', ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
    gpg('--quick-gen-key', 'Binh <binh@minh-hoa.example>', 'ed25519', 'sign', 'never')
    const id = /^fpr:+(\w+)/m.exec(gpg('--list-keys', '--with-colons'))?.[1] ?? ''
    repo.git('add', '-A')
    repo.as(BINH, '2026-07-01', '-c', `user.signingKey=${id}`, 'commit', '-q', '-S', '-m', 'Kế hoạch')
    repo.as(BINH, '2026-07-01', '-c', `user.signingKey=${id}`, 'tag', '-s', '-m', 'Kế hoạch', 'v1')
    const head = repo.git('rev-parse', 'HEAD')
    const states = (): unknown[] => [
      commitSignatures(repo.root, [], [head]).get(head)?.state,
      signedTags(repo.root, [])[0]?.signature.state,
    ]
    expect(states()).toEqual(['good', 'good'])
    expect(commitSignatures(repo.root, [], [head]).get(head)?.signer).toBe('Binh <binh@minh-hoa.example>')
    execFileSync('gpgconf', ['--kill', 'all'])
    const empty = join(home, 'e')
    mkdirSync(empty, { mode: 0o700 })
    process.env.GNUPGHOME = empty
    expect(states()).toEqual(['unknown-key', 'unknown-key'])
    execFileSync('gpgconf', ['--kill', 'all'])
    if (before === undefined) delete process.env.GNUPGHOME
    else process.env.GNUPGHOME = before
    rmSync(home, { recursive: true, force: true })
    repo.done()
  })
})
