import { type PlanOwners, unique } from './owners.ts'

/** Git servers that ask owners of files to approve. */
export const CI_FORGES = ['github', 'gitlab', 'forgejo'] as const
export type CiForge = (typeof CI_FORGES)[number]

/** Where each server reads who owns what. */
export const codeOwnersFile = (forge: CiForge): string => `.${forge}/CODEOWNERS`

/** Some files of the workspace, and who approves a change of them; several owners: one of them is enough. */
interface Rule {
  /** Pattern as GitHub and GitLab read it, where `*` stays within a folder and the last line that fits counts. */
  readonly glob: string
  /** The same as a regular expression for Forgejo, where every line that fits counts. */
  readonly pattern: string
  readonly owners: readonly string[]
}

export const BEGIN = '# >>> plan'
export const END = '# <<< plan'

/** The block of CODEOWNERS that follows from the plans, its first and last line included; `\n` between lines, none at the end. */
export function ownersBlock(forge: CiForge, plans: readonly PlanOwners[]): string {
  const rules = [...workspaceRules(forge, plans), ...plans.flatMap(planRules)]
  const lines = rules.flatMap((rule) => lineOf(forge, rule))
  return [
    BEGIN,
    `# Khối này do "plan init --ci ${forge}" ghi từ plan.yaml (roles) và units.yaml (accounts): sửa ở đó rồi chạy lại lệnh.`,
    ...lines,
    ...plans.flatMap(withoutAccount),
    END,
  ].join('\n')
}

/** What belongs to no plan: the gates themselves, the templates of reports, and plans that are yet to come. */
function workspaceRules(forge: CiForge, plans: readonly PlanOwners[]): Rule[] {
  const owners = unique(plans.flatMap(({ decider }) => decider))
  const folders = [`.${forge}`, 'templates', 'plans']
  return [
    ...folders.map((name) => ({ glob: `/${name}/`, pattern: `${escaped(name)}/${restOf(name)}`, owners })),
    ...(forge === 'gitlab' ? [{ glob: '/.gitlab-ci.yml', pattern: '', owners }] : []),
  ]
}

/** Files of plans have owners of their own; on a server where every line counts they are not named twice. */
const restOf = (folder: string): string => (folder === 'plans' ? '[^/]+' : '.*')

/** Folders of a plan whose files report, and define nothing. */
const REPORTING = ['progress', 'evidence', 'assessments'] as const
/** The other folders a plan can have. */
const DEFINING = '(?:tasks|indicators|criteria|amendments|closed|issued)'

function planRules({ id, office, decider, consolidators, units }: PlanOwners): Rule[] {
  const glob = `/plans/${globbed(id)}/`
  const start = `plans/${escaped(id)}/`
  const owned = units.filter(({ accounts }) => accounts.length > 0)
  return [
    { glob, pattern: `${start}(?:[^/]+|${DEFINING}/.*)`, owners: decider },
    ...REPORTING.map((name) => ({ glob: `${glob}${name}/`, pattern: `${start}${name}/.*`, owners: office })),
    {
      glob: `${glob}progress/*/_consolidated.md`,
      pattern: `${start}progress/[^/]+/_consolidated\\\\.md`,
      owners: consolidators.length > 0 ? unique([...consolidators, ...office]) : [],
    },
    // A server does not let people approve their own change: the office stands beside each unit.
    ...owned.flatMap((unit): Rule[] => {
      const owners = unique([...unit.accounts, ...office])
      const name = escaped(unit.id)
      return [
        { glob: `${glob}progress/*/${globbed(unit.id)}.md`, pattern: `${start}progress/[^/]+/${name}\\\\.md`, owners },
        { glob: `${glob}evidence/**/${globbed(unit.id)}/`, pattern: `${start}evidence/(?:.*/)?${name}/.*`, owners },
      ]
    }),
  ]
}

/** One line, or none where nobody can be named. Forgejo knows people by their accounts only. */
function lineOf(forge: CiForge, { glob, pattern, owners }: Rule): string[] {
  const named = forge === 'forgejo' ? owners.filter((owner) => owner.startsWith('@')) : owners
  if (named.length === 0) return []
  return [`${(forge === 'forgejo' ? pattern : glob).padEnd(52)} ${named.join(' ')}`]
}

/** Units that somebody else has to stand in for, said plainly. */
function withoutAccount({ id, office, units }: PlanOwners): string[] {
  const silent = units.filter(({ accounts }) => accounts.length === 0).map((unit) => unit.id)
  const stands = office.length > 0 ? `${office.join(' ')} duyệt thay` : 'chưa ai duyệt thay được'
  return silent.length === 0 ? [] : [`# ${id}: chưa khai accounts, ${stands}: ${silent.join(', ')}`]
}

/** A name in a pattern of GitHub and GitLab. */
const globbed = (name: string): string => name.replace(/[*?[\]!]/g, '\\$&')

/** A name in Forgejo's file: special for the expression, then each backslash written twice. */
const escaped = (name: string): string => name.replace(/[.+*?()|[\]{}^$]/g, '\\\\$&')

/** The lines of the block in a file, its first and last line included; undefined where the file has none. */
export function blockIn(text: string): { readonly start: number; readonly lines: readonly string[] } | undefined {
  const lines = text.split(/\r?\n/)
  const start = lines.indexOf(BEGIN)
  if (start < 0) return undefined
  const end = lines.indexOf(END, start)
  // A block whose end was lost reaches as far as it is ours to know: its first line.
  return { start, lines: lines.slice(start, end < 0 ? start + 1 : end + 1) }
}

/** A file with the block in the place of its old one, else at its end; everybody's own lines stay. */
export function withBlock(text: string | null, block: string): string {
  const found = text === null ? undefined : blockIn(text)
  if (text === null || text.trim() === '') return `${block}\n`
  if (!found) return `${text.replace(/\s*$/, '\n')}\n${block}\n`
  const lines = text.split(/\r?\n/)
  lines.splice(found.start, found.lines.length, ...block.split('\n'))
  return lines.join('\n')
}
