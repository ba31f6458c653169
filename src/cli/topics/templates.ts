import { nearest } from '../../core/text.ts'
import { FIELD_WORDS, isList, PAPERS, type Shape } from '../../report-pipeline.ts'
import { table } from '../columns.ts'
import type { Topic } from '../commands/help.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import type { Words } from '../words/index.ts'

/** `plan help templates`: the templates and what each may use; with a kind, the fields of its view. */
export const templatesTopic: Topic = (context, [kind]) =>
  kind === undefined ? allTemplates(context) : fieldsOf(context, kind)

function allTemplates({ words, listWidth }: Context): string[] {
  const { help, kinds } = words.papers
  const rows = PAPERS.map(({ name }) => [name, `templates/${name}.md.hbs`, kinds[name as keyof typeof kinds]])
  const columns = [{ head: '' }, { head: '' }, { head: '', flexible: true }]
  const lines = table(columns, rows, listWidth).slice(1)
  return [help.head, '', help.intro, '', ...lines, '', help.fields, help.syntax, help.pieces]
}

function fieldsOf({ words, lang }: Context, typed: string): string[] {
  const names = PAPERS.map(({ name }) => name)
  const kind = PAPERS.find(({ name }) => name === typed)
  if (!kind) throw stop(EXIT.usage, words.stop.badValue('help templates', typed, names, nearest(typed, names)))
  return [`${words.papers.help.of} ${kind.name}`, '', ...fieldLines(words, lang, kind.shape, '')]
}

/** One line a field, those inside a list or group below it. */
function fieldLines(words: Words, lang: Context['lang'], shape: Shape, indent: string): string[] {
  if (typeof shape === 'string') return []
  const inner = isList(shape) ? shape[0] : shape
  if (typeof inner === 'string') return []
  return Object.entries(inner).flatMap(([name, of]) => {
    const described = FIELD_WORDS[name]?.[lang === 'vi' ? 0 : 1] ?? ''
    const line = `${indent}${name.padEnd(Math.max(1, 26 - indent.length))} ${typeOf(words, of)}: ${described}`
    return [line, ...fieldLines(words, lang, of, `${indent}  `)]
  })
}

function typeOf({ papers: { types } }: Words, shape: Shape): string {
  if (isList(shape)) return types.list
  return typeof shape === 'string' ? types[shape] : types.object
}
