import { strToU8, zipSync } from 'fflate'
import { document, escaped, tag } from './xml.ts'

/** The earliest moment a ZIP entry can carry: it says nothing, so it never differs. */
const MOMENT = new Date(1980, 0, 1)

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A sheet of a workbook, and whether it is shown. */
export interface Part {
  readonly name: string
  readonly xml: string
  readonly hidden?: boolean
}

/** A defined name: of a sheet by its place from 0 where `sheet` is given. */
export interface DefinedName {
  readonly name: string
  readonly refers: string
  readonly sheet: number
}

/** An .xlsx file; the same parts make the same bytes. */
export function pack(parts: readonly Part[], names: readonly DefinedName[], styles: string): Uint8Array {
  const files: readonly (readonly [path: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypes(parts)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(parts, names)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([...parts.map((_, i) => ['worksheet', sheetFile(i)] as const), ['styles', 'styles.xml']]),
    ],
    ['xl/styles.xml', styles],
    ...parts.map(({ xml }, i) => [`xl/${sheetFile(i)}`, xml] as const),
  ]
  const entries = files.map(([path, xml]) => [path, [strToU8(xml), { level: 6, mtime: MOMENT, os: 0 }] as const])
  return zipSync(Object.fromEntries(entries))
}

const sheetFile = (at: number): string => `worksheets/sheet${at + 1}.xml`

function contentTypes(parts: readonly Part[]): string {
  const override = (PartName: string, kind: string): string =>
    tag('Override', { PartName, ContentType: `${TYPE}.${kind}+xml` })
  return document(
    tag(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('/xl/workbook.xml', 'sheet.main'),
      override('/xl/styles.xml', 'styles'),
      ...parts.map((_, i) => override(`/xl/${sheetFile(i)}`, 'worksheet')),
    ),
  )
}

const relations = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  document(
    tag(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...targets.map(([kind, Target], i) =>
        tag('Relationship', { Id: `rId${i + 1}`, Type: `${OFFICE}/${kind}`, Target }),
      ),
    ),
  )

const workbookXml = (parts: readonly Part[], names: readonly DefinedName[]): string =>
  document(
    tag(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': OFFICE },
      tag('bookViews', {}, tag('workbookView', { activeTab: 0 })),
      tag(
        'sheets',
        {},
        ...parts.map(({ name, hidden }, i) =>
          tag('sheet', { name, sheetId: i + 1, state: hidden ? 'hidden' : undefined, 'r:id': `rId${i + 1}` }),
        ),
      ),
      tag(
        'definedNames',
        {},
        ...names.map(({ name, refers, sheet }) => tag('definedName', { name, localSheetId: sheet }, escaped(refers))),
      ),
      // Rates and checks are worked out when the file is opened.
      tag('calcPr', { fullCalcOnLoad: 1 }),
    ),
  )
