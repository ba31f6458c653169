import { describe, expect, test } from 'vitest'
import { plan } from '../support/cli.ts'

interface Item {
  readonly name: string | null
  readonly id: string
  readonly due: string
  readonly days: number
}
interface Letter {
  readonly nothing: boolean
  readonly blockers: readonly string[]
  readonly unassigned: string | null
  readonly frame: { readonly to: readonly string[]; readonly about: string; readonly type: string | null }
  readonly lists: readonly {
    readonly request: string
    readonly rows: readonly {
      readonly unit: string
      readonly what: string
      readonly due: string
      readonly daysLate: string
    }[]
  }[]
}

const shown = (day: string): string => {
  const [year, month, date] = day.split('-')
  return `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`
}

async function late(id: string, day: string): Promise<Item[]> {
  const { out } = await plan(`due --json --plan ${id} --as-of ${day} --within 0`)
  return JSON.parse(out).plans[0].items.filter((item: Item) => item.days < 0)
}
async function letter(id: string, day: string, more = ''): Promise<Letter> {
  const { out } = await plan(`report reminder --json --plan ${id} --as-of ${day} ${more}`)
  return JSON.parse(out)
}

describe.each([
  ['minh-hoa', '2025-06-15'],
  ['minh-hoa', '2026-01-20'],
  ['minh-hoa', '2026-09-14'],
  ['minh-hoa', '2026-10-15'],
  ['tinh-son-2025', '2025-12-31'],
  ['tinh-son-2025', '2026-09-14'],
])('the reminder of %s on %s', async (id, day) => {
  const items = await late(id, day)
  const made = await letter(id, day)
  const rows = made.lists.flatMap((list) => list.rows)

  test('lists what `plan due` calls late, no more and no less', () => {
    const line = (unit: string, due: string, days: string): string => `${unit} ${due} ${days}`
    const led = items.filter((item) => item.name !== null)
    expect(rows.map((row) => line(row.unit, row.due, row.daysLate)).toSorted()).toEqual(
      led.map((item) => line(item.name ?? '', shown(item.due), String(-item.days))).toSorted(),
    )
    for (const { name, id: task } of items) if (name === null) expect(made.unassigned).toContain(task)
  })

  test('goes to the units it lists, each once', () => {
    expect(made.frame.to.toSorted()).toEqual([...new Set(rows.map((row) => row.unit))].toSorted())
    expect(made.nothing).toBe(rows.length === 0)
  })
})

test('bodies that are asked stand apart from those that are ordered', async () => {
  const { lists } = await letter('minh-hoa', '2026-09-14')
  expect(lists.map(({ request }) => request)).toEqual([
    'UBND xã Minh Họa yêu cầu các đơn vị có tên sau đây khẩn trương hoàn thành và báo cáo kết quả qua Văn phòng HĐND và UBND trước ngày [...] các nội dung sau',
    'UBND xã Minh Họa đề nghị Công an xã phối hợp, quan tâm thực hiện và thông tin kết quả qua Văn phòng HĐND và UBND trước ngày [...] các nội dung sau',
  ])
  expect(lists[1]?.rows.map((row) => row.unit)).toEqual(['Công an xã'])
})

test('the day to answer by is never made up', async () => {
  const { out } = await plan('report reminder --plan minh-hoa --by 30/9/2026')
  expect(out).toContain('trước ngày 30/9/2026 các nội dung sau')
})

test('says which time it is from the second on', async () => {
  const about = async (more: string): Promise<string> => (await letter('minh-hoa', '2026-09-14', more)).frame.about
  expect(await about('')).toBe('V/v đôn đốc thực hiện Kế hoạch số 12/KH-UBND')
  expect(await about('--nth 1')).toBe('V/v đôn đốc thực hiện Kế hoạch số 12/KH-UBND')
  expect(await about('--nth 2')).toBe('V/v đôn đốc thực hiện Kế hoạch số 12/KH-UBND (lần thứ 2)')
})

test('to one unit goes only what that unit owes', async () => {
  const { lists, frame } = await letter('minh-hoa', '2026-09-14', '--unit tram-y-te')
  expect(frame.to).toEqual(['Trạm Y tế xã'])
  expect(lists.flatMap((list) => list.rows.map((row) => row.what))).toEqual([
    'Báo cáo đột xuất 2026-DX-01: Kết quả phổ cập kỹ năng số cho người dân 7 tháng đầu năm 2026',
  ])
})

test('where nobody is late there is nothing to send, and no final letter', async () => {
  const { out } = await plan('report reminder --plan minh-hoa --unit truong-thcs')
  expect(out).toContain(
    'không có nhiệm vụ, báo cáo, số liệu nào của Trường THCS Minh Họa quá hạn. Không có nội dung phải đôn đốc, không có văn bản để gửi.',
  )
  expect(out).not.toContain('|')
  const final = await plan(
    'report reminder --plan minh-hoa --unit truong-thcs --final --number 9 --date 2026-09-15 --by 2026-09-30',
  )
  expect(final.code).toBe(1)
  expect(final.err).toContain('không có đơn vị nào quá hạn, không có văn bản để gửi')
})

test('with number, day and day to answer by it is final', async () => {
  const { code, out } = await plan(
    'report reminder --plan minh-hoa --final --number 9 --date 2026-09-15 --by 2026-09-30',
  )
  expect(code).toBe(0)
  expect(out).toContain('number: "Số: 09/UBND-VP"')
})
