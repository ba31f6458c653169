// Bundles src/ into dist/: one entry, split so that each command and the full YAML parser load only when used.
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(`${root}/dist`, { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  // gray-matter's JavaScript engine is never reachable (see src/load/front-matter.ts); its eval is no news.
  logOverride: { 'direct-eval': 'silent' },
  banner: { js: "import{createRequire as $cr}from'node:module';const require=$cr(import.meta.url);" },
})
