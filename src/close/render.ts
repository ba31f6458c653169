import { Document, isMap, isScalar, visit, type YAMLMap } from 'yaml'
import type { ClosedData } from '../core/plan.ts'

/** For editors; the path goes from `plans/<plan>/closed/` to the workspace. */
const HEAD = `# yaml-language-server: $schema=../../../schemas/closed.v1.schema.json
# Do lệnh plan close ghi; không sửa tay. Sửa số của kỳ đã khóa: ghi đính chính (corrections) vào báo cáo kỳ sau, hoặc plan reopen.
`
/** The keys in the order of the file; a reopened period says so at the top. */
const ORDER: readonly (keyof ClosedData)[] = [
  'schema',
  'period',
  'state',
  'on',
  'by',
  'reason',
  'missing',
  'issued',
  'reopened',
  'asOf',
  'program',
  'view',
  'totals',
  'tasks',
  'indicators',
  'files',
]
/** Entries of these stand on a line each. */
const LINES = new Set(['tasks', 'indicators', 'units'])

/** A closing as the text of its file: the same data gives the same bytes. */
export function closingText(data: ClosedData): string {
  const ordered = Object.fromEntries(ORDER.filter((key) => data[key] !== undefined).map((key) => [key, data[key]]))
  const document = new Document(ordered)
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !isMap(value)) return
      if (LINES.has(String(key.value))) for (const entry of value.items) inLine(entry.value)
      if (key.value === 'view' || key.value === 'closed' || key.value === 'issued') inLine(value)
    },
  })
  return HEAD + document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

function inLine(node: unknown): void {
  if (isMap(node)) (node as YAMLMap).flow = true
}
