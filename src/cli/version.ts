import { readFileSync } from 'node:fs'

/** The program's version, as its package says it. */
export const versionOf = (root: string): string => JSON.parse(readFileSync(`${root}/package.json`, 'utf8')).version
