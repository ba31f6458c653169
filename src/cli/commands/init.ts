import { readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { CI_FORGES, type CiForge } from '../../ci/code-owners.ts'
import { diskWriter } from '../../edit/disk-writer.ts'
import { type NewFile, type NewPlan, newPlanFiles, slug } from '../../edit/new-plan.ts'
import { workspaceFiles } from '../../edit/new-workspace.ts'
import { firstCommit } from '../../git/first-commit.ts'
import { keys } from '../../load/keys.gen.ts'
import { type Asker, asking } from '../ask.ts'
import { writeCi } from '../ci/write.ts'
import type { Context } from '../context.ts'
import { diskReason } from '../disk-faults.ts'
import { EXIT, stop } from '../exit.ts'
import { type Answers, givenAnswers } from '../init/given.ts'
import { askForRest } from '../init/questions.ts'
import { filesToMake, settingsKept, type Target, targetOf } from '../init/target.ts'
import { makeFolder } from '../write-output.ts'
import type { Given } from './index.ts'

/** What is to be written, and whether it is to be committed at once. */
interface Decision {
  readonly plan: NewPlan
  readonly files: readonly NewFile[]
  /** Settings that the repository has of its own. */
  readonly kept: ReturnType<typeof settingsKept>
}

/** `plan init [DIR]`: a new plan, and around it a workspace where there is none. Writes all of it or nothing. */
export async function run(context: Context, { args, options }: Given): Promise<number> {
  const target = targetOf(context, args[0])
  const forge = CI_FORGES.find((name) => name === options.ci)
  if (forge && target.isWorkspace) {
    await writeCi(context, target.root, forge)
    return EXIT.ok
  }
  const given = givenAnswers(context, options)
  if (options.yes === true) {
    const decision = decide(context, target, unasked(given, target))
    return finish(context, target, decision, { forge, isCommitted: async () => options.commit === true })
  }
  return asking(context, { instead: context.words.init.instead }, async (ask) => {
    const decision = decide(context, target, await askForRest(context, ask, given, folderName(target)))
    const { length } = decision.files
    if (!(await ask.confirm({ question: context.words.init.askWrite(length, target.root), initial: true })))
      throw stop(EXIT.stopped, context.words.ask.stopped)
    const isCommitted = async (): Promise<boolean> => options.commit === true || (await wantsCommit(context, ask))
    return finish(context, target, decision, { forge, isCommitted })
  })
}

interface Wishes {
  readonly forge: CiForge | undefined
  readonly isCommitted: () => Promise<boolean>
}

async function finish(context: Context, target: Target, decision: Decision, wishes: Wishes): Promise<number> {
  const { forge, isCommitted } = wishes
  write(context, target, decision)
  const paths = forge ? await writeCi(context, target.root, forge) : []
  if (await isCommitted()) commit(context, target, decision, paths)
  next(context, target, decision)
  return EXIT.ok
}

const wantsCommit = ({ words: { init } }: Context, ask: Asker): Promise<boolean> =>
  ask.confirm({ question: init.askCommit, hint: init.commitHint, initial: true })

/** A name for the plan from that of its folder. */
const folderName = ({ root }: Target): string => slug(basename(root)) || 'ke-hoach'

/** With `--yes`: what was given, and the rest unset. */
const unasked = (given: Answers, target: Target): NewPlan => ({
  units: [],
  groups: [],
  ...given,
  id: given.id ?? (slug(given.title ?? '') || folderName(target)),
})

function decide(context: Context, target: Target, plan: NewPlan): Decision {
  const ofWorkspace = workspaceFiles(schemasOf(context))
  const files = filesToMake(context, target, newPlanFiles(plan), ofWorkspace)
  return { plan, files, kept: settingsKept(target, ofWorkspace) }
}

/** The schemas of the kinds of file that people write. */
function schemasOf({ host }: Context): Record<string, string> {
  const names = Object.keys(keys).map((kind) => `${kind}.v1.schema.json`)
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(host.root, 'schemas', name), 'utf8')]))
}

function write(context: Context, { root }: Target, { files }: Decision): void {
  const { words } = context
  try {
    // The writer keeps its lock beside the plans.
    makeFolder(join(root, 'plans'))
  } catch (error) {
    throw stop(
      EXIT.machine,
      words.stop.write(root, diskReason(words, error instanceof Error ? error.message : String(error))),
    )
  }
  const made = diskWriter(root).change(
    files.map(({ path, text }) => ({ path, make: (before) => (before === null ? Buffer.from(text) : null) })),
  )
  if (!made.ok) throw failure(context, made.failure, files)
  context.out(`${made.written.map((path) => words.report.written(shown(context, root, path))).join('\n')}\n`)
}

function failure({ words }: Context, failed: Failed, files: readonly NewFile[]) {
  // Somebody made one of them since we looked.
  if (failed === 'called-off') return stop(EXIT.usage, words.init.taken(files.map(({ path }) => path)))
  return stop(EXIT.machine, words.init.failed[failed.reason](failed.path, failed.message))
}
type Failed = Extract<ReturnType<ReturnType<typeof diskWriter>['change']>, { ok: false }>['failure']

/** A file as one would name it from where one stands. */
const shown = ({ root: here }: Context, root: string, path: string): string =>
  relative(here, join(root, path)).replaceAll('\\', '/')

function commit(context: Context, { root }: Target, { plan, files }: Decision, others: readonly string[]): void {
  const { init } = context.words
  const done = firstCommit(root, [...files.map(({ path }) => path), ...others], init.message(plan.id))
  if (!done.ok) throw stop(EXIT.machine, init.notCommitted(done.reason, done.message))
  context.note(`${init.committed(done.isNewRepository)}\n`)
}

function next(context: Context, { root }: Target, { plan, files, kept }: Decision): void {
  for (const { path, lines } of kept) context.note(`${context.words.init.kept(path, lines)}\n`)
  const tasks = files.map(({ path }) => path).filter((path) => path.includes('/tasks/'))
  const folder = relative(context.root, root)
  context.note(`${context.words.init.next(plan.id, folder, tasks)}\n`)
}
