import { quote } from '../quote.ts'

/** `có phải "vhxh"?`, or what to do where nothing is near. */
export const meant = (nearest: string | undefined, otherwise?: string): string | undefined =>
  nearest === undefined ? otherwise : `có phải ${quote(nearest)}?`
