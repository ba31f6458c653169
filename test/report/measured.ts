import type { Reader } from '../../src/core/reader.ts'
import { memoryReader } from '../../src/load/memory-reader.ts'
import { measurePlan, movementsOf, planFolders, readPlan } from '../../src/pipeline.ts'
import { quarterView, type ReportInput, type ReportView } from '../../src/report/index.ts'

/** A real today after every date of the fixtures. */
const TODAY = '2026-11-20'

/** The only plan of a workspace, measured for the third quarter of 2026. */
export async function measured(reader: Reader, asked = { period: '2026-Q3' }): Promise<ReportInput> {
  const [folder = ''] = planFolders(reader)
  const { plan } = await readPlan(reader, folder)
  const progress = measurePlan(plan, asked, TODAY)
  if (!progress) throw new Error(`no period ${asked.period}`)
  return { progress, movements: movementsOf(progress) }
}

export const viewOf = async (reader: Reader): Promise<ReportView> => quarterView(await measured(reader))

/** A plan of one group and one unit, its files given as text and changed as asked. */
export const onePlan = (files: Readonly<Record<string, string>> = {}): Reader =>
  memoryReader({
    'plans/p/plan.yaml':
      'schema: plan/1\nid: p\ntitle: Thực hiện Đề án\nissuer: { name: [UBND XÃ A] }\nterm: { from: 2026-01-01 }\ngroups: [{ id: "1", title: Nhóm một }]\n',
    'plans/p/units.yaml': 'schema: units/1\nunits:\n  - { id: vp, names: [{ name: Văn phòng }] }\n',
    'plans/p/tasks/1.yaml':
      'schema: tasks/1\ngroup: "1"\ntasks:\n  - { id: "1.a", text: Việc thứ nhất, lead: vp, deadline: { due: 2026-08-31 } }\n',
    ...files,
  })
