import { type NewPlan, type NewUnit, slug } from '../../edit/new-plan.ts'
import type { Asker } from '../ask.ts'
import type { Context } from '../context.ts'
import { type Answers, ROLES } from './given.ts'
import { type NewGroup, readGroups, readLines, readUnits, type Understood, wrongId } from './read.ts'

/** Asks for what the command line did not give. An empty answer leaves a thing unset. */
export async function askForRest({ words }: Context, ask: Asker, given: Answers, folder: string): Promise<NewPlan> {
  const { init: w } = words
  ask.say(w.intro)
  const text = async (question: string, hint: string): Promise<string | undefined> =>
    (await ask.text({ question, hint: `${hint} · ${w.orEmpty}` })) || undefined
  const issuer = given.issuer ?? readLines((await text(w.askIssuer, w.issuerHint)) ?? '')
  const place = given.place ?? (await text(w.askPlace, w.placeHint))
  const title = given.title ?? (await text(w.askTitle, w.titleHint))
  const id = given.id ?? (await askId(words, ask, slug(title ?? '') || folder))
  const units = given.units ?? (await askUnits(words, ask))
  const roles = { ...given.roles, ...(await askRoles(words, ask, given, units)) }
  const groups =
    given.groups ??
    (await collect(ask, w.askGroups, w.groupsHint, (line, known: readonly NewGroup[]) =>
      readGroups(line, known, words),
    ))
  const calendar = given.calendar ?? (await askCalendar(words, ask))
  return {
    id,
    ...(title === undefined ? {} : { title }),
    ...(issuer.length === 0 ? {} : { issuer }),
    ...(place === undefined ? {} : { place }),
    calendar,
    units,
    groups,
    roles,
  }
}

type Words = Context['words']

const askId = (words: Words, ask: Asker, initial: string): Promise<string> =>
  ask.text({
    question: words.init.askId,
    hint: words.init.idHint,
    initial,
    check: (typed) => wrongId(typed, words),
  })

/** Takes entries one a line until an empty one. */
async function collect<T>(
  ask: Asker,
  question: string,
  hint: string,
  read: (line: string, known: readonly T[]) => Understood<readonly T[]>,
): Promise<readonly T[]> {
  let known: readonly T[] = []
  for (;;) {
    const line = await ask.text({
      question: known.length === 0 ? question : '',
      hint: known.length === 0 ? hint : '',
      check: (typed) => {
        const found = read(typed, known)
        return 'wrong' in found ? found.wrong : undefined
      },
    })
    if (line === '') return known
    const found = read(line, known)
    if ('value' in found) known = found.value
  }
}

async function askUnits(words: Words, ask: Asker): Promise<readonly NewUnit[]> {
  const { init: w } = words
  const units = await collect(ask, w.askUnits, w.unitsHint, (line, known: readonly NewUnit[]) =>
    readUnits(line, false, known, words),
  )
  if (units.length === 0) return units
  const requested = await ask.many({ question: w.askRequested, hint: w.requestedHint, options: optionsOf(units) })
  return units.map((unit) => ({ ...unit, isRequested: requested.includes(unit.id) }))
}

const optionsOf = (units: readonly NewUnit[]) => units.map(({ id, name }) => ({ value: id, label: `${name} (${id})` }))

async function askRoles(
  words: Words,
  ask: Asker,
  given: Answers,
  units: readonly NewUnit[],
): Promise<NewPlan['roles']> {
  const roles: Record<string, string> = {}
  if (units.length === 0) return roles
  const unknown = { value: '', label: words.init.notKnown }
  for (const [role] of ROLES) {
    if (given.roles[role] !== undefined) continue
    const options = [...optionsOf(units), unknown]
    const unit = await ask.choice({ question: words.init.askRole[role], options, initial: '' })
    if (unit !== '') roles[role] = unit
  }
  return roles
}

const askCalendar = ({ init: w }: Words, ask: Asker): Promise<'nd09' | 'calendar'> =>
  ask.choice({
    question: w.askCalendar,
    options: [
      { value: 'nd09', label: w.nd09 },
      { value: 'calendar', label: w.byCalendar },
    ],
    initial: 'nd09',
  })
