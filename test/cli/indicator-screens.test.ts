import { describe, expect, it } from 'vitest'
import { FLAGS, VERDICTS } from '../../src/core/verdict.ts'
import { plan } from '../support/cli.ts'
import { screens } from '../support/screens.ts'

// Indicators on the screen, in both languages: read the files in golden/ as you would read the terminal.
const SCREENS: Readonly<Record<string, string>> = {
  'indicator-break': 'show CT03',
  'indicator-breakdown': 'show CT09',
  'indicator-behind': 'explain CT10',
  'indicator-lost': 'explain CT04',
  'indicator-derived': 'explain CT07',
  'indicator-words': 'explain CT14',
  'indicator-total-of-plan': 'show CT15',
  'indicator-total-of-year': 'explain CT16',
  'indicator-yes-no': 'show CT17',
  'indicator-range': 'explain CT18',
  'indicator-keep': 'show CT19',
  'indicator-each-year': 'show CT20',
  'indicator-units': 'explain CT21',
  'indicator-strictly-less': 'explain CT22',
  'indicator-area-changed': 'show CT23',
  'indicator-of-indicators': 'explain CT24',
}

screens(SCREENS)

interface Listed {
  readonly id: string
  readonly verdict: string
  readonly state: string
  readonly flags: readonly string[]
  readonly pace: { readonly from: { readonly what: string } } | null
}
const listed = async (filter = ''): Promise<readonly Listed[]> =>
  JSON.parse((await plan(`list indicators --plan minh-hoa ${filter} --json`)).out).indicators

describe('the invented commune', () => {
  it('shows every verdict and every flag', async () => {
    const all = await listed()
    expect(new Set(all.map((i) => i.verdict))).toEqual(new Set(VERDICTS))
    expect(new Set(all.flatMap((i) => i.flags))).toEqual(new Set(FLAGS))
  })
  it('counts in status what list lists', async () => {
    const all = await listed()
    const [status] = JSON.parse((await plan('status --plan minh-hoa --json')).out).plans
    const counts = Object.fromEntries(VERDICTS.map((v) => [v, all.filter((i) => i.verdict === v).length]))
    expect(status.verdicts).toEqual({ total: all.length, ...counts })
  })
  it('lists by verdict and by state', async () => {
    expect((await listed('--state behind')).map((i) => i.id)).toEqual(['CT10', 'CT23', 'CT24'])
    expect((await listed('--state NOTACHIEVED')).every((i) => i.verdict === 'notAchieved')).toBe(true)
    expect((await listed('--state attained')).every((i) => i.state === 'attained')).toBe(true)
    const wrong = await plan('list indicators --state ontrak')
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('có phải "onTrack"')])
  })
  it('keeps a line only where it decided', async () => {
    for (const { verdict, pace } of await listed())
      expect(pace !== null).toBe(verdict === 'onTrack' || verdict === 'behind')
  })
})
