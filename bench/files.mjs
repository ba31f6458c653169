// An invented commune as the text of its files, laid out as people write them: folded text, one line for what is short.
import { BASES, DUTIES, GROUPS, REPORTING, SECTIONS, SUBJECT, UNITS } from './frame.mjs'
import { reports } from './reports.mjs'

const head = (kind, up) =>
  `# yaml-language-server: $schema=${'../'.repeat(up)}schemas/${kind}.v1.schema.json\nschema: ${kind}/1\n`

/** A list of [path below the plan's folder, text]. */
export function filesOf(commune) {
  return [
    ['plan.yaml', planText(commune)],
    ['units.yaml', `${head('units', 2)}units:\n${UNITS.map(unitText).join('')}`],
    ['duties.yaml', `${head('duties', 2)}duties:\n${DUTIES.map(dutyText).join('')}`],
    ...GROUPS.map((group) => [`tasks/${group.id}-${group.slug}.yaml`, groupText(group, commune.tasks)]),
    [
      'indicators/chi-tieu.yaml',
      `${head('indicators', 3)}indicators:\n${commune.indicators.map(indicatorText).join('')}`,
    ],
    ...reports(commune).map((report) => [`progress/${report.period}/${report.unit}.md`, reportText(report)]),
  ]
}

/** Plain where YAML allows it (dates are plain, as the schemas want strings), else in double quotes. */
const scalar = (value) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) || !PLAIN_NOT.test(value) || typeof value !== 'string'
    ? String(value)
    : JSON.stringify(value)
const PLAIN_NOT = /^[\d"'%>|[{&*!#@`-]|: | #|[,[\]{}]|^(true|false|null|)$/
const flow = (map) =>
  `{ ${Object.entries(map)
    .map(([key, value]) => `${key}: ${scalar(value)}`)
    .join(', ')} }`
const list = (items) => `[${items.map(scalar).join(', ')}]`

function folded(text, indent) {
  const pad = ' '.repeat(indent)
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line.length + word.length >= 88) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return `>-\n${lines.map((line) => `${pad}${line}\n`).join('')}`
}

const basisText = ({ title, ...rest }) => {
  const [first, ...lines] = Object.entries(rest).map(([key, value]) => `${key}: ${value}\n`)
  return `  - ${first}${lines.map((line) => `    ${line}`).join('')}    title: ${folded(title, 6)}`
}

function planText({ id, name, digits }) {
  return `${head('plan', 2)}id: ${id}
illustrative: true
asOf: 2026-09-14
title: ${folded(`${SUBJECT} tại ${name}`, 2)}short: ${name}
number: ${Number(digits)}/KH-UBND
date: 2025-03-10
issuer: { name: [ỦY BAN NHÂN DÂN, XÃ ${digits}], code: UBND, place: Xã ${digits} }
term: { from: 2025-03-15, until: 2030-12-31 }
calendar: nd09
bases:
${BASES.map(basisText).join('')}${SECTIONS}groups:
${GROUPS.map(({ id, title, short }) => `  - ${flow({ id, title, short })}\n`).join('')}roles:
  gate: van-phong
  follow-up: vhxh
  decider: chu-tich
  consolidator: { quarter: van-phong, year: van-phong }
reporting: [{ every: quarter, from: ${list(REPORTING)}, to: van-phong, dueDays: 5 }]
dueSoon: 30
tolerance: 10
recipients: [Như phần tổ chức thực hiện, UBND tỉnh (b/c), Lưu VT]
signature: { authority: TM. ỦY BAN NHÂN DÂN, title: CHỦ TỊCH, name: Nguyễn Văn Minh Họa }
`
}

function unitText({ id, names: [first, renamed], alias, head: post, relation, until, successor }) {
  const names = renamed ? `[{ name: ${first} }, { from: 2025-07-01, name: ${renamed} }]` : `[{ name: ${first} }]`
  return `  - id: ${id}
    names: ${names}
    aliases: [${alias}]
    head: ${post}
${relation ? `    relation: ${relation}\n` : ''}${until ? `    until: ${until}\n    successors: [${successor}]\n` : ''}`
}

const EVERY = { regular: 'Thường xuyên', quarter: 'Hằng quý', year: 'Hằng năm' }

function dutyText([id, kind, by, to, text, cycle]) {
  const deadline = { text: EVERY[cycle], ...(cycle === 'regular' ? { regular: true } : { every: cycle }) }
  return `  - id: ${id}
    text: ${folded(text, 6)}    kind: ${kind}
    by: ${list(by)}
${to.length > 0 ? `    to: ${list(to)}\n` : ''}    cycles: [${cycle}]
    deadline: ${flow(deadline)}
`
}

const groupText = ({ id }, tasks) =>
  `${head('tasks', 3)}group: "${id}"\ntasks:\n${tasks
    .filter(({ group }) => group === id)
    .map(taskText)
    .join('')}`

function taskText(task) {
  return `  - id: "${task.id}"
${task.name ? `    name: ${task.name}\n` : ''}    text: ${folded(task.text, 6)}    lead: ${task.lead}
${task.with.length > 0 ? `    with: ${list(task.with)}\n` : ''}    head: ${UNITS.find(({ id }) => id === task.lead).head}
    product: ${task.product}
    deadline: ${flow(task.deadline)}
    weight: ${task.weight}
${task.parts.length > 0 ? `    parts:\n${task.parts.map((part) => `      - ${flow(part)}\n`).join('')}` : ''}${
  task.indicators.length > 0 ? `    indicators: ${list(task.indicators)}\n` : ''
}    bases: [{ document: kh51, item: "III.${task.id}" }]
${task.kind === 'not-applicable' ? '    scope: { kind: not-applicable, reason: Không có đối tượng trên địa bàn }\n' : ''}${
  task.kind === 'cancelled'
    ? '    cancelled: { on: 2026-01-10, reason: Đã giao cho cấp tỉnh thực hiện, decision: 15/QĐ-UBND }\n'
    : ''
}`
}

function indicatorText({ id, name, kind, unit, of, direction, lead, baseline, target }) {
  const half = typeof target === 'number' ? Math.round((baseline + target) * 5) / 10 : null
  return `  - id: ${id}
    name: ${name}
    kind: ${kind}
${unit ? `    unit: ${scalar(unit)}\n` : ''}${kind === 'cumulative' ? '    since: plan\n' : ''}${of ? `    of: ${flow(of)}\n` : ''}${
  direction ? `    direction: ${direction}\n` : ''
}    baseline: { at: 2024-12-31, value: ${baseline} }
    targets: [${half === null ? '' : `{ by: 2025, value: ${half} }, `}{ by: 2030, value: ${target} }]
    lead: ${lead}
    every: quarter
`
}

function reportText({ unit, period, date, tasks, indicators, corrections, narrative }) {
  return `---
schema: progress/1
unit: ${unit}
period: ${period}
date: ${date}
${tasks.length > 0 ? `tasks:\n${tasks.map(taskEntry).join('')}` : ''}${
  indicators.length > 0 ? `indicators:\n${indicators.map(([id, entry]) => `  ${id}: ${flow(entry)}\n`).join('')}` : ''
}${corrections.length > 0 ? `corrections:\n${corrections.map(correctionText).join('')}` : ''}---
${narrative.map(([heading, text]) => `# ${heading}\n\n${text}\n`).join('\n')}`
}

function taskEntry([id, entry]) {
  if (entry.none) return `  "${id}": { none: true }\n`
  const { percent, done, parts, occurrences, result, obstacle, evidence } = entry
  const maps = (of) =>
    `{ ${Object.entries(of)
      .map(([key, value]) => `${scalar(key)}: ${flow(value)}`)
      .join(', ')} }`
  const lines = [
    percent !== undefined && `percent: ${percent}`,
    done && `done: ${done}`,
    parts && `parts: ${maps(parts)}`,
    occurrences && `occurrences: ${maps(occurrences)}`,
    result && `result: ${result}`,
    obstacle && `obstacle: ${obstacle}`,
    evidence && `evidence: [${evidence}]`,
  ]
  return `  "${id}":\n${lines
    .filter(Boolean)
    .map((line) => `    ${line}\n`)
    .join('')}`
}

const correctionText = ({ id, period, n, to }) =>
  `  - { period: ${period}, indicator: ${id}, field: n, from: ${n}, to: ${to}, reason: Đếm trùng hồ sơ }\n`
