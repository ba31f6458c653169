import type { Catalogue } from './catalogue.ts'
import { budget } from './en/budget.ts'
import { definitions } from './en/definitions.ts'
import { files } from './en/files.ts'
import { gaps } from './en/gaps.ts'
import { progress } from './en/progress.ts'
import { schema } from './en/schema.ts'
import { yaml } from './en/yaml.ts'

/** What each code says in English. */
export const en = { ...files, ...yaml, ...schema, ...definitions, ...progress, ...budget, ...gaps } satisfies Catalogue
