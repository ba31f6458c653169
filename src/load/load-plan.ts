import { type Diagnostic, fileProblem } from '../core/diagnostic.ts'
import type { Issued } from '../core/issued.ts'
import type {
  Assessment,
  Budget,
  Closing,
  Consolidated,
  CriteriaSet,
  Duty,
  Holidays,
  Indicator,
  Plan,
  Programme,
  Report,
  Task,
  Unit,
} from '../core/plan.ts'
import type { Listed, Reader } from '../core/reader.ts'
import type {
  AssessmentFile,
  BudgetFile,
  ClosedFile,
  CriteriaFile,
  DutiesFile,
  HolidaysFile,
  IndicatorsFile,
  IssuedFile,
  ProgrammesFile,
  TasksFile,
  UnitsFile,
} from '../core/schema.gen.ts'
import { bindDuties, bindIndicators, bindTasks, bindUnits } from './bind-lists.ts'
import {
  bindAssessment,
  bindBudget,
  bindClosing,
  bindCriteria,
  bindHolidays,
  bindIssued,
  bindProgrammes,
  byDay,
  byIssue,
} from './bind-more.ts'
import { bindPlan, type Head } from './bind-plan.ts'
import { bindConsolidated, bindReport, byEffect } from './bind-reports.ts'
import { evidenceIn } from './evidence.ts'
import type { Found } from './found.ts'
import { atTop, inAssessments, inList, inPeriod, inPeriods, LIST_FOLDERS, nameOf, type Place } from './places.ts'
import { type FileRead, readFile } from './read-file.ts'
import { refersToUnits } from './refers.ts'
import type { Kind } from './validate.ts'

interface Placed {
  readonly listed: Listed
  readonly kind: Kind
}

/**
 * Loads the plan in `folder` (`plans/<plan>`): every file that can be read, as far as it can be read.
 * What is wrong comes back as problems; `plan.unread` names the files that are missing from the plan or not wholly in it.
 */
export async function loadPlan(reader: Reader, folder: string): Promise<{ plan: Plan; problems: Diagnostic[] }> {
  const found: Found = { problems: [], unread: new Set() }
  const files = placedFiles(found, reader, folder)
  const plan = await assemble(found, reader, folder, files)
  return { plan, problems: found.problems }
}

/** Goes through a plan's folder and tells every file's kind by its place. */
function placedFiles(found: Found, reader: Reader, folder: string): Placed[] {
  const files: Placed[] = []
  const sort = (listed: Listed, place: Place): void => {
    if (place.is === 'file') files.push({ listed, kind: place.kind })
    else if (listed.kind === 'other' && place.is !== 'ignored') refuse(found, reader, listed.path)
    else if (place.is === 'unexpected') unexpected(found, listed, place)
  }
  const tops = reader.list(folder)
  if (tops.length === 0 && reader.read(folder) === 'outside') refuse(found, reader, folder)
  for (const top of tops) sort(top, atTop(top))
  const isThere = (name: string): boolean => tops.some(({ path }) => nameOf(path) === name)
  for (const list of LIST_FOLDERS.filter(isThere))
    for (const listed of reader.list(`${folder}/${list}`)) sort(listed, inList(list, listed))
  for (const periods of (['progress', 'assessments'] as const).filter(isThere))
    for (const period of reader.list(`${folder}/${periods}`)) {
      const place = inPeriods(periods, period)
      sort(period, place)
      if (period.kind === 'folder' && place.is === 'folder')
        for (const listed of reader.list(period.path))
          sort(listed, periods === 'progress' ? inPeriod(listed) : inAssessments(listed))
    }
  return files
}

/** A link that leads outside, a link to a folder, a pipe: nothing of it is read. */
function refuse(found: Found, reader: Reader, path: string): void {
  const code = reader.read(path) === 'outside' ? 'file/outside' : 'file/unreadable'
  found.problems.push(fileProblem(code, 'error', path, {}))
  found.unread.add(path)
}

function unexpected(
  found: Found,
  { path, kind }: Listed,
  { expected, lost }: Extract<Place, { is: 'unexpected' }>,
): void {
  const params = kind === 'folder' ? { expected, isFolder: true as const } : { expected }
  found.problems.push(fileProblem('file/unexpected', lost ? 'error' : 'warning', path, params))
  if (lost) found.unread.add(path)
}

/** Reads the files one after another and keeps only what the plan holds. */
async function assemble(found: Found, reader: Reader, folder: string, files: readonly Placed[]): Promise<Plan> {
  const head = await readHead(found, reader, folder, files)
  const lists = noLists()
  const known = noneKnown()
  const amendments: FileRead[] = []
  for (const placed of files) {
    if (placed.kind === 'plan') continue
    const file = await read(found, reader, placed)
    if (file.data && placed.kind === 'amendment') amendments.push(file)
    else if (file.data) bind(found, head, lists, known, placed.kind, file)
  }
  const order = new Map(head.data.groups.map(({ id }, index) => [id, index]))
  const plan: Plan = {
    ...head,
    folder,
    groups: head.data.groups,
    units: new Map(lists.units.map((unit) => [unit.id, unit])),
    tasks: lists.tasks.sort((a, b) => (order.get(a.group) ?? order.size) - (order.get(b.group) ?? order.size)),
    duties: lists.duties,
    indicators: lists.indicators,
    reports: lists.reports.sort(byEffect),
    consolidated: lists.consolidated.sort(byEffect),
    programmes: lists.programmes,
    criteria: lists.criteria,
    assessments: lists.assessments.sort(byDay),
    budget: lists.budget,
    holidays: lists.holidays,
    closings: lists.closings,
    issued: lists.issued.sort(byIssue),
    amendments: [],
    evidence: evidenceIn(found, reader, folder),
    unread: [],
  }
  if (!files.some(({ kind }) => kind === 'units')) missing(found, `${folder}/units.yaml`, refersToUnits(plan))
  const whole = amendments.length > 0 ? await amended(found, plan, amendments) : plan
  return { ...whole, unread: [...found.unread].sort() }
}

/** Few plans have amendments; what binds them is loaded with the first. */
async function amended(found: Found, plan: Plan, files: readonly FileRead[]): Promise<Plan> {
  const { withAmendments } = await import('./bind-amendments.ts')
  return withAmendments(found, plan, files)
}

async function readHead(found: Found, reader: Reader, folder: string, files: readonly Placed[]): Promise<Head> {
  const placed = files.find(({ kind }) => kind === 'plan')
  if (!placed) missing(found, `${folder}/plan.yaml`, true)
  return bindPlan(found, folder, placed ? (await read(found, reader, placed)).data : null)
}

function missing(found: Found, path: string, isNeeded: boolean): void {
  const name = path.slice(path.lastIndexOf('/') + 1)
  found.problems.push(fileProblem('file/missing', isNeeded ? 'error' : 'warning', path, { name }))
  if (isNeeded) found.unread.add(path)
}

async function read(found: Found, reader: Reader, { listed, kind }: Placed): Promise<FileRead> {
  const file = await readFile(reader, listed, kind)
  found.problems.push(...file.problems)
  if (file.problems.some(({ severity }) => severity === 'error')) found.unread.add(listed.path)
  return file
}

interface Lists {
  readonly units: Unit[]
  readonly duties: Duty[]
  readonly tasks: Task[]
  readonly indicators: Indicator[]
  readonly reports: Report[]
  readonly consolidated: Consolidated[]
  readonly programmes: Programme[]
  readonly criteria: CriteriaSet[]
  readonly assessments: Assessment[]
  readonly closings: Closing[]
  readonly issued: Issued[]
  budget: Budget | null
  holidays: Holidays | null
}

const noLists = (): Lists => ({
  units: [],
  duties: [],
  tasks: [],
  indicators: [],
  reports: [],
  consolidated: [],
  programmes: [],
  criteria: [],
  assessments: [],
  closings: [],
  issued: [],
  budget: null,
  holidays: null,
})

/** Ids met so far and the file of each. */
type Known = Record<'units' | 'duties' | 'tasks' | 'indicators' | 'programmes' | 'criteria', Map<string, string>>

const noneKnown = (): Known => ({
  units: new Map(),
  duties: new Map(),
  tasks: new Map(),
  indicators: new Map(),
  programmes: new Map(),
  criteria: new Map(),
})

function bind(found: Found, { calendar }: Head, lists: Lists, known: Known, kind: Kind, file: FileRead): void {
  const { path } = file
  // The validator has said that the data is of this kind.
  const data = file.data as unknown
  if (kind === 'units') lists.units.push(...bindUnits(found, path, data as UnitsFile, known.units))
  if (kind === 'duties') lists.duties.push(...bindDuties(found, path, data as DutiesFile, known.duties))
  if (kind === 'tasks') lists.tasks.push(...bindTasks(found, path, data as TasksFile, known.tasks))
  if (kind === 'indicators')
    lists.indicators.push(...bindIndicators(found, path, data as IndicatorsFile, known.indicators))
  if (kind === 'progress') lists.reports.push(bindReport(found, calendar, file))
  if (kind === 'consolidated') lists.consolidated.push(bindConsolidated(found, calendar, file))
  if (kind === 'programmes')
    lists.programmes.push(...bindProgrammes(found, path, data as ProgrammesFile, known.programmes))
  if (kind === 'criteria') lists.criteria.push(...bindCriteria(found, path, data as CriteriaFile, known.criteria))
  if (kind === 'assessment') lists.assessments.push(bindAssessment(found, calendar, path, data as AssessmentFile))
  if (kind === 'budget') lists.budget = bindBudget(found, path, data as BudgetFile)
  if (kind === 'closed') lists.closings.push(bindClosing(found, calendar, path, data as ClosedFile))
  if (kind === 'issued') lists.issued.push(bindIssued(found, calendar, path, data as IssuedFile))
  if (kind === 'holidays') lists.holidays = bindHolidays(path, data as HolidaysFile)
}
