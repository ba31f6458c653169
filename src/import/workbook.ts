import { readCells } from './cells.ts'
import { readStyles } from './styles.ts'
import type { Refusal, Table } from './table.ts'
import { type Parts, unpack } from './unpack.ts'
import { walkXml } from './xml.ts'

/** The sheets of an Excel file, in their order. Formulas give the values that were saved with them; links to other files are never followed. */
export function readWorkbook(bytes: Uint8Array): readonly Table[] | Refusal {
  const parts = unpack(bytes)
  if (typeof parts === 'string') return parts
  try {
    return readTables(parts)
  } catch {
    return 'damaged'
  }
}

function readTables(parts: Parts): Table[] {
  const { sheets, is1904 } = readIndex(parts)
  const shared = readShared(parts)
  const formats = readStyles(parts)
  return sheets.flatMap(({ name, isHidden, part }) => {
    const bytes = parts.get(part)
    return bytes ? [{ name, isHidden, rows: readCells(bytes, { shared, formats, is1904 }) }] : []
  })
}

interface Index {
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly part: string }[]
  /** Days are counted from 1904, as old Macs did. */
  readonly is1904: boolean
}

function readIndex(parts: Parts): Index {
  const targets = readTargets(parts)
  const sheets: Index['sheets'][number][] = []
  let is1904 = false
  walkXml(part(parts, 'xl/workbook.xml'), {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '')
      if (tag !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      const isHidden = (attributes.state ?? 'visible') !== 'visible'
      sheets.push({ name: (attributes.name ?? '').normalize('NFC'), isHidden, part: targets.get(id) ?? '' })
    },
  })
  return { sheets, is1904 }
}

/** The parts that the workbook refers to, by their ids. */
function readTargets(parts: Parts): Map<string, string> {
  const targets = new Map<string, string>()
  walkXml(part(parts, 'xl/_rels/workbook.xml.rels'), {
    open: (tag, { Id = '', Target = '' }) => {
      if (tag === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
    },
  })
  return targets
}

/** Texts that cells share; how a word is pronounced (`rPh`) is no part of them. */
function readShared(parts: Parts): readonly string[] {
  const bytes = parts.get('xl/sharedStrings.xml')
  const texts: string[] = []
  if (!bytes) return texts
  let [text, isText, isSound] = ['', false, false]
  walkXml(bytes, {
    open: (tag) => {
      if (tag === 'si') text = ''
      if (tag === 'rPh') isSound = true
      if (tag === 't') isText = true
    },
    close: (tag) => {
      if (tag === 'si') texts.push(text)
      if (tag === 'rPh') isSound = false
      if (tag === 't') isText = false
    },
    text: (piece) => {
      if (isText && !isSound) text += piece
    },
  })
  return texts
}

function part(parts: Parts, name: string): Uint8Array {
  const bytes = parts.get(name)
  if (!bytes) throw new Error(`no part ${name}`)
  return bytes
}
