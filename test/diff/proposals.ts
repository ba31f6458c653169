import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Clone, clone } from '../support/repository.ts'

/** Proposals to change the invented plan, a branch each, from the tag `goc`. */
export type Proposal = 'mot-diem' | 'ba-diem' | 'muoi-hai-diem' | 'bon-muoi-thay-doi' | 'lui-het'

const PLAN = 'plans/minh-hoa'

/** A clone with all of them; files lie on `main`. */
export function proposals(): Clone {
  const made = clone()
  made.git('tag', 'goc')
  for (const [name, change] of Object.entries(CHANGES)) {
    made.git('switch', '-q', '-c', name, 'goc')
    change(made)
    made.git('add', '-A')
    made.git('commit', '-q', '-m', name)
  }
  made.git('switch', '-q', 'main')
  return made
}

const CHANGES: Readonly<Record<Proposal, (made: Clone) => void>> = {
  'mot-diem': pushOne,
  'ba-diem': (made) => {
    lowerTarget(made)
    pushOne(made)
    removeEvidence(made)
  },
  'muoi-hai-diem': (made) => {
    lowerTarget(made)
    pushMany(made, 10)
    removeEvidence(made)
  },
  'bon-muoi-thay-doi': reportMore,
  'lui-het': (made) => {
    lowerTarget(made)
    pushMany(made, 100)
    removeEvidence(made)
  },
}

function pushOne(made: Clone): void {
  made.edit(`${PLAN}/tasks/3-ha-tang.yaml`, 'start: 2025-04-15, due: 2025-12-31', 'start: 2025-04-15, due: 2026-12-31')
}

const lowerTarget = (made: Clone): void =>
  made.edit(`${PLAN}/indicators/chi-tieu.yaml`, '{ by: "2030", value: 80 }', '{ by: "2030", value: 70 }')

const removeEvidence = ({ root }: Clone): void => rmSync(join(root, PLAN, 'evidence/2026/khao-sat-xa-hoi-so.md'))

/** The first `most` deadlines a year later, that of work which becomes regular afterwards among them. */
function pushMany(made: Clone, most: number): void {
  let left = most
  for (const path of textsIn(made, 'tasks'))
    made.write(
      path,
      made.read(path).replace(/(\n {4}deadline: \{[^}]*?due: )(\d{4})(-\d\d-\d\d)/g, (all, head, year, day) => {
        left -= 1
        return left < 0 ? all : `${head}${Number(year) + 1}${day}`
      }),
    )
}

/** An honest report of everybody: more done, every result told anew, the next figures. */
function reportMore(made: Clone): void {
  for (const path of textsIn(made, 'progress/2026-Q3'))
    made.write(
      path,
      made
        .read(path)
        .replace(/percent: (\d+)/g, (_, share) => `percent: ${Math.min(100, Number(share) + 3)}`)
        .replace(/result: (?=[^\n>])/g, 'result: Cập nhật, ')
        .replace(/result: >-\n +/g, 'result: >-\n      Cập nhật, ')
        .replace(/\n {4}(value|n): (\d+)(?=\n)/g, (_, name, number) => `\n    ${name}: ${Number(number) + 1}`)
        .replace('n: 561\n    d: 560', 'n: 560\n    d: 560'),
    )
}

const textsIn = ({ root }: Clone, folder: string): string[] =>
  readdirSync(join(root, PLAN, folder))
    .sort()
    .map((name) => `${PLAN}/${folder}/${name}`)
