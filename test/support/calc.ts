import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** LibreOffice; another one than the installed one is named by SOFFICE. */
const PROGRAM = process.env.SOFFICE ?? 'soffice'

/**
 * A file as LibreOffice writes it in another form (`pdf`, `xlsx`, `csv:` and a filter's name and options); undefined where there is none on this machine, or not the part that reads tables. `from` names another filter to read with than the name does.
 */
export function converted(name: string, bytes: Uint8Array, filter: string, from?: string): Buffer | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'plan-calc-'))
  const out = join(folder, 'out')
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  try {
    writeFileSync(join(folder, name), bytes)
    const reading = from === undefined ? [] : [`--infilter=${from}`]
    const command = ['--headless', profile, ...reading, '--convert-to', filter, '--outdir', out, join(folder, name)]
    execFileSync(PROGRAM, command, { stdio: 'ignore', timeout: 90_000 })
    const made = join(out, name.replace(/\.\w+$/, `.${filter.split(':')[0]}`))
    return existsSync(made) ? readFileSync(made) : undefined
  } catch {
    return undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** True where this machine can open tables with LibreOffice. */
export const hasCalc = (): boolean => converted('a.csv', new TextEncoder().encode('a,1\n'), 'xlsx') !== undefined
