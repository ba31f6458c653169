import { once } from './once.ts'
import type { submitVi } from './submit-vi.ts'

/** English words of submit. */
export const submitEn: typeof submitVi = once(() => ({
  submit: {
    title: 'SUBMIT',
    files: (n) => `Files (${n})`,
    status: { added: 'new', modified: 'edited', deleted: 'deleted' },
    warnings: (n) => `${n} ${n === 1 ? 'warning' : 'warnings'}, which do not stop this; see: plan check`,
    branch: (name, base) => `Branch: ${name}${base === null ? '' : ` → ${base}`}`,
    subject: (text) => `Message: ${text}`,
    dryRun: 'Dry run: nothing was done. Leave out --dry-run to send it.',
    sending: (remote) => `sending to ${remote} …`,
    committed: (branch) => `saved on branch ${branch}; the work folder is on that branch now`,
    onto: (branch) => `the new branch goes on from ${branch}, and holds what that branch has and is not merged yet`,
    ignored: (files) =>
      `left out ${files.length} ${files.length === 1 ? 'file' : 'files'} that .gitignore excludes: ${files.slice(0, 5).join(', ')}${files.length > 5 ? ' …' : ''}`,
    pushed: (branch, remote) => `Sent branch ${branch} to ${remote}.`,
    already: (branch, remote) => `Branch ${branch} is on ${remote} already; there is nothing new to send.`,
    link: (url) => `Open this link to make the pull request:\n  ${url}`,
    opened: 'the server has made the merge request',
    noLink: (branch, base) =>
      `Open the repository's page on the server and propose to merge ${branch}${base === null ? '' : ` into ${base}`}.`,
    noBrowser: 'no browser could be opened; copy the link above into one',
    after: (base) => `Once it has been accepted: git switch ${base}, then git pull`,
    // What goes into the repository is Vietnamese whatever the screen speaks; these are never used.
    reportOne: (period, unit) => `Report for ${period} of ${unit}`,
    reportGone: (period, unit) => `Report for ${period} of ${unit} taken away`,
    reportMany: (period, units) => `Reports for ${period} of ${units} units`,
    reportPeriods: (reports) => `${reports} reports for several periods`,
    consolidated: (period) => `Consolidated part for ${period}`,
    definitions: (plan) => `Edit plan ${plan}`,
    proposed: (plan) => `Propose to amend plan ${plan}`,
    decided: (plan) => `Outcome of amending plan ${plan}`,
    withdrawn: (plan) => `Withdraw a proposal to amend plan ${plan}`,
    issued: (numbers) => `Record issued documents: ${numbers}`,
    closed: (period) => `Close ${period}`,
    reopened: (period) => `Reopen ${period}`,
    newPlan: (plan) => `Add plan ${plan}`,
    willBeRefused: (n) =>
      `the ${n === 1 ? 'place' : `${n} places`} above will be refused when the proposal is looked at; sent all the same, put it right and send again: plan submit`,
    noBase: (base, remote) =>
      `the server has no branch ${base} to merge into yet (a new repository). First run once: git push -u ${remote} ${base}`,
    onlyFiles: (plan) => `Edit files of plan ${plan}`,
    stop: {
      at: () => 'submit works on the files of the disk\n  = leave out --at',
      noGit: () =>
        'git could not be run\n  = install git (https://git-scm.com), open the terminal again, then: plan submit',
      noRepository: (root) =>
        `"${root}" is not inside a git repository\n  = if your office has one: git clone ADDRESS, copy the edited files into it, then plan submit\n  = if not: git init -b main, then git add -A, then git commit -m "Begin", and name the server: git remote add origin ADDRESS`,
      notTrusted: (root) =>
        `git refuses this repository because the folder belongs to another user\n  = if you trust it: git config --global --add safe.directory "${root}"`,
      noCommit: () =>
        'the repository has no commit yet\n  = run: git add -A, then git commit -m "Begin", then git push -u origin HEAD',
      detached: (base) =>
        `the repository shows an old version and is on no branch (detached HEAD); nothing was done\n  = run: git switch ${base} (edited files stay as they are), then plan submit`,
      operation: (what, files) =>
        `a ${what} is under way; nothing was done${files.map((file) => `\n    ${file}: in conflict`).join('')}${
          what === 'conflict'
            ? '\n  = open these files, keep what is right, remove the lines <<<<<<< ======= >>>>>>>, then: git add -- FILE'
            : `\n  = finish it:${files.length > 0 ? ' open these files, keep what is right, remove the lines <<<<<<< ======= >>>>>>>, git add -- FILE, then' : ''} ${what === 'merge' ? 'git commit --no-edit' : `git ${what} --continue`}\n  = or give it up: git ${what} --abort`
        }\n  = then run again: plan submit`,
      noAuthor: () =>
        'git does not know who is sending this; nothing was done\n  = run these two with your own name and address:\n    git config --global user.name "Your Name"\n    git config --global user.email "name@office.example"\n  = then run again: plan submit',
      noRemote: () =>
        'the repository has no server to send to; nothing was done\n  = run: git remote add origin ADDRESS, then plan submit',
      severalRemotes: (names) =>
        `the repository has several servers (${names.join(', ')}) and none is preferred; nothing was done\n  = run: git config remote.pushDefault ${names[0] ?? ''}, then plan submit`,
      nothing: (merged) =>
        merged === null
          ? 'no file of plans/ has changed, there is nothing to send\n  = record progress with: plan update'
          : `nothing to send: this branch has been merged into ${merged}\n  = go back: git switch ${merged}, then git pull`,
      errors: (n) =>
        `the plan has ${n} ${n === 1 ? 'error' : 'errors'} and was not sent; nothing was done\n  = mend the places above, then run again: plan submit`,
      moved: () =>
        'a file changed while this ran; nothing was done\n  = save and close the file you are editing, then run again: plan submit',
      git: (said) => `git could not do it: ${said}\n  = nothing is lost; run again: plan submit`,
      conflict: (files, branch, remote, base) =>
        `somebody else changed the same places on the server, so this was not sent; your changes are saved on branch ${branch}${files.map((file) => `\n    ${file}`).join('')}\n  = run: git merge ${remote}/${base}\n  = open these files, keep what is right, remove the lines <<<<<<< ======= >>>>>>>, then: git add -- FILE, then git commit --no-edit\n  = then run again: plan submit`,
      push: (why, said, branch, remote) =>
        `${PUSH[why] ?? 'the server did not take it'}; the changes are saved on branch ${branch} of this machine, nothing is lost${said.map((line) => `\n    ${line}`).join('')}\n  = ${(WAYS[why] ?? retry)(branch, remote)}`,
    },
  },
}))

const PUSH: Readonly<Record<string, string>> = {
  behind: 'this branch has changes on the server that are not here',
  refused: 'the server refused it',
  'sign-in': 'the server did not accept the sign-in, or the account may not write',
  'host-key': 'the key of the server is not trusted yet (ssh)',
  'not-found': 'there is no repository at the address given',
  network: 'the server could not be reached',
}

type Way = (branch: string, remote: string) => string
const retry: Way = () => 'run again: plan submit'
const byHand: Way = (branch, remote) =>
  `run: git push -u ${remote} ${branch} (git will ask for the password or key), then plan submit for the link`

const WAYS: Readonly<Record<string, Way>> = {
  behind: (branch, remote) => `run: git pull --no-rebase ${remote} ${branch}, then plan submit`,
  refused: () =>
    'do what the server says above and run plan submit again; if it is not clear, send these lines to whoever keeps the repository',
  'sign-in': byHand,
  'host-key': byHand,
  'not-found': (_branch, remote) =>
    `see the address: git remote -v; mend it: git remote set-url ${remote} ADDRESS, then plan submit`,
  network: () => 'run again when the network is back: plan submit',
}
