import { printDay } from '../../core/day.ts'
import type { Chapter } from '../catalogue.ts'
import { quote, someOf } from '../quote.ts'

const closed = (period: string, on: string): string => `period ${period} was closed on ${printDay(on)}`
const reopen = (period: string): string => `or reopen the period: plan reopen ${period} --reason "…"`
const value = (text: string | null): string => (text === null ? 'none' : quote(text))

export const closedPeriods = {
  'closed/changed': {
    message: ({ period, on, fields }) =>
      `${closed(period, on)}, but this file has changed since${fields.length > 0 ? ` in: ${someOf(fields)}` : ''}`,
    hint: ({ period }) =>
      `put back what stood there; for a wrong figure write a correction (corrections, with a reason) into the next report, ${reopen(period)}`,
  },
  'closed/missing-file': {
    message: ({ period, on, path }) => `${closed(period, on)}, but the file ${quote(path)} is gone`,
    hint: ({ period }) => `bring the file back, as with: git checkout <commit> -- <file>, ${reopen(period)}`,
  },
  'closed/new-file': {
    message: ({ period, on }) => `${closed(period, on)}, when this file was not there`,
    hint: ({ period }) => `put what it says into the report of the next period, ${reopen(period)}`,
  },
  'closed/totals': {
    message: ({ period, on, differing }) => {
      const shown = differing.slice(0, 3).map(({ name, closed, now }) => `${name} ${value(closed)} → ${value(now)}`)
      const more = differing.length > 3 ? ` and ${differing.length - 3} more` : ''
      return `${closed(period, on)}, but measured again it differs: ${shown.join('; ')}${more}`
    },
    hint: ({ period }) =>
      `look at what changed in tasks, indicators, units and earlier reports; a task assigned later states the day (assigned), ${reopen(period)}`,
  },
} satisfies Chapter<'closed'>
