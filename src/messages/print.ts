import type { Lang } from '../core/lang.ts'
import type { Located } from '../core/located.ts'
import { beforeText } from './before.ts'
import { excerptOf } from './excerpt.ts'
import { byPlan, folderOf, type Group, gapsOf, groupsOf, inOrder, subjectsOf } from './groups.ts'
import { recoveryLines } from './recovery.ts'
import { hintOf, manyOf, messageOf } from './sentences.ts'
import { summaryOf } from './summary.ts'
import { visible } from './visible.ts'
import { SEVERITY } from './words.ts'

type Style = (text: string) => string

/** Colours, handed in by whoever knows the terminal. */
export interface Paint {
  readonly error: Style
  readonly warning: Style
  readonly bold: Style
  readonly dim: Style
}

export interface TextOptions {
  readonly lang: Lang
  readonly paint: Paint
  /** Cells of a line of the terminal. */
  readonly width: number
  /** How many plans were checked. */
  readonly plans: number
}

/** Problems for people: each with the author's own line, what comes often as one, the gaps of a plan after its problems. */
export function printText(all: readonly Located[], options: TextOptions): string {
  const plans = byPlan(inOrder(all))
  const lines = plans.flatMap((plan) => [
    ...groupsOf(plan).flatMap((group) => problemLines(group, options)),
    ...gapsOf(plan).map((group) => gapLine(group, options)),
  ])
  return `${[...lines, summaryOf(all, options.plans, options.lang)].join('\n')}\n`
}

function problemLines({ first, others }: Group, options: TextOptions): string[] {
  const { line, column, excerpt } = first
  const { lang, paint, width } = options
  const place = excerpt === null ? '' : `:${line}:${column}`
  const margin = ' '.repeat(excerpt === null ? 1 : String(line).length)
  const note = (text: string): string => `${margin} ${paint.dim('=')} ${text}`
  const hint = hintOf(first.diagnostic, lang)
  return [
    headline(`${first.diagnostic.file}${place}`, first, messageOf(first.diagnostic, lang), options),
    ...(excerpt === null ? [] : frame({ ...first, excerpt }, margin, paint, width)),
    ...(first.before === undefined ? [] : [note(visible(beforeText(first.before, lang)))]),
    ...(hint === undefined ? [] : [note(hint)]),
    ...recoveryLines(
      [first, ...others].flatMap(({ recovery }) => recovery ?? []),
      lang,
    ).map(note),
    ...(others.length === 0 ? [] : [note(othersOf(others, lang))]),
  ]
}

function headline(
  place: string,
  { diagnostic: { code, severity } }: Located,
  message: string,
  options: TextOptions,
): string {
  const { lang, paint } = options
  return `${paint.bold(visible(place))}: ${paint[severity](SEVERITY[lang][severity])}: ${visible(message)} ${paint.dim(`[${code}]`)}`
}

function frame(located: Located & { readonly excerpt: string }, margin: string, paint: Paint, width: number): string[] {
  const { line, carets } = excerptOf(located, width - margin.length - 3)
  const bar = paint.dim('|')
  return [
    `${margin} ${bar}`,
    `${paint.dim(String(located.line))} ${bar} ${line}`.trimEnd(),
    `${margin} ${bar} ${paint[located.diagnostic.severity](carets)}`,
  ]
}

function othersOf(others: readonly Located[], lang: Lang): string {
  const subjects = subjectsOf(others)
  return lang === 'vi'
    ? `và ${others.length} chỗ khác cùng loại: ${subjects}`
    : `and ${others.length} more of the kind: ${subjects}`
}

function gapLine({ first, others }: Group, options: TextOptions): string {
  const { code, file } = first.diagnostic
  const all = [first, ...others]
  const message = manyOf(code, options.lang, all.length, subjectsOf(all)) ?? messageOf(first.diagnostic, options.lang)
  return headline(folderOf(file), first, message, options)
}
