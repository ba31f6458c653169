import type { amendVi } from './amend-vi.ts'
import { once } from './once.ts'

/** Words about amendments. */
export const amendEn: typeof amendVi = once(() => ({
  amend: {
    label: 'Amended',
    entry: 'the whole entry',
    pending: (change, date) => `proposed on ${date}, not in force: ${change}`,
    inForce: (change, on, document) => `amended from ${on} (${document}): ${change}`,
    later: (change, on, document) => `amended, in force from ${on} (${document}): ${change}`,
    sureDecided: 'Record this outcome?',
    sure: 'Write this file?',
    sureWithdrawn: (items) => `Withdraw ${items === 1 ? 'this change' : `these ${items} changes`}?`,
    askUnit: 'Which unit proposes it?',
    askReason: 'Why must the plan change? (one sentence)',
    reasonHint: 'As in: the province has given no instructions yet',
    needsReason: 'a reason is needed',
    needsAnswer: 'an answer is needed',
    next: (path, plan, unit) =>
      `Write the explanation in place of [...] in ${path}, then: plan check, plan submit\nThe submission: plan report submission --plan ${plan} --unit ${unit} --format docx -o out`,
    askWhich: 'Which proposals does the document decide?',
    askWithdrawn: 'Which proposals are withdrawn?',
    askItems: 'Which of their changes are withdrawn?',
    askType: 'What kind of document?',
    types: { KH: 'amending plan', QĐ: 'decision', CV: 'official letter', TB: 'notice' },
    askNumber: 'Its number with its code?',
    askDate: 'Its day?',
    askSigner: 'Who signed it?',
    askEffective: 'Day of effect?',
    orEmpty: 'Enter: not stated',
    orDate: 'Enter: the day of the document',
    askRefused: 'Which changes were NOT approved?',
    decided: (approved, refused, on) =>
      `${approved} approved, ${refused} refused; figures go by the changed plan from ${on}`,
    withdrawn: (items) => `${items} withdrawn; there the plan says again what it said before`,
    wouldWrite: (path) => `would write ${path}`,
    byHand: ({ id, path, lines, instead }, as) =>
      `${id} was ${as}, put it back into ${path}${instead === null ? '' : ` and take it out of ${instead}`}:\n\n${lines}\n`,
    stop: {
      options: () => 'this command works on the files as they are\n  = leave out --at, --as-of, --period',
      unread: (plan, files) =>
        `${files.length} files of the plan ${plan} could not be read\n  = see: plan check --plan ${plan}`,
      newPlan: (plan) =>
        `the plan ${plan} is not on the main line yet, so there is nothing to amend\n  = against another revision: --base REV`,
      nothing: () =>
        'nothing to amend: deadlines, targets, weights, units, scope and text are as on the main line\n  = change plan.yaml or the files of tasks, indicators or units first, then run it again; against another revision: --base REV',
      already: (files) =>
        `every change has its amendment: ${files.join(', ')}\n  = write the explanation in that file; once decided: plan amend decide`,
      noBase: () => 'there is no commit to compare with\n  = commit the plan first, or --base REV',
      badBase: (revision) => `git has no revision "${revision}"\n  = such as main, HEAD~1, or a commit`,
      unit: (typed, all) => `--unit: it is not clear which unit "${typed}" is\n  = the units: ${all.join(', ')}`,
      fixed: (name) =>
        `${name} of an issued plan never changes, not even by amendment\n  = put it back as on the main line, and run it again`,
      byHand: () =>
        'nothing was written: some of it cannot be put back by itself\n  = put the lines above back into the file, then run this command again',
      needs: (option) => `${option} is missing`,
      slug: () => '--slug: letters or digits are needed\n  = such as: --slug move-3b',
      exists: (path) => `${path} is there already\n  = another name: --slug`,
      action: (typed) =>
        `plan amend has no "${typed}"\n  = plan amend (write a proposal), plan amend decide (record the outcome), plan amend withdraw (take a proposal back)`,
      nothingOpen: () => 'no proposed amendment waits for a decision\n  = write one: plan amend',
      which: (typed, all) => `it is not clear which amendment "${typed}" is\n  = waiting: ${all.join(', ')}`,
      items: (option, typed, n) => `${option}: "${typed}" is not right\n  = numbers from 1 to ${n}, such as 2 or 1,3-4`,
      option: (action, option) =>
        `the option ${option} does not go with "${action === 'propose' ? 'amend' : `amend ${action}`}"`,
    },
  },
}))
