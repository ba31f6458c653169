import { fileProblem } from '../core/diagnostic.ts'
import type { Rule } from './context.ts'

/** Headings the reports know, as a person writes them. */
const HEADINGS = [
  'Công tác chỉ đạo, điều hành',
  'Tồn tại, hạn chế',
  'Nguyên nhân',
  'Phương hướng',
  'Kiến nghị, đề xuất',
]

/** narrative/heading: the words under a heading that no part of a report takes up, or after one that is not marked as a heading. */
export const narrativeHeading: Rule = function* ({ plan }) {
  for (const { narrative, origin } of [...plan.reports, ...plan.consolidated])
    for (const { heading, unknown, unmarked = [] } of narrative) {
      if (unknown)
        yield fileProblem('narrative/heading', 'warning', origin.file, { heading, allowed: HEADINGS }, unknown)
      for (const { heading, span } of unmarked)
        yield fileProblem('narrative/heading', 'warning', origin.file, { heading, allowed: HEADINGS, sign: true }, span)
    }
}
