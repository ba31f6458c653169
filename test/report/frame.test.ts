import { describe, expect, test } from 'vitest'
import { quarterView, type ReportOptions } from '../../src/report/index.ts'
import { spanName } from '../../src/report/words.ts'
import { measured, onePlan } from './measured.ts'

// The official frame as the front matter gets it: what is printed is measured in test/render.

const START =
  'schema: plan/1\nid: p\ntitle: Thực hiện Đề án\nterm: { from: 2025-01-01 }\ngroups: [{ id: "1", title: Nhóm một }]\n'
const COMMITTEE = 'issuer: { name: [ỦY BAN NHÂN DÂN, XÃ A], place: A }\n'

/** The quarterly report of a plan with these lines in plan.yaml and these units. */
async function report(more: string, options: ReportOptions = {}, units = '') {
  const files = {
    'plans/p/plan.yaml': START + more,
    'plans/p/units.yaml': `schema: units/1\nunits:\n  - { id: vp, names: [{ name: Văn phòng }] }\n${units}`,
  }
  return quarterView({ ...(await measured(onePlan(files))), options })
}

describe('the signature block', () => {
  const HEAD = '{ authority: TM. ỦY BAN NHÂN DÂN, title: CHỦ TỊCH, name: Nguyễn Văn Một }'
  test.each<[what: string, signature: string, options: ReportOptions, lines: (string | null)[]]>([
    ['the head', HEAD, {}, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn Một']],
    [
      'a deputy for the head, from the plan',
      '{ authority: TM. ỦY BAN NHÂN DÂN, for: KT. CHỦ TỊCH, title: PHÓ CHỦ TỊCH, name: Trần Văn Hai }',
      {},
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'Trần Văn Hai'],
    ],
    [
      'a deputy for this paper: the head does not sign there',
      HEAD,
      { post: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] },
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', '[...]'],
    ],
    [
      'a post typed in small letters, with its signer',
      HEAD,
      { post: ['kt. chủ tịch', 'phó chủ tịch'], signer: 'Trần Văn Hai' },
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'Trần Văn Hai'],
    ],
    [
      'acting',
      '{ authority: TM. ỦY BAN NHÂN DÂN, title: Q. CHỦ TỊCH, name: Trần Văn Hai }',
      {},
      ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH', 'Trần Văn Hai'],
    ],
    [
      'on orders: not on behalf of the body',
      '{ authority: TM. ỦY BAN NHÂN DÂN, for: TL. CHỦ TỊCH, title: CHÁNH VĂN PHÒNG }',
      {},
      [null, 'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG', '[...]'],
    ],
    [
      'under authorisation',
      HEAD,
      { post: ['TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG'], signer: 'Lê Thị Ba' },
      [null, 'TUQ. CHỦ TỊCH\nTRƯỞNG PHÒNG', 'Lê Thị Ba'],
    ],
    [
      'a post that says TM. itself',
      HEAD,
      { post: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], signer: 'Trần Văn Hai' },
      [null, 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'Trần Văn Hai'],
    ],
    ['a committee whose authority nobody stated', '{ title: CHỦ TỊCH }', {}, ['[...]', 'CHỦ TỊCH', '[...]']],
  ])('%s', async (_what, signature, options, lines) => {
    const { frame } = await report(`${COMMITTEE}signature: ${signature}\n`, options)
    expect([frame.authority, frame.title, frame.signer]).toEqual(lines)
  })

  test('a body that is no committee is signed for by its head alone; without a signature there are three blanks', async () => {
    const own = 'issuer: { name: [TRẠM Y TẾ XÃ A] }\n'
    const { frame } = await report(`${own}signature: { title: TRƯỞNG TRẠM, name: Lê Thị Ba }\n`)
    expect([frame.authority, frame.title, frame.signer]).toEqual([null, 'TRƯỞNG TRẠM', 'Lê Thị Ba'])
    const none = (await report(own)).frame
    expect([none.authority, none.title, none.signer]).toEqual(['[...]', '[...]', '[...]'])
  })
})

test.each([
  ['05', '2026-01-05', 'Số: 05/BC-UBND', 'ngày 05 tháng 01 năm 2026'],
  ['5', '2026-02-28', 'Số: 05/BC-UBND', 'ngày 28 tháng 02 năm 2026'],
  ['15', '2026-03-01', 'Số: 15/BC-UBND', 'ngày 01 tháng 3 năm 2026'],
  ['123/BC-VP', '2026-10-10', 'Số: 123/BC-VP', 'ngày 10 tháng 10 năm 2026'],
])('number %s on %s: %s, %s', async (number, date, numberLine, dateLine) => {
  const { frame } = await report(COMMITTEE, { number, date })
  expect([frame.number, frame.date]).toEqual([numberLine, dateLine])
})

describe('who issues the paper', () => {
  test('a committee stands on two lines, in capitals, however the plan writes it', async () => {
    for (const name of ['[ỦY BAN NHÂN DÂN, XÃ A]', '[UBND XÃ A]', '[Uỷ ban nhân dân xã A]', '[Ủy ban nhân dân, xã A]'])
      expect((await report(`issuer: { name: ${name} }\n`)).frame.issuer).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ A'])
  })

  const MERGED = 'issuer: { name: [ỦY BAN NHÂN DÂN, XÃ A], place: A, until: 2025-06-30, successor: UBND xã B }\n'
  const SIGNED = 'signature: { authority: TM. ỦY BAN NHÂN DÂN, title: CHỦ TỊCH, name: Nguyễn Văn Một }\n'

  test('the successor, once the body has ended: what was the old body’s own stays blank, the plan is still cited as its', async () => {
    const view = await report(MERGED + SIGNED)
    expect(view.frame).toMatchObject({
      issuer: ['ỦY BAN NHÂN DÂN', 'XÃ B'],
      place: '[...]',
      number: 'Số: [...]/BC-UBND',
      authority: 'TM. ỦY BAN NHÂN DÂN',
      title: 'CHỦ TỊCH',
      signer: '[...]',
    })
    expect(view.opening).toMatch(
      /^Thực hiện Kế hoạch số \[\.\.\.\] ngày \[\.\.\.\] của UBND xã A về thực hiện Đề án, Ủy ban nhân dân xã B báo cáo /,
    )
    expect(view.closing).toMatch(/, Ủy ban nhân dân xã B thông báo /)
    expect(view.attachedTo).toBe('Kèm theo Báo cáo của UBND xã B')
    expect(view.blockers).toEqual([])
  })

  test('the body itself on its last day', async () => {
    const { frame, blockers } = await report(MERGED + SIGNED, { date: '2025-06-30' })
    expect(frame).toMatchObject({ issuer: ['ỦY BAN NHÂN DÂN', 'XÃ A'], place: 'A', signer: 'Nguyễn Văn Một' })
    expect(blockers).toEqual([])
  })

  test('nobody, where it has ended without a successor', async () => {
    const { frame, blockers } = await report('issuer: { name: [ỦY BAN NHÂN DÂN, XÃ A], until: 2025-06-30 }\n')
    expect(frame.issuer).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ A'])
    expect(blockers).toEqual([
      'Ủy ban nhân dân xã A: cơ quan đã kết thúc hoạt động từ 01/7/2025, chưa có văn bản thay thế',
    ])
  })
})

describe('a body of the register, on the day of the paper', () => {
  // Districts ended on 01/7/2025 (Luật Tổ chức chính quyền địa phương 2025).
  const UNITS = `  - { id: huyen, names: [{ name: UBND huyện }], aliases: [UBND huyện C], relation: superior, until: 2025-06-30 }
  - { id: so, names: [{ name: Sở Thông tin và Truyền thông }, { from: 2025-03-01, name: Sở Khoa học và Công nghệ }], relation: superior }
  - { id: phong, names: [{ name: Phòng Nông nghiệp }], until: 2025-06-30, successors: [kt, vh] }
  - { id: tai-chinh, names: [{ name: Tài chính - Kế toán }], until: 2025-06-30, successors: [kt] }
  - { id: kt, names: [{ name: Phòng Kinh tế }] }
  - { id: vh, names: [{ name: Phòng Văn hóa }] }
`
  const LINES = `${COMMITTEE}recipients: [UBND huyện C (báo cáo), Sở Thông tin và Truyền thông (phối hợp), Phòng Nông nghiệp, Tài chính - Kế toán, "Lưu: VT, VP."]\n`

  test('is named as it is then: renamed, succeeded; one without a single successor warns and forbids issuing', async () => {
    const { frame, blockers } = await report(LINES, {}, UNITS)
    expect(frame.to).toEqual(['UBND huyện C'])
    expect(frame.recipients).toEqual([
      'Như trên',
      'Sở Khoa học và Công nghệ (phối hợp)',
      'Phòng Nông nghiệp',
      'Phòng Kinh tế',
      'Lưu: VT, VP',
    ])
    expect(blockers).toEqual([
      'nơi nhận “UBND huyện C (báo cáo)”: cơ quan đã kết thúc hoạt động từ 01/7/2025, chưa có văn bản thay thế',
      'nơi nhận “Phòng Nông nghiệp”: cơ quan đã kết thúc hoạt động từ 01/7/2025, có nhiều cơ quan kế thừa: Phòng Kinh tế và Phòng Văn hóa',
    ])
  })

  test('is named as it was, on a day when all that was still to come', async () => {
    const { frame, blockers } = await report(LINES, { date: '2025-02-28' }, UNITS)
    expect(frame.recipients).toEqual([
      'Như trên',
      'Sở Thông tin và Truyền thông (phối hợp)',
      'Phòng Nông nghiệp',
      'Tài chính - Kế toán',
      'Lưu: VT, VP',
    ])
    expect(blockers).toEqual([])
  })

  test('the parent too', async () => {
    const { frame, blockers } = await report(
      'issuer: { name: [PHÒNG KINH TẾ], parent: UBND HUYỆN C, code: KT }\n',
      {},
      UNITS,
    )
    expect([frame.parent, frame.number]).toEqual(['UBND HUYỆN C', 'Số: [...]/BC-KT'])
    expect(blockers).toEqual([
      'cơ quan chủ quản “UBND HUYỆN C”: cơ quan đã kết thúc hoạt động từ 01/7/2025, chưa có văn bản thay thế',
    ])
  })
})

describe('recipients', () => {
  const PLAN = `${COMMITTEE}recipients: ["Lưu: VT, VP.", UBND tỉnh (báo cáo);, Công an xã;]\n`
  test.each<[given: string[] | undefined, to: string[], recipients: string[]]>([
    [undefined, ['UBND tỉnh'], ['Như trên', 'Công an xã', 'Lưu: VT, VP']],
    [['Sở A', 'Sở B', 'Lưu: VT'], [], ['Sở A', 'Sở B', 'Lưu: VT']],
    [['Sở A'], [], ['Sở A', 'Lưu: VT, VP']],
    [['Như trên', 'Sở A;'], ['UBND tỉnh'], ['Như trên', 'Sở A', 'Lưu: VT, VP']],
    [
      ['Lưu: VT, KT, 05.', 'Sở A (để b/c)', 'Sở B (báo cáo)', 'Như trên'],
      ['Sở A', 'Sở B'],
      ['Như trên', 'Lưu: VT, KT, 05'],
    ],
  ])('given %j', async (given, to, recipients) => {
    const { frame } = await report(PLAN, given ? { recipients: given } : {})
    expect([frame.to, frame.recipients]).toEqual([to, recipients])
  })

  test('a plan that names none has none; one that names some without the file has it all the same', async () => {
    expect((await report(COMMITTEE)).frame.recipients).toEqual([])
    expect((await report(`${COMMITTEE}recipients: [Công an xã]\n`)).frame.recipients).toEqual(['Công an xã', 'Lưu: VT'])
  })
})

test('months 1 and 2 are padded in the name of a month as in a date, others not', () => {
  expect(['2026-01', '2026-02', '2026-03', '2026-10'].map(spanName)).toEqual([
    'tháng 01/2026',
    'tháng 02/2026',
    'tháng 3/2026',
    'tháng 10/2026',
  ])
})
