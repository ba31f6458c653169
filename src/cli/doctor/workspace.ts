import { accessSync, constants, type Dirent, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nfc } from '../../core/text.ts'
import { diskReader } from '../../load/disk-reader.ts'
import { planFolders } from '../../pipeline.ts'
import type { Context } from '../context.ts'
import { isDiskFault } from '../disk-faults.ts'
import { type Finding, fine, wrong } from './finding.ts'

/** What is left when a writer is killed; see src/edit/disk-writer.ts and src/edit/lock.ts. */
const REMAINDER = /^\..+\.\d+\.tmp$|^\.lock\.\d+$/
const LOCK = 'plans/.lock'

/** The plans that are there, remainders of interrupted writing, names that are not NFC. */
export function workspaceFindings({ words: { doctor } }: Context, root: string | undefined): Finding[] {
  if (root === undefined) return [wrong('workspace', 'warning', doctor.noWorkspace)]
  const plans = planFolders(diskReader(root)).length
  const paths = [...namesBelow(root, 'plans')]
  const left = paths.filter((path) => REMAINDER.test(path.slice(path.lastIndexOf('/') + 1)))
  const strange = paths.filter((path) => nfc(path) !== path)
  return [
    ...['plans', '.git']
      .filter((name) => !isWritable(join(root, name)))
      .map((name) => wrong('workspace', 'fault', doctor.notWritable(join(root, name)))),
    plans > 0 ? fine('workspace', doctor.plans(plans, root)) : wrong('workspace', 'warning', doctor.noPlans),
    left.length > 0 ? wrong('remainders', 'warning', doctor.remainders(left)) : fine('remainders', doctor.noRemainders),
    ...(paths.includes(LOCK) ? [wrong('lock', 'warning', doctor.locked(holderOf(root)))] : []),
    strange.length > 0 ? wrong('names', 'warning', doctor.notNfc(strange.map(nfc))) : fine('names', doctor.namesFine),
  ]
}

/** False for a folder that is there and may not be written. */
function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch (error) {
    return !isDiskFault(error)
  }
}

/** Paths of everything below a folder, as the disk spells them; links are not followed. */
function* namesBelow(root: string, folder: string): Generator<string> {
  for (const found of entriesOf(join(root, folder))) {
    const path = `${folder}/${found.name}`
    yield path
    if (found.isDirectory()) yield* namesBelow(root, path)
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** `process host`, as the lock says. */
function holderOf(root: string): string {
  try {
    return readFileSync(join(root, LOCK), 'utf8').trim()
  } catch {
    return ''
  }
}
