import { wrapAnsi } from 'fast-wrap-ansi'
import { printDay } from '../../core/day.ts'
import type { Signature, SignedTag } from '../../git/signatures.ts'
import { padEnd, safe } from '../columns.ts'
import type { Context } from '../context.ts'
import type { Arrival } from './arrivals.ts'
import type { Fault } from './faults.ts'
import type { CheckedFile } from './signed-files.ts'

const MARGIN = 12

/** How one commit came to the main line, by whom, which plans it changed, and what its signature says. */
export function arrivalLines({ words, width }: Context, { commit, way, brings, plans, signature }: Arrival): string[] {
  const { verify: w } = words
  const request = commit.request ? ` ${commit.request.mark}${commit.request.number}` : ''
  const head = `${w.ways[way]}${request} · ${safe(commit.author)} · ${plans.map(safe).join(', ')}`
  const many = way === 'merge' ? ` (${w.brings(brings)})` : ''
  const texts = [
    head,
    `${commit.id.slice(0, 8)} ${safe(commit.subject)}${many}`,
    signatureText(words.verify, signature),
  ]
  const lines = texts.flatMap((text) => wrapAnsi(text, Math.max(20, width - MARGIN)).split('\n'))
  return lines.map((line, i) => `${padEnd(i === 0 ? printDay(commit.committed) : '', MARGIN)}${line}`)
}

export const tagLine = ({ words }: Context, { name, commit, signature }: SignedTag): string =>
  `${safe(name)} → ${commit.slice(0, 8)} · ${signatureText(words.verify, signature)}`

type Words = Context['words']['verify']

function signatureText(w: Words, { state, signer, key }: Signature): string {
  const who = signer ?? key
  return w.signatures[state] + (who === null ? '' : `: ${safe(who)}`)
}

/** What is not as it must be, a line each. */
export function faultLines(
  { words: { verify: w }, width }: Context,
  faults: readonly Fault[],
  arrivals: readonly Arrival[],
  files: readonly CheckedFile[],
): string[] {
  const name = ({ code, subject }: Fault): string => {
    if (code === 'signed-file')
      return w.faults[code](safe(files.find((f) => f.record === subject)?.file ?? ''), safe(subject))
    const commit = arrivals.find((one) => one.commit.id === subject)?.commit
    return w.faults[code](commit ? `${subject.slice(0, 8)} ${safe(commit.subject)}` : safe(subject))
  }
  return faults.flatMap((fault) => wrapAnsi(`- ${name(fault)}`, width).split('\n'))
}
