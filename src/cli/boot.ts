import { existsSync, readFileSync } from 'node:fs'
import { Script } from 'node:vm'

type Program = Pick<typeof import('./main.ts'), 'main'>

/**
 * Loads the bundle `plan.cjs` with the compiled code that the build put beside it (`plan.cache`), which saves a third of the start.
 * Another version of Node than the build's refuses that code and compiles the bundle as usual.
 * Built as CommonJS, which starts sooner than a module; hence `__dirname` and `require`.
 */
function load(): Program {
  const file = `${__dirname}/plan.cjs`
  const cache = `${__dirname}/plan.cache`
  // The build has wrapped the bundle in a function and left only ASCII in it.
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(existsSync(cache) ? { cachedData: readFileSync(cache) } : {}),
  })
  const module = { exports: {} as Program }
  script.runInThisContext()(module.exports, require, module, file, __dirname)
  compiled = () => script.createCachedData()
  return module.exports
}

/** The code compiled so far, for the build to keep. */
export let compiled: () => Buffer
export const { main } = load()
