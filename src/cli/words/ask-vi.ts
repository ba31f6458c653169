import { once } from './once.ts'

/** Words around the questions in a terminal. */
export const askVi = once(() => ({
  ask: {
    yes: 'có',
    no: 'không',
    none: 'không chọn',
    yesNo: 'gõ "có" hoặc "không"',
    enter: (answer: string): string => `Enter = ${answer}`,
    several: 'gõ các số, ví dụ 1, 3-5',
    oneOf: (n: number): string => `gõ một số từ 1 đến ${n}`,
    someOf: (n: number): string => `gõ các số từ 1 đến ${n}, ví dụ 1, 3-5`,
    control: 'câu trả lời có ký tự điều khiển (phím mũi tên, ký tự lạ khi dán); xin gõ lại',
    stopped: 'đã dừng, chưa ghi gì',
    noTerminal: (instead: string): string =>
      `không hỏi được: đầu vào hoặc đầu ra không phải màn hình lệnh\n  = ghi câu trả lời ngay trên dòng lệnh: ${instead}`,
  },
}))
