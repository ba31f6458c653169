// Makes sure the packages of package-lock.json are installed; uses nothing but Node, so it can be the first thing that ever runs.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const mark = `${root}/node_modules/.installed-from`

/** Runs a program with its output shown; ends this process when it fails. */
export function must(program, args, options = {}) {
  const done = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  })
  if (done.status !== 0) process.exit(done.status ?? 1)
}

/** Installs exactly what the lockfile names, unless that was done already. */
export function ensureInstalled() {
  const wanted = createHash('sha256')
    .update(readFileSync(`${root}/package-lock.json`))
    .digest('hex')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2] })
  writeFileSync(mark, wanted)
}

/** LibreOffice, which some tests have read and write workbooks; those tests say that they were skipped where it cannot be had. */
const OFFICE = ['libreoffice-calc-nogui']
/** A closed network is noticed soon. */
const APT = ['-qq', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1']

/** Installs Debian's packages that tests use, where the system is Debian's and lets us; whatever happens, the tests run. */
export function ensureSystemPackages() {
  const has = (name) =>
    String(spawnSync('dpkg', ['-s', name], { encoding: 'utf8' }).stdout).includes('\nStatus: install ok installed\n')
  const quietly = { stdio: ['ignore', 'ignore', 'ignore'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const run = (program, ...args) => spawnSync(program, args, quietly).status === 0
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || OFFICE.every(has)) return
  if (
    !run('apt-get', ...APT, 'update') ||
    !run('apt-get', ...APT, 'install', '-y', '--no-install-recommends', ...OFFICE)
  )
    console.error(`not installed: ${OFFICE.join(', ')}`)
}
