import { existsSync, readFileSync } from 'node:fs'
import { Script } from 'node:vm'

type Program = Pick<typeof import('./main.ts'), 'main'>

/** Names of the bundles in dist/ that the build has sealed: the program and the parts it reads when it needs them. */
declare const SEALED: readonly string[]

interface Loaded {
  /** Name of the file with its compiled code, without `.cache`. */
  readonly cache: string
  readonly script: Script
  readonly module: { readonly exports: object }
}
const loaded = new Map<string, Loaded>()

/**
 * Loads a bundle with the compiled code that the build put beside it (`rest.cache`), which saves a third of the start.
 * Another version of Node than the build's refuses that code and compiles the bundle as usual.
 * Built as CommonJS, which starts sooner than a module; hence `__dirname` and `require`.
 */
function load(name: string, kept = name): object {
  const before = loaded.get(name)
  if (before) return before.module.exports
  const file = `${__dirname}/${name}.cjs`
  const cache = `${__dirname}/${kept}.cache`
  // The build has wrapped the bundle in a function and left only ASCII in it.
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(existsSync(cache) ? { cachedData: readFileSync(cache) } : {}),
  })
  const module = { exports: {} }
  loaded.set(name, { cache: kept, script, module })
  script.runInThisContext()(module.exports, requirePart, module, file, __dirname)
  return module.exports
}

/** What a bundle gets as its `require`: another sealed bundle beside it, or anything else as usual. */
function requirePart(id: string): unknown {
  const name = id.replace(/^\.\/|\.cjs$/g, '')
  return SEALED.includes(name) ? load(name) : require(id)
}

/** The code compiled so far, by the name it is kept under, for the build to keep. */
export const compiled = (): Map<string, Buffer> =>
  new Map([...loaded.values()].map(({ cache, script }) => [cache, script.createCachedData()]))

/**
 * `plan` and `report` hold what the commands asked most often need, `rest` the whole program: one of them is read. Of `plan` each of the
 * two commands has its own compiled code, which is the smaller for it.
 */
function program(words: readonly string[]): object {
  if (words.includes('check')) return load('plan', 'check')
  if (words.length === 0 || words.includes('status') || words.some((word) => ASKED.test(word)))
    return load('plan', 'status')
  return words.includes('report') ? load('report') : load('rest')
}

/** What every program answers without any command: help and the version. */
const ASKED = /^(?:-h|--help|-V|--version)$/

/** Runs the program; `root` is the package's own folder. */
export const main: Program['main'] = (root) => (program(process.argv.slice(2)) as Program).main(root)
