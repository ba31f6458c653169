import type { Engines } from '../report-pipeline.ts'
import type { Context } from './context.ts'
import { EXIT, stop } from './exit.ts'

let typesetting: Promise<Engines['typeset'] | undefined> | undefined
let rasterising: Promise<Engines['rasterise']> | undefined

/** Engines are loaded when the first file needs them, with their fonts, once; with `archive` PDF is PDF/A. */
export const enginesFor = ({ host, words }: Pick<Context, 'host' | 'words'>, archive: boolean): Engines => ({
  typeset: async (...paper) => {
    typesetting ??= import('./typesetter.ts').then(({ typesetter }) => typesetter(host.root, undefined, archive))
    const set = await typesetting
    if (!set) throw stop(EXIT.machine, words.stop.noPdfa())
    return set(...paper)
  },
  rasterise: async (...drawing) => {
    rasterising ??= import('./rasteriser.ts').then(({ rasteriser }) => rasteriser(host.root))
    return (await rasterising)(...drawing)
  },
})
