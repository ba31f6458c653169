import { nearest } from '../../core/text.ts'
import type { NewPlan, NewRoles } from '../../edit/new-plan.ts'
import { cleanLine } from '../answers.ts'
import type { Given } from '../commands/index.ts'
import type { Context } from '../context.ts'
import { EXIT, stop } from '../exit.ts'
import { findUnit, readGroups, readLines, readUnits, type Understood, wrongId } from './read.ts'

/** Answers so far: what the command line gave. */
export interface Answers extends Omit<Partial<NewPlan>, 'roles'> {
  readonly roles: NewRoles
}

/** The roles, by their options. */
export const ROLES = [
  ['gate', 'gate'],
  ['followUp', 'follow-up'],
  ['decider', 'decider'],
  ['consolidator', 'consolidator'],
] as const

/** Answers given as options; stops with exit 2 for one that cannot be used. */
export function givenAnswers(context: Context, options: Given['options']): Answers {
  const { words } = context
  const text = (name: string): string | undefined => textOf(context, options, name)
  const use = <T>(name: string, found: Understood<T>): T => {
    if ('value' in found) return found.value
    throw stop(EXIT.usage, `--${name}: ${found.wrong}`)
  }
  const [folder] = context.folders
  const id = folder?.slice('plans/'.length)
  const wrong = id === undefined ? undefined : wrongId(id, words)
  if (wrong !== undefined) throw stop(EXIT.usage, `--plan: ${wrong}`)
  const [units, requested, groups, title, issuer, place] = [
    text('units'),
    text('requested'),
    text('groups'),
    text('title'),
    text('issuer'),
    text('place'),
  ]
  const assigned = use('units', readUnits(units ?? '', false, [], words))
  const all = use('requested', readUnits(requested ?? '', true, assigned, words))
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(issuer === undefined ? {} : { issuer: readLines(issuer) }),
    ...(place === undefined ? {} : { place }),
    ...(options.calendar === 'nd09' || options.calendar === 'calendar' ? { calendar: options.calendar } : {}),
    ...(all.length === 0 ? {} : { units: all }),
    ...(groups === undefined ? {} : { groups: use('groups', readGroups(groups, [], words)) }),
    roles: rolesOf(context, options, all),
  }
}

/** An option's text as an answer; undefined where it was not given. */
function textOf({ words }: Context, options: Given['options'], name: string): string | undefined {
  const given = options[name]
  if (typeof given !== 'string') return undefined
  const text = cleanLine(given)
  if (text === undefined) throw stop(EXIT.usage, `--${name}: ${words.ask.control}`)
  if (text === '') throw stop(EXIT.usage, words.usage.missingValue(`--${name}`))
  return text
}

function rolesOf(context: Context, options: Given['options'], units: NewPlan['units']): NewRoles {
  const roles = ROLES.flatMap(([role, flag]) => {
    // commander names an option's value without its hyphens.
    const typed = textOf(context, { [flag]: options[role] }, flag)
    if (typed === undefined) return []
    const unit = findUnit(typed, units)
    const ids = units.map(({ id }) => id)
    if (!unit) throw stop(EXIT.usage, context.words.stop.badValue(`--${flag}`, typed, ids, nearest(typed, ids)))
    return [[role, unit.id]]
  })
  return Object.fromEntries(roles)
}
