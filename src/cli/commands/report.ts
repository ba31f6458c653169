import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'

export async function run(_context: Context): Promise<number> {
  return EXIT.usage
}
