import type { Chapter } from '../catalogue.ts'
import { isId, isOne } from '../names.ts'
import { quote } from '../quote.ts'

/** Bytes as people say them: `12 MB`. */
const size = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${Math.round(bytes / 1024 / 1024)} MB`

/** The first lines, in quotes, and how many more. */
function someOf(lines: readonly string[]): string {
  const shown = lines.slice(0, 2).map((line) => quote(line.replace(/ +/g, ' ')))
  const n = lines.length - shown.length
  return `${shown.join(', ')}${n > 0 ? ` and ${n} more` : ''}`
}

export const files = {
  'file/unreadable': {
    message: () => 'this file cannot be read',
    hint: () => 'check that you may read it and that no other program holds it',
  },
  'file/outside': {
    message: () => 'this file leads out of the workspace, so it is not read',
    hint: () => 'copy the file itself into the plan, not a link to it',
  },
  'file/too-large': {
    message: ({ bytes, limit }) =>
      `the file is too large: ${bytes === undefined ? '' : `${size(bytes)}, `}at most ${size(limit)}`,
    hint: () => 'split it; attachments belong in evidence/',
  },
  'file/binary': {
    message: () => 'this is not a text file',
    hint: () => 'Word, Excel and picture files belong in evidence/; a plan is plain text',
  },
  'file/encoding': {
    message: () => 'the file is not in Unicode (UTF-8), so accented letters are broken',
    hint: () => 'save it as UTF-8; text typed in TCVN3 or VNI must be converted to Unicode',
  },
  'file/bom': {
    message: () => 'the file starts with a hidden character (BOM)',
    hint: () => 'save it as "UTF-8", not "UTF-8 with BOM"',
  },
  'file/not-nfc': {
    message: () => 'accented letters are written in separate pieces: they look the same but do not match',
    hint: () => 'set the input method to precomposed Unicode and type them again',
  },
  'file/control-character': {
    message: ({ codePoint }) => `there is an invisible control character (${codePoint})`,
    hint: () => 'delete it and type the place again; it often comes with copied text',
  },
  'file/unexpected': {
    message: ({ isFolder }) => `this ${isFolder ? 'folder' : 'file'} is no part of the plan and is not read`,
    hint: ({ expected }) => `${isOne(expected) ? 'make it' : 'what belongs here'}: ${expected}`,
  },
  'file/missing': {
    message: ({ name }) => `the file ${quote(name)} is missing`,
    hint: () => 'create it, or check how its name is spelt',
  },
  'plan/none': {
    message: () => 'there is no plan in the folder plans/',
    hint: () => 'a plan is a folder plans/<plan id>/ with a file plan.yaml',
  },
  'plan/owners': {
    message: ({ missing, extra }) =>
      `the code owners no longer follow plan.yaml and units.yaml: ${[
        ...(missing.length > 0 ? [`lacking ${someOf(missing)}`] : []),
        ...(extra.length > 0 ? [`having too many ${someOf(extra)}`] : []),
        ...(missing.length + extra.length === 0 ? ['comments or the order of lines differ'] : []),
      ].join('; ')}`,
    hint: ({ forge }) => `write the block again: plan init --ci ${forge}; lines of your own go outside it`,
  },
  'plan/folder': {
    message: ({ id, folder }) => `the plan's id ${quote(id)} is not its folder's name ${quote(folder)}`,
    hint: ({ id, folder }) =>
      isId(folder)
        ? `write id: ${folder}, or rename the folder`
        : `rename the folder to ${id}; if that folder exists, this is a copy: move it out of plans/`,
  },
  'plan/as-of': {
    message: () => 'asOf is for illustrative plans only',
    hint: () => 'delete this line; use --as-of on the command line to see another day',
  },
} satisfies Chapter<'file' | 'plan'>
