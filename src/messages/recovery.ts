import type { Lang } from '../core/lang.ts'
import type { Recovery } from '../core/located.ts'
import { visible } from './visible.ts'

/** What a line before the command says. */
const WORDS: Readonly<Record<Lang, Readonly<Record<Recovery['how'], string>>>> = {
  vi: { checkout: 'lấy lại', diff: 'xem chỗ đã đổi', show: 'xem tệp cũ', summary: 'xem toàn bộ' },
  en: { checkout: 'to bring it back', diff: 'to see what changed', show: 'to see the old file', summary: 'to see all' },
}

/** More paths than this make no command that anybody would copy. */
const MOST = 40

/**
 * Commands that bring back, or show, what an older state had: `lấy lại: git checkout 1a2b3c4 -- :/plans/minh-hoa/progress/2026-Q3/vhxh.md`, each
 * kind once for all its paths, which count from the top of the repository. They can be copied into a shell as they are.
 */
export function recoveryLines(all: readonly Recovery[], lang: Lang): string[] {
  const kinds = [...new Set(all.map(({ how, revision }) => `${how} ${revision}`))]
  return kinds.flatMap((kind) => {
    const own = all.filter(({ how, revision }) => `${how} ${revision}` === kind)
    const [first] = own
    const command = first && commandOf({ ...first, paths: [...new Set(own.flatMap(({ paths }) => paths))] })
    return first && command !== null ? [`${WORDS[lang][first.how]}: ${command}`] : []
  })
}

/** The command alone; null where a path cannot be typed. */
export function commandOf({ how, revision, paths }: Recovery): string | null {
  const isTypable = paths.every((path) => visible(path) === path)
  if (!isTypable || paths.length === 0 || paths.length > MOST) return null
  const named = paths.map((path) => inShell(`:/${path}`)).join(' ')
  switch (how) {
    case 'checkout':
      return `git checkout ${revision} -- ${named}`
    case 'diff':
      return `git diff ${revision} -- ${named}`
    case 'summary':
      return `git diff --stat ${revision} -- ${named}`
    case 'show':
      return paths.map((path) => `git show ${inShell(`${revision}:${path}`)}`).join('; ')
  }
}

/** One word of a command line; in quotes only where it has to be, as not every shell knows them. */
const inShell = (word: string): string =>
  /^[\p{L}\p{N}:._/+=@%-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
