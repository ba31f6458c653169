import { quote } from '../quote.ts'

/** `did you mean "vhxh"?`, or what to do where nothing is near. */
export const meant = (nearest: string | undefined, otherwise?: string): string | undefined =>
  nearest === undefined ? otherwise : `did you mean ${quote(nearest)}?`
