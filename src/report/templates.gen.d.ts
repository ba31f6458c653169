import type { TemplateSpecification } from 'handlebars'

/** Built-in templates by name, compiled ahead of time by tools/generate.mjs. */
export const TEMPLATES: Readonly<Record<string, TemplateSpecification>>
