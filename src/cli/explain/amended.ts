import type { Amended } from '../../core/amendment.ts'
import type { Progress } from '../../core/progress.ts'
import { amendedText, itemsAbout } from '../amended-text.ts'
import type { Context } from '../context.ts'
import type { Input } from './derivation.ts'

/** The amendments that made an entry's definition what it is at D, or that would change it: the lines of their items. */
export const amendedInputs = (context: Context, progress: Progress, what: Amended, id: string): Input[] =>
  itemsAbout(progress, what, id).map((item) => ({
    label: id,
    value: amendedText(context, progress, item),
    origin: item.origin,
  }))
