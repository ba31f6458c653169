// Bundles src/ into dist/: the program as one file whose parts start only when used, a small loader,
// and the code V8 compiled for the usual commands, so that starting does not compile it again.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
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
/** Renderers and their libraries are a file of their own, which the program reads when a document is made. */
const renderersApart = {
  name: 'renderers-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/render\/index\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './render.cjs', external: true } : undefined,
    )
  },
}
rmSync(`${root}/dist`, { recursive: true, force: true })
await build({
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/plan.cjs',
  format: 'cjs',
  plugins: [withoutPrograms, renderersApart],
  // A file beside the bundle is required: the bundle is a script, which cannot import.
  supported: { 'dynamic-import': false },
  // gray-matter brings a second copy of js-yaml, which it is never asked to use.
  alias: { 'js-yaml': `${root}/node_modules/js-yaml/dist/js-yaml.mjs` },
  // gray-matter's JavaScript engine is never reachable (see src/load/front-matter.ts); its eval is no news.
  logOverride: { 'direct-eval': 'silent' },
})
await build({ ...common, entryPoints: ['src/render/index.ts'], outfile: 'dist/render.cjs', format: 'cjs' })
await build({
  ...common,
  entryPoints: ['src/cli/boot.ts'],
  outfile: 'dist/boot.cjs',
  format: 'cjs',
  external: ['./main.ts'],
})
// Without the compiled code the program runs all the same.
spawnSync(process.execPath, [`${root}/tools/warm.mjs`], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
