import { BODY, HEAD, type Layout, layoutOf, PAGE, RULE, SIZE } from './page.ts'

/** The style sheet of a paper on screen and on paper; every figure comes from `page.ts`. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #000; --paper: #fff; --desk: #e8e8e8; --line: #000; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--desk); color: var(--ink); font: ${SIZE.body}pt/${BODY.line} "Times New Roman", Tinos, "Liberation Serif", serif; }
main { max-width: ${PAGE.width}mm; margin: 0 auto; }
section { background: var(--paper); padding: ${PAGE.top}mm ${PAGE.right}mm ${PAGE.bottom}mm ${PAGE.left}mm; }
section + section { margin-top: 6mm; }
.sheet:focus-visible { outline: 2px solid var(--line); } section.wide { overflow-x: auto; }
p { margin: 0 0 ${BODY.between}pt; text-align: justify; text-indent: ${BODY.indent}mm; orphans: 2; widows: 2; }
.centred { text-align: center; text-indent: 0; } .centred, .subject, .about, .to > p:only-child { text-wrap: balance; } .lead, .centred { break-after: avoid; }
.point { padding-left: calc(var(--depth, 0) * 8mm); }
.no { white-space: nowrap; }
h1, h2, h3, h4 { font-size: ${SIZE.body}pt; line-height: ${BODY.line}; margin: ${BODY.between}pt 0; break-after: avoid; }
h2, h3, h4 { text-indent: ${BODY.indent}mm; }
.appendix > h2 { text-align: center; text-indent: 0; }
header, footer { display: flex; justify-content: space-between; break-inside: avoid; } footer { gap: 4mm; }
header > div { text-align: center; }
header p, footer p, .name p { text-indent: 0; text-align: center; margin: 0; }
.issuer { flex: ${HEAD.left} 1 0; } .state { flex: ${HEAD.right} 1 0; }
.parent, .motto, .body-name { text-transform: none; }
.motto, .body-name, .freedom, .kind, .subject { font-weight: bold; }
.motto { font-size: ${SIZE.motto}pt; white-space: nowrap; } .freedom { font-size: ${SIZE.freedom}pt; white-space: nowrap; }
.freedom::after { content: ""; display: block; margin-top: .1em; border-top: 1px solid var(--line); }
.body-name { font-size: ${SIZE.issuer}pt; } .parent { font-size: ${SIZE.parent}pt; }
.issuer .ruled::after, .subject::after { content: ""; display: block; width: ${RULE * 100}%; margin: .15em auto 0; border-top: 1px solid var(--line); }
header p.freedom, header p.ruled, .name p.subject { width: fit-content; margin: 0 auto; }
.number { font-size: ${SIZE.number}pt; padding-top: 3mm; } .date { font-size: ${SIZE.date}pt; font-style: italic; padding-top: 3mm; }
figure { margin: ${BODY.between}pt 0; break-inside: avoid; } figure svg { width: 100%; height: auto; background: #fff; }
.break { break-after: page; } .about { font-size: ${SIZE.about}pt; padding-top: ${BODY.between}pt; }
.name { margin: 6mm 0 6mm; } .kind { font-size: ${SIZE.type}pt; } .subject { font-size: ${SIZE.subject}pt; }
.to { margin-bottom: ${BODY.between}pt; } .to p { text-align: left; padding-left: 25mm; text-indent: 0; margin: 0; }
.recipients { font-size: ${SIZE.recipient}pt; } .recipients p { text-align: left; }
.recipients .label { font-size: ${SIZE.recipients}pt; font-weight: bold; font-style: italic; }
footer, tr:has(> th[scope=rowgroup]) + tr { break-before: avoid; } p:has(+ footer), .point:has(+ footer) { break-after: avoid; }
.to > p:only-child { text-align: center; padding-left: 0; }
.signature { text-align: center; min-width: 45%; } .signature .post { font-weight: bold; } .signature .note { font-style: italic; } .signature .signer { padding-top: 24mm; font-weight: bold; }
table { width: 100%; border-collapse: collapse; margin: 0 0 ${BODY.between}pt; font-size: ${SIZE.table}pt; line-height: 1.1; }
.wide table { font-size: ${SIZE.wideTable}pt; }
.sheet:has(+ p > em:only-child) { break-after: avoid; } thead { display: table-header-group; } tr, .whole { break-inside: avoid; } tbody tr:last-child { break-before: avoid; }
th, td { border: 1px solid var(--line); padding: 1mm 1.2mm; vertical-align: top; overflow-wrap: break-word; }
th { text-align: center; vertical-align: middle; }
td.center { text-align: center; } td.right { text-align: right; white-space: nowrap; }
.draft, .invented { margin: 0 0 3mm; text-align: center; text-indent: 0; font-weight: bold; font-size: ${SIZE.recipients}pt; }
.draft { border: 1.5px solid var(--line); display: table; margin: 0 auto 3mm; padding: .5mm 4mm; }
.notes { margin-top: ${BODY.between * 2}pt; font-size: ${SIZE.note}pt; line-height: 1.2; } .notes p { text-indent: 0; margin: 0 0 2pt; }
.notes::before { content: ""; display: block; width: 30%; margin-bottom: 4pt; border-top: 1px solid var(--line); }
sup { line-height: 0; font-size: .7em; } sup a { color: inherit; text-decoration: none; padding: 0 .1em; } :target { outline: 1px dashed var(--line); }
@media print {
  body { background: none; } main { max-width: none; } section { padding: 0; margin: 0; } section + section { break-before: page; margin: 0; }
  section.wide { page: wide; overflow: visible; } .sheet { overflow: visible; }
}
@media screen and (max-width: 700px) {
  section { padding: 6mm 5mm; } .state { margin-top: 3mm; } .to { margin-top: 3mm; } .sheet { overflow-x: auto; } p { text-align: left; } header { flex-direction: column; } .motto, .freedom { white-space: normal; }
  table { min-width: 36rem; } figure { overflow-x: auto; } figure svg { min-width: 30rem; }
}
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e6e6e6; --paper: #1b1b1b; --desk: #111; --line: #999; } }
`

/** A form, or a sheet that is to stay on one page. */
export const denseStyle = (frame: Parameters<typeof layoutOf>[0]): string =>
  frame.dense ? sizes(layoutOf(frame)) + dense(layoutOf(frame)) : frame.preparer ? sizes(layoutOf(frame)) : ''

/** Word's single line is 1.149 of the size. */
const sizes = ({ body, line, signature, gap }: Layout): string => `
body, h1, h2, h3, h4, .signature { font-size: ${body}pt; line-height: ${line * 1.149}; }
.name { margin: ${6 * gap}mm 0; } .draft, .invented { margin-bottom: ${3 * gap}mm; } .signature .signer { padding-top: ${signature}mm; }
`

const dense = ({ cell, gap }: Layout): string => `
th, td { padding: ${cell}mm 1.2mm; } h1.kind { font-size: ${SIZE.type}pt; margin: 0; }
.number, .date { padding-top: ${3 * gap}mm; } .draft, .invented { display: inline-block; width: 49%; border: 0; }

`
