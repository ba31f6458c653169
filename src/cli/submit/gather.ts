import type { Change } from '../../core/change.ts'
import type { Located } from '../../core/located.ts'
import type { Plan } from '../../core/plan.ts'
import type { Reader } from '../../core/reader.ts'
import { treeReader } from '../../git/revision-reader.ts'
import type { GitAnswer } from '../../git/run.ts'
import { type ChangedFile, type Prepared, prepareTree, type Scratch } from '../../git/tree.ts'
import { changesOf, checkPlan, locateProblems, planFolders, readPlan } from '../../pipeline.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'

/** One plan with changed files: as it will be committed, and what differs from before. */
export interface PlanChanges {
  readonly plan: Plan
  /** False for a plan that HEAD does not have. */
  readonly isNew: boolean
  readonly changes: readonly Change[]
}

/** Everything about to be handed in. */
export interface Gathered {
  readonly tree: string
  readonly files: readonly ChangedFile[]
  readonly plans: readonly PlanChanges[]
  readonly problems: readonly Located[]
  /** The files as they will be committed. */
  readonly reader: Reader
}

/** Reads what would be committed, and no other state of the files: what is shown and checked is what is sent. */
export async function gather(context: Context, head: string, looking: Scratch): Promise<Gathered> {
  const { root } = context
  const { tree, files } = prepared(context, looking)
  const [old, now] = [treeReader(root, head), treeReader(root, tree, looking.env)]
  if (!old || !now) throw stop(EXIT.machine, context.words.submit.stop.git(`ls-tree ${tree}`))
  const folders = [...new Set(files.map(({ path }) => path.normalize('NFC').split('/', 2).join('/')))].sort()
  const there = new Set(planFolders(now))
  const plans: PlanChanges[] = []
  const problems: Located[] = []
  for (const folder of folders.filter((name) => there.has(name))) {
    const checked = await checkPlan(now, folder, context.today)
    const isNew = !old.exists(`${folder}/plan.yaml`)
    const before = isNew ? undefined : (await readPlan(old, folder)).plan
    plans.push({ plan: checked.plan, isNew, changes: before ? await changesOf(before, checked.plan) : [] })
    problems.push(...(await locateProblems(checked.problems, now)))
  }
  return { tree, files, plans, problems, reader: now }
}

/** The tree of the changes that are to be sent; stops where git cannot make it. */
export function prepared(context: Context, scratch: Scratch): Prepared {
  const answer: Prepared | Extract<GitAnswer, { ok: false }> = prepareTree(context.root, scratch, wanted(context))
  if ('tree' in answer) return answer
  throw stop(EXIT.machine, context.words.submit.stop.git(answer.message))
}

/** Files of the plans asked for; not those that programs leave while a file is open (`.lock`, `.~lock…`, `~$so-lieu.xlsx`). */
function wanted({ folders, reader }: Context): (path: string) => boolean {
  const all = planFolders(reader).length === folders.length
  const isOpen = (path: string): boolean => /^(?:\.(?!git)|~\$)/.test(path.slice(path.lastIndexOf('/') + 1))
  const isAsked = (path: string): boolean =>
    all || folders.some((folder) => path.normalize('NFC').startsWith(`${folder}/`))
  return (path) => !isOpen(path) && isAsked(path)
}
