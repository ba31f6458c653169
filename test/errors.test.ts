import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Code } from '../src/core/codes.ts'
import { CODES } from '../src/messages/sentences.ts'
import { folderOf, printed, problemsIn, problemsOf, readerOf } from './check/cases.ts'
import { errorPage } from './check/error-page.ts'

// One fixture for every code: the base plan with one fault, and what is printed for it, whole, in both languages.

const name = (code: Code): string => code.replace('/', '-')

describe('mỗi mã lỗi có một ví dụ', () => {
  test('không thiếu, không thừa', () => {
    const folders = readdirSync(new URL('./fixtures/err/', import.meta.url)).sort()
    expect(folders).toEqual(CODES.map(name).sort())
  })

  test('kế hoạch gốc không có lỗi nào', async () => {
    expect(await problemsIn(readerOf())).toEqual([])
  })

  for (const code of CODES) {
    test(code, async () => {
      const found = await problemsOf(code)
      expect(found.map(({ diagnostic }) => diagnostic.code)).toContain(code)
      for (const lang of ['vi', 'en'] as const)
        await expect(printed(found, lang)).toMatchFileSnapshot(`${folderOf(code)}/expected.${lang}.txt`)
    })
  }
})

test('docs/errors.md là bản mới nhất', async () => {
  await expect(await errorPage()).toMatchFileSnapshot('../docs/errors.md')
})
