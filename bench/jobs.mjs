// What is measured, against what, and how good it must be. Gates and goals are ratios; memory is in MiB.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { changedCommit } from './changed.mjs'

const script = (name) => fileURLToPath(new URL(name, import.meta.url))
const NODE = ['-e', '0']

/** The jobs of one size: cold runs remember nothing, warm ones what the run before them found out about the same files. */
export function jobs(size, { folder, bin, scratch }) {
  const plan = (command, ...rest) => [bin, ...command.split(' '), '-C', folder, ...rest]
  const status = plan('status')
  const check = plan('check')
  const report = plan('report quarter --plan xa-0001 --period 2026-Q3', '-o', join(scratch, 'report'))
  const node = { against: '`node -e 0`', reference: [NODE] }
  const read = { against: 'reading the same bytes', reference: [[script('read.mjs'), folder]] }
  const yaml = { against: '`yaml` parsing alone', reference: [[script('parse-yaml.mjs'), folder]] }
  const cold = { forget: join(folder, '.git', 'plan') }
  const timed = {
    S: [
      { job: '`status`', commands: [status], ...node, gate: 2.2, goal: 1.35 },
      { job: '`check`', commands: [check], ...node, gate: 2.4, goal: 1.5 },
      { job: '`report quarter`', commands: [report], ...node, gate: 8, goal: 5 },
    ],
    M: [
      { job: '`status`', commands: [status], ...read, ...cold, gate: 5, goal: 2.5 },
      { job: '`check`', commands: [check], ...read, ...cold, gate: 6, goal: 3 },
      { job: '`status`, warm', commands: [status], ...read, gate: 2, goal: 0.9 },
      { job: '`check`, warm', commands: [check], ...read, gate: 2.5, goal: 1 },
      ...(size === 'M' ? diffs({ folder, plan, read }) : []),
      // Everything twice, against a careful parser alone: for information, no gate is set.
      { job: '`check` and `status`', commands: [check, status], ...yaml, ...cold, gate: null, goal: null },
    ],
    L: [
      { job: '`status`', commands: [status], ...read, ...cold, gate: 25, goal: 8 },
      { job: '`status`, warm', commands: [status], ...read, gate: 3, goal: 0.5 },
      // No gate is set for this one yet: for information.
      { job: '`check`', commands: [check], ...read, ...cold, gate: null, goal: null },
    ],
  }[size]
  const memory = { S: [90, 60], M: [200, 100], L: [500, 200] }[size]
  const held = [
    ['`status`', status],
    ['`check`', check],
  ].map(([job, args]) => ({ job, args, against: 'MiB', ...cold, gate: memory[0], goal: memory[1] }))
  return [...timed, ...held].map((job) => ({ size, ...job }))
}

/**
 * `plan diff` over a province, one plan of 96 changed and all of them: between two commits and between a commit and the work tree, against
 * reading both trees through git; between two periods of the same files, against reading them.
 */
function diffs({ folder, plan, read }) {
  const both = (commit) => ({
    against: 'both trees by `git cat-file --batch`',
    reference: [[script('read-trees.mjs'), folder, 'HEAD', commit]],
  })
  const [one, all] = [1, 96].map((count) => changedCommit(folder, count))
  return [
    { job: '`diff`, one plan changed', commands: [plan(`diff HEAD ${one}`)], ...both(one), gate: 1.5, goal: 0.8 },
    { job: '`diff`, all plans changed', commands: [plan(`diff HEAD ${all}`)], ...both(all), gate: 30, goal: 12 },
    { job: '`diff`, work tree, one plan changed', commands: [plan(`diff ${one}`)], ...both(one), gate: 1.5, goal: 0.8 },
    { job: '`diff`, work tree, all plans changed', commands: [plan(`diff ${all}`)], ...both(all), gate: 30, goal: 12 },
    { job: '`diff` of two periods', commands: [plan('diff 2026-Q2 2026-Q3')], ...read, gate: 35, goal: 15 },
  ]
}
