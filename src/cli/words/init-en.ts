import type { initVi } from './init-vi.ts'
import { once } from './once.ts'

/** English words of init. */
export const initEn: typeof initVi = once(() => ({
  init: {
    instead:
      'plan init --yes --plan reform-2026 --title "Title of the plan" --issuer "ỦY BAN NHÂN DÂN / XÃ MINH HỌA" --place "Minh Họa" --units "van-phong=Văn phòng; kinh-te=Phòng Kinh tế" --groups "First group; Second group"',
    intro: 'A new plan. Type each answer, then Enter; Ctrl-C stops, and nothing is written then.',
    orEmpty: 'Enter if not known yet',
    askIssuer: 'Which body issues the plan?',
    issuerHint: 'as printed, lines separated by /, such as: ỦY BAN NHÂN DÂN / XÃ MINH HỌA',
    askPlace: 'Place name printed before the date?',
    placeHint: 'such as: Minh Họa',
    askTitle: 'Subject of the plan, without the word KẾ HOẠCH?',
    titleHint: 'such as: Cải cách hành chính năm 2026',
    askId: "Id of the plan, which is also its folder's name?",
    idHint: 'lower-case letters without marks, digits and hyphens',
    askUnits: 'Which units carry it out?',
    unitsHint: 'one a line, such as: vhxh=Phòng Văn hóa - Xã hội (without an id one is made) · Enter when done',
    askRequested: 'Which of them are only asked to take part, not ordered?',
    requestedHint: 'such as the Fatherland Front, mass organisations, police, military',
    notKnown: 'not known yet',
    askRole: {
      gate: 'Which unit receives the reports?',
      followUp: 'Which unit follows up and urges?',
      decider: 'Who decides changes?',
      consolidator: 'Which unit consolidates the reports?',
    },
    askGroups: 'Which groups of tasks are there?',
    groupsHint: 'one a line, numbered from 1 · Enter when done',
    askCalendar: 'Which calendar do the reporting periods follow?',
    nd09: 'Decree 09/2019: Q1 from 15/12 to 14/3, the year from 15/12 to 14/12',
    byCalendar: 'calendar: Q1 from 01/01 to 31/3, the year from 01/01 to 31/12',
    askWrite: (n, folder) => `Write ${n} files to ${folder}?`,
    askCommit: 'Keep this first version in git?',
    commitHint: 'on this machine only, nothing is sent',
    message: (id) => `Lập kế hoạch ${id}`,
    committed: (isNew) => (isNew ? 'made a git repository and its first commit' : 'committed to git'),
    notCommitted: (reason, message) =>
      `the files are written, but not committed${
        {
          'no-git': ': there is no git program\n  = install git (https://git-scm.com), then: git add . and git commit',
          author:
            ': git does not know who commits\n  = run one after another, with your own name and address:\n    git config --global user.name "Your Name"\n    git config --global user.email "you@example.vn"\n    git add .\n    git commit -m "Lập kế hoạch"',
        }[reason] ?? `: ${message}\n  = mend what git says, then: git add . and git commit`
      }`,
    badId: (id) =>
      `"${id}" cannot name a folder or file\n  = only lower-case letters without marks, digits and hyphens, such as: van-phong`,
    badGroup: (id) => `"${id}" cannot be the id of a group\n  = only letters and digits, such as: 1`,
    twice: (id) => `id "${id}" is taken\n  = put another before the name, such as: ${id}-2=…`,
    amongPlans: (folder) =>
      `"${folder}" lies inside plans/ of a workspace\n  = go to the folder that holds plans/ and run: plan init`,
    notFolder: (path) => `"${path}" is no folder`,
    kept: (path, lines) =>
      lines.length === 0
        ? `the repository's own ${path} stays as it is`
        : `the repository's own ${path} stays as it is; these lines should be added to it:\n${lines.map((line) => `    ${line}`).join('\n')}`,
    taken: (paths) =>
      `${paths.length} files exist and are not overwritten; nothing was written\n${paths.map((path) => `    ${path}`).join('\n')}\n  = choose another id with --plan, another folder, or move these files away first`,
    failed: {
      outside: (path) => `not written: at ${path} stands a link, or it lies outside the workspace; nothing was written`,
      busy: (path) =>
        `another program is writing to the plans (${path}); nothing was written\n  = wait for it and try again; see: plan doctor`,
      changed: (path) => `another program changed ${path} this moment; run this again`,
      failed: (path, why) => `cannot write ${path}: ${why}`,
    },
    next: (id, folder, tasks) =>
      [
        '',
        'What to do next:',
        ...(folder === '' ? [] : [`  cd ${folder.includes(' ') ? `"${folder}"` : folder}`]),
        `  ${tasks[0] ? `write the tasks into ${tasks[0]}${tasks.length > 1 ? ' …' : ''}` : `write the groups of tasks into plans/${id}/plan.yaml`}`,
        '  plan import APPENDIX.xlsx --dry-run    tasks or indicators that are an Excel sheet need not be typed',
        '  plan check     what is missing or wrong',
        '  plan status    where the plan stands',
      ].join('\n'),
  },
}))
