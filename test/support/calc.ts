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
export const converted = (name: string, bytes: Uint8Array, filter: string, from?: string): Buffer | undefined =>
  convertedAll({ [name]: bytes }, filter, from)?.[name]

/** Several files in one go, by their names; undefined where one could not be converted. */
export function convertedAll(
  files: Readonly<Record<string, Uint8Array>>,
  filter: string,
  from?: string,
): Readonly<Record<string, Buffer>> | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'plan-calc-'))
  const out = join(folder, 'out')
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
    const paths = Object.keys(files).map((name) => join(folder, name))
    const reading = from === undefined ? [] : [`--infilter=${from}`]
    const command = ['--headless', profile, ...reading, '--convert-to', filter, '--outdir', out, ...paths]
    execFileSync(PROGRAM, command, { stdio: 'ignore', timeout: 90_000 })
    const made = (name: string): string => join(out, name.replace(/\.\w+$/, `.${filter.split(':')[0]}`))
    const names = Object.keys(files)
    return names.every((name) => existsSync(made(name)))
      ? Object.fromEntries(names.map((name) => [name, readFileSync(made(name))]))
      : undefined
  } catch {
    return undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** True where this machine can open tables with LibreOffice. */
export const hasCalc = (): boolean => converted('a.csv', new TextEncoder().encode('a,1\n'), 'xlsx') !== undefined
