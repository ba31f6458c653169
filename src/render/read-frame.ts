import { held } from './held.ts'
import type { Frame, Signature } from './tree.ts'
import { visible } from './visible.ts'

/** The kind of paper that is read at a glance: the sheet for the decider. */
const ONE_PAGE = 'changes'

type Data = Readonly<Record<string, unknown>>

const text = (value: unknown): string => (value === undefined || value === null ? '' : held(visible(String(value))))
const texts = (value: unknown): string[] => (Array.isArray(value) ? value : value ? [value] : []).map(text)
const data = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {})

/** The frame as the front matter of a filled template states it; what it leaves out stays empty. */
export function readFrame(front: Data): Frame {
  return {
    issuer: texts(front.issuer),
    parent: front.parent ? whole(text(front.parent)) : null,
    number: text(front.number),
    about: text(front.about),
    place: text(front.place),
    date: text(front.date),
    type: text(front.type),
    subject: text(front.subject),
    to: texts(front.to),
    recipients: texts(front.recipients),
    signature: front.signature ? signatureOf(data(front.signature)) : null,
    preparer: front.preparer ? signatureOf(data(front.preparer)) : null,
    draft: front.draft !== false,
    dense: front.kind === ONE_PAGE,
    illustrative: front.illustrative ? text(front.illustrative) : null,
  }
}

/** The name of a commune stays on one line: `ỦY BAN NHÂN DÂN` / `XÃ MINH HỌA`. */
const whole = (name: string): string =>
  name.replace(/(?<=\s)(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|TỈNH|THÀNH PHỐ) .*/u, (place) =>
    place.replaceAll(' ', '\u00a0'),
  )

/** A post of several lines: `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
const signatureOf = ({ authority, title, name }: Data): Signature => ({
  posts: [text(authority), text(title)].flatMap((lines) => lines.split('\n')).filter((line) => line.trim() !== ''),
  name: text(name),
})
