import type { doctorVi } from './doctor-vi.ts'
import { once } from './once.ts'

const few = (paths: readonly string[]): string => `${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ', …' : ''}`

/** English words of doctor. */
export const doctorEn: typeof doctorVi = once(() => ({
  doctor: {
    checks: {
      node: 'Node.js',
      fonts: 'Fonts',
      pdf: 'PDF engine',
      terminal: 'Terminal',
      git: 'git',
      repository: 'Repository',
      author: 'Author (git)',
      lineEnds: 'Line ends',
      history: 'History',
      workspace: 'Workspace',
      remainders: 'Interrupted writing',
      lock: 'Lock',
      names: 'File names',
    },
    nodeOld: (version) => [`${version} is too old`, 'install Node.js 20 or newer: https://nodejs.org'],
    fontsMissing: (n) => [`${n} files of the font Tinos are missing, no PDF can be made`, 'run again: npm start'],
    native: "the operating system's own",
    portable: 'the one that runs everywhere (slower, no PDF/A)',
    engineMissing: ['not installed, no PDF can be made', 'run again: npm start'],
    windows: 'if Vietnamese letters look wrong: type chcp 65001, or use Windows Terminal',
    notUtf8: (locale) => [
      locale === '' ? 'no locale is set' : `locale "${locale}" is not UTF-8, Vietnamese letters may look wrong`,
      'set LANG=C.UTF-8 (or vi_VN.UTF-8) before opening the terminal',
    ],
    noGit: ['there is no git, changes cannot be kept or sent', 'install git: https://git-scm.com'],
    noRepository: [
      'this folder is in no git repository, changes are not kept',
      'git init, git add . and git commit; plan init does it for a new plan',
    ],
    inRepository: 'yes',
    authorKnown: 'name and address are set',
    noAuthor: [
      'git does not know who commits, changes cannot be kept',
      'git config --global user.name "Your Name"\ngit config --global user.email "your address"',
    ],
    endsFine: 'the same on every machine',
    strangeEnds: (paths) => [
      `${paths.length} files are kept with Windows or mixed line ends: ${few(paths)}`,
      'put the line "* text=auto eol=lf" into .gitattributes, then: git add --renormalize .',
    ],
    changesEnds: [
      'core.autocrlf=true: git changes line ends on this machine',
      'put the line "* text=auto eol=lf" into .gitattributes',
    ],
    shallow: ['the repository holds only the end of its history', 'git fetch --unshallow'],
    whole: 'whole',
    plans: (n, root) => `${n} ${n === 1 ? 'plan' : 'plans'} in ${root}`,
    notWritable: (folder) => [
      `cannot write into ${folder}`,
      'look at the rights of the folder, or copy the whole repository into a folder of your own',
    ],
    noPlans: ['plans/ holds no plan yet', 'plan init'],
    noWorkspace: ['no plans/ here or in the folders above', 'go to the folder that holds plans/, or: plan init'],
    noRemainders: 'none',
    remainders: (paths) => [
      `${paths.length} temporary files of interrupted writing: ${few(paths)}`,
      'the plan files are as they were; if no plan command is running, remove these temporary files',
    ],
    locked: (holder) => [
      `plans/.lock holds the right to write (${holder || 'by whom is not known'})`,
      'if no plan command is running, remove plans/.lock',
    ],
    namesFine: 'as they should be (NFC)',
    notNfc: (paths) => [
      `${paths.length} names are spelled with combining marks (NFD): ${few(paths)}`,
      'rename the files, typing the names again',
    ],
    sum: (faults, warnings) =>
      faults + warnings === 0 ? 'Ready for work.' : `${faults} faults, ${warnings} things to look at`,
  },
}))
