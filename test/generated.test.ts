import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
// @ts-expect-error a build tool without types of its own
import { generate } from '../tools/generate.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

test('generated files are current: types, validators, keys and compiled templates', async () => {
  const files = Object.entries<string>(await generate())
  expect(files.map(([path]) => path)).toContain('src/report/templates.gen.js')
  for (const [path, text] of files) expect(readFileSync(`${root}/${path}`, 'utf8'), path).toBe(text)
})
