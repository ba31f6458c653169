// What parsing alone costs with the `yaml` package: every YAML file and every front matter below a folder.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { filesBelow } from './read.mjs'

let values = 0
for (const file of filesBelow(process.argv[2])) {
  const text = readFileSync(file, 'utf8')
  const yaml = file.endsWith('.md') ? text.slice(4, text.indexOf('\n---\n', 3) + 1) : text
  values += Object.keys(parse(yaml)).length
}
process.stdout.write(`${values}\n`)
