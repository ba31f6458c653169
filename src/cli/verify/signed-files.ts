import type { Plan } from '../../core/plan.ts'
import type { Reader } from '../../core/reader.ts'
import { sha256 } from '../issue/signed-file.ts'

/** A signed file that lies in the plan, held against the hash in its record. */
export interface CheckedFile {
  readonly record: string
  readonly file: string
  readonly isSame: boolean
}

/** The signed files of issued documents that the workspace holds; one that cannot be read is not the same. */
export function checkedFiles(reader: Reader, plan: Plan): CheckedFile[] {
  return plan.issued.flatMap(({ data: { file, sha256: hash }, origin }) => {
    if (!file?.startsWith('evidence/') || hash === undefined) return []
    const bytes = reader.read(`${plan.folder}/${file}`)
    return [{ record: origin.file, file, isSame: typeof bytes !== 'string' && sha256(bytes) === hash }]
  })
}
