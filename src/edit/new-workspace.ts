import type { NewFile } from './new-plan.ts'

// What a workspace holds beside its plans: schemas and settings for editors, what git is to leave out and how it keeps line ends.

/** Files a person sends beside the plans; git must not touch their bytes. */
const BINARY = [
  'doc',
  'docx',
  'xls',
  'xlsx',
  'ppt',
  'pptx',
  'pdf',
  'png',
  'jpg',
  'jpeg',
  'gif',
  'tif',
  'zip',
  'rar',
  '7z',
]

const GITATTRIBUTES = ['* text=auto eol=lf', ...BINARY.map((ending) => `*.${ending} binary`), ''].join('\n')

const GITIGNORE = `# văn bản do plan report lập
out/
# phần còn lại khi một lần ghi bị ngắt
.*.tmp
plans/.lock*
# tệp tạm của Word, Excel và hệ điều hành
~$*
Thumbs.db
.DS_Store
`

const EDITORCONFIG = `root = true

[*]
charset = utf-8
end_of_line = lf
insert_final_newline = true
indent_style = space
indent_size = 2
trim_trailing_whitespace = true
`

const SETTINGS = {
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'editor.insertSpaces': true,
  'editor.tabSize': 2,
  'editor.wordWrap': 'on',
  'yaml.validate': true,
  'yaml.format.enable': false,
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Files that any repository may have of its own; they are settings, and others' settings are left alone. */
const SETTINGS_FILES = [
  '.gitattributes',
  '.gitignore',
  '.editorconfig',
  '.vscode/settings.json',
  '.vscode/extensions.json',
]

/** True for a file of a workspace that a repository may have already. */
export const isSettings = ({ path }: NewFile): boolean => SETTINGS_FILES.includes(path)

/** Lines of what git is told in a new workspace that a repository's own file does not have; none for other files. */
export function linesMissing({ path, text }: NewFile, there: string): string[] {
  if (!path.startsWith('.git')) return []
  const has = new Set(there.split(/\r?\n/).map((line) => line.trim()))
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#') && !has.has(line))
}

/** The files of a workspace itself, given the schemas (`plan.v1.schema.json` → its text) that editors are to read. */
export const workspaceFiles = (schemas: Readonly<Record<string, string>>): NewFile[] => [
  { path: '.gitattributes', text: GITATTRIBUTES },
  { path: '.gitignore', text: GITIGNORE },
  { path: '.editorconfig', text: EDITORCONFIG },
  { path: '.vscode/settings.json', text: json(SETTINGS) },
  { path: '.vscode/extensions.json', text: json({ recommendations: ['redhat.vscode-yaml'] }) },
  ...Object.entries(schemas).map(([name, text]) => ({ path: `schemas/${name}`, text })),
]
