/** Words about amendments. */
export const amendVi = {
  amend: {
    label: 'Điều chỉnh',
    entry: 'cả mục',
    pending: (change: string, date: string): string => `đề nghị ngày ${date}, chưa có hiệu lực: ${change}`,
    inForce: (change: string, on: string, document: string): string => `điều chỉnh từ ${on} (${document}): ${change}`,
    later: (change: string, on: string, document: string): string =>
      `điều chỉnh, có hiệu lực từ ${on} (${document}): ${change}`,
  },
}
