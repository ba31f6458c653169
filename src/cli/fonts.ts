import { existsSync } from 'node:fs'
import { join } from 'node:path'

const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']

/** The files of the four faces of Tinos: in dist/fonts, where the build puts them. */
export const fontFiles = (root: string): string[] =>
  FACES.map((face) => {
    const built = join(root, 'dist', 'fonts', `Tinos_${face}.ttf`)
    return existsSync(built) ? built : join(root, 'node_modules/@expo-google-fonts/tinos', face, `Tinos_${face}.ttf`)
  })
