import { padEnd, safe } from '../columns.ts'
import type { Context } from '../context.ts'
import type { Finding } from '../doctor/finding.ts'
import { gitFindings } from '../doctor/git.ts'
import { machineFindings } from '../doctor/machine.ts'
import { workspaceFindings } from '../doctor/workspace.ts'
import { EXIT } from '../exit.ts'
import { findRoot } from '../root.ts'

/** `plan doctor`: what this machine and this folder need for the daily work, each with its remedy. Exit 1 where something breaks it. */
export async function run(context: Context): Promise<number> {
  const root = findRoot(context.root)?.root
  const findings = [
    ...machineFindings(context),
    ...gitFindings(context, root ?? context.root),
    ...workspaceFindings(context, root),
  ]
  const isFaulty = findings.some(({ state }) => state === 'fault')
  context.out(context.json ? json(findings) : `${lines(context, findings).join('\n')}\n`)
  return isFaulty ? EXIT.errors : EXIT.ok
}

const json = (findings: readonly Finding[]): string =>
  `${JSON.stringify(
    {
      schema: 'doctor/1',
      faults: findings.filter(({ state }) => state === 'fault').length,
      warnings: findings.filter(({ state }) => state === 'warning').length,
      checks: findings.map(({ check, state, message, remedy = null }) => ({ check, state, message, remedy })),
    },
    null,
    2,
  )}\n`

const MARKS = { fine: '✓', warning: '!', fault: '✗' } as const
const LABEL = 22

function lines({ words: { doctor }, paint }: Context, findings: readonly Finding[]): string[] {
  const paints = { fine: paint.good, warning: paint.warning, fault: paint.error }
  const faults = findings.filter(({ state }) => state === 'fault').length
  const warnings = findings.filter(({ state }) => state === 'warning').length
  return [
    ...findings.flatMap(({ check, state, message, remedy }) => [
      `${paints[state](MARKS[state])} ${padEnd(doctor.checks[check], LABEL)}${safe(message)}`,
      ...(remedy?.split('\n').map((line) => `    = ${safe(line)}`) ?? []),
    ]),
    '',
    doctor.sum(faults, warnings),
  ]
}
