import { describe, expect, it } from 'vitest'
import { plan } from '../support/cli.ts'

// Wrong command lines: exit 2, one clear answer on stderr, nothing on stdout, no stack.
const WRONG: readonly (readonly [line: string, says: string])[] = [
  ['stauts', 'không có lệnh "stauts"; có phải "status"?'],
  ['status --as-fo 2026-01-01', 'không có tùy chọn "--as-fo"; có phải "--as-of"?'],
  ['status --as-of 2026-02-30', '"2026-02-30" không phải một ngày'],
  ['status --as-of 9999-12-31', '"9999-12-31" không phải một ngày'],
  ['status --as-of', 'tùy chọn --as-of cần một giá trị'],
  ['status --plan minh-hao', 'có phải "minh-hoa"?'],
  ['status --period 2026-Q7', 'không có kỳ "2026-Q7"'],
  ['status --at khong-co', 'git không có phiên bản "khong-co"'],
  ['status --at=--output=x', 'git không có phiên bản "--output=x"'],
  ['status --lang fr', 'chấp nhận: vi, en'],
  ['status -C khong-co', 'không có thư mục "khong-co"'],
  ['list', 'thiếu đối số "what"'],
  ['list task', 'có phải "tasks"?'],
  ['list tasks --state xong', '--state: "xong" không hợp lệ'],
  ['list tasks --unit vhx', 'có phải "vhxh"?'],
  ['list programes', 'có phải "programmes"?'],
  ['list criteria --unit vhxh', 'tùy chọn --unit không dùng với "list criteria"'],
  ['status --programme kinh-te-sô --plan minh-hoa', 'có phải "kinh-te-so"?'],
  ['status --programme chinh-quyen-so', 'minh-hoa:chinh-quyen-so, tinh-son-2025:chinh-quyen-so'],
  ['show 2026-H1/co-kh --plan minh-hoa', 'có phải "2026-H1/co-khi"?'],
  ['list units --state regular', 'tùy chọn --state không dùng với "list units"'],
  ['list tasks --due-before mai', '"mai" không phải một ngày'],
  ['show 1.c', 'minh-hoa:1.c, tinh-son-2025:1.c'],
  ['show CTO2', 'có phải "CT02"'],
  ['show xa-nao:1.c', 'không có kế hoạch "xa-nao"'],
  ['explain rates.completionOfDu --plan minh-hoa', 'có phải "rates.completionOfDue"?'],
  ['explain rates.completionOfDue', 'minh-hoa:rates.completionOfDue'],
  ['report quater --plan minh-hoa', 'có phải "quarter"?'],
  ['report quarter --plan minh-hoa --period 2030-Q4', 'kỳ 2030-Q4 chưa bắt đầu'],
  ['report quarter --plan minh-hoa --period 2025-Q1', 'trước khi kế hoạch bắt đầu'],
  ['report quarter', '--plan minh-hoa | --plan tinh-son-2025'],
  ['check --format xml', 'chấp nhận: text, json, github, gitlab'],
  ['schema tassk', 'có phải "tasks"?'],
  ['import khong-co.xlsx', 'không có tệp khong-co.xlsx, hoặc không đọc được\n  = xem lại tên'],
  ['status a b', 'thừa đối số\n  = muốn chọn một kế hoạch: --plan MÃ'],
]

describe('wrong use', () => {
  it.each(WRONG)('plan %s', async (line, says) => {
    const { out, err, code } = await plan(line)
    expect(err).toContain(says)
    expect(err).not.toMatch(/\n\s+at /)
    expect({ out, code }).toEqual({ out: '', code: 2 })
  })

  it('answers in English when asked, even before the command is understood', async () => {
    expect((await plan('--lang en stauts')).err).toContain('error: no command "stauts"; did you mean "status"?')
    expect((await plan('stauts', { env: { PLAN_LANG: 'en' } })).err).toContain('no command')
  })

  it('says where it looked when there are no plans', async () => {
    const { err, code } = await plan('status', { cwd: '/' })
    expect(err).toContain('không tìm thấy thư mục plans/')
    expect(code).toBe(2)
  })
})
