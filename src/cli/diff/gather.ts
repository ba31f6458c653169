import type { Plan } from '../../core/plan.ts'
import type { Reader } from '../../core/reader.ts'
import { between, type Difference, differenceOf, measuredAt } from '../../diff-pipeline.ts'
import { type ChangedFile, filesBetween, movedFiles, plansIn } from '../../git/changed-files.ts'
import { treeReader } from '../../git/revision-reader.ts'
import { planFolders, readPlan } from '../../pipeline.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { noSuchPeriod } from '../jobs.ts'
import { planId } from '../plan-id.ts'
import type { Periods, Revisions, Sides } from './sides.ts'

/** One plan on both sides. `files`: how many of its files differ in any way. */
export type PlanDifference =
  | { readonly state: 'same'; readonly id: string }
  | { readonly state: 'no-period'; readonly id: string }
  | { readonly state: 'added'; readonly id: string; readonly plan: Plan; readonly files: number }
  | { readonly state: 'removed'; readonly id: string; readonly plan: Plan; readonly files: number }
  | {
      readonly state: 'changed'
      readonly id: string
      readonly difference: Difference
      readonly files: number
      readonly base: Reader
      readonly head: Reader
    }

/** Plans whose files are read in one go; what is read is forgotten afterwards. */
const AT_ONCE = 32

/** Every chosen plan in the order of their names; plans whose files are the same on both sides are not read. */
export const differences = (context: Context, sides: Sides): AsyncGenerator<PlanDifference> =>
  sides.kind === 'periods' ? ofPeriods(context, sides) : ofRevisions(context, sides)

async function* ofRevisions(context: Context, { base, head }: Revisions): AsyncGenerator<PlanDifference> {
  const { root, words } = context
  const files = filesBetween(root, base.commit, head?.commit ?? null)
  if (!files) throw stop(EXIT.machine, words.diff.stop.git(`${base.commit} ${head?.commit ?? ''}`))
  const changed = byFolder(files)
  const old = plansIn(root, base.commit)
  const now =
    head === null ? new Map(planFolders(context.reader).map((name) => [name, name])) : plansIn(root, head.commit)
  const folders = chosen(context, [...new Set([...old.keys(), ...now.keys()])].sort())
  if (folders.length === 0) throw stop(EXIT.usage, words.stop.noPlans())
  const touched = folders.filter((folder) => changed.has(folder))
  let readers: { base: Reader; head: Reader } | undefined
  for (const folder of folders) {
    const index = touched.indexOf(folder)
    if (index < 0) {
      yield { state: 'same', id: planId(folder) }
      continue
    }
    if (index % AT_ONCE === 0 || !readers) {
      const next = touched.slice(index, index + AT_ONCE)
      readers = {
        base: readerOf(context, base.commit, next, old),
        head: head === null ? context.reader : readerOf(context, head.commit, next, now),
      }
    }
    yield await onePlan(context, folder, changed.get(folder) ?? [], {
      base: old.has(folder) ? readers.base : undefined,
      head: now.has(folder) ? readers.head : undefined,
    })
  }
}

/** With `--plan`, or inside one plan's folder, that plan alone; else every plan either side has. */
function chosen({ folders, reader }: Context, all: readonly string[]): readonly string[] {
  return planFolders(reader).length === folders.length ? all : all.filter((folder) => folders.includes(folder))
}

function byFolder(files: readonly ChangedFile[]): Map<string, ChangedFile[]> {
  const folders = new Map<string, ChangedFile[]>()
  for (const file of files) {
    const folder = file.path.split('/', 2).join('/')
    const list = folders.get(folder)
    if (list) list.push(file)
    else folders.set(folder, [file])
  }
  return folders
}

function readerOf(
  { root, words }: Context,
  commit: string,
  folders: readonly string[],
  names: ReadonlyMap<string, string>,
): Reader {
  const reader = treeReader(root, commit, {}, [...new Set(folders.flatMap((folder) => names.get(folder) ?? []))])
  if (!reader) throw stop(EXIT.machine, words.diff.stop.git(`ls-tree ${commit}`))
  return reader
}

async function onePlan(
  { asked, today, lang, root }: Context,
  folder: string,
  files: readonly ChangedFile[],
  { base, head }: { readonly base: Reader | undefined; readonly head: Reader | undefined },
): Promise<PlanDifference> {
  const id = planId(folder)
  const [before, after] = [base && (await readPlan(base, folder)).plan, head && (await readPlan(head, folder)).plan]
  if (before && after && base && head) {
    const replaced = replacedEvidence(folder, files)
    const moved = movedEvidence(root, folder, files)
    const difference = differenceOf(before, after, { asked, today, replaced, moved })
    if (asked.period !== undefined && !difference.effect) noSuchPeriod({ lang, asked }, folder)
    return { state: 'changed', id, difference, files: files.length, base, head }
  }
  const plan = after ?? before
  return plan ? { state: after ? 'added' : 'removed', id, plan, files: files.length } : { state: 'same', id }
}

const replacedEvidence = (folder: string, files: readonly ChangedFile[]): string[] =>
  files
    .filter(({ path, status }) => status === 'edited' && path.startsWith(`${folder}/evidence/`))
    .map(({ path }) => path.slice(folder.length + 1))

/** Evidence that was only given another name. */
function movedEvidence(root: string, folder: string, files: readonly ChangedFile[]): ReadonlyMap<string, string> {
  const own = (path: string): string => path.slice(folder.length + 1)
  const evidence = files.filter(({ path }) => own(path).startsWith('evidence/'))
  return new Map([...movedFiles(root, evidence)].map(([old, now]) => [own(old), own(now)]))
}

async function* ofPeriods(context: Context, { base, head }: Periods): AsyncGenerator<PlanDifference> {
  const { reader, folders, today, words } = context
  if (folders.length === 0) throw stop(EXIT.usage, words.stop.noPlans())
  let isKnown = false
  for (const folder of folders) {
    const id = planId(folder)
    const { plan } = await readPlan(reader, folder)
    const earlier = measuredAt(plan, { period: base }, today)
    const later = measuredAt(plan, head === null ? {} : { period: head }, today)
    if (!earlier || !later) {
      yield { state: 'no-period', id }
      continue
    }
    isKnown = true
    if (head !== null && earlier.period.to >= later.period.to) throw stop(EXIT.usage, words.diff.stop.order(base, head))
    yield { state: 'changed', id, difference: between(plan, earlier, later), files: 0, base: reader, head: reader }
  }
  if (!isKnown) throw stop(EXIT.usage, words.diff.stop.revision(base, []))
}
