import type { Day } from '../core/day.ts'
import { type Calendar, type Every, type Period, periodHolding, periodOf } from '../core/period.ts'
import type { Progress } from '../core/progress.ts'
import { adHocShape, adHocView } from './ad-hoc.ts'
import { amendmentShape, amendmentView } from './amendment-paper.ts'
import { bulletinShape, bulletinView } from './bulletin.ts'
import { fileStem, wordsStem } from './file-stem.ts'
import { formShape, formView } from './form.ts'
import type { ReportOptions } from './frame.ts'
import { planShape, planView } from './plan-view.ts'
import { reminderShape, reminderView } from './reminder.ts'
import { reviewShape, reviewView } from './review-paper.ts'
import { reviewName, reviewPeriod } from './review-span.ts'
import { scorecardShape, scorecardView } from './scorecard-paper.ts'
import type { Shape } from './shape.ts'
import { submissionShape, submissionView } from './submission.ts'
import { unitShape, unitView } from './unit-report.ts'
import { periodicShape, periodicView, type ReportInput } from './view.ts'
import { periodName } from './words.ts'

/** A kind of report: its name on the command line, the periods it is made for, its template and the view that fills it. */
export interface ReportKind {
  readonly name: string
  /** Name of the file without its ending; it begins with the abbreviation of the document's type (Decree 30/2020). */
  readonly stem: (progress: Progress, options: ReportOptions) => string
  /** True for a period of the kind's length. */
  readonly fits: (period: Period) => boolean
  /** The period of that length that holds a day. */
  readonly periodAt: (day: Day, calendar: Calendar, beginning: Day | undefined) => Period | undefined
  /** What must be given on the command line beside the plan; nothing for most. */
  readonly needs?: readonly ('unit' | 'request')[]
  /** What the view rests on beside the measured plan; it is worked out for these kinds only. */
  readonly rests?: readonly ('review' | 'due' | 'cards' | 'trend' | 'own' | 'eve')[]
  /** The built-in template; a commune's own is named after the kind, `year.md.hbs`. */
  readonly template: string
  /** The form of the view, against which templates are checked. */
  readonly shape: Shape
  /** The view; `blockers` say in words why the paper may not be issued yet. */
  readonly view: (input: ReportInput) => { readonly blockers: readonly string[] }
}

/** The periodic report, which has one outline whatever its length. */
function periodic(name: string, form: RegExp, periodAt: ReportKind['periodAt']): ReportKind {
  const view = (input: ReportInput): ReturnType<ReportKind['view']> => periodicView(name, input)
  const fits = ({ id }: Period): boolean => form.test(id)
  const stem = ({ period }: Progress): string => fileStem('BC', period)
  return { name, stem, fits, periodAt, rests: ['trend'], template: 'quarter.md', shape: periodicShape, view }
}

const holding =
  (every: Every): ReportKind['periodAt'] =>
  (day, calendar) =>
    periodHolding(day, every, calendar)

/** A period of any length that reports are made for. */
const isPeriodic = ({ id }: Period): boolean => /^\d{4}(?:-(?:\d{2}|Q\d|H\d|9M))?$/.test(id)

/** Nine months run from the start of the reporting year. */
const nineMonths: ReportKind['periodAt'] = (day, calendar) => {
  const year = periodHolding(day, 'year', calendar)
  return year && periodOf(`${year.id}-9M`, calendar)
}

/** All kinds. A new kind is a view, a template and one more entry. */
export const REPORT_KINDS: readonly ReportKind[] = [
  periodic('month', /^\d{4}-\d{2}$/, holding('month')),
  periodic('quarter', /^\d{4}-Q\d$/, holding('quarter')),
  periodic('half', /^\d{4}-H\d$/, holding('half')),
  periodic('nine-months', /^\d{4}-9M$/, nineMonths),
  periodic('year', /^\d{4}$/, holding('year')),
  {
    name: 'plan',
    stem: ({ plan }) => `KH-${plan.id}`,
    // The plan's document is of no period: any will do.
    fits: () => true,
    periodAt: (day, calendar) => periodHolding(day, 'year', calendar),
    template: 'plan.md',
    shape: planShape,
    view: planView,
  },
  {
    name: 'unit',
    stem: ({ period }, { unit = '' }) => fileStem('BC', period, unit),
    fits: isPeriodic,
    periodAt: holding('quarter'),
    needs: ['unit'],
    rests: ['own'],
    template: 'unit.md',
    shape: unitShape,
    view: unitView,
  },
  {
    name: 'form',
    stem: ({ period }, { unit = '' }) => fileStem('BM', period, unit),
    fits: isPeriodic,
    periodAt: holding('quarter'),
    needs: ['unit'],
    rests: ['own', 'eve'],
    template: 'form.md',
    shape: formShape,
    view: formView,
  },
  {
    name: 'reminder',
    stem: ({ asOf }, { unit }) => `CV-don-doc-${asOf}${unit ? `-${unit}` : ''}`,
    fits: () => true,
    periodAt: holding('quarter'),
    rests: ['due'],
    template: 'reminder.md',
    shape: reminderShape,
    view: reminderView,
  },
  {
    name: 'review',
    stem: (progress) => wordsStem('BC', `${reviewName(progress)} ${progress.period.id}`),
    fits: ({ id }) => /^\d{4}\.\.\d{4}$/.test(id),
    periodAt: reviewPeriod,
    rests: ['review', 'trend'],
    template: 'review.md',
    shape: reviewShape,
    view: reviewView,
  },
  {
    name: 'ad-hoc',
    stem: (_progress, { request }) => `BC-dot-xuat${request ? `-${request}` : ''}`,
    fits: () => true,
    periodAt: () => undefined,
    needs: ['request'],
    template: 'ad-hoc.md',
    shape: adHocShape,
    view: adHocView,
  },
  {
    name: 'scorecard',
    // One unit's card is a phiếu, for which the decree has no abbreviation.
    stem: ({ period }, { unit }) =>
      unit ? wordsStem('PTD', `${periodName(period)} ${unit}`) : wordsStem('BC', `theo dõi ${periodName(period)}`),
    fits: ({ id }) => /^\d{4}$/.test(id),
    periodAt: holding('year'),
    rests: ['cards'],
    template: 'scorecard.md',
    shape: scorecardShape,
    view: scorecardView,
  },
  {
    name: 'bulletin',
    stem: ({ period }) => fileStem('BT', period),
    fits: isPeriodic,
    periodAt: holding('quarter'),
    rests: ['trend'],
    template: 'bulletin.md',
    shape: bulletinShape,
    view: bulletinView,
  },
  {
    name: 'submission',
    stem: ({ asOf }, { unit = '' }) => `TTr-dieu-chinh-${asOf}-${unit}`,
    fits: () => true,
    periodAt: holding('quarter'),
    needs: ['unit'],
    template: 'submission.md',
    shape: submissionShape,
    view: submissionView,
  },
  {
    name: 'amendment',
    stem: ({ asOf }) => `KH-dieu-chinh-${asOf}`,
    fits: () => true,
    periodAt: holding('quarter'),
    template: 'amendment.md',
    shape: amendmentShape,
    view: amendmentView,
  },
]
