import { describe, expect, test } from 'vitest'
import { fillTemplate, quarterView, unfilled } from '../../src/report/index.ts'
import { measured, onePlan, viewOf } from './measured.ts'

// What only people write: documents issued, causes, and the places still blank.

const consolidated = (body: string, more = ''): string =>
  `---\nschema: consolidated/1\nperiod: 2026-Q3\ndate: 2026-09-20\n${more}---\n${body}\n`
const unit = (body: string, more = '', period = '2026-Q3', date = '2026-09-10'): string =>
  `---\nschema: progress/1\nunit: vp\nperiod: ${period}\ndate: ${date}\n${more}---\n${body}\n`
const OWN = 'plans/p/progress/2026-Q3/_consolidated.md'
const UNIT = 'plans/p/progress/2026-Q3/vp.md'

async function printed(files: Readonly<Record<string, string>>): Promise<string> {
  const filled = await fillTemplate('quarter.md', await viewOf(onePlan(files)))
  return filled.ok ? filled.text : ''
}

describe('causes', () => {
  const causes = async (own: string, theirs = '') =>
    (await viewOf(onePlan({ [OWN]: consolidated(own), [UNIT]: unit(theirs) }))).causes

  test('nobody tells them apart: as they were written', async () => {
    expect(await causes('# Nguyên nhân\n\nThiếu người, chủ quan trong chỉ đạo.')).toEqual({
      passages: [{ label: null, prose: 'Thiếu người, chủ quan trong chỉ đạo.' }],
      blank: false,
      none: false,
      kinds: [],
    })
  })

  test('told apart in the text, under headings, in list items: each kind by itself, the author’s own words first', async () => {
    const own =
      '# Nguyên nhân (khách quan, chủ quan)\n\nKhách quan: mưa lũ kéo\ndài.\n\nChủ quan: đôn đốc chậm.\n\nThiếu kiểm tra.'
    const theirs =
      '# Nguyên nhân\n\nChung cho cả kỳ.\n\n- **Nguyên nhân chủ quan:** nhập số liệu chậm.\n\n## Khách quan\n\nMạng hỏng.'
    expect((await causes(own, theirs)).kinds).toEqual([
      { title: null, passages: [{ label: 'Văn phòng', prose: 'Chung cho cả kỳ.' }] },
      {
        title: 'a) Nguyên nhân khách quan',
        passages: [
          { label: null, prose: 'Mưa lũ kéo\ndài.' },
          { label: 'Văn phòng', prose: 'Mạng hỏng.' },
        ],
      },
      {
        title: 'b) Nguyên nhân chủ quan',
        passages: [
          { label: null, prose: 'Đôn đốc chậm.\n\nThiếu kiểm tra.' },
          { label: 'Văn phòng', prose: 'Nhập số liệu chậm.' },
        ],
      },
    ])
  })

  test('only one kind written: it has no letter, and nothing stands for the other', async () => {
    const view = await causes('# Nguyên nhân khách quan\n\nMưa lũ.')
    expect(view.kinds).toEqual([{ title: 'Nguyên nhân khách quan', passages: [{ label: null, prose: 'Mưa lũ.' }] }])
    expect(view.blank).toBe(false)
  })

  test('in print', async () => {
    expect(
      await printed({ [UNIT]: unit('# Nguyên nhân\n\nKhách quan: mưa lũ.\n\nChủ quan: đôn đốc chậm.') }),
    ).toContain(
      '### 2. Nguyên nhân\n\n[...]\n\n**a) Nguyên nhân khách quan**\n\n*Văn phòng:*\n\nMưa lũ.\n\n**b) Nguyên nhân chủ quan**\n\n*Văn phòng:*\n\nĐôn đốc chậm.\n\n## IV.',
    )
  })
})

describe('documents issued in the period', () => {
  const document = (number: string, date: string, title: string, more = ''): string =>
    `  - { kind: Kế hoạch, number: ${number}, date: ${date}, title: ${title}${more} }\n`
  const files = {
    [OWN]: consolidated(
      '',
      `documents:\n${document('40/KH-UBND', '2026-08-20', 'Tổng rà soát')}${document('9/KH-HĐND', '2026-07-01', 'giao vốn', ', by: HĐND xã A')}`,
    ),
    [UNIT]: unit(
      '',
      `documents:\n${document('40/KH-UBND', '2026-08-20', 'rà soát')}${document('12/KH-UBND', '2026-05-05', 'về tập huấn')}`,
    ),
    'plans/p/progress/2026-Q2/vp.md': unit(
      '',
      `documents:\n${document('11/KH-UBND', '2026-04-02', 'thi đua')}${document('30/KH-UBND', '2026-06-20', 'hè')}`,
      '2026-Q2',
      '2026-06-25',
    ),
  }
  const shown = async (period: string) => quarterView(await measured(onePlan(files), { period })).documents

  test('by day, each once; those of the period, and those its own files bring in late', async () => {
    expect(await shown('2026-Q3')).toEqual([
      'Kế hoạch số 12/KH-UBND ngày 05/5/2026 về tập huấn (theo báo cáo của Văn phòng)',
      'Kế hoạch số 30/KH-UBND ngày 20/6/2026 về hè (theo báo cáo của Văn phòng)',
      'Kế hoạch số 9/KH-HĐND ngày 01/7/2026 của HĐND xã A về giao vốn',
      'Kế hoạch số 40/KH-UBND ngày 20/8/2026 về tổng rà soát',
    ])
  })

  test('a period that holds several has the documents of all', async () => {
    const numbers = (await shown('2026-9M')).map((line) => /số (\S+)/.exec(line)?.[1])
    expect(numbers).toEqual(['11/KH-UBND', '12/KH-UBND', '30/KH-UBND', '9/KH-HĐND', '40/KH-UBND'])
  })

  test('none: nothing is printed for them', async () => {
    expect(await shown('2026-Q1')).toEqual([])
    expect(await printed({})).not.toContain('Văn bản đã ban hành')
  })
})

test('./. stands once, at the end of the text, even where a unit ends its own words with it', async () => {
  const body = '# Kiến nghị, đề xuất\n\nXin thêm máy./.\n\n# Tồn tại, hạn chế\n\nChậm ./.\n'
  const text = await printed({ [OWN]: consolidated(body), [UNIT]: unit(body) })
  expect(text.match(/\.\/\./g)).toHaveLength(1)
  expect(text).toMatch(/\.\/\.\n\n## Phụ lục I\n/)
  expect(text).toContain('\nXin thêm máy.\n')
})

test('every blank is named by its line and headings', async () => {
  const text = await printed({ [OWN]: consolidated('# Tồn tại, hạn chế\n\nChậm.') })
  const lines = text.split('\n')
  const places = unfilled(text)
  expect(places.map(({ line, text }) => lines[line - 1] === text)).not.toContain(false)
  expect(places.map(({ heading }) => heading).filter((heading) => heading !== '')).toEqual([
    'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
    'III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN › 2. Nguyên nhân',
    'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI',
    'V. KIẾN NGHỊ, ĐỀ XUẤT',
  ])
})
