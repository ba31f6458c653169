import type { Run } from './index.ts'

// Every command but status and check, which are asked most often and have a bundle of their own (see boot.ts).

type Load = () => Promise<{ readonly run: Run }>

export const list: Load = () => import('./list.ts')
export const show: Load = () => import('./show.ts')
export const explain: Load = () => import('./explain.ts')
export const update: Load = () => import('./update.ts')
export const importForm: Load = () => import('./import.ts')
export const due: Load = () => import('./due.ts')
export const submit: Load = () => import('./submit.ts')
export const diff: Load = () => import('./diff.ts')
export const scorecard: Load = () => import('./scorecard.ts')
export const trend: Load = () => import('./trend.ts')
export const report: Load = () => import('./report.ts')
export const form: Load = () => import('./form.ts')
export const init: Load = () => import('./init.ts')
export const ci: Load = () => import('./ci.ts')
export const amend: Load = () => import('./amend.ts')
export const close: Load = () => import('./close.ts')
export const reopen: Load = () => import('./reopen.ts')
export const issue: Load = () => import('./issue.ts')
export const log: Load = () => import('./log.ts')
export const verify: Load = () => import('./verify.ts')
export const schema: Load = () => import('./schema.ts')
export const doctor: Load = () => import('./doctor.ts')
export const help: Load = () => import('./help.ts')
export const completion: Load = () => import('./completion.ts')
export const hook: Load = () => import('./hook.ts')
