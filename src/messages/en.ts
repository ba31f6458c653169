import type { Catalogue } from './catalogue.ts'
import { amendments } from './en/amendments.ts'
import { budget } from './en/budget.ts'
import { closedPeriods } from './en/closed.ts'
import { definitions } from './en/definitions.ts'
import { duties } from './en/duties.ts'
import { files } from './en/files.ts'
import { gaps } from './en/gaps.ts'
import { indicators } from './en/indicators.ts'
import { issuedDocuments } from './en/issued.ts'
import { people } from './en/people.ts'
import { programmes } from './en/programmes.ts'
import { progress } from './en/progress.ts'
import { schema } from './en/schema.ts'
import { since } from './en/since.ts'
import { yaml } from './en/yaml.ts'

/** What each code says in English. */
export const en = {
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
