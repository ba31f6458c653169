import type { Engines } from '../report-pipeline.ts'
import type { Host } from './host.ts'

let typesetting: Promise<Engines['typeset']> | undefined
let rasterising: Promise<Engines['rasterise']> | undefined

/** Engines are loaded when the first file needs them, with their fonts, once. */
export const enginesFor = ({ root }: Host): Engines => ({
  typeset: async (...paper) => {
    typesetting ??= import('./typesetter.ts').then(({ typesetter }) => typesetter(root))
    return (await typesetting)(...paper)
  },
  rasterise: async (...drawing) => {
    rasterising ??= import('./rasteriser.ts').then(({ rasteriser }) => rasteriser(root))
    return (await rasterising)(...drawing)
  },
})
