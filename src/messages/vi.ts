import type { Catalogue } from './catalogue.ts'
import { amendments } from './vi/amendments.ts'
import { budget } from './vi/budget.ts'
import { closedPeriods } from './vi/closed.ts'
import { definitions } from './vi/definitions.ts'
import { duties } from './vi/duties.ts'
import { files } from './vi/files.ts'
import { gaps } from './vi/gaps.ts'
import { indicators } from './vi/indicators.ts'
import { issuedDocuments } from './vi/issued.ts'
import { people } from './vi/people.ts'
import { programmes } from './vi/programmes.ts'
import { progress } from './vi/progress.ts'
import { schema } from './vi/schema.ts'
import { since } from './vi/since.ts'
import { yaml } from './vi/yaml.ts'

/** What each code says in Vietnamese. */
export const vi = {
  ...files,
  ...yaml,
  ...schema,
  ...definitions,
  ...duties,
  ...indicators,
  ...people,
  ...progress,
  ...closedPeriods,
  ...issuedDocuments,
  ...since,
  ...amendments,
  ...programmes,
  ...budget,
  ...gaps,
} satisfies Catalogue
