import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { officialDocument } from '../../src/render/index.ts'
import { type Block, plainText } from '../../src/render/tree.ts'
import { plan, ROOT } from '../support/cli.ts'

// The plan printed as a document is compared with the paper it was typed from; white space aside, as the paper wraps lines anywhere.

const tight = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '')
const wordsOf = (block: Block): string =>
  block.is === 'point' ? `${block.label} ${plainText(block.of)}` : 'of' in block ? plainText(block.of) : ''

async function documentOf(line: string) {
  const { out, code } = await plan(`report plan ${line}`)
  expect(code).toBe(0)
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(out) ?? []
  return officialDocument(parse(front), body, '2026-09-14')
}

describe('the document of a plan', () => {
  it('is the paper of Tịnh Sơn, word for word, and nothing it did not have', async () => {
    const { frame, sections } = await documentOf('--plan tinh-son-2025')
    const [text] = sections
    const printed = [
      frame.type,
      frame.subject,
      ...(text?.blocks ?? []).map(wordsOf),
      'Nơi nhận:',
      ...frame.recipients.map((name, i) => `- ${name}${i === frame.recipients.length - 1 ? '.' : ';'}`),
      frame.signature?.posts[0],
      frame.signature?.posts[1],
      frame.signature?.name,
    ].join('')
    const paper = readFileSync(`${ROOT}/test/fixtures/seed/ke-hoach-xa-tinh-son.txt`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '3') // a page number
      .join('')
    expect(tight(printed)).toBe(tight(paper))
    expect(frame).toMatchObject({ number: 'Số: [...]/KH-UBND', draft: true, to: [] })
  })

  it('says above the table of its tasks, which stands apart, that its appendix is not in the source: no page for that alone', async () => {
    const { sections } = await documentOf('--plan tinh-son-2025')
    expect(sections.slice(1).map(({ blocks }) => blocks.map(wordsOf).filter(Boolean))).toEqual([
      ['Bảng theo dõi (không thuộc văn bản)', 'Phụ lục I: không có trong bản nguồn.'],
    ])
  })

  it('of Minh Họa has its number, its day and both appendices', async () => {
    const { frame, sections } = await documentOf('--plan minh-hoa')
    expect(frame).toMatchObject({ number: 'Số: 12/KH-UBND', date: 'ngày 15 tháng 4 năm 2025', draft: false })
    const tables = sections.slice(1).map(({ blocks }) => blocks.find((block) => block.is === 'table'))
    expect(tables.map((table) => table?.is === 'table' && table.rows.filter((row) => !row.group).length)).toEqual([
      24, 47,
    ])
  })
})
