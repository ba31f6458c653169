// The way of a filled-in form: bytes → tables → the one with the form's headings → what it says, or every problem. The way of an appendix: appendix/index.ts.

export { type AppendixAsked, type AppendixRead, findAppendices, readAppendix } from './appendix/index.ts'
export type { Stated } from './appendix/known.ts'
export type { AppendixNote, AppendixProblem, KnownTarget } from './appendix/problem.ts'
export type { Found } from './columns.ts'
export type { FormFacts, IndicatorFacts, TaskFacts } from './facts.ts'
export { type FormRead, findForm, readForm, sheetsRefused } from './form.ts'
export { type Marks, readMarks } from './marks.ts'
export { openTables } from './open.ts'
export type { Problem } from './problem.ts'
export type { Refusal, Table } from './table.ts'
