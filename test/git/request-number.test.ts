import { expect, it } from 'vitest'
import { requestNumber } from '../../src/git/request-number.ts'

// Messages as the servers write them.
it.each([
  ['Merge pull request #12 from lan/bao-cao-quy-iii\n\nBáo cáo quý III', '#12'],
  [
    "Merge pull request 'Báo cáo quý III (lần 2)' (#8) from lan/bao-cao into main\n\nReviewed-on: https://codeberg.org/ubnd/ke-hoach/pulls/8",
    '#8',
  ],
  ["Merge branch 'bao-cao' into 'main'\n\nBáo cáo quý III\n\nSee merge request ubnd/so/ke-hoach!7", '!7'],
  ['Báo cáo quý III\n\nSee merge request ubnd/ke-hoach!31', '!31'],
  ['Báo cáo quý III (#15)\n\n* một\n* hai', '#15'],
  ['Báo cáo quý III', null],
  ['Trả lời #12', null],
  ['Sửa theo góp ý\n\nLiên quan (#3)', null],
  ["Merge branch 'main' into bao-cao", null],
])('%j → %s', (message, expected) => {
  const found = requestNumber(message)
  expect(found && `${found.mark}${found.number}`).toBe(expected)
})
