import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ownersBlock } from '../../src/ci/code-owners.ts'
import { ownersProblems } from '../../src/cli/ci/owners.ts'
import type { Code } from '../../src/core/codes.ts'
import { type Diagnostic, fileProblem } from '../../src/core/diagnostic.ts'
import type { History } from '../../src/core/history.ts'
import type { Lang } from '../../src/core/lang.ts'
import type { Located } from '../../src/core/located.ts'
import type { Plan } from '../../src/core/plan.ts'
import type { Reader, ReadFailure } from '../../src/core/reader.ts'
import { locate } from '../../src/load/locate.ts'
import { memoryReader } from '../../src/load/memory-reader.ts'
import { planFolders } from '../../src/load/workspace.ts'
import { printProblems } from '../../src/messages/index.ts'
import { checkPlan, type IssuedSources, readPlan } from '../../src/pipeline.ts'
import { locateSince, problemsSince, readTwice } from '../../src/since-pipeline.ts'

// A case is the base plan with a few files laid over it: fixtures/err/<code>/plans/…; a case of a rule over time has two such states,
// base/ and head/ (over base/), each with the files that are gone from it (gone.txt), and what git would know (history.json).

export const TODAY = '2026-11-20'
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))
export const folderOf = (code: Code): string => `${fixtures}err/${code.replace('/', '-')}`

type Content = Uint8Array | ReadFailure
type Files = Map<string, Content>

const PLAN = 'plans/duong-lien-thon'
const REPORT = `${PLAN}/progress/2026-Q3/vhxh.md`

/** Files that cannot lie in a folder of text: made here out of the base plan's own. */
const BUILT: Partial<Record<Code, (files: Files) => void>> = {
  'file/unreadable': (files) => files.set(REPORT, 'unreadable'),
  'file/outside': (files) => files.set(REPORT, 'outside'),
  'file/too-large': (files) => files.set(REPORT, new Uint8Array(7_654_321).fill(0x20)),
  'file/binary': (files) =>
    files.set(`${PLAN}/tasks/2-nha-van-hoa.yaml`, new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 8, 0])),
  'file/encoding': (files) => files.set(REPORT, Buffer.from(text(files, REPORT).replace(/[^\n -~]/g, 'Ê'), 'latin1')),
  'file/bom': (files) => files.set(`${PLAN}/units.yaml`, bytes(`\ufeff${text(files, `${PLAN}/units.yaml`)}`)),
  'file/not-nfc': (files) => files.set(REPORT, bytes(text(files, REPORT).normalize('NFD'))),
  'file/control-character': (files) =>
    files.set(REPORT, bytes(text(files, REPORT).replace('lại mái', '\u001b[31mlại mái'))),
  'file/missing': (files) => files.delete(`${PLAN}/units.yaml`),
  'closed/missing-file': (files) => files.delete(`${PLAN}/progress/2026-Q3/mttq.md`),
  // A unit has got an account since the owners were written.
  'plan/owners': (files) => {
    const path = `${PLAN}/units.yaml`
    const owners = ownersBlock('github', [
      { id: 'duong-lien-thon', office: [], decider: [], consolidators: [], units: [] },
    ])
    files.set('.github/CODEOWNERS', bytes(`* @van-thu\n\n${owners}\n`))
    files.set(path, bytes(text(files, path).replace('  - id: vhxh\n', '  - id: vhxh\n    accounts: ["@vhxh"]\n')))
  },
  'plan/none': (files) => files.clear(),
  'yaml/too-deep': (files) => {
    const path = `${PLAN}/duties.yaml`
    files.set(path, bytes(`schema: duties/1\nduties: ${'['.repeat(600)}${']'.repeat(600)}\n`))
  },
}

/** What git would say of the commits that a case's documents name: that it does not know them, or the plan as it was there. */
async function sourcesOf(code: Code | undefined, plan: Plan): Promise<IssuedSources> {
  const then = code === 'issued/other-data' ? (await readPlan(readerOf(), PLAN)).plan : ('unknown' as const)
  return new Map(plan.issued.map(({ origin }) => [origin.file, then]))
}

const bytes = (content: string): Uint8Array => new TextEncoder().encode(content)
const text = (files: Files, path: string): string => new TextDecoder().decode(files.get(path) as Uint8Array | undefined)

/** Files of a folder in `fixtures` by their path from the workspace's root. */
function filesIn(folder: string): Files {
  if (!existsSync(`${folder}/plans`)) return new Map()
  const found = readdirSync(`${folder}/plans`, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    found.map((entry) => {
      const path = `${entry.parentPath}/${entry.name}`
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]
    }),
  )
}

const base = filesIn(`${fixtures}base`)

/** The files of the base plan, as text. */
export const baseTexts = (): Map<string, string> => new Map([...base.keys()].map((path) => [path, text(base, path)]))

/** The workspace of a case; without a code the base plan alone. */
export function readerOf(code?: Code): Reader {
  const files: Files = new Map([...base, ...(code ? filesIn(folderOf(code)) : [])])
  if (code) BUILT[code]?.(files)
  const readable = [...files].map(
    ([path, content]) => [path, typeof content === 'string' ? bytes('') : content] as const,
  )
  const reader = memoryReader(Object.fromEntries(readable))
  return { ...reader, read: (path) => files.get(path) ?? reader.read(path) }
}

/** Everything the check of a case finds: of one state, or of two. */
export const problemsOf = (code: Code): Promise<Located[]> =>
  code.startsWith('since/') ? problemsBetween(twoStatesOf(folderOf(code))) : problemsIn(readerOf(code), code)

/** Two states of a workspace and what git would know of the way between them. */
export interface Scenario {
  readonly older: Reader
  readonly newer: Reader
  readonly history: History
}

const overlaid = (below: Files, folder: string): Files => {
  const files: Files = new Map([...below, ...filesIn(folder)])
  const gone = existsSync(`${folder}/gone.txt`) ? readFileSync(`${folder}/gone.txt`, 'utf8').split('\n') : []
  for (const path of gone) files.delete(path)
  return files
}

const readable = (files: Files): Reader => memoryReader(Object.fromEntries(files) as Record<string, Uint8Array>)

/** A scenario folder: base/ over the base plan, head/ over base/. */
export function twoStatesOf(folder: string): Scenario {
  const before = overlaid(base, `${folder}/base`)
  const after = overlaid(before, `${folder}/head`)
  const isSame = (path: string): boolean => text(before, path) === text(after, path)
  const changed = new Set([...before.keys(), ...after.keys()].filter((path) => !isSame(path)))
  const more = existsSync(`${folder}/history.json`) ? JSON.parse(readFileSync(`${folder}/history.json`, 'utf8')) : {}
  const moved = new Map(Object.entries((more.moved ?? {}) as Record<string, string>))
  const history = { today: TODAY, merged: '2026-09-20', commits: [], former: [], changed, ...more, moved }
  return { older: readable(before), newer: readable(after), history }
}

/** Everything `plan check --since` finds between two states. */
export async function problemsBetween({ older, newer, history }: Scenario): Promise<Located[]> {
  const all: Located[] = []
  for (const folder of new Set([...planFolders(older), ...planFolders(newer)])) {
    const two = await readTwice(older, newer, folder, TODAY)
    all.push(
      ...(await locateSince([...two.own, ...problemsSince(two, history)], two, newer, {
        reader: older,
        revision: '1a2b3c4',
        prefix: '',
      })),
    )
  }
  return all
}

/** Everything `plan check` finds in a workspace; `code` tells what git knows. */
export async function problemsIn(reader: Reader, code?: Code): Promise<Located[]> {
  const folders = planFolders(reader)
  const all: Diagnostic[] = folders.length === 0 ? [fileProblem('plan/none', 'error', 'plans', {})] : []
  for (const folder of folders) {
    const { problems } = await checkPlan(reader, folder, TODAY, (plan) => sourcesOf(code, plan))
    all.push(...problems)
  }
  return [...(await ownersProblems(reader)), ...(await locate(all, reader))]
}

const plain = (words: string): string => words
const PAINT = { error: plain, warning: plain, bold: plain, dim: plain }

/** What `plan check` prints. */
export function printed(all: readonly Located[], lang: Lang): string {
  const plans = new Set(all.flatMap(({ diagnostic }) => /^plans\/[^/]+/.exec(diagnostic.file) ?? [])).size
  return printProblems(all, { lang, paint: PAINT, width: 100, plans })
}
