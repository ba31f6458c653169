// Bundles src/ into dist/: the program as one file whose parts start only when used, a small loader,
// and the code V8 compiled for the usual commands, so that starting does not compile it again.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
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
/** Parts with large libraries of their own: the program reads them when a document is made. */
const APART = { 'render/index.ts': './render.cjs', 'cli/typesetter.ts': './typesetter.cjs' }
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/(?:index|typesetter)\.ts$/ }, ({ kind, path, resolveDir }) => {
      const file = kind === 'dynamic-import' && APART[resolve(resolveDir, path).slice(`${root}src/`.length)]
      return file ? { path: file, external: true } : undefined
    })
  },
}
rmSync(`${root}/dist`, { recursive: true, force: true })
await build({
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/plan.cjs',
  format: 'cjs',
  plugins: [withoutPrograms, apart],
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
  entryPoints: ['src/cli/typesetter.ts'],
  outfile: 'dist/typesetter.cjs',
  format: 'cjs',
  external: ['@myriaddreamin/*'],
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
})
// Without the compiled code the program runs all the same.
spawnSync(process.execPath, [`${root}/tools/warm.mjs`], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
