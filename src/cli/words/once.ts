/**
 * Words of a command that most runs never ask for: made when they are first said, so that the others start sooner. A file that has
 * `export const NAME = once(` stands apart from the programs of single commands (tools/build.mjs).
 */
export function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
