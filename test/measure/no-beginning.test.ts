import { expect, test } from 'vitest'
import { diskReader } from '../../src/load/disk-reader.ts'
import { loadPlan } from '../../src/load/load-plan.ts'
import { measure, momentOf } from '../../src/measure/index.ts'
import { ROOT } from '../support/cli.ts'

// The plan of xã Tịnh Sơn states neither a date nor a term, so its yearly duties have no first year: none can be overdue.
test.each(['2025-05-01', '2026-09-14', '2031-01-01'])(
  'the one dated duty of the real plan is the only one ever overdue: %s',
  async (asOf) => {
    const { plan } = await loadPlan(diskReader(ROOT), 'plans/tinh-son-2025')
    const moment = momentOf(plan, { asOf }, asOf)
    if (!moment) throw new Error('no moment')
    const overdue = measure(plan, moment).duties.filter((duty) => duty.state === 'openOverdue')
    expect(overdue.map(({ id }) => id)).toEqual(asOf > '2025-12-31' ? ['V.1.2'] : [])
  },
)
