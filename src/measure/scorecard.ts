import { type Day, earlier } from '../core/day.ts'
import type { LineStatus, MoneyStatus } from '../core/money.ts'
import type { Movement } from '../core/movement.ts'
import { type Person, peopleOf } from '../core/person.ts'
import type { OwedReport, Progress, TaskStatus } from '../core/progress.ts'
import { ratesKnown } from '../core/rates.ts'
import { ratioOf } from '../core/ratio.ts'
import type { Card, CardKind, CardMoney, Scorecards, Term } from '../core/scorecard.ts'
import { holderAt, nameAt } from '../core/unit.ts'
import { byFirstDeadline, movedIn } from './first-deadline.ts'
import { headsOf } from './heads.ts'
import { countIndicators, planMovement } from './index.ts'
import { ledgerOf } from './ledger.ts'
import { sumOf } from './money.ts'
import { fallenDue, inTimeRate, reportsOwed } from './owed-reports.ts'
import { tally } from './tally.ts'
import { taskStatus } from './task-status.ts'
import { type Answered, answeredIn } from './term.ts'

/** What the cards of one plan are made from. */
interface Basis {
  readonly progress: Progress
  readonly known: boolean
  readonly reports: readonly OwedReport[]
  readonly onDay: (task: TaskStatus, day: Day) => TaskStatus
}

/** The cards of a plan at D; the period says which reports and which movement they show. */
export function scorecards(progress: Progress): Scorecards {
  const { plan, asOf, period } = progress
  const ledger = ledgerOf(plan)
  const basis: Basis = {
    progress,
    known: ratesKnown(plan),
    reports: fallenDue(plan, reportsOwed(plan, { day: asOf, until: asOf, since: period.from }), asOf, period.from),
    onDay: ({ task }, day) => taskStatus(ledger, task, day, period),
  }
  return {
    total: card(basis, { kind: 'plan', id: null, name: plan.data.title, tasks: progress.tasks, unit: () => true }),
    units: unitCards(basis),
    heads: headCards(basis),
    persons: personCards(basis),
    groups: progress.groups.map(({ id, title }) => {
      const tasks = progress.tasks.filter(({ task }) => task.group === id)
      return card(basis, { kind: 'group', id, name: title, tasks })
    }),
  }
}

/** Units that hold tasks, lead indicators or owed reports; last the tasks without a lead, so that the cards add up to the plan. */
function unitCards(basis: Basis): Card[] {
  const { plan, asOf, tasks, indicators } = basis.progress
  const holders = new Set([...tasks.map((t) => t.holder), ...basis.reports.map((r) => r.unit)])
  for (const { indicator } of indicators) holders.add(leadOf(basis.progress, indicator.data.lead))
  const known = [...plan.units.keys(), ...[...holders].filter((id) => id !== null && !plan.units.has(id)), null]
  return known
    .filter((id) => holders.has(id))
    .map((id) => {
      const unit = id === null ? undefined : plan.units.get(id)
      const name = unit ? nameAt(unit, asOf) : (id ?? '')
      return card(basis, {
        kind: 'unit',
        id,
        name,
        tasks: tasks.filter((t) => t.holder === id),
        unit: (other) => other === id,
      })
    })
}

const leadOf = ({ plan, asOf }: Progress, lead: string | undefined): string | null =>
  lead === undefined ? null : holderAt(plan, lead, asOf).unit

function headCards(basis: Basis): Card[] {
  const { plan, tasks, asOf } = basis.progress
  const { unitOf } = headsOf(basis.progress)
  const people = peopleOf(plan).filter(({ data }) => data.head === true && (data.from ?? '') <= asOf)
  const posts = new Set(tasks.map(unitOf))
  return [...plan.units.values()].flatMap((unit) => {
    const named = people.filter((person) => person.unit === unit)
    if (named.length === 0 && !posts.has(unit.id)) return []
    const own = tasks.filter((task) => unitOf(task) === unit.id)
    const of = { kind: 'head' as const, id: unit.id, tasks: own, unit: (other: string | null) => other === unit.id }
    if (named.length === 0) return [card(basis, { ...of, name: unit.data.head ?? nameAt(unit, asOf) })]
    return named.map((person) => card(basis, { ...of, name: person.data.title, person }))
  })
}

/** Persons in charge of tasks, in the register's order. */
function personCards(basis: Basis): Card[] {
  const { plan, tasks } = basis.progress
  const seen = new Set<string>()
  return peopleOf(plan).flatMap((person) => {
    const own = tasks.filter(({ task }) => task.data.person === person.id)
    if (own.length === 0 || seen.has(person.id)) return []
    seen.add(person.id)
    return [card(basis, { kind: 'person', id: person.id, name: person.data.title, person, tasks: own })]
  })
}

/** What one card is about; `unit` says whose reports and indicators are its own, null standing for no lead. */
interface Subject {
  readonly kind: CardKind
  readonly id: string | null
  readonly name: string
  readonly person?: Person
  readonly tasks: readonly TaskStatus[]
  readonly unit?: (id: string | null) => boolean
}

function card(basis: Basis, { kind, id, name, person, tasks, unit }: Subject): Card {
  const { progress, known } = basis
  const { asOf } = progress
  const term = person ? { from: person.data.from ?? null, until: person.data.until ?? null } : null
  const { own, inherited } = term ? answered(basis, tasks, term) : { own: tasks, inherited: [] }
  const reports = unit ? basis.reports.filter((r) => unit(r.unit) && (!term || within(term, r.due))) : null
  const answers = !term || within(term, asOf)
  const led = unit && answers ? progress.indicators.filter((i) => unit(leadOf(progress, i.indicator.data.lead))) : null
  const indicators = led && countIndicators(led.map((i) => i.state))
  return {
    kind,
    id,
    name,
    person: person ?? null,
    term,
    ...tally(own, known),
    tasks: own,
    led,
    moving: tasks.map((task) => task.id),
    onTimeByFirst: tally(byFirstDeadline(progress.plan, own, asOf), known).rates.onTimeOfDue,
    moved: movedIn(progress.plan, own, asOf),
    inherited,
    reports,
    reportsInTime: reports && known ? inTimeRate(reports) : null,
    indicators,
    indicatorsAttained: indicators && ratioOf(indicators.attained, indicators.total - indicators.notDue),
    money: answers ? moneyFor(progress, kind, own) : null,
    inPeriod: movementIn(progress, tasks, term),
  }
}

/** Disbursement of this budget year for the card's tasks; of the plan's card also for its general costs. null without a budget. */
function moneyFor({ money }: Progress, kind: CardKind, tasks: readonly TaskStatus[]): CardMoney | null {
  if (!money) return null
  const lines = moneyLinesOf(money, kind, tasks)
  return lines.length === 0 ? null : { disbursement: sumOf(lines, money.complete).disbursement }
}

/** The budget lines of this year that a card answers for. */
export function moneyLinesOf(money: MoneyStatus, kind: CardKind, tasks: readonly TaskStatus[]): LineStatus[] {
  const ids = new Set(tasks.map(({ id }) => id))
  return money.lines.filter(
    ({ line, task }) => line.data.year === money.year && (kind === 'plan' || ids.has(task ?? '')),
  )
}

const answered = ({ progress: { asOf }, onDay }: Basis, tasks: readonly TaskStatus[], term: Term): Answered =>
  answeredIn(tasks, term, asOf, (task) => onDay(task, term.until ?? asOf))

const within = ({ from, until }: Term, day: Day | null): boolean =>
  day !== null && (from ?? '') <= day && (until === null || day <= until)

/** The movement of tasks in the period shown up to D, as far as it lies inside the term. */
function movementIn(
  { plan, asOf, period }: Progress,
  tasks: readonly TaskStatus[],
  term: Term | null,
): Movement | null {
  const to = earlier(earlier(asOf, period.to), term?.until ?? asOf)
  const from = term?.from && term.from > period.from ? term.from : period.from
  if (from > to) return null
  return planMovement(
    plan,
    tasks.map(({ task }) => task),
    { from, to },
  )
}
