import type { Run } from './index.ts'

/** `plan hook`: the same checks inside git, without a forge. */
export const run: Run = async (context, given) => (await import('../since/index.ts')).hook(context, given)
