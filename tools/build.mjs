// Bundles src/ into dist/: the program as one file whose parts start only when used, a small loader,
// and the code V8 compiled for the usual commands, so that starting does not compile it again.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'ascii',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
}
/** commander would start subcommands that are programs of their own; ours are not, and loading Node's part for it takes a moment. */
const withoutPrograms = {
  name: 'without-programs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'nothing' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }))
  },
}
/** Parts that are asked for rarely, or bring large libraries: files of their own, which the program reads when it needs them. */
const APART = {
  'cli/commands/init.ts': './init.cjs',
  'cli/since/index.ts': './since.cjs',
  'load/rare-fits.gen.js': './rare-fits.cjs',
  'load/full-yaml.ts': './full-yaml.cjs',
  'load/locate.ts': './locate.cjs',
  'load/dotted-numbers.ts': './dotted-numbers.cjs',
  'load/glued-comment.ts': './glued-comment.cjs',
  'load/front-matter.ts': './front-matter.cjs',
  'load/schema-errors.ts': './schema-errors.cjs',
  'messages/index.ts': './messages.cjs',
  'render/index.ts': './render.cjs',
  'import/index.ts': './import.cjs',
  'sheet/index.ts': './sheet.cjs',
  'close/render.ts': './close-render.cjs',
  'cli/typesetter.ts': './typesetter.cjs',
  'cli/rasteriser.ts': './rasteriser.cjs',
}
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /\.[jt]s$/ }, ({ kind, path, resolveDir }) => {
      const file = kind === 'dynamic-import' && APART[resolve(resolveDir, path).slice(`${root}src/`.length)]
      return file ? { path: file, external: true } : undefined
    })
  },
}
/** The programs of the commands asked most often. */
const PROGRAMS = { plan: ['status', 'check'], report: ['report'] }
/** In place of the other commands in such a program: the whole program, read when one of them is asked for all the same. */
const only = (own) => ({
  name: 'only',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/[a-z]+\.ts$/ }, ({ kind, path, importer }) => {
      const command = path.slice('./'.length, -'.ts'.length)
      const isOther =
        kind === 'dynamic-import' && importer.startsWith(`${root}src/cli/commands/`) && !own.includes(command)
      return isOther ? { path: command, namespace: 'command' } : undefined
    })
    onLoad({ filter: /./, namespace: 'command' }, ({ path }) => ({
      contents: `exports.run = async (...given) => (await require('./rest.cjs').command('${path}').load()).run(...given)`,
    }))
  },
})
/** Words that only some commands say (made by `once`, see words/once.ts), and English: not in the programs of single commands. */
const wordsFolder = `${root}src/cli/words`
const WORDS_APART = readdirSync(wordsFolder).flatMap((file) => {
  const text = readFileSync(`${wordsFolder}/${file}`, 'utf8')
  const name = file === 'en.ts' ? 'en' : /^export const (\w+) = once\(/m.exec(text)?.[1]
  return name === undefined ? [] : [{ file, name }]
})
/** In place of those words: their bundle, read when they are first said. */
const wordsApart = {
  name: 'words-apart',
  setup({ onResolve, onLoad }) {
    const nameOf = (path) => WORDS_APART.find(({ file }) => resolve(wordsFolder, file) === path)?.name
    onResolve({ filter: /\.ts$/ }, ({ path, resolveDir }) =>
      nameOf(resolve(resolveDir, path)) ? { path: resolve(resolveDir, path), namespace: 'words' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'words' }, ({ path }) => ({
      contents: `module.exports = { get ${nameOf(path)}() { return require('./words.cjs').${nameOf(path)} } }`,
    }))
  },
}
/**
 * A bundle as one function of Node's module names, in ASCII only: so it is read as bytes and handed to V8 as it is.
 * What esbuild leaves of other letters stands in patterns, where an escape means the same.
 */
function seal(file) {
  const code = readFileSync(file, 'utf8').replace(
    /[^\0-\x7f]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  writeFileSync(file, `(function (exports, require, module, __filename, __dirname) {${code}\n})`)
}
rmSync(`${root}/dist`, { recursive: true, force: true })
/** What the program reads when it needs it. */
const PARTS = {
  rest: 'src/cli/whole.ts',
  init: 'src/cli/commands/init.ts',
  since: 'src/cli/since/index.ts',
  'rare-fits': 'src/load/rare-fits.gen.js',
  'full-yaml': 'src/load/full-yaml.ts',
  locate: 'src/load/locate.ts',
  'dotted-numbers': 'src/load/dotted-numbers.ts',
  'glued-comment': 'src/load/glued-comment.ts',
  'front-matter': 'src/load/front-matter.ts',
  'schema-errors': 'src/load/schema-errors.ts',
  messages: 'src/messages/index.ts',
  render: 'src/render/index.ts',
  import: 'src/import/index.ts',
  sheet: 'src/sheet/index.ts',
  'close-render': 'src/close/render.ts',
}
const sealed = {
  ...common,
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  // A file beside the bundle is required: the bundle is a script, which cannot import.
  supported: { 'dynamic-import': false },
  // gray-matter brings a second copy of js-yaml, which it is never asked to use.
  alias: { 'js-yaml': `${root}/node_modules/js-yaml/dist/js-yaml.mjs` },
  // gray-matter's JavaScript engine is never reachable (see src/load/front-matter.ts); its eval is no news.
  logOverride: { 'direct-eval': 'silent' },
}
for (const [name, own] of Object.entries(PROGRAMS))
  await build({
    ...sealed,
    entryPoints: { [name]: 'src/cli/main.ts' },
    outdir: 'dist',
    external: ['./words.cjs', './rest.cjs'],
    plugins: [withoutPrograms, wordsApart, only(own), apart],
  })
await build({ ...sealed, entryPoints: PARTS, outdir: 'dist', plugins: [withoutPrograms, apart] })
await build({
  ...sealed,
  stdin: { contents: WORDS_APART.map(({ file }) => `export * from './${file}'`).join('\n'), resolveDir: wordsFolder },
  outfile: 'dist/words.cjs',
})
/** Bundles that the loader reads with their compiled code. */
const SEALED = [...Object.keys(PROGRAMS), 'words', ...Object.keys(PARTS)]
// Engines stay packages beside the program.
await build({
  ...common,
  entryPoints: ['src/cli/typesetter.ts', 'src/cli/rasteriser.ts'],
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  external: ['@myriaddreamin/*', '@resvg/*'],
})
mkdirSync(`${root}/dist/fonts`)
for (const face of ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'])
  copyFileSync(
    `${root}/node_modules/@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`,
    `${root}/dist/fonts/Tinos_${face}.ttf`,
  )
copyFileSync(`${root}/node_modules/@expo-google-fonts/tinos/LICENSE_FONT`, `${root}/dist/fonts/LICENSE`)
await build({
  ...common,
  entryPoints: ['src/cli/boot.ts'],
  outfile: 'dist/boot.cjs',
  format: 'cjs',
  external: ['./main.ts'],
  define: { SEALED: JSON.stringify(SEALED) },
})
for (const name of SEALED) seal(`${root}/dist/${name}.cjs`)
/** Tells this build from any other: what was remembered of plans is not believed by another program. */
const stamp = createHash('sha256')
for (const name of SEALED) stamp.update(readFileSync(`${root}/dist/${name}.cjs`))
writeFileSync(`${root}/dist/stamp`, stamp.digest('hex'))
// Without the compiled code the program runs all the same.
spawnSync(process.execPath, [`${root}/tools/warm.mjs`], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
