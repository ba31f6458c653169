import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { fontFiles } from './fonts.ts'
import { NATIVE, PORTABLE } from './typesetter-names.ts'

// A bundle of its own (`dist/typesetter.cjs`): the engines stay packages beside the program, and are loaded for a PDF only.

/** The type of `src/render/pdf.ts`, told again so that this bundle holds nothing of the renderers. */
type Typeset = (source: string, data: Uint8Array, day: string) => Promise<Uint8Array>

/** A folder that does not exist: the engine may read nothing but what it is handed. */
const NOWHERE = '/nowhere'

/** PDF/A-2a: whole text, structure and fonts in the file. */
const ARCHIVE = 'a-2a'

/** Which engine sets the type; both give the same bytes, the native one ten times as fast. */
export type Engine = 'native' | 'portable'

/**
 * A typesetter with its fonts loaded once; the native engine where this machine has it, else the portable one. PDF/A, for archives, is
 * made by the native engine only: undefined where PDF/A is asked for and there is none.
 */
export async function typesetter(root: string, engine?: Engine): Promise<Typeset>
export async function typesetter(
  root: string,
  engine: Engine | undefined,
  archive: boolean,
): Promise<Typeset | undefined>
export async function typesetter(root: string, engine?: Engine, archive = false): Promise<Typeset | undefined> {
  const load = createRequire(join(root, 'package.json'))
  const fonts = fontFiles(root).map((file) => readFileSync(file))
  const native = engine === 'portable' ? undefined : nativeEngine(load)
  if (native) return byNative(native, fonts, archive)
  return archive ? undefined : byPortable(load, fonts)
}

/** What is used of the native engine. */
interface Native {
  readonly NodeCompiler: {
    create(options: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): {
      addSource(path: string, source: string): void
      mapShadow(path: string, content: Buffer): void
      compile(options: { mainFilePath: string }): {
        readonly result: object | null
        takeDiagnostics(): { readonly shortDiagnostics: unknown } | null
      }
      pdf(compiled: object, options: { creationTimestamp: number; pdfStandard?: string }): Buffer
      evictCache(age: number): void
    }
  }
}

function nativeEngine(load: NodeJS.Require): Native | undefined {
  try {
    return load(NATIVE) as Native
  } catch {
    return undefined
  }
}

function byNative({ NodeCompiler }: Native, fonts: Buffer[], archive: boolean): Typeset {
  const compiler = NodeCompiler.create({ workspace: NOWHERE, fontArgs: [{ fontBlobs: fonts }] })
  return async (source, data, day) => {
    // Before the next paper, not after: most runs make one.
    compiler.evictCache(0)
    compiler.addSource(`${NOWHERE}/main.typ`, source)
    compiler.mapShadow(`${NOWHERE}/data.json`, Buffer.from(data))
    const compiled = compiler.compile({ mainFilePath: `${NOWHERE}/main.typ` })
    const said = compiled.takeDiagnostics()
    // A warning is a fault too: a missing font is no more than a warning.
    if (said || !compiled.result) throw new Error(JSON.stringify(said?.shortDiagnostics ?? 'no document'))
    return compiler.pdf(compiled.result, {
      creationTimestamp: Date.parse(`${day}T00:00:00Z`) / 1000,
      ...(archive ? { pdfStandard: ARCHIVE } : {}),
    })
  }
}

async function byPortable(load: NodeJS.Require, fonts: Buffer[]): Promise<Typeset> {
  const { createTypstCompiler, loadFonts } = await import('@myriaddreamin/typst.ts')
  const compiler = createTypstCompiler()
  // This engine works long enough to be worth optimising, which the rasteriser forbids for its own.
  setFlagsFromString('--no-liftoff-only')
  const wasm = readFileSync(load.resolve(PORTABLE))
  const withFonts = loadFonts(
    fonts.map((font) => new Uint8Array(font)),
    { assets: false },
  )
  await quietly(() => compiler.init({ getModule: () => wasm, beforeBuild: [withFonts] }))
  return async (source, data) => {
    compiler.addSource('/main.typ', source)
    compiler.mapShadow('/data.json', data)
    const PDF = 1
    const { result, diagnostics } = await compiler.compile({
      mainFilePath: '/main.typ',
      format: PDF,
      diagnostics: 'full',
    })
    if (!result || (diagnostics?.length ?? 0) > 0) throw new Error(JSON.stringify(diagnostics ?? 'no document'))
    return result
  }
}

/** The portable engine complains of its own parameters while it starts; that is nothing for the user. */
async function quietly(start: () => Promise<void>): Promise<void> {
  const { warn } = console
  console.warn = () => {}
  try {
    await start()
  } finally {
    console.warn = warn
  }
}
