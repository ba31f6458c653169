/** Kinds of papers and their templates. */
export const reportVi = {
  kinds: {
    month: 'báo cáo tháng',
    quarter: 'báo cáo quý',
    half: 'báo cáo 6 tháng',
    'nine-months': 'báo cáo 9 tháng',
    year: 'báo cáo năm',
    plan: 'chính Kế hoạch, đúng lời văn',
    unit: 'báo cáo của một đơn vị (--unit)',
    form: 'biểu mẫu để một đơn vị điền (--unit)',
    reminder: 'công văn đôn đốc việc, báo cáo quá hạn (--nth, --unit)',
    review: 'sơ kết 3 năm, tổng kết 5 năm',
    'ad-hoc': 'báo cáo đột xuất theo yêu cầu (--request)',
    scorecard: 'tổng hợp theo dõi đơn vị, người đứng đầu trong năm',
    bulletin: 'bản tin công khai cho Nhân dân',
    submission: 'tờ trình đề nghị điều chỉnh Kế hoạch của một đơn vị (--unit)',
    amendment: 'kế hoạch điều chỉnh, bổ sung, kèm phụ lục cũ, mới',
    changes: 'phiếu trình một đề xuất thay đổi (plan diff)',
  },
  help: {
    title: 'Các loại văn bản:',
    use: 'Dùng: plan report LOẠI --plan MÃ [--period KỲ] [--format md,html,docx,pdf -o THƯ_MỤC]',
    more: 'Thay mẫu có sẵn: plan help templates',
    head: 'MẪU BÁO CÁO',
    intro: 'Đặt một tệp cùng tên trong thư mục templates/ cạnh plans/ để dùng thay mẫu có sẵn:',
    fields: 'Trường của một mẫu: plan help templates LOẠI; mô tả cho máy đọc: plan schema report-LOẠI.',
    syntax:
      'Trong mẫu: {{trường}} in một giá trị; {{prose trường}} giữ đoạn văn của đơn vị; {{yaml trường}} cho phần đầu; {{#each}}, {{#if}}, {{#unless}}.',
    pieces:
      '{{> frame}} chép phần đầu của thể thức; {{> charts}} chép các biểu đồ; ![tên](chart:stacked) trên một bảng vẽ bảng đó (stacked, bars, line, columns); *** sang trang.',
    of: 'Trường của mẫu',
  },
  types: {
    text: 'chữ',
    'text?': 'chữ, có thể trống',
    count: 'số',
    flag: 'có/không',
    'ratio?': 'phân số',
    list: 'danh sách',
    object: 'nhóm',
  },
}
