import { sharesOf } from '../core/criteria.ts'
import { printDay } from '../core/day.ts'
import { printFraction, printNumber } from '../core/number.ts'
import type { Origin } from '../core/origin.ts'
import type { CriteriaSet, Criterion } from '../core/plan.ts'
import type { AssessmentStatus, CriterionScore, ProgrammeItem, ProgrammeStatus, Progress } from '../core/progress.ts'
import { periodName } from '../messages/period-name.ts'
import { safe } from './columns.ts'
import type { Context } from './context.ts'
import type { Field } from './fields.ts'
import { figureText } from './indicator-text.ts'
import { completionText, exactText, partialText, plainText, scoreText, subjectText } from './programme-text.ts'
import type { Found } from './resolve.ts'
import { unitName } from './status-lists.ts'
import type { Words } from './words/index.ts'

/** One programme at the date of facts: what the plan says of it, then its completion and what it is made of. */
export function programmeFields({ words }: Context, progress: Progress, status: ProgrammeStatus): Field[] {
  const { show, programmes: w } = words
  const { data } = status.programme
  const { lead } = data
  const term = [data.from && w.from(printDay(data.from)), data.until && w.until(printDay(data.until))]
  const of = (kind: ProgrammeItem['kind']): string[] =>
    status.items.filter((item) => item.kind === kind).map((item) => itemText(words, progress, item))
  return [
    [w.orderedBy, data.task && itemName(progress, { kind: 'task', id: data.task })],
    [show.lead, lead === undefined ? words.status.unassigned : safe(unitName(progress, lead))],
    [show.holder, status.holder && status.holder !== lead ? safe(unitName(progress, status.holder)) : undefined],
    [show.head, data.head && safe(data.head)],
    [w.decision, data.decision && safe(data.decision)],
    [w.term, term.filter(Boolean).join(' ')],
    [
      w.completion,
      [completionText(words, status), ...(status.coverage ? [partialText(words, status).join(' · ')] : [])],
    ],
    [w.coverage, status.coverage ? printFraction(status.coverage) : undefined],
    [show.tasks, of('task')],
    [show.indicators, of('indicator')],
    [w.criteriaSets, of('criteria')],
  ]
}

/** The id of a task, indicator or set with its name. */
export function itemName({ plan }: Progress, { kind, id }: Pick<ProgrammeItem, 'kind' | 'id'>): string {
  const entries: readonly { id: string; data: { name?: string; text?: string } }[] =
    kind === 'task' ? plan.tasks : kind === 'indicator' ? plan.indicators : plan.criteria
  const data = entries.find((entry) => entry.id === id)?.data
  return safe(`${id} ${data?.name ?? data?.text ?? ''}`.trim())
}

/** `3.b Chương trình …: chưa xong, quá hạn (trọng số 3)`. */
function itemText(words: Words, progress: Progress, item: ProgrammeItem): string {
  const { programmes: w } = words
  const outside = item.out
    ? ` (${w.outside.toLowerCase()})`
    : item.weight && !isOne(item)
      ? weightText(words, item)
      : ''
  return `${itemName(progress, item)}: ${standing(words, progress, item)}${outside}`
}

const isOne = ({ weight }: ProgrammeItem): boolean => weight?.n === weight?.d
const weightText = ({ programmes: w }: Words, { weight }: ProgrammeItem): string =>
  weight ? ` (${w.weight(exactText(weight))})` : ''

/** Where one item stands: a task's state, an indicator's figure and verdict, a set's score. */
export function standing(words: Words, progress: Progress, { kind, id, out, assessment }: ProgrammeItem): string {
  const { programmes: w } = words
  const task = kind === 'task' && progress.tasks.find((t) => t.id === id)
  if (task) return words.states[task.state]
  const indicator = kind === 'indicator' && progress.indicators.find((i) => i.indicator.id === id)
  if (indicator) {
    const verdict = words.indicatorStates[indicator.state]
    const figure = figureText(words, indicator)
    return figure === words.none ? verdict : `${figure}, ${verdict}`
  }
  if (assessment) return `${assessmentResult(words, assessment)} (${assessment.id})`
  if (kind === 'criteria' && progress.plan.criteria.some((set) => set.id === id)) return w.notAssessed
  return out ? w.out[out] : w.unknown
}

/** `72,50 điểm, Khá`, or why there is no score. */
export function assessmentResult(words: Words, status: AssessmentStatus): string {
  const { programmes: w } = words
  const points = status.score || status.atLeast ? w.points(scoreText(words, status)) : words.none
  if (status.why) return `${points} (${w.noScore[status.why]})`
  return status.grade === null ? points : `${points}, ${safe(status.grade)}`
}

/** One criteria set: its criteria with levels and what each earns, its grades, and where its subjects stand. */
export function criteriaFields({ words }: Context, progress: Progress, set: CriteriaSet): Field[] {
  const { programmes: w } = words
  const latest = progress.assessments.filter(({ latest, assessment }) => latest && assessment.set === set.id)
  return [
    [w.document, set.data.document && safe(set.data.document)],
    [w.criteria, set.criteria.flatMap((criterion) => criterionLines(words, criterion))],
    [w.grades, (set.data.grades ?? []).map(({ from, name }) => w.gradeFrom(printNumber(from), safe(name)))],
    [
      w.assessments,
      latest.map(
        (status) =>
          `${safe(status.id)} ${subjectText(progress, status.assessment.subject)}: ${assessmentResult(words, status)}`,
      ),
    ],
  ]
}

function criterionLines({ programmes: w }: Words, criterion: Criterion): string[] {
  const shares = sharesOf(criterion)
  const more = [
    criterion.weight !== undefined && w.weight(printNumber(criterion.weight)),
    criterion.evidence && w.evidence(safe(criterion.evidence)),
  ].filter(Boolean)
  const levels = criterion.levels.map(({ level, meaning }) => {
    const share = shares.get(level)
    return `  ${level}. ${safe(meaning)}${share ? `: ${plainText(share)}%` : ''}`
  })
  return [`${criterion.id} ${safe(criterion.name)}${more.length > 0 ? ` (${more.join('; ')})` : ''}`, ...levels]
}

/** One assessment: who was assessed, the score, and each answer. */
export function assessmentFields({ words, lang }: Context, progress: Progress, status: AssessmentStatus): Field[] {
  const { programmes: w } = words
  const { assessment, set, coverage, grade } = status
  const { by } = assessment.data
  return [
    [w.subject, subjectText(progress, assessment.subject)],
    [w.heads.set, safe(set ? `${set.id} ${set.data.name}` : assessment.set)],
    [w.period, assessment.window ? periodName(assessment.window, lang) : safe(assessment.period)],
    [w.date, printDay(assessment.date) + (status.latest ? '' : ` (${w.earlier})`)],
    [w.by, by && safe(unitName(progress, by))],
    [w.result, assessmentResult(words, { ...status, grade: null })],
    [w.grade, grade === null ? undefined : safe(grade)],
    [w.answered, coverage ? w.ofCriteria(printFraction(coverage)) : undefined],
    [w.criteria, status.criteria.map((row) => answerText(words, status, row))],
  ]
}

function answerText(words: Words, { assessment }: AssessmentStatus, row: CriterionScore): string {
  const { programmes: w, show } = words
  const { criterion, level, share } = row
  const answer = assessment.answers[criterion.id]
  const meaning = criterion.levels.find((entry) => entry.level === level)?.meaning
  const said =
    row.state === 'notApplicable'
      ? w.notApplicable(safe(answer?.notApplicable ?? ''))
      : level === null || !share
        ? w.unanswered
        : `${w.level(level)}, ${plainText(share)}%${meaning === undefined ? '' : ` – ${safe(meaning)}`}`
  const more = [
    answer?.note && `${w.note}: ${safe(answer.note)}`,
    answer?.evidence && `${show.evidence.toLowerCase()}: ${answer.evidence.map(safe).join(', ')}`,
  ].filter(Boolean)
  return `${criterion.id} ${safe(criterion.name)}: ${said}${more.length > 0 ? ` (${more.join('; ')})` : ''}`
}

/** What `plan show` prints of a programme, a criteria set or an assessment; undefined for other kinds. */
export function shownOfProgrammes(context: Context, { progress, kind, id }: Found): Shown | undefined {
  const status = kind === 'programme' && progress.programmes.find(({ programme }) => programme.id === id)
  if (status) {
    const { data, origin } = status.programme
    return { title: data.name, fields: programmeFields(context, progress, status), origin }
  }
  const set = kind === 'criteria' && progress.plan.criteria.find((entry) => entry.id === id)
  if (set) return { title: set.data.name, fields: criteriaFields(context, progress, set), origin: set.origin }
  const made = kind === 'assessment' && progress.assessments.find((entry) => entry.id === id)
  if (!made) return undefined
  return { title: '', fields: assessmentFields(context, progress, made), origin: made.assessment.origin }
}

interface Shown {
  readonly title: string
  readonly fields: readonly Field[]
  readonly origin: Origin
}
