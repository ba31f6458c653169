import { printDay } from '../../core/day.ts'
import type { Chapter } from '../catalogue.ts'
import { quote, someOf } from '../quote.ts'
import { WHAT } from '../words.ts'
import { meant } from './meant.ts'

/** Programmes, criteria sets, assessments. */
export const programmes = {
  'programme/unknown': {
    message: ({ id }) => `programmes.yaml has no programme ${quote(id)}`,
    hint: ({ nearest }) => meant(nearest, 'see the ids of programmes: plan list programmes'),
  },
  'programme/item-twice': {
    message: ({ id, what }) => `${WHAT.en[what]} ${quote(id)} stands twice in one programme`,
    hint: () => 'keep one; the later entry is not counted',
  },
  'programme/weights': {
    message: ({ programme, without }) =>
      `programme ${programme}: ${without.length} items have no weight (${someOf(without)}), so its completion cannot be computed`,
    hint: () => 'write weight for every task, indicator and criteria set of the programme, or for none',
  },
  'criteria/unknown': {
    message: ({ id }) => `the folder criteria/ has no set ${quote(id)}`,
    hint: ({ nearest }) => meant(nearest, 'see the sets: plan list criteria'),
  },
  'criteria/level-twice': {
    message: ({ criterion, level }) => `criterion ${criterion} has two levels with the number ${level}`,
    hint: () => 'number the levels anew',
  },
  'criteria/levels-order': {
    message: ({ criterion, level, before }) => `criterion ${criterion}: level ${level} stands after level ${before}`,
    hint: () => 'list the levels from the lowest to the highest',
  },
  'criteria/grade-twice': {
    message: ({ from }) => `two grades begin at ${from} points`,
    hint: () => 'one grade a score; delete one of them or correct from',
  },
  'criteria/share-falls': {
    message: ({ criterion, level }) => `criterion ${criterion}: level ${level} earns less than the level below it`,
    hint: () => 'mend share so that a higher level never earns less; levels without share go evenly from 0 to 100',
  },
  'criteria/weights': {
    message: ({ without }) =>
      `${without.length} criteria have no weight (${someOf(without)}), so no score can be computed`,
    hint: () => 'write weight for every criterion, or for none',
  },
  'criterion/unknown': {
    message: ({ id, set }) => `the criteria set ${set} has no criterion ${quote(id)}`,
    hint: ({ nearest, set }) => meant(nearest, `see its criteria: plan show ${set}`),
  },
  'assessment/level': {
    message: ({ criterion, level, allowed }) =>
      `criterion ${criterion} has no level ${level}; allowed: ${allowed.join(', ')}`,
    hint: () => 'write the number of the level reached',
  },
  'assessment/both': {
    message: ({ criterion }) => `criterion ${criterion} has a level and is said not to apply`,
    hint: () => 'keep level, or notApplicable with the reason',
  },
  'assessment/neither': {
    message: ({ criterion }) => `criterion ${criterion} has no level and no reason why it does not apply`,
    hint: () => 'write level, or notApplicable: the reason; delete the entry if it was not assessed',
  },
  'assessment/no-evidence': {
    message: ({ criterion, wanted }) => `criterion ${criterion} asks for evidence: ${quote(wanted)}`,
    hint: () => 'add evidence: [a file below evidence/, or an https link]',
  },
  'assessment/before-window': {
    message: ({ date, from }) => `the assessment's day ${printDay(date)} is before its period (from ${printDay(from)})`,
    hint: () => 'mend the day, or move the file to its period',
  },
  'assessment/after-window': {
    message: ({ date, to }) => `the assessment's day ${printDay(date)} is after its period (to ${printDay(to)})`,
    hint: () => 'nothing to mend if the day is right; the score counts from that day',
  },
  'assessment/two': {
    message: ({ file, period }) => `${file} assesses the same subject against the same set for ${period}`,
    hint: () => 'keep one; a new assessment belongs to the next period',
  },
} satisfies Chapter<'programme' | 'criteria' | 'criterion' | 'assessment'>
