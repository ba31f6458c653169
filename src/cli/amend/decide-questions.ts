import type { Approval } from '../../core/amendment.ts'
import { printDay } from '../../core/day.ts'
import { readDocumentNumber } from '../../core/document-number.ts'
import { readDay } from '../../core/typed-day.ts'
import type { Asker } from '../ask.ts'
import type { Context } from '../context.ts'

/** Kinds of documents that decide. */
export const TYPES = ['KH', 'QĐ', 'CV', 'TB'] as const

/** The deciding document as typed, with its number as typed. */
export async function askDocument({ words }: Context, ask: Asker): Promise<Approval> {
  const { amend, stop } = words
  const type = await ask.choice({
    question: amend.askType,
    options: TYPES.map((value) => ({ value, label: amend.types[value] })),
    initial: 'KH',
  })
  const number = await ask.text({
    question: amend.askNumber,
    hint: type === 'CV' ? '45/UBND-VHXH' : `45/${type}-UBND`,
    check: (typed) => (isNumber(typed) ? undefined : stop.badNumber(typed).split('\n')[0]),
  })
  const isDay = (typed: string): string | undefined => (readDay(typed) ? undefined : stop.badDay(typed).split('\n')[0])
  const date = await ask.text({ question: amend.askDate, hint: '14/9/2026', check: isDay })
  const signer = await ask.text({ question: amend.askSigner, hint: amend.orEmpty })
  const effective = await ask.text({
    question: amend.askEffective,
    hint: amend.orDate,
    check: (typed) => (typed === '' ? undefined : isDay(typed)),
  })
  return { type, number, date, ...(signer ? { signer } : {}), ...(effective ? { effective } : {}) }
}

const isNumber = (typed: string): boolean => readDocumentNumber(typed)?.system === 'state' || /^0*[1-9]\d*$/.test(typed)

/** The last word: what the document says of how many changes, from when. */
export const askSure = (
  { words: { amend } }: Context,
  ask: Asker,
  { type, number, date, effective }: Approval,
  counts: { readonly approved: number; readonly refused: number },
): Promise<boolean> =>
  ask.confirm({
    question: amend.sureDecided,
    hint: `${amend.types[type]} ${number}, ${printDay(date)}: ${amend.decided(counts.approved, counts.refused, printDay(effective ?? date))}`,
    initial: true,
  })
