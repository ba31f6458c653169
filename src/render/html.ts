import { drawChart } from './chart.ts'
import { tearingOf } from './heights.ts'
import { pagesOf, printStyle } from './html-print.ts'
import { denseStyle, STYLE } from './html-style.ts'
import { escapeHtml, heldHtml, inlineHtml, notesHtml } from './html-text.ts'
import { DRAFT, FREEDOM, LETTERS, MOTTO } from './page.ts'
import {
  type Block,
  type Frame,
  inlinesOf,
  introduces,
  isNote,
  notesIn,
  type OfficialDocument,
  type Row,
  type Section,
  type Signature,
} from './tree.ts'
import { columnShares } from './widths.ts'

/** An official document as one HTML file: no script, nothing fetched; the same document gives the same text. */
export function renderHtml({ frame, sections }: OfficialDocument): string {
  const title = escapeHtml([frame.type, frame.subject || frame.about].filter(Boolean).join(' – '))
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}${denseStyle(frame)}${printStyle(sections, marksOf(frame))}</style>
</head>
<body>
<main>
${sections.map((section, i) => sectionHtml(frame, section, i, sections)).join('\n')}
</main>
</body>
</html>
`
}

function sectionHtml(frame: Frame, section: Section, index: number, all: readonly Section[]): string {
  const classes = [section.appendix ? 'appendix' : '', section.landscape ? 'wide' : ''].filter(Boolean).join(' ')
  const notes = section.blocks.flatMap((block) => notesIn(inlinesOf(block)))
  const isLastOfText = !section.appendix && (all[index + 1]?.appendix ?? true)
  const parts = [
    marks(frame),
    index === 0 && !section.appendix ? head(frame) : '',
    blocksHtml(section),
    isLastOfText ? foot(frame) : '',
    notes.length > 0 ? notesHtml(notes) : '',
  ]
  const pages = pagesOf(section, index)
  return `<section${classes ? ` class="${classes}"` : ''}${pages ? ` style="page:${pages}"` : ''}>\n${parts.filter(Boolean).join('\n')}\n</section>`
}

/** What every page says: that it is a draft, that its figures are invented. */
const marksOf = ({ draft, illustrative }: Frame): string =>
  [draft ? DRAFT : '', illustrative ? `(${illustrative})` : ''].filter(Boolean).join(' ')

/** What every section says of itself: that it is a draft, that its figures are invented. */
function marks({ draft, illustrative }: Frame): string {
  const lines = [
    draft ? `<p class="draft">${DRAFT}</p>` : '',
    illustrative ? `<p class="invented">(${escapeHtml(illustrative)})</p>` : '',
  ]
  return lines.filter(Boolean).join('\n')
}

const line = (text: string, name = ''): string => `<p${name ? ` class="${name}"` : ''}>${heldHtml(text)}</p>`

function head(frame: Frame): string {
  const issuer = frame.issuer.map((text, i) =>
    line(text, i === frame.issuer.length - 1 ? 'body-name ruled' : 'body-name'),
  )
  const to = frame.to.length === 0 ? [] : [`<div class="to">${addressed(frame.to)}</div>`]
  return [
    '<header>',
    `<div class="issuer">${frame.parent ? line(frame.parent, 'parent') : ''}${issuer.join('')}${frame.number ? line(frame.number, 'number') : ''}${frame.about ? line(frame.about, 'about') : ''}</div>`,
    `<div class="state">${line(MOTTO, 'motto')}${line(FREEDOM, 'freedom')}${frame.date ? line(`${frame.place}, ${frame.date}`, 'date') : ''}</div>`,
    '</header>',
    ...nameOf(frame),
    ...to,
  ].join('\n')
}

/** A letter names no type: its subject stands under its number. */
const nameOf = ({ type, subject }: Frame): string[] =>
  type === ''
    ? []
    : [
        `<div class="name"><h1 class="kind centred">${escapeHtml(type)}</h1>${subject ? line(subject, 'subject') : ''}</div>`,
      ]

/** One addressee on the line of `Kính gửi`; several on lines of their own, `;` after each and `.` after the last. */
function addressed(to: readonly string[]): string {
  if (to.length === 1) return line(`Kính gửi: ${to[0]}.`)
  return [line('Kính gửi:'), ...to.map((name, i) => line(`- ${name}${i === to.length - 1 ? '.' : ';'}`))].join('')
}

function foot({ recipients, signature, preparer }: Frame): string {
  const items = recipients.map((name, i) => line(`- ${name}${i === recipients.length - 1 ? '.' : ';'}`))
  if (!signature) return ''
  const left = preparer
    ? signed(preparer)
    : `<div class="recipients">${recipients.length > 0 ? line('Nơi nhận:', 'label') : ''}${items.join('')}</div>`
  return ['<footer>', left, signed(signature), '</footer>'].join('\n')
}

function signed({ posts, name }: Signature): string {
  const lines = posts.map((text) => line(text, isNote(text) ? 'note' : 'post'))
  return `<div class="signature">${lines.join('')}${line(name, 'signer')}</div>`
}

const blocksHtml = ({ blocks, landscape }: Section): string =>
  blocks.map((block) => blockHtml(block, landscape)).join('\n')

function blockHtml(block: Block, landscape: boolean): string {
  if (block.is === 'heading') {
    const tag = `h${Math.min(6, Math.max(2, block.level))}`
    return `<${tag}>${inlineHtml(block.of)}</${tag}>`
  }
  if (block.is === 'paragraph') {
    const look = block.centred ? ' class="centred"' : introduces(block.of) ? ' class="lead"' : ''
    return `<p${look}>${inlineHtml(block.of)}</p>`
  }
  if (block.is === 'point')
    return `<p class="point" style="--depth:${block.depth}">${escapeHtml(block.label)} ${inlineHtml(block.of)}</p>`
  if (block.is === 'page-break') return '<div class="break"></div>'
  if (block.is === 'chart')
    return `<figure role="img" aria-label="${escapeHtml(block.alt)}">${drawChart(block.chart)}</figure>`
  return tableHtml(block, landscape ? LETTERS.landscape : LETTERS.portrait)
}

function tableHtml(table: Extract<Block, { is: 'table' }>, letters: number): string {
  const shares = columnShares(table, letters)
  const look = tearingOf(table, shares, letters).whole ? 'sheet whole' : 'sheet'
  const widths = shares.map((share) => `<col style="width:${(share * 100).toFixed(1)}%">`)
  const head = table.head.cells.map((cell) => `<th scope="col">${inlineHtml(cell)}</th>`).join('')
  const rows = table.rows.map((row) => `<tr>${rowHtml(row, table.align)}</tr>`)
  // On a narrow screen the table is moved sideways, by keys as well.
  return `<div class="${look}" tabindex="0" role="region" aria-label="Bảng"><table>\n<colgroup>${widths.join('')}</colgroup>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table></div>`
}

function rowHtml(row: Row, align: Extract<Block, { is: 'table' }>['align']): string {
  if (row.group) {
    const [number = [], title] = row.cells
    const heading = (over: number, words: Row['cells'][number]): string =>
      `<th scope="rowgroup" colspan="${over}" style="text-align:left">${inlineHtml(words)}</th>`
    return title
      ? `<td class="center">${inlineHtml(number)}</td>${heading(align.length - 1, title)}`
      : heading(align.length, number)
  }
  return align
    .map((side, i) => `<td${side === 'left' ? '' : ` class="${side}"`}>${inlineHtml(row.cells[i] ?? [])}</td>`)
    .join('')
}
