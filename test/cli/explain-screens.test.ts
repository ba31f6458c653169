import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plan, workspace } from '../support/cli.ts'

// Explanations of figures on a terminal of 100 columns, in both languages: read golden/explained-*.txt as you would read the screen.
const SCREENS: Readonly<Record<string, string>> = {
  count: 'counts.doneOnTime',
  'count-total': 'counts.total',
  of: 'of.behind',
  'group-rate': 'groups.1.rates.completionOfDue',
  'unit-count': 'units.kinh-te.counts.openOverdue',
  coverage: 'coverage',
  weighted: 'weighted.averageProgress',
  reports: 'reports.kinh-te.inTime',
  'reports-in-time': 'rates.reportsInTime',
  movement: 'movement.period.openAtStart',
  'movement-done': 'groups.6.movement.year.done',
  indicators: 'indicators.notAttained',
  duties: 'duties.openOverdue',
  cooperating: 'units.kinh-te.cooperating',
  below: 'groups.1.counts',
  several: 'counts.openOverdue of.dueSoon',
}

let place: ReturnType<typeof workspace>
beforeAll(() => {
  place = workspace()
})
afterAll(() => place.done())

describe.each(['vi', 'en'])('explained in %s', (lang) => {
  it.each(Object.entries(SCREENS))('%s', async (name, ids) => {
    const line = `explain ${ids} --plan minh-hoa --no-color --lang ${lang}`
    const { out, err, code } = await plan(line, { cwd: place.root, columns: 100 })
    expect({ err, code }).toEqual({ err: '', code: 0 })
    await expect(out).toMatchFileSnapshot(`golden/explained-${name}.${lang}.txt`)
  })
})

describe('long lists', () => {
  it('are cut on a terminal, and not at all in a pipe', async () => {
    const line = 'explain counts.total --plan minh-hoa --no-color'
    const screen = (await plan(line, { cwd: place.root, columns: 100 })).out
    const piped = (await plan(line, { cwd: place.root })).out
    expect(screen).toContain('… và 35 nhiệm vụ nữa (--json in đầy đủ)')
    expect(piped).not.toContain('…')
    expect(piped).toContain('\n  6.e  ')
  })
})

describe('a narrow terminal', () => {
  it('is kept within: the place goes below its figure where it does not fit beside it', async () => {
    const { out } = await plan('explain minh-hoa:CT02 --no-color', { cwd: place.root, columns: 80 })
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(out).toContain(
      '\n  Trung tâm Phục vụ hành chính công  n = 1.250\n    plans/minh-hoa/progress/2026-Q3/trung-tam-hcc.md:20\n',
    )
  })
})
