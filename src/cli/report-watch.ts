import { existsSync, readdirSync, watch } from 'node:fs'
import { join, resolve } from 'node:path'
import { diskReader } from '../load/disk-reader.ts'
import type { Context } from './context.ts'
import { EXIT, isStop } from './exit.ts'

/** What reports are made of, below the workspace's root. */
const SOURCES = ['plans', 'templates']
/** Milliseconds without a change after which an edit counts as saved: editors write in several steps. */
const QUIET = 100

/** Writes the reports, says so in one line, and may stop with a problem; given a context that reads the files anew. */
type Write = (now: Context) => Promise<readonly string[]>

/**
 * Writes reports now and after every change of a plan's or a template's files, until Ctrl-C. A problem is shown and the watch goes
 * on; only a wrong command line ends it at once.
 */
export async function watchReports(context: Context, out: string, write: Write): Promise<number> {
  const end = new AbortController()
  const stopped = (): void => end.abort()
  process.once('SIGINT', stopped).once('SIGTERM', stopped)
  const into = resolve(context.host.cwd, out)
  for (let first = true; !end.signal.aborted; first = false) {
    // Watching starts before the files are read, so that no change falls between the two.
    const change = nextChange(context.root, into, end.signal)
    await again(context, write, first).catch((error) => {
      end.abort()
      throw error
    })
    if (first) context.note(`${context.words.report.watching}\n`)
    await change
  }
  process.off('SIGINT', stopped).off('SIGTERM', stopped)
  return EXIT.ok
}

async function again(context: Context, write: Write, first: boolean): Promise<void> {
  const { host, words } = context
  try {
    const paths = await write({ ...context, reader: diskReader(context.root) })
    context.note(`${words.report.rewritten(paths)}\n`)
  } catch (error) {
    if (!isStop(error) || (first && error.exit === EXIT.usage)) throw error
    host.stderr.write(`${words.stop.prefix}: ${error.message}\n`)
  }
}

/** Resolves once something below the sources has changed and been left alone for a moment, or the watch has ended. */
function nextChange(root: string, except: string, ended: AbortSignal): Promise<void> {
  const folders = SOURCES.flatMap((name) => foldersBelow(join(root, name), except))
  const watchers = folders.map((folder) => watch(folder))
  // A folder templates/ may come into being; nothing else of the root counts.
  const top = watch(root)
  return new Promise((done) => {
    let timer: NodeJS.Timeout | undefined
    const finish = (): void => {
      clearTimeout(timer)
      for (const watcher of [top, ...watchers]) watcher.close()
      ended.removeEventListener('abort', finish)
      done()
    }
    const changed = (): void => {
      clearTimeout(timer)
      timer = setTimeout(finish, QUIET)
    }
    top.on('change', (_, name) => void (SOURCES.includes(String(name)) && changed()))
    // A folder that is taken away is a change as well, which some systems call an error.
    for (const watcher of watchers) watcher.on('change', changed).on('error', changed)
    ended.addEventListener('abort', finish)
  })
}

/** A folder and those below it, without the one that is written into; none where there is no such folder. */
function foldersBelow(folder: string, except: string): string[] {
  if (folder === except || !existsSync(folder)) return []
  const inside = readdirSync(folder, { withFileTypes: true }).filter((found) => found.isDirectory())
  return [folder, ...inside.flatMap(({ name }) => foldersBelow(join(folder, name), except))]
}
