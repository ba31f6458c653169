import type { Progress } from '../../core/progress.ts'
import type { Card } from '../../core/scorecard.ts'
import { fold } from '../../core/text.ts'
import type { Given } from '../commands/index.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { groupMeant } from '../parts/group.ts'
import { headMeant, knownPosts } from '../parts/head.ts'
import { noSuchPart } from '../parts/index.ts'
import { unitMeant } from '../parts/unit.ts'
import type { Measured } from './measure.ts'

/** The cards asked for of one plan. */
export interface Chosen {
  readonly measured: Measured
  readonly cards: readonly Card[]
}

interface Choice {
  readonly option: 'unit' | 'head' | 'person' | 'group'
  readonly find: (measured: Measured, typed: string) => readonly Card[]
  readonly known: (measured: Measured) => readonly string[]
}

const ids = (cards: readonly Card[]): string[] => cards.flatMap(({ id }) => id ?? [])
const withId = (cards: readonly Card[], id: string | undefined): Card[] =>
  id === undefined ? [] : cards.filter((card) => card.id === id)
const personOf = (cards: readonly Card[], typed: string): Card[] =>
  cards.filter(({ person }) => [person?.id, person?.data.name].some((name) => name && fold(name) === fold(typed)))

const CHOICES: readonly Choice[] = [
  {
    option: 'unit',
    find: ({ progress, cards }, typed) => withId(cards.units, unitMeant(progress, typed)?.id),
    known: ({ cards }) => ids(cards.units),
  },
  {
    option: 'head',
    // A person's own term of office; else all who held the post.
    find: ({ progress, cards }, typed) => {
      const own = personOf(cards.heads, typed)
      return own.length > 0 ? own : withId(cards.heads, headMeant(progress, typed))
    },
    known: ({ progress, cards }) => [
      ...new Set([...knownPosts(progress), ...cards.heads.flatMap(({ person }) => person?.id ?? [])]),
    ],
  },
  {
    option: 'person',
    find: ({ cards }, typed) => personOf(cards.persons, typed),
    known: ({ cards }) => ids(cards.persons),
  },
  {
    option: 'group',
    find: ({ progress, cards }, typed) => withId(cards.groups, groupMeant(progress, typed)?.id),
    known: ({ cards }) => ids(cards.groups),
  },
]

/** The cards that the options ask for; undefined where they ask for none in particular. Stops with exit 2 for a value nobody knows. */
export function chosenCards(
  context: Context,
  options: Given['options'],
  all: readonly Measured[],
): Chosen[] | undefined {
  const asked = CHOICES.filter(({ option }) => typeof options[option] === 'string')
  const [choice, ...others] = asked
  if (!choice) return undefined
  if (others.length > 0) throw stop(EXIT.usage, context.words.scorecard.oneOnly)
  const typed = String(options[choice.option])
  const chosen = all.map((measured) => ({ measured, cards: choice.find(measured, typed) }))
  const found = chosen.filter(({ cards }) => cards.length > 0)
  if (found.length > 0) return found
  const byProgress = new Map<Progress, Measured>(all.map((measured) => [measured.progress, measured]))
  const known = (progress: Progress): readonly string[] => {
    const measured = byProgress.get(progress)
    return measured ? choice.known(measured) : []
  }
  throw noSuchPart(context, { option: choice.option, known }, typed, [...byProgress.keys()])
}
