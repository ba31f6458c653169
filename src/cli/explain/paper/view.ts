import { subjectOf } from '../scope.ts'
import type { MakeView } from '../views.ts'
export const paperView: MakeView = (context, progress) => ({ subject: subjectOf(context, progress), all: [] })
