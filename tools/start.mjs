// `npm start`: installs what is missing, builds, shows where the plans of this repository stand and writes a quarterly report in every form.
// The date is fixed, so the figures are the same every day.
import { ensureInstalled, must, root } from './installed.mjs'

ensureInstalled()
await import('./build.mjs')
const plan = (...args) => must(process.execPath, [`${root}/bin/plan.js`, ...args])
plan('status', '--as-of', '2026-09-14')
console.log()
plan('status', '--plan', 'minh-hoa')
console.log()
plan('report', 'quarter', '--plan', 'minh-hoa', '--period', '2026-Q3', '--format', 'md,html,docx,pdf', '--out', 'out')
