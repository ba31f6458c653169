import { type Paper, taskOf } from './paper.ts'

type Row = Readonly<Record<string, unknown>>

/**
 * The rows of a form: an indicator by its id with `.n` and `.d` for the two lines below it, a task or duty by its id, a part by its
 * task's id and its own.
 */
export function formKeys(paper: Paper, list: readonly Row[]): string[] {
  let last = ''
  return list.map(({ number, what }, i) => {
    const own = ownKey(paper, String(number), String(what))
    if (own !== undefined) {
      last = own
      return own
    }
    return belowKey(last, String(what)) ?? String(i)
  })
}

/** A task or duty has its id for a number; an indicator is numbered through and named by its id. */
function ownKey(paper: Paper, number: string, what: string): string | undefined {
  if (number === '') return undefined
  if (taskOf(paper, number) || paper.whole.duties.some(({ id }) => id === number)) return number
  const id = what.split('. ', 1)[0] ?? ''
  return paper.whole.indicators.some(({ indicator }) => indicator.id === id) ? id : number
}

function belowKey(last: string, what: string): string | undefined {
  if (/^Tử số: /.test(what)) return `${last}.n`
  if (/^Mẫu số: /.test(what)) return `${last}.d`
  const part = /^(?:(.+), )?phần việc ([^)]+)\)/iu.exec(what)
  return part?.[2] === undefined ? undefined : `${part[1] ?? last}.${part[2]}`
}
