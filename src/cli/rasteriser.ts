import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { fontFiles } from './fonts.ts'

// A bundle of its own (`dist/rasteriser.cjs`): the engine stays a package beside the program, and is loaded for a chart in a Word file only.

/** The type of `src/render/docx-chart.ts`, told again so that this bundle holds nothing of the renderers. */
type Rasterise = (svg: string, width: number) => Promise<Uint8Array>

let starting: Promise<void> | undefined

/** Turns drawings into PNG with the program's own fonts and no others. */
export async function rasteriser(root: string): Promise<Rasterise> {
  const load = createRequire(join(root, 'package.json'))
  const { initWasm, Resvg } = load('@resvg/resvg-wasm') as typeof import('@resvg/resvg-wasm')
  // A few drawings are done long before V8 has optimised the engine, which costs three times what it saves.
  setFlagsFromString('--liftoff-only')
  // The engine can be started once a process.
  starting ??= initWasm(readFileSync(load.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  await starting
  const fontBuffers = fontFiles(root).map((file) => new Uint8Array(readFileSync(file)))
  return async (svg, width) => {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      background: '#fff',
      font: { fontBuffers },
    })
    const picture = drawing.render()
    const png = picture.asPng()
    picture.free()
    drawing.free()
    return png
  }
}
