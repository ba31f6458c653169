import type { SignatureState } from '../../git/signatures.ts'
import type { Way } from '../verify/arrivals.ts'
import { once } from './once.ts'

const WAYS: Readonly<Record<Way, string>> = {
  merge: 'gộp',
  squash: 'gộp thành một',
  direct: 'GHI THẲNG',
  first: 'commit đầu tiên',
}
const SIGNATURES: Readonly<Record<SignatureState, string>> = {
  good: 'chữ ký đúng',
  'unknown-key': 'có chữ ký, chưa biết của ai',
  bad: 'CHỮ KÝ SAI',
  expired: 'chữ ký hoặc khóa đã hết hạn, bị thu hồi',
  unchecked: 'có chữ ký, máy này chưa kiểm được',
  unsigned: 'không có chữ ký',
}

/** Words of `plan verify`. */
export const verifyVi = once(() => ({
  verify: {
    heading: (branch: string, all: number, touching: number, direct: number): string =>
      `Nhánh ${branch}: ${all} lần đưa vào, ${touching} lần có thay đổi kế hoạch, ${direct} lần ghi thẳng`,
    ways: WAYS,
    signatures: SIGNATURES,
    brings: (n: number): string => `${n} commit`,
    tags: 'Thẻ',
    files: (same: number, all: number): string => `Tệp đã ký nằm trong kế hoạch: ${same}/${all} đúng mã băm`,
    fine: 'Mọi thứ đúng như phải có.',
    notFine: (n: number): string => `Không như phải có: ${n}`,
    faults: {
      direct: (commit: string): string => `${commit}: ghi thẳng vào nhánh chính, không qua đề nghị gộp`,
      'bad-signature': (what: string): string => `${what}: chữ ký không khớp nội dung`,
      signature: (commit: string): string => `${commit}: chưa có chữ ký của người được biết (--strict)`,
      'signed-file': (file: string, record: string): string => `${file}: không phải tệp đã ký như ghi ở ${record}`,
    },
    badSince: (typed: string): string =>
      `--since: "${typed}" không phải một ngày, cũng không phải phiên bản git\n  = viết như 1/9/2026, một thẻ, hoặc mã commit`,
  },
}))
