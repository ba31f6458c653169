import { strFromU8, unzipSync } from 'fflate'
import { rasteriser } from '../../src/cli/rasteriser.ts'
import { renderDocx } from '../../src/render/docx.ts'
import { officialDocument } from '../../src/render/index.ts'
import type { OfficialDocument } from '../../src/render/tree.ts'
import { ROOT } from '../support/cli.ts'

/** The front matter of a commune's report, as a template writes it. */
export const FRONT = {
  issuer: ['ỦY BAN NHÂN DÂN', 'XÃ MINH HỌA'],
  number: 'Số: 05/BC-UBND',
  place: 'Minh Họa',
  date: 'ngày 05 tháng 01 năm 2026',
  type: 'BÁO CÁO',
  subject: 'Kết quả thực hiện Nghị quyết số 57-NQ/TW năm 2025',
  to: ['UBND tỉnh'],
  recipients: ['Như trên', 'Lưu: VT, VHXH'],
  signature: { authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: 'Nguyễn Văn Minh' },
  draft: false,
  illustrative: 'số liệu minh họa',
}

/** A draft that a deputy signs for the head, to two superiors, from a section with its parent. */
export const DEPUTY = {
  ...FRONT,
  parent: 'UBND XÃ MINH HỌA',
  issuer: ['PHÒNG VĂN HÓA - XÃ HỘI'],
  to: ['UBND tỉnh', 'Sở Khoa học và Công nghệ'],
  recipients: ['Như trên', 'Công an xã', 'Lưu: VT, VHXH, 05'],
  signature: { authority: 'TM. ỦY BAN NHÂN DÂN', title: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', name: 'Trần Văn Hai' },
  draft: true,
  illustrative: undefined,
}

export const documentOf = (body: string, front: Readonly<Record<string, unknown>> = FRONT): OfficialDocument =>
  officialDocument(front, body, '2026-01-05')

/** The parts of a Word file by name. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))
}

/** What a reader sees of a part: its texts, a line a paragraph; a line that ends within one is a space. */
export const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)]
    .map(([p]) => [...p.matchAll(/<w:br\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = ' ']) => text).join(''))
    .join('\n')

let engine: ReturnType<typeof rasteriser> | undefined

/** A document as a Word file, its charts drawn by the program's own engine. */
export async function wordFile(document: OfficialDocument): Promise<Uint8Array> {
  engine ??= rasteriser(ROOT)
  return renderDocx(document, await engine)
}
