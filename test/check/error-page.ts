import { CODES } from '../../src/messages/sentences.ts'
import { why as en } from '../../src/messages/why-en.ts'
import { why as vi } from '../../src/messages/why-vi.ts'
import { printed, problemsOf } from './cases.ts'

const HEAD = `# Các lỗi và cảnh báo của \`plan check\`

Mỗi mã dưới đây có một ví dụ thật: kế hoạch trong \`test/fixtures/base\` với một chỗ sai, và đúng những gì \`plan check\` in ra.
Các mã \`since/…\` do \`plan check --since\` tìm ra, giữa hai trạng thái của kế hoạch ấy.
Mã không đổi giữa các phiên bản. Dòng bắt đầu bằng \`=\` là cách sửa.

Every code below comes with a real example: the plan in \`test/fixtures/base\` with one fault, and exactly what \`plan check\` prints.
Codes \`since/…\` are found by \`plan check --since\`, between two states of that plan.
Codes do not change between versions. A line that starts with \`=\` says how to mend it; \`--lang en\` prints the same in English.
`

/** The catalogue of errors, made from the fixtures. */
export async function errorPage(): Promise<string> {
  const entries: string[] = []
  for (const code of CODES) {
    const found = await problemsOf(code)
    const shown = found.some(({ diagnostic }) => diagnostic.code === code)
    const output = shown ? `\n\`\`\`text\n${printed(found, 'vi')}\`\`\`\n` : ''
    entries.push(`## ${code}\n\n${vi[code]}\n\n${en[code]}\n${output}`)
  }
  return [HEAD, ...entries].join('\n')
}
