// Makes src/core/schema.gen.ts (types), the validators and src/load/keys.gen.ts from schemas/*.json, their only source,
// and src/report/templates.gen.js from templates/vi/*.hbs.
//   node tools/generate.mjs          writes the files
// A test calls `generate()` and compares, so a stale file fails.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv, { _ } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { build, transform } from 'esbuild'
import Handlebars from 'handlebars'
import { compile } from 'json-schema-to-typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Kinds of input file; schemas of outputs (status, check …) need neither types nor validators at run time. */
export const INPUTS = [
  'plan',
  'units',
  'duties',
  'tasks',
  'indicators',
  'progress',
  'consolidated',
  'programmes',
  'criteria',
  'assessment',
  'budget',
  'holidays',
  'closed',
  'issued',
  'amendment',
]
/** Kinds that nearly every plan has, and that amendments change: `status` starts with their validators alone. */
const USUAL = ['plan', 'units', 'duties', 'tasks', 'indicators', 'progress', 'consolidated', 'programmes']
const RARE = INPUTS.filter((kind) => !USUAL.includes(kind))
const NOTE = 'Generated from schemas/ by `npm run generate`; do not edit.'

const schemaOf = (kind) => JSON.parse(readFileSync(`${root}/schemas/${kind}.v1.schema.json`, 'utf8'))
const pascal = (kind) => `${kind[0].toUpperCase()}${kind.slice(1)}File`

/** The TypeScript types of all input files, one interface a kind. */
async function types() {
  const parts = []
  for (const kind of INPUTS) {
    const schema = { ...schemaOf(kind), $id: undefined, title: pascal(kind) }
    parts.push(await compile(schema, pascal(kind), { bannerComment: '', style: { singleQuote: true, semi: false } }))
  }
  return `// ${NOTE}\n\n${parts.join('\n')}`
}

/** A schema without its descriptions, which the validators would carry along. */
const withoutText = (schema) =>
  JSON.parse(JSON.stringify(schema, (key, value) => (/^(enumDescriptions|description)$/.test(key) ? undefined : value)))

/** Precompiled ajv validators, one a kind, all errors reported. */
const validators = (kinds) => bundled(`${standaloneCode(kinds, { allErrors: true })}\n${table('VALIDATORS', kinds)}`)

/**
 * The same validators with a yes or a no only, a third of the code: good files, which most are, need no more.
 * What ajv writes to report an error is taken out of its code; it always has one of these two forms.
 */
function fits(name, kinds) {
  const code = standaloneCode(kinds, { allErrors: false })
    .replace(/validate\d+\.errors = \[\{[^\n]*?\}\];return false;/g, 'return false;')
    .replace(
      /const (err\d+) = \{[^\n]*?\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g,
      'errors++;',
    )
  if (code.includes('schemaPath')) throw new Error('ajv reports an error in a form that fits() does not know')
  return bundled(`${code}\n${table(name, kinds)}`)
}

const table = (name, kinds) => `export const ${name} = { ${kinds.join(', ')} }`

function standaloneCode(kinds, options) {
  const formats = _`require("./src/load/date-format.ts")`
  const code = { source: true, esm: true, formats }
  const ajv = new Ajv({ ...options, strictTypes: false, messages: false, code })
  // Only its name counts here: the code takes it from `formats`.
  ajv.addFormat('date', () => true)
  for (const kind of kinds) ajv.addSchema(withoutText(schemaOf(kind)), kind)
  return standalone(ajv, Object.fromEntries(kinds.map((kind) => [kind, kind])))
}

async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
  })
  return `// ${NOTE}\n${outputFiles[0].text}`
}

/** Where in a schema → its keys with the Vietnamese line of their descriptions: for messages about unknown and missing keys. */
function tables() {
  const kinds = INPUTS.map((kind) => [kind, Object.fromEntries(keysOf(schemaOf(kind), '#'))])
  const type = 'Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>'
  return `// ${NOTE}\nexport const keys: ${type} = ${JSON.stringify(Object.fromEntries(kinds), null, 1)}\n`
}

function keysOf(schema, pointer) {
  const { properties = {}, additionalProperties: other, items } = schema
  const inner = Object.entries(properties).flatMap(([key, value]) => keysOf(value, `${pointer}/properties/${key}`))
  const own = Object.entries(properties).map(([key, value]) => [key, (value.description ?? '').split('\n')[0]])
  const nested = [
    ...(items ? keysOf(items, `${pointer}/items`) : []),
    ...(other ? keysOf(other, `${pointer}/additionalProperties`) : []),
  ]
  return [...(own.length > 0 ? [[pointer, Object.fromEntries(own)]] : []), ...inner, ...nested]
}

/** The built-in report templates, compiled ahead of time as src/report/template.ts compiles a commune's own. */
async function templates() {
  const { COMPILE_OPTIONS, escapeByDefault } = await imported('src/report/template-ast.ts')
  const files = readdirSync(`${root}/templates/vi`).filter((file) => file.endsWith('.hbs'))
  const entries = files.sort().map((file) => {
    const ast = Handlebars.parse(readFileSync(`${root}/templates/vi/${file}`, 'utf8'))
    escapeByDefault(ast)
    return `  ${JSON.stringify(file.slice(0, -'.hbs'.length))}: ${Handlebars.precompile(ast, COMPILE_OPTIONS)},`
  })
  const source = `export const TEMPLATES = {\n${entries.join('\n')}\n}\n`
  const { code } = await transform(source, { charset: 'utf8', minifyWhitespace: true })
  return `// ${NOTE.replace('schemas/', 'templates/vi')}\n${code}`
}

/** A module of the program's own source, which Node cannot import as it stands. */
async function imported(path) {
  const options = { entryPoints: [`${root}/${path}`], bundle: true, write: false, format: 'esm', platform: 'node' }
  const { outputFiles } = await build(options)
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
}

/** The published schemas of the report views, from their shapes. */
async function viewSchemas() {
  const [{ PAPERS }, { viewSchema }] = await Promise.all(
    ['src/report/papers.ts', 'src/report/view-schema.ts'].map(imported),
  )
  return Object.fromEntries(
    PAPERS.map(({ name, title, shape }) => [
      `schemas/report-${name}.v1.schema.json`,
      `${JSON.stringify(viewSchema(name, title, shape), null, 2)}\n`,
    ]),
  )
}

/** The Typst function that sets a document, as a text of the program. */
const typst = () =>
  `// ${NOTE.replace('schemas/', 'src/render/official.typ')}\nexport const OFFICIAL = ${JSON.stringify(readFileSync(`${root}/src/render/official.typ`, 'utf8'))}\n`

/** Path (from the project's root) → text of every generated file. */
export async function generate() {
  return {
    'src/core/schema.gen.ts': await types(),
    'src/load/fits.gen.js': await fits('FITS', USUAL),
    'src/load/rare-fits.gen.js': await fits('RARE_FITS', RARE),
    'src/load/validators.gen.js': await validators(INPUTS),
    'src/load/keys.gen.ts': tables(),
    'src/report/templates.gen.js': await templates(),
    'src/render/official.gen.ts': typst(),
    ...(await viewSchemas()),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(await generate())) writeFileSync(`${root}/${path}`, text)
}
