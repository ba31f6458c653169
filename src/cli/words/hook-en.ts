import type { hookVi } from './hook-vi.ts'
import { once } from './once.ts'

const list = (lines: readonly string[]): string => lines.map((line) => `\n    ${line}`).join('')

/** The same in English. */
export const hookEn: typeof hookVi = once(() => ({
  hook: {
    installed: (hook, file) => `wrote ${hook}: ${file}`,
    remark: 'Written by "plan hook install"; running that again writes this file again.',
    noProgram: 'plan: the program is not where it was, so nothing can be checked; run again: plan hook install',
    notCommitted: () =>
      'plan: not committed because of the errors above\n  = mend them, git add, and commit again; only what is staged is looked at',
    ref: (name) => `plan: branch ${name}:`,
    findings: () => 'what the check found',
    deletes: () => 'refused: the main line is not deleted\n  = it keeps everything that was accepted',
    rewrites: () =>
      'refused: accepted history is not rewritten (no fast-forward)\n  = git fetch, git merge or git rebase onto the main line and push again, without --force',
    replaces: () => 'refused: refs/replace is not taken, as what is read would not be what was checked',
    noCommit: () => 'refused: this is no commit',
    refused: (n) =>
      `plan: this push is NOT TAKEN (branches with errors: ${n}); nothing has changed on the server\n  = mend it at home and look first: plan check --since origin/main`,
    stop: {
      unknown: (what) => `there is no "plan hook ${what}"\n  = allowed: install, pre-commit, pre-receive`,
      bare: () =>
        'this repository has no work tree, so nothing is committed in it\n  = plan hook install --pre-receive',
      foreign: (file, lines) => `${file} is there and not ours; it is left alone\n  = add to it:${list(lines)}`,
      input: () =>
        'the input is not git’s lines "old new ref"\n  = git runs this when it receives a push; install it: plan hook install --pre-receive',
      tooManyRefs: (n, most) =>
        `this push has ${n} branches, more than are looked at in one go (${most})\n  = push them in parts`,
    },
  },
}))
