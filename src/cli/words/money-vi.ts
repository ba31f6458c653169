import { AMOUNT } from '../../messages/words.ts'

/** Words of money. */
export const moneyVi = {
  money: {
    amounts: AMOUNT.vi,
    funds: 'Kinh phí',
    unit: 'triệu đồng',
    dong: (amount: string): string => `${amount} đồng`,
    year: (year: number): string => `năm ${year}`,
    ofYear: (year: number): string => `Kinh phí ${year}`,
    heads: {
      what: 'Nguồn, nhiệm vụ',
      year: 'Năm',
      planned: 'Dự kiến',
      allocated: 'Được giao',
      disbursed: 'Giải ngân',
      disbursement: 'Tỷ lệ',
      coverage: 'Đủ số',
    },
    short: { planned: 'dự kiến', allocated: 'được giao', disbursed: 'giải ngân' },
    allYears: 'các năm',
    sum: 'Cộng',
    general: 'Chi chung, không theo nhiệm vụ',
    missing: '* chưa cộng dòng chưa có số',
    lines: (n: number): string => `${n} dòng`,
    ofLines: (n: number, of: number): string => `${n}/${of} dòng`,
    lacking: (n: number, of: string): string => `${n} dòng chưa có số ${of}`,
    counts: (n: number, of: number): string =>
      n === of ? `${n} dòng kinh phí, triệu đồng` : `${n} trong ${of} dòng kinh phí, triệu đồng`,
    none: 'kế hoạch không có budget.yaml',
    withoutFunds: 'không cần kinh phí riêng',
    silent: 'chưa có kinh phí',
    rate: 'tỷ lệ giải ngân',
    title: 'kinh phí',
    formula: 'Σ đã giải ngân / Σ được giao, trên các dòng có cả hai số',
    sumOf: (of: string): string => `Σ số ${of} của các dòng`,
    noFigure: (of: string): string => `chưa có số ${of}`,
    nothingAllocated: 'chưa dòng nào có cả số được giao và số giải ngân',
    unread: 'budget.yaml không đọc được hết',
  },
}
