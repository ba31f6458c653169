import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plan, workspace } from './cli.ts'

/** Holds the screen of each command line, in both languages, against `golden/NAME.LANG.txt` beside the test. */
export function screens(lines: Readonly<Record<string, string>>): void {
  let place: ReturnType<typeof workspace>
  beforeAll(() => {
    place = workspace()
  })
  afterAll(() => place.done())
  describe.each(['vi', 'en'])('screens in %s', (lang) => {
    it.each(Object.entries(lines))('%s', async (name, line) => {
      const { out, err, code } = await plan(`${line} --lang ${lang}`, { cwd: place.root })
      expect({ err, code }).toEqual({ err: '', code: 0 })
      await expect(out).toMatchFileSnapshot(`golden/${name}.${lang}.txt`)
    })
  })
}
