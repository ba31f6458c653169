/** Builds dist/ once before the tests, so that whole-program tests run what a user runs. */
export default async function setup(): Promise<void> {
  // @ts-expect-error: a plain script without types, run for its effect
  await import('../../tools/build.mjs')
}
