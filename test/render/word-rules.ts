import { SaxesParser } from 'saxes'

// What Word demands of a file before it opens it without repair, where LibreOffice is content with less (ISO/IEC 29500, wml.xsd, OPC).

/** Children in the order of the schema, for the elements that reports use. */
const ORDER: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    'w:pPr':
      'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
    'w:rPr':
      'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
    'w:tblPr':
      'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
    'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
    'w:sectPr':
      'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
    'w:pBdr': 'top left bottom right between bar',
    'w:tblBorders': 'top left bottom right insideH insideV',
    'w:tcBorders': 'top left bottom right insideH insideV tl2br tr2bl',
    'w:tbl': 'tblPr tblGrid tr',
    'w:tr': 'tblPrEx trPr tc',
  }).map(([name, children]) => [name, children.split(' ').map((child) => `w:${child}`)]),
)
/** Attributes that are unique within a part. */
const IDS: Readonly<Record<string, string>> = { 'wp:docPr': 'id', 'w:footnote': 'w:id' }

/** An open element: its children so far, and the columns of its grid or row. */
interface Open {
  readonly name: string
  readonly children: string[]
  columns: number
}

/** What Word would repair or refuse in the parts of a file (by name); empty for a sound one. */
export function wordFaults(parts: Readonly<Record<string, string>>): string[] {
  const xml = Object.entries(parts).filter(([name]) => /^word\/[^/]+\.xml$/.test(name))
  return [
    ...xml.flatMap(([name, text]) => partFaults(text).map((fault) => `${name}: ${fault}`)),
    ...packageFaults(parts),
  ]
}

function partFaults(text: string): string[] {
  const faults: string[] = []
  const stack: Open[] = []
  const ids = new Set<string>()
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const parent = stack.at(-1)
    if (parent) faults.push(...orderFaults(parent, name))
    parent?.children.push(name)
    const id = IDS[name] && `${name} ${attributes[IDS[name]]}`
    if (id && ids.has(id)) faults.push(`${id} twice`)
    if (id) ids.add(id)
    stack.push({ name, children: [], columns: 0 })
    const holder = stack.findLast((open) => open.name === (name === 'w:gridCol' ? 'w:tbl' : 'w:tr'))
    if (holder && (name === 'w:gridCol' || name === 'w:tc')) holder.columns++
    if (holder && name === 'w:gridSpan') holder.columns += Number(attributes['w:val']) - 1
  })
  parser.on('closetag', ({ name }) => {
    const closed = stack.pop()
    if (name === 'w:tc' && closed?.children.at(-1) !== 'w:p') faults.push('a cell does not end with a paragraph')
    const grid = stack.findLast((open) => open.name === 'w:tbl')
    if (name === 'w:tr' && closed?.columns !== grid?.columns)
      faults.push(`a row of ${closed?.columns} columns in a grid of ${grid?.columns}`)
  })
  parser.write(text).close()
  return faults
}

/** An element that may not stand in its parent, or not after what stands there already. */
function orderFaults({ name, children }: Open, child: string): string[] {
  const order = ORDER[name]
  const before = children.at(-1)
  if (!order) return []
  if (!order.includes(child)) return [`${child} in ${name}`]
  return before && order.indexOf(child) < order.indexOf(before) ? [`${child} after ${before} in ${name}`] : []
}

/** Parts without a type, relations that lead nowhere, references without a relation. */
function packageFaults(parts: Readonly<Record<string, string>>): string[] {
  const types = parts['[Content_Types].xml'] ?? ''
  const untyped = Object.keys(parts).filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !types.includes(`PartName="/${name}"`) &&
      !types.includes(`Extension="${name.split('.').at(-1)}"`),
  )
  const lost = Object.entries(parts).flatMap(([name, text]) => {
    if (!name.endsWith('.rels')) return []
    const base = name.replace(/_rels\/[^/]*$/, '')
    const relations = [...text.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => tag)
    const of = (tag: string, key: string): string => new RegExp(` ${key}="([^"]*)"`).exec(tag)?.[1] ?? ''
    const inside = relations.filter((tag) => of(tag, 'TargetMode') !== 'External').map((tag) => of(tag, 'Target'))
    const ids = relations.map((tag) => of(tag, 'Id'))
    const source = parts[`${base}${name.replace(/^.*_rels\/|\.rels$/g, '')}`] ?? ''
    const used = [...source.matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map(([, id]) => id ?? '')
    return [
      ...inside
        .filter((target) => !(`${base}${target}` in parts) && !(target.slice(1) in parts))
        .map((t) => `${name}: no ${t}`),
      ...used.filter((id) => !ids.includes(id)).map((id) => `${name}: ${id} leads nowhere`),
      ...(new Set(ids).size < ids.length ? [`${name}: an id twice`] : []),
    ]
  })
  return [...untyped.map((name) => `${name} has no type`), ...lost]
}
