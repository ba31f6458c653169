import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/render/html.ts'
import { DEPUTY, documentOf, FRONT } from './documents.ts'

const TABLE = '| TT | Việc | Số |\n|:-:|---|--:|\n| **I** | **Nhóm** | |\n| 1 | Làm | 12 |'

describe('an HTML page', () => {
  const page = renderHtml(documentOf(`Theo Nghị quyết số 57-NQ/TW.\n\n## I. KẾT QUẢ\n\n${TABLE}`))

  it('is one file in Vietnamese without script or anything fetched', () => {
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="vi">/)
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import/)
  })
  it('has real headings, and tables with scopes', () => {
    expect(page).toContain('<h2>I. KẾT QUẢ</h2>')
    expect(page).toContain('<th scope="col">Việc</th>')
    expect(page).toContain('<th scope="rowgroup" colspan="2" style="text-align:left"><strong>Nhóm</strong></th>')
    expect(page).toContain('<td class="right">12</td>')
  })
  it('keeps the number of a document in one piece', () => {
    expect(page).toContain('<span class="no">57-NQ/TW</span>')
  })
  it('escapes the words of a plan, also in the frame', () => {
    const evil = '<img src=x onerror=alert(1)>"\'&'
    const bad = renderHtml(documentOf('x', { ...FRONT, subject: evil, issuer: [evil], recipients: [evil], to: [evil] }))
    expect(bad).not.toContain('<img')
    expect(bad).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;')
  })
  it('a draft says so on every printed page, the paper to be signed does not', () => {
    const mark =
      /@counter-style marks \{ symbols: "([^"]*)"; .* range: 2 infinite; .*\}[\s\S]*@page \{ size.*@top-right \{ content: counter\(page, marks\)/
    expect(mark.exec(renderHtml(documentOf('x', DEPUTY)))?.[1]).toBe('DỰ THẢO')
    expect(mark.exec(renderHtml(documentOf('x', { ...DEPUTY, illustrative: 'số liệu minh họa' })))?.[1]).toBe(
      'DỰ THẢO (số liệu minh họa)',
    )
    const final = renderHtml(documentOf('x', { ...DEPUTY, draft: false }))
    expect(final).not.toMatch(mark)
    expect(final).not.toContain('DỰ THẢO')
  })
  it('has authority, post and name line below line', () => {
    expect(renderHtml(documentOf('x', DEPUTY))).toContain(
      '<div class="signature"><p class="post">TM. ỦY BAN NHÂN DÂN</p><p class="post">KT. CHỦ TỊCH</p><p class="post">PHÓ CHỦ TỊCH</p><p class="signer">Trần Văn Hai</p></div>',
    )
  })
  it('has the margins of the decree for print', () => {
    expect(page).toContain('@page { size: A4 portrait; margin: 20mm 15mm 20mm 30mm;')
  })
  it('rules are as long as their words: the motto’s whole length, 42 % under issuer and subject', () => {
    expect(page).toContain('header p.freedom, header p.ruled, .name p.subject { width: fit-content; margin: 0 auto; }')
    expect(page).toMatch(/\.issuer \.ruled::after, \.subject::after \{ content: ""; display: block; width: 42%;/)
  })
  it('on a narrow screen a table moves by itself, by keys as well', () => {
    expect(page).toContain('<div class="sheet whole" tabindex="0" role="region" aria-label="Bảng"><table>')
    expect(page).toContain('.sheet { overflow-x: auto; }')
  })
  it('counts the pages of the text and of each appendix from 1, and prints no number on their first pages', () => {
    const wide = `|${'cột|'.repeat(8)}\n|${'---|'.repeat(8)}\n|${'1|'.repeat(8)}`
    const made = renderHtml(documentOf(`Chữ.\n\n## Phụ lục I\n\n${wide}\n\n## Phụ lục II\n\nChữ.`))
    expect(made.match(/<section[^>]*>/g)).toEqual([
      '<section>',
      '<section class="appendix wide" style="page:part-1">',
      '<section class="appendix" style="page:part-2">',
    ])
    expect(made).toContain('@counter-style number { system: extends decimal; range: 2 infinite; fallback: nothing }')
    expect(made).toContain(
      '@page part-1 { size: A4 landscape; counter-increment: part-1; @top-center { content: counter(part-1, number);',
    )
    expect(made).toContain('@page part-2 { counter-increment: part-2; @top-center { content: counter(part-2, number);')
  })
  it('keeps a table of a few rows whole, and the last row of a longer one off a page of its own', () => {
    expect(page).toContain('tr, .whole { break-inside: avoid; } tbody tr:last-child { break-before: avoid; }')
    expect(page).toContain('.sheet:has(+ p > em:only-child) { break-after: avoid; }')
    const rows = '| 1 | Làm | 12 |\n'.repeat(5)
    expect(renderHtml(documentOf(`| TT | Việc | Số |\n|:-:|---|--:|\n${rows}`))).toContain(
      '<div class="sheet" tabindex',
    )
  })
  it('keeps the last words with the signature, and the name of a group with its first row', () => {
    expect(page).toContain('footer, tr:has(> th[scope=rowgroup]) + tr { break-before: avoid; }')
  })
})
