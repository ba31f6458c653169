import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { formOf } from '../../report-pipeline.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { outFile } from '../out-file.ts'
import { placeOf } from '../update/place.ts'
import { writeOutput } from '../write-output.ts'
import type { Given } from './index.ts'

/** `plan form UNIT`: a workbook for one unit to fill in, written into a folder; a file that somebody filled in is kept. */
export async function run(context: Context, { args, options }: Given): Promise<number> {
  const { view, name: unitName, plan } = await placeOf(context, args[0], async () => '')
  const { bytes, isEmpty } = await formOf(view)
  if (isEmpty) throw stop(EXIT.usage, context.words.update.nothingOwed(unitName))
  const out = typeof options.out === 'string' ? options.out : '.'
  const { folder, name } = outFile(context, out, ['xlsx']) ?? {
    folder: out,
    name: `bieu-${view.unit}-${view.progress.period.id}.xlsx`,
  }
  if (options.force !== true && isFilledIn(resolve(context.host.cwd, folder, name), bytes))
    throw stop(EXIT.usage, context.words.stop.edited([join(folder, name)]))
  const path = writeOutput(context, folder, name, bytes)
  if (context.json)
    context.out(
      `${JSON.stringify({ schema: 'form-file/1', plan: plan.id, unit: view.unit, period: view.progress.period.id, path }, null, 2)}\n`,
    )
  else context.note(`${context.words.report.written(path)}\n`)
  return EXIT.ok
}

/** True for a file there with other bytes than those to be written. */
const isFilledIn = (path: string, bytes: Uint8Array): boolean => existsSync(path) && !readFileSync(path).equals(bytes)
