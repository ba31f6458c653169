import { fold } from '../core/text.ts'
import { yamlEntry } from './yaml-text.ts'

// The files of a plan that has just begun: what was answered, and for the rest a comment that shows how to write it. Nothing is made up.

/** A file to be made, with `/` from the workspace's root. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

export interface NewUnit {
  readonly id: string
  readonly name: string
  /** Asked to take part, not ordered. */
  readonly isRequested: boolean
}

/** Answers to the questions for a new plan; what is absent stays visibly unset. Texts are one line, in NFC. */
export interface NewPlan {
  readonly id: string
  readonly title?: string
  /** As printed, a line an entry. */
  readonly issuer?: readonly string[]
  readonly place?: string
  readonly calendar?: 'nd09' | 'calendar'
  readonly units: readonly NewUnit[]
  readonly groups: readonly { readonly id: string; readonly title: string }[]
  readonly roles: NewRoles
}

/** Ids of the units that hold the roles. */
export interface NewRoles {
  readonly gate?: string
  readonly followUp?: string
  readonly decider?: string
  readonly consolidator?: string
}

/** Where a person has to write something; checks find it. */
const BLANK = '[...]'

/** All files of the plan's own folder. */
export function newPlanFiles(plan: NewPlan): NewFile[] {
  const folder = `plans/${plan.id}`
  return [
    { path: `${folder}/plan.yaml`, text: planYaml(plan) },
    { path: `${folder}/units.yaml`, text: unitsYaml(plan) },
    ...plan.groups.map((group) => ({
      path: `${folder}/tasks/${fileName(group.id, group.title)}.yaml`,
      text: tasksYaml(group.id, plan.units[0]?.id),
    })),
    { path: `${folder}/indicators/chi-tieu.yaml`, text: indicatorsYaml(plan.units[0]?.id) },
    { path: `${folder}/progress/README.md`, text: progressReadme(plan.units[0]?.id) },
  ]
}

/** A name of ASCII letters, digits and hyphens, at most `most` characters, cut between words; empty where nothing of the text is left. */
export function slug(text: string, most = 40): string {
  const whole = (fold(text).match(/[a-z0-9]+/g) ?? []).join('-')
  if (whole.length <= most) return whole
  const cut = whole.slice(0, most + 1).lastIndexOf('-')
  return whole.slice(0, cut > 0 ? cut : most)
}

export const fileName = (id: string, title: string): string =>
  [slug(id) || 'nhom', slug(title)].filter(Boolean).join('-')

export const modeline = (kind: string, depth: number): string =>
  `# yaml-language-server: $schema=${'../'.repeat(depth)}schemas/${kind}.v1.schema.json\n`
/** Lines that say how to write what is not yet known. */
const comment = (...lines: readonly string[]): string => lines.map((line) => `# ${line}\n`).join('')

/** How a group is written, and the file of its tasks, where the plan begins with none. */
const GROUP_EXAMPLE = (unit: string): string[] => [
  'Thay dòng trên bằng các nhóm của kế hoạch:',
  'groups:',
  '  - { id: "1", title: Cải cách thể chế }',
  'Nhiệm vụ của nhóm 1 ghi vào tệp tasks/1-cai-cach-the-che.yaml:',
  '  schema: tasks/1',
  '  group: "1"',
  '  tasks:',
  `    - { id: "1.a", text: đúng như văn bản, lead: ${unit}, deadline: { text: 12/2026, due: 2026-12-31 } }`,
]

function planYaml({ id, title, issuer, place, calendar, groups, roles, units }: NewPlan): string {
  const unit = units[0]?.id ?? 'van-phong'
  return [
    modeline('plan', 2),
    comment(
      'Mục bắt đầu bằng dấu # là chưa khai; ví dụ chỉ để biết cách viết. Khi văn bản có thì bỏ dấu # và ghi',
      'đúng như văn bản; văn bản không có thì để nguyên, chương trình sẽ hiện là còn thiếu.',
    ),
    yamlEntry('schema', 'plan/1'),
    yamlEntry('id', id),
    yamlEntry('title', title ?? BLANK),
    comment('short: tên gọi tắt, để in trên màn hình', 'number: 12/KH-UBND', 'date: 2026-01-15'),
    yamlEntry('issuer', { name: issuer ?? [BLANK], ...(place === undefined ? {} : { place }) }),
    ...(place === undefined ? [comment('  place: địa danh ghi trước ngày tháng')] : []),
    comment('  code: UBND', 'term: { from: 2026-01-15, until: 2030-12-31 }'),
    calendar ? yamlEntry('calendar', calendar) : comment('calendar: nd09'),
    yamlEntry('groups', groups),
    ...(groups.length > 0 ? [] : [comment(...GROUP_EXAMPLE(unit))]),
    rolesYaml(roles, unit),
    comment('reporting:', `  - { every: quarter, from: all, to: ${unit}, dueDays: 5 }`),
    comment('recipients:', '  - Thường trực Đảng ủy xã;', '  - "Lưu: VT."'),
    comment('signature: { authority: TM. ỦY BAN NHÂN DÂN, title: CHỦ TỊCH, name: họ và tên }'),
  ].join('')
}

/** Kinds of report that the consolidating unit writes. */
const CONSOLIDATED = ['quarter', 'half', 'year', 'review']

function rolesYaml({ gate, followUp, decider, consolidator }: NewRoles, unit: string): string {
  const roles = {
    ...(gate === undefined ? {} : { gate }),
    ...(followUp === undefined ? {} : { 'follow-up': followUp }),
    ...(decider === undefined ? {} : { decider }),
    ...(consolidator === undefined
      ? {}
      : { consolidator: Object.fromEntries(CONSOLIDATED.map((kind) => [kind, consolidator])) }),
  }
  const unset = [
    ...(gate === undefined ? [`  gate: ${unit}`] : []),
    ...(followUp === undefined ? [`  follow-up: ${unit}`] : []),
    ...(decider === undefined ? ['  decider: chu-tich'] : []),
    ...(consolidator === undefined ? [`  consolidator: { quarter: ${unit}, half: ${unit}, year: ${unit} }`] : []),
  ]
  return Object.keys(roles).length > 0 ? yamlEntry('roles', roles) + comment(...unset) : comment('roles:', ...unset)
}

const unitsYaml = ({ units }: NewPlan): string =>
  [
    modeline('units', 2),
    comment(
      'Đơn vị đổi tên: thêm một dòng vào names, ghi ngày bắt đầu của tên mới, id giữ nguyên:',
      '  names: [{ name: Văn phòng – Thống kê }, { from: 2025-07-01, name: Văn phòng HĐND và UBND }]',
      'relation: requested là đơn vị được đề nghị phối hợp, không phải được giao.',
    ),
    yamlEntry('schema', 'units/1'),
    yamlEntry(
      'units',
      units.map(({ id, name, isRequested }) => ({
        id,
        names: [{ name }],
        ...(isRequested ? { relation: 'requested' } : {}),
      })),
    ),
  ].join('')

const tasksYaml = (group: string, unit = 'van-phong'): string =>
  [
    modeline('tasks', 3),
    comment('Mỗi nhiệm vụ một mục, mã và lời văn đúng như văn bản. Ghi nhiệm vụ đầu tiên thì bỏ hai dấu [].'),
    yamlEntry('schema', 'tasks/1'),
    yamlEntry('group', group),
    yamlEntry('tasks', []),
    comment(
      'Ví dụ:',
      `  - id: ${JSON.stringify(`${group}.a`)}`,
      '    text: lời văn của nhiệm vụ',
      `    lead: ${unit}`,
      '    deadline: { text: Quý IV/2026, due: 2026-12-31 }',
    ),
  ].join('')

const indicatorsYaml = (unit = 'van-phong'): string =>
  [
    modeline('indicators', 3),
    comment('Mỗi chỉ tiêu một mục. Ghi chỉ tiêu đầu tiên thì bỏ hai dấu [].'),
    yamlEntry('schema', 'indicators/1'),
    yamlEntry('indicators', []),
    comment(
      'Ví dụ:',
      '  - id: CT01',
      '    name: tên chỉ tiêu',
      '    unit: "%"',
      '    kind: point # point: số tại một thời điểm · in-period: trong kỳ · cumulative: lũy kế · yes-no · text',
      '    targets: [{ by: 2026, value: 60 }]',
      `    lead: ${unit}`,
      '    every: quarter',
    ),
  ].join('')

const progressReadme = (unit = 'van-phong'): string => `# Báo cáo của các đơn vị

Mỗi đơn vị, mỗi kỳ một tệp: \`<kỳ>/<đơn vị>.md\`, ví dụ \`2026-Q3/${unit}.md\`. Phần đầu ghi số liệu, phần sau viết bằng lời:

\`\`\`
---
schema: progress/1
unit: ${unit}
period: 2026-Q3
date: 2026-09-15
tasks:
  "1.a": { percent: 60, result: Đã trình dự thảo }
---
# Tồn tại, hạn chế

# Kiến nghị, đề xuất
\`\`\`

Việc không có gì để báo thì ghi \`{ none: true }\`. Báo xong (\`done: 2026-09-10\`) phải có minh chứng (\`evidence\`).
`
