import type { Origin } from '../../core/origin.ts'
import { seriesOf } from '../../measure/index.ts'
import { originLines } from '../../pipeline.ts'
import { safe } from '../columns.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { type Field, fieldLines, headLine } from '../fields.ts'
import { type Found, resolveId } from '../resolve.ts'
import { groupFields } from '../show-group.ts'
import { indicatorFields } from '../show-indicator.ts'
import { showJson } from '../show-json.ts'
import { dutyFields, unitFields } from '../show-others.ts'
import { shownOfProgrammes } from '../show-programme.ts'
import { seriesLines } from '../show-series.ts'
import { taskFields } from '../show-task.ts'
import type { Given } from './index.ts'

interface Shown {
  readonly title: string
  readonly fields: readonly Field[]
  readonly origin: Origin
  /** Lines below the fields: a table. */
  readonly below?: readonly string[]
}

/** `plan show ID`: one task, duty, indicator, unit or group at the date of facts. */
export async function run(context: Context, { args }: Given): Promise<number> {
  const found = await resolveId(context, args[0] ?? '')
  const shown = show(context, found)
  const line = (await originLines([shown.origin], context.reader)).get(shown.origin)
  if (context.json) {
    context.out(`${JSON.stringify(showJson(found, shown.origin.file, line ?? null), null, 2)}\n`)
    return EXIT.ok
  }
  const { plan } = found.progress
  const mark = plan.data.illustrative ? ` (${context.words.illustrative})` : ''
  const place = `${safe(shown.origin.file)}${line === undefined ? '' : `:${line}`}`
  const fields = [...shown.fields, [context.words.show.file, place] as const]
  const title = `${plan.id}:${found.id}${shown.title ? `  ${safe(shown.title)}` : ''}${mark}`
  const head = headLine(context.paint.bold(title), context.listWidth)
  context.out(`${[head, '', ...fieldLines(fields, context.width), ...(shown.below ?? [])].join('\n')}\n`)
  return EXIT.ok
}

function show(context: Context, { progress, kind, id }: Found): Shown {
  const { plan } = progress
  const task = progress.tasks.find((t) => t.id === id)
  if (kind === 'task' && task) {
    return { title: task.task.data.name ?? '', fields: taskFields(context, progress, task), origin: task.task.origin }
  }
  const indicator = progress.indicators.find((i) => i.indicator.id === id)
  if (kind === 'indicator' && indicator) {
    const { data, origin } = indicator.indicator
    const below = seriesLines(context, indicator.indicator, seriesOf(plan, indicator.indicator, indicator.history))
    return { title: data.name, fields: indicatorFields(context, progress, indicator), origin, below }
  }
  const duty = progress.duties.find((d) => d.id === id)
  if (kind === 'duty' && duty)
    return { title: '', fields: dutyFields(context, progress, duty), origin: duty.duty.origin }
  const own = shownOfProgrammes(context, { progress, kind, id })
  if (own) return own
  const unit = plan.units.get(id)
  if (kind === 'unit' && unit) return { title: '', fields: unitFields(context, progress, unit), origin: unit.origin }
  return groupFields(context, progress, id)
}
