import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Context } from '../context.ts'
import { fontFiles } from '../fonts.ts'
import { NATIVE, PORTABLE } from '../typesetter-names.ts'
import { type Finding, fine, wrong } from './finding.ts'

/** The oldest Node that the program runs on. */
const NODE = 20

/** Node, fonts, what makes PDF, and the terminal. */
export const machineFindings = (context: Context): Finding[] => [
  node(context),
  fonts(context),
  engine(context),
  terminal(context),
]

function node({ words: { doctor } }: Context): Finding {
  const { version } = process
  return Number(/^v(\d+)/.exec(version)?.[1]) >= NODE
    ? fine('node', version)
    : wrong('node', 'fault', doctor.nodeOld(version))
}

function fonts({ host, words: { doctor } }: Context): Finding {
  const missing = fontFiles(host.root).filter((file) => !existsSync(file))
  return missing.length === 0 ? fine('fonts', 'Tinos') : wrong('fonts', 'fault', doctor.fontsMissing(missing.length))
}

function engine({ host, words: { doctor } }: Context): Finding {
  const { resolve } = createRequire(join(host.root, 'package.json'))
  const has = (name: string): boolean => {
    try {
      return Boolean(resolve(name))
    } catch {
      return false
    }
  }
  if (has(NATIVE)) return fine('pdf', doctor.native)
  return has(PORTABLE) ? fine('pdf', doctor.portable) : wrong('pdf', 'fault', doctor.engineMissing)
}

/** Windows tells its code page to no program; there the remedy stands in the help. */
function terminal({ host: { env }, words: { doctor } }: Context): Finding {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  if (process.platform === 'win32') return fine('terminal', doctor.windows)
  return /utf-?8/i.test(locale) ? fine('terminal', locale) : wrong('terminal', 'warning', doctor.notUtf8(locale))
}
