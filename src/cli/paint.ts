import type { Output } from './host.ts'

type Style = (text: string) => string

/** Colours of the terminal; each leaves the text as it is where there is no colour. */
export interface Paint {
  readonly error: Style
  readonly warning: Style
  readonly good: Style
  readonly bold: Style
  readonly dim: Style
}

const plain: Style = (text) => text
/** Chalk joins all that it is given, so that `lines.map(chalk.dim)` would print the places of the lines too. */
const one =
  (style: Style): Style =>
  (text) =>
    style(text)
const NO_PAINT: Paint = { error: plain, warning: plain, good: plain, bold: plain, dim: plain }

/** Colour only for a terminal that has it, and only when neither `--no-color` nor `NO_COLOR` says otherwise. */
export async function paintFor(
  output: Output,
  env: Readonly<Record<string, string | undefined>>,
  wanted: boolean,
): Promise<Paint> {
  if (!wanted || !output.isTTY || env.NO_COLOR || env.TERM === 'dumb') return NO_PAINT
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return {
    error: one(chalk.red),
    warning: one(chalk.yellow),
    good: one(chalk.green),
    bold: one(chalk.bold),
    dim: one(chalk.dim),
  }
}
