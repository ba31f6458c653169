import type { Context } from '../context.ts'
import type { Words } from '../words/index.ts'

/** Values of a command's own arguments and options, as commander hands them over. */
export interface Given {
  readonly args: readonly (string | undefined)[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
}

export type Run = (context: Context, given: Given) => Promise<number>

/** A command: what help needs at once, and the code that is loaded when it runs. */
export interface Command {
  readonly name: keyof Words['commands']
  /** `<id>` required, `[id]` optional; the text comes from `words.args`. */
  readonly args?: readonly { readonly syntax: string; readonly words: keyof Words['args'] }[]
  readonly options?: readonly {
    readonly flags: string
    readonly words: keyof Words['options']
    readonly choices?: readonly string[]
  }[]
  readonly load: () => Promise<{ readonly run: Run }>
}

/** All commands, in the order of the help. A new command is one more file and one more entry. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'status',
    options: [
      { flags: '--unit <unit>', words: 'unit' },
      { flags: '--group <group>', words: 'group' },
      { flags: '--head <head>', words: 'head' },
      { flags: '--programme <id>', words: 'programme' },
    ],
    load: () => import('./status.ts'),
  },
  {
    name: 'check',
    options: [
      { flags: '--format <form>', words: 'format', choices: ['text', 'json', 'github', 'gitlab'] },
      { flags: '--strict', words: 'strict' },
    ],
    load: () => import('./check.ts'),
  },
  {
    name: 'list',
    args: [{ syntax: '<what>', words: 'what' }],
    options: [
      { flags: '--unit <unit>', words: 'unit' },
      { flags: '--group <group>', words: 'group' },
      { flags: '--state <state>', words: 'state' },
      { flags: '--due-before <day>', words: 'dueBefore' },
      { flags: '--year <year>', words: 'year' },
    ],
    load: async () => (await import('./rest.ts')).list(),
  },
  { name: 'show', args: [{ syntax: '<id>', words: 'id' }], load: async () => (await import('./rest.ts')).show() },
  {
    name: 'explain',
    args: [{ syntax: '<id...>', words: 'ids' }],
    load: async () => (await import('./rest.ts')).explain(),
  },
  { name: 'log', args: [{ syntax: '<id>', words: 'logId' }], load: async () => (await import('./rest.ts')).log() },
  {
    name: 'update',
    args: [{ syntax: '[id]', words: 'updateId' }],
    options: [
      { flags: '--unit <unit>', words: 'reportUnit' },
      { flags: '--percent <percent>', words: 'percent' },
      { flags: '--done <day>', words: 'done' },
      { flags: '--part <parts>', words: 'part' },
      { flags: '--occurrence <times>', words: 'occurrence' },
      { flags: '--result <text>', words: 'result' },
      { flags: '--obstacle <text>', words: 'obstacle' },
      { flags: '--reason <text>', words: 'reason' },
      { flags: '--evidence <files>', words: 'evidence' },
      { flags: '--none', words: 'nothing' },
      { flags: '--value <value>', words: 'value' },
      { flags: '--n <number>', words: 'numerator' },
      { flags: '--d <number>', words: 'denominator' },
      { flags: '--on <day>', words: 'figureOn' },
      { flags: '--source <text>', words: 'source' },
      { flags: '--status <status>', words: 'valueStatus', choices: ['estimate', 'preliminary', 'final'] },
      { flags: '--date <day>', words: 'signed' },
      { flags: '--input <file>', words: 'input' },
    ],
    load: async () => (await import('./rest.ts')).update(),
  },
  {
    name: 'import',
    args: [{ syntax: '<file>', words: 'importFile' }],
    options: [
      { flags: '--unit <unit>', words: 'reportUnit' },
      { flags: '--date <day>', words: 'signed' },
      { flags: '--group <group>', words: 'importGroup' },
      { flags: '--kind <kind>', words: 'importKind', choices: ['point', 'in-period', 'cumulative'] },
      { flags: '--dry-run', words: 'dryRun' },
    ],
    load: async () => (await import('./rest.ts')).importForm(),
  },
  {
    name: 'due',
    options: [
      { flags: '--unit <unit>', words: 'unit' },
      { flags: '--within <days>', words: 'within' },
      { flags: '--all', words: 'all' },
      { flags: '--fail-on <what>', words: 'failOn', choices: ['overdue', 'missing'] },
      { flags: '--ics <file>', words: 'ics' },
      { flags: '--letters <dir>', words: 'letters' },
      { flags: '--format <forms>', words: 'lettersFormat' },
      { flags: '--by <day>', words: 'answerBy' },
      { flags: '--force', words: 'force' },
    ],
    load: async () => (await import('./rest.ts')).due(),
  },
  {
    name: 'submit',
    options: [
      { flags: '--dry-run', words: 'dryRun' },
      { flags: '--open', words: 'open' },
    ],
    load: async () => (await import('./rest.ts')).submit(),
  },
  {
    name: 'scorecard',
    options: [
      { flags: '--unit <unit>', words: 'unit' },
      { flags: '--head <head>', words: 'head' },
      { flags: '--person <person>', words: 'person' },
      { flags: '--group <group>', words: 'group' },
    ],
    load: async () => (await import('./rest.ts')).scorecard(),
  },
  {
    name: 'trend',
    args: [{ syntax: '[id]', words: 'trendId' }],
    options: [{ flags: '--years', words: 'years' }],
    load: async () => (await import('./rest.ts')).trend(),
  },
  {
    name: 'report',
    args: [{ syntax: '[kind]', words: 'kind' }],
    options: [
      { flags: '--format <forms>', words: 'formats' },
      { flags: '-o, --out <dir>', words: 'out' },
      { flags: '--force', words: 'force' },
      { flags: '--watch', words: 'watch' },
      { flags: '--final', words: 'final' },
      { flags: '--number <number>', words: 'number' },
      { flags: '--date <day>', words: 'date' },
      { flags: '--signer <name>', words: 'signer' },
      { flags: '--post <lines>', words: 'post' },
      { flags: '--recipients <list>', words: 'recipients' },
      { flags: '--unit <unit>', words: 'reportUnit' },
      { flags: '--request <id>', words: 'request' },
      { flags: '--nth <n>', words: 'nth' },
      { flags: '--by <day>', words: 'answerBy' },
      { flags: '--charts', words: 'charts' },
      { flags: '--pdfa', words: 'pdfa' },
    ],
    load: async () => (await import('./rest.ts')).report(),
  },
  {
    name: 'form',
    args: [{ syntax: '<unit>', words: 'formUnit' }],
    options: [
      { flags: '-o, --out <dir>', words: 'formOut' },
      { flags: '--force', words: 'force' },
    ],
    load: async () => (await import('./rest.ts')).form(),
  },
  {
    name: 'init',
    args: [{ syntax: '[dir]', words: 'dir' }],
    options: [
      { flags: '--title <title>', words: 'planTitle' },
      { flags: '--issuer <lines>', words: 'issuer' },
      { flags: '--place <name>', words: 'place' },
      { flags: '--units <list>', words: 'units' },
      { flags: '--requested <list>', words: 'requested' },
      { flags: '--groups <list>', words: 'groups' },
      { flags: '--gate <unit>', words: 'gate' },
      { flags: '--follow-up <unit>', words: 'followUp' },
      { flags: '--decider <unit>', words: 'decider' },
      { flags: '--consolidator <unit>', words: 'consolidator' },
      { flags: '--calendar <calendar>', words: 'calendar', choices: ['nd09', 'calendar'] },
      { flags: '--yes', words: 'yes' },
      { flags: '--commit', words: 'commit' },
      { flags: '--ci <server>', words: 'ci', choices: ['github', 'gitlab', 'forgejo'] },
    ],
    load: async () => (await import('./rest.ts')).init(),
  },
  {
    name: 'close',
    args: [{ syntax: '<period>', words: 'period' }],
    options: [
      { flags: '--reason <text>', words: 'closeReason' },
      { flags: '--by <name>', words: 'who' },
      { flags: '--number <number>', words: 'issuedNumber' },
      { flags: '--date <day>', words: 'issuedDate' },
    ],
    load: async () => (await import('./rest.ts')).close(),
  },
  {
    name: 'reopen',
    args: [{ syntax: '<period>', words: 'period' }],
    options: [
      { flags: '--reason <text>', words: 'reopenReason' },
      { flags: '--by <name>', words: 'who' },
    ],
    load: async () => (await import('./rest.ts')).reopen(),
  },
  {
    name: 'issue',
    args: [{ syntax: '<file>', words: 'signedFile' }],
    options: [
      { flags: '--kind <kind>', words: 'issuedKind' },
      { flags: '--number <number>', words: 'number' },
      { flags: '--date <day>', words: 'date' },
      { flags: '--title <text>', words: 'issuedTitle' },
      { flags: '--signer <name>', words: 'issuedSigner' },
      { flags: '--to <list>', words: 'issuedTo' },
      { flags: '--sent <day>', words: 'issuedSent' },
      { flags: '--duty <id>', words: 'issuedDuty' },
    ],
    load: async () => (await import('./rest.ts')).issue(),
  },
  {
    name: 'schema',
    args: [{ syntax: '[name]', words: 'schema' }],
    options: [{ flags: '--write <dir>', words: 'write' }],
    load: async () => (await import('./rest.ts')).schema(),
  },
  { name: 'doctor', load: async () => (await import('./rest.ts')).doctor() },
  {
    name: 'ci',
    args: [{ syntax: '<what>', words: 'ciWhat' }],
    options: [
      { flags: '-o, --out <dir>', words: 'out' },
      { flags: '--format <forms>', words: 'ciFormats' },
      { flags: '--since <revision>', words: 'ciSince' },
      { flags: '--by <name>', words: 'who' },
    ],
    load: async () => (await import('./rest.ts')).ci(),
  },
  {
    name: 'completion',
    args: [{ syntax: '<shell>', words: 'shell' }],
    load: async () => (await import('./rest.ts')).completion(),
  },
  {
    name: 'help',
    args: [{ syntax: '[topic...]', words: 'topic' }],
    load: async () => (await import('./rest.ts')).help(),
  },
]

/** Commands that need no workspace. */
export const WITHOUT_WORKSPACE: ReadonlySet<string> = new Set(['init', 'doctor', 'schema', 'completion', 'help'])
