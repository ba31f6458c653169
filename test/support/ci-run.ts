import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { World } from './ci-world.ts'

// Runs the jobs of a recipe as written: the lines of its steps under `bash -eu -o pipefail`, on a clean clone, with what the server would set.

/** How a job went: whether it passed, everything it printed, and the files it leaves. */
export interface JobRun {
  readonly passed: boolean
  readonly said: string
  /** What the job shows on its page. */
  readonly summary: string
  /** The folder with the files it leaves; on GitHub and Forgejo one folder an artifact in it. */
  readonly artifacts: string
  readonly outputs: Readonly<Record<string, string>>
}

export interface Event {
  /** The real day. */
  readonly today: string
  /** What is checked out: a revision of the server's repository; the main branch where nothing is said. */
  readonly ref?: string
  /** Expressions of the recipe with their values; one that is not listed has none, and the run ends. */
  readonly values?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Artifacts of the job before. */
  readonly from?: string
}

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly if?: string
  readonly id?: string
  readonly env?: Record<string, string>
  readonly with?: Record<string, string>
}
interface Job {
  readonly steps: readonly Step[]
  readonly env?: Record<string, string>
}

/** One job of a workflow of GitHub or Forgejo. */
export function runJob(world: World, file: string, name: string, event: Event): JobRun {
  const recipe = parse(readFileSync(join(world.clone, file), 'utf8'))
  const job: Job = recipe.jobs[name]
  const place = placeFor(world, event)
  const values = { ...VALUES, 'runner.temp': place.temp, ...event.values }
  const shared = evaluated({ ...recipe.env, ...job.env }, values)
  let passed = true
  let said = ''
  for (const step of job.steps) {
    if (!passed && !ALWAYS.test(step.if ?? '')) continue
    if (step.uses !== undefined) {
      use(world, place, step, values, event)
      continue
    }
    const env = { ...shared, ...evaluated(step.env ?? {}, values), ...event.env }
    const done = bash(world, place, step.run ?? '', env, event)
    said += done.said
    passed &&= done.passed
  }
  return {
    passed,
    said,
    summary: read(place.summary),
    artifacts: place.artifacts,
    outputs: outputsIn(read(place.output)),
  }
}

const ALWAYS = /^\$\{\{ (?:!cancelled\(\)|always\(\)) \}\}$/

/** One job of a pipeline of GitLab. */
export function runGitlabJob(world: World, name: string, event: Event): JobRun {
  const recipe = parse(readFileSync(join(world.clone, '.gitlab/plan.gitlab-ci.yml'), 'utf8'))
  const job = recipe[name]
  const base = job.extends === undefined ? {} : recipe[job.extends]
  const place = placeFor(world, event)
  const variables = { ...recipe.variables, ...base.variables, ...job.variables }
  if (variables.GIT_STRATEGY !== 'none') checkOut(world, place, event)
  if (event.from !== undefined) cpSync(event.from, place.work, { recursive: true })
  const lines = [...(base.before_script ?? []), ...job.script].join('\n')
  const env = { ...Object.fromEntries(Object.entries(variables).map(([k, v]) => [k, String(v)])), ...event.env }
  const { passed, said } = bash(world, place, lines, env, event)
  const kept: string[] = [...(job.artifacts?.paths ?? []), ...Object.values(job.artifacts?.reports ?? {})]
  for (const path of kept)
    if (existsSync(join(place.work, path)))
      cpSync(join(place.work, path), join(place.artifacts, path), { recursive: true })
  return { passed, said, summary: '', artifacts: place.artifacts, outputs: {} }
}

const VALUES: Readonly<Record<string, string>> = {
  'github.token': 'mat-khau-cua-luot-chay',
  'github.repository': 'xa/ke-hoach',
  'github.ref_name': 'main',
  'secrets.PLAN_TOKEN || github.token': 'mat-khau-cua-luot-chay',
  'inputs.ngay': '',
}

interface Place {
  readonly work: string
  readonly temp: string
  readonly artifacts: string
  readonly summary: string
  readonly output: string
  readonly path: string
}

function placeFor({ folder }: World, { ref }: Event): Place {
  const temp = mkdtempSync(join(folder, `job-${ref === undefined ? 'main' : 'ref'}-`))
  const [work, artifacts] = [join(temp, 'work'), join(temp, 'artifacts')]
  for (const made of [work, artifacts]) mkdirSync(made)
  const files = ['summary', 'output', 'path'].map((name) => join(temp, name))
  for (const file of files) writeFileSync(file, '')
  const [summary = '', output = '', path = ''] = files
  return { work, temp, artifacts, summary, output, path }
}

function bash(
  world: World,
  place: Place,
  script: string,
  env: Readonly<Record<string, string>>,
  { today }: Event,
): { passed: boolean; said: string } {
  const added = read(place.path).split('\n').filter(Boolean).reverse()
  const { GIT_AUTHOR_DATE: _, GIT_COMMITTER_DATE: __, ...machine } = world.env
  const done = spawnSync('bash', ['--noprofile', '--norc', '-eu', '-o', 'pipefail', '-c', script], {
    cwd: place.work,
    encoding: 'utf8',
    env: {
      ...machine,
      PATH: [...added, world.env.PATH].join(':'),
      TEST_TODAY: today,
      TMPDIR: place.temp,
      RUNNER_TEMP: place.temp,
      GITHUB_STEP_SUMMARY: place.summary,
      GITHUB_OUTPUT: place.output,
      GITHUB_PATH: place.path,
      ...env,
    },
  })
  return { passed: done.status === 0, said: `${done.stdout}${done.stderr}` }
}

/** What the actions do that the recipes take from elsewhere. */
function use(world: World, place: Place, step: Step, values: Readonly<Record<string, string>>, event: Event): void {
  const action = step.uses ?? ''
  const given = evaluated(step.with ?? {}, values)
  if (action.includes('/checkout@')) checkOut(world, place, event)
  if (action.includes('/upload-artifact@') && existsSync(given.path ?? ''))
    cpSync(given.path ?? '', join(place.artifacts, given.name ?? ''), { recursive: true })
  if (
    action.includes('/download-artifact@') &&
    event.from !== undefined &&
    existsSync(join(event.from, given.name ?? ''))
  )
    cpSync(join(event.from, given.name ?? ''), given.path ?? '', { recursive: true })
}

function checkOut(world: World, { work }: Place, { ref = 'origin/main' }: Event): void {
  const git = (...args: readonly string[]): void => {
    const done = spawnSync('git', args, { cwd: work, env: world.env, encoding: 'utf8' })
    if (done.status !== 0) throw new Error(done.stderr)
  }
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', world.server)
  git('fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*', '+refs/pull/*:refs/pull/*')
  git('checkout', '--quiet', '--detach', ref)
}

/** Values with their expressions put in. */
function evaluated(
  env: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  const put = (text: string): string =>
    text.replace(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
      const value = values[expression]
      if (value === undefined) throw new Error(`no value for ${expression}`)
      return value
    })
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, put(String(value))]))
}

/** `name<<END` … `END` of the file of outputs. */
function outputsIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(\w+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  )
}

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')
