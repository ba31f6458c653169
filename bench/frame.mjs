// What is the same in every invented commune: its groups, units, duties, legal bases and the plan's other text.

/** Task groups: how many tasks each has is that of the real plan (47 in all). */
export const GROUPS = [
  {
    id: '1',
    slug: 'nhan-thuc',
    tasks: 11,
    short: 'Nhận thức, tư duy',
    title: 'Nâng cao nhận thức, đổi mới tư duy về chuyển đổi số trên địa bàn xã',
  },
  {
    id: '2',
    slug: 'the-che',
    tasks: 5,
    short: 'Thể chế',
    title: 'Hoàn thiện quy chế, quy định phục vụ chuyển đổi số của xã',
  },
  {
    id: '3',
    slug: 'ha-tang',
    tasks: 6,
    short: 'Hạ tầng',
    title: 'Tăng cường đầu tư, hoàn thiện hạ tầng số tại các thôn',
  },
  {
    id: '4',
    slug: 'nhan-luc',
    tasks: 5,
    short: 'Nhân lực',
    title: 'Phát triển nhân lực có kỹ năng số trong cán bộ và nhân dân',
  },
  {
    id: '5',
    slug: 'chuyen-doi-so',
    tasks: 14,
    short: 'Chuyển đổi số',
    title: 'Đẩy mạnh chuyển đổi số trong hoạt động của cơ quan nhà nước',
  },
  {
    id: '6',
    slug: 'doanh-nghiep',
    tasks: 6,
    short: 'Doanh nghiệp',
    title: 'Thúc đẩy chuyển đổi số trong doanh nghiệp và hộ kinh doanh',
  },
]

/** The first seven lead tasks and report; a rename and a unit that ended are there because real registers have them. */
export const UNITS = [
  { id: 'van-phong', names: ['Văn phòng UBND', 'Văn phòng HĐND và UBND'], alias: 'VP', head: 'Chánh Văn phòng' },
  { id: 'kinh-te', names: ['Phòng Kinh tế'], alias: 'PKT', head: 'Trưởng phòng' },
  { id: 'vhxh', names: ['Văn hóa – Xã hội', 'Phòng Văn hóa - Xã hội'], alias: 'VH-XH', head: 'Trưởng phòng' },
  { id: 'hanh-chinh-cong', names: ['Trung tâm Phục vụ hành chính công'], alias: 'TTPVHCC', head: 'Giám đốc' },
  { id: 'cong-an', names: ['Công an xã'], alias: 'CA', head: 'Trưởng Công an xã', relation: 'requested' },
  { id: 'quan-su', names: ['Ban Chỉ huy Quân sự'], alias: 'BCHQS', head: 'Chỉ huy trưởng', relation: 'requested' },
  { id: 'tram-y-te', names: ['Trạm Y tế'], alias: 'TYT', head: 'Trưởng trạm' },
  { id: 'mttq', names: ['Ủy ban MTTQ Việt Nam xã'], alias: 'MTTQ', head: 'Chủ tịch', relation: 'requested' },
  { id: 'chu-tich', names: ['Chủ tịch UBND xã'], alias: 'CT', head: 'Chủ tịch' },
  {
    id: 'tai-chinh',
    names: ['Tài chính - Kế toán'],
    alias: 'TC-KT',
    head: 'Phụ trách kế toán',
    until: '2025-06-30',
    successor: 'kinh-te',
  },
]
export const REPORTING = UNITS.slice(0, 7).map((unit) => unit.id)

export const DUTIES = [
  [
    'V.1.1',
    'carry-out',
    ['van-phong'],
    [],
    'Làm đầu mối theo dõi, đôn đốc các đơn vị thực hiện Kế hoạch; kịp thời báo cáo Chủ tịch UBND xã những khó khăn, vướng mắc.',
    'regular',
  ],
  [
    'V.1.2',
    'report',
    REPORTING,
    ['van-phong'],
    'Báo cáo kết quả thực hiện nhiệm vụ được giao, nêu rõ số liệu, khó khăn và kiến nghị.',
    'quarter',
  ],
  [
    'V.1.3',
    'report',
    ['van-phong'],
    ['chu-tich'],
    'Tổng hợp kết quả của các đơn vị, tham mưu UBND xã báo cáo cấp trên.',
    'quarter',
  ],
  [
    'V.2.1',
    'funding',
    ['kinh-te'],
    [],
    'Tham mưu bố trí kinh phí thực hiện Kế hoạch trong dự toán ngân sách xã; hướng dẫn thanh quyết toán đúng quy định.',
    'year',
  ],
  [
    'V.2.2',
    'guidance',
    ['vhxh'],
    [],
    'Hướng dẫn các thôn, tổ công nghệ số cộng đồng triển khai; tuyên truyền nội dung Kế hoạch tới nhân dân.',
    'regular',
  ],
  [
    'V.3.1',
    'inspection',
    ['van-phong', 'vhxh'],
    ['chu-tich'],
    'Kiểm tra việc thực hiện tại các đơn vị và các thôn, đánh giá kết quả làm căn cứ thi đua, khen thưởng.',
    'year',
  ],
  [
    'V.3.2',
    'review',
    ['van-phong'],
    ['chu-tich'],
    'Tổ chức đánh giá việc thực hiện Kế hoạch và đề xuất bổ sung nhiệm vụ cho năm sau.',
    'year',
  ],
  [
    'V.4.1',
    'carry-out',
    ['mttq'],
    [],
    'Đề nghị phối hợp tuyên truyền, vận động đoàn viên, hội viên và nhân dân tham gia; giám sát việc thực hiện.',
    'regular',
  ],
]

export const SUBJECT =
  'Thực hiện Nghị quyết số 57-NQ/TW về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số'

export const BASES = [
  {
    id: 'nq57',
    kind: 'Nghị quyết',
    number: '57-NQ/TW',
    date: '2024-12-22',
    issuer: 'Bộ Chính trị',
    title: 'về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
  },
  {
    id: 'nq03',
    kind: 'Nghị quyết',
    number: '03/NQ-CP',
    date: '2025-01-09',
    issuer: 'Chính phủ',
    title:
      'về ban hành Chương trình hành động của Chính phủ thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị',
  },
  {
    id: 'kh51',
    kind: 'Kế hoạch',
    number: '51/KH-UBND',
    date: '2025-03-07',
    issuer: 'UBND tỉnh',
    title: 'về thực hiện Nghị quyết số 03/NQ-CP ngày 09/01/2025 của Chính phủ',
  },
]

export const SECTIONS = `preamble: >-
  Ủy ban nhân dân xã ban hành Kế hoạch thực hiện Nghị quyết số 57-NQ/TW trên địa bàn xã với
  những nội dung sau đây.
sections:
  - number: I
    title: MỤC ĐÍCH, YÊU CẦU
    items:
      - number: "1"
        title: Mục đích
        text: >-
          Triển khai kịp thời, có hiệu quả các nhiệm vụ được giao; lấy sự hài lòng của người
          dân và doanh nghiệp làm thước đo kết quả chuyển đổi số của xã.
      - number: "2"
        title: Yêu cầu
        points:
          - Mỗi nhiệm vụ có một đơn vị chủ trì, một sản phẩm và một thời hạn.
          - Số liệu báo cáo phải có nguồn, có minh chứng và kiểm tra lại được.
          - Khó khăn, vướng mắc được báo cáo kịp thời, không chờ đến cuối kỳ.
  - { number: II, title: CHỈ TIÊU, content: indicators }
  - { number: III, title: NHIỆM VỤ, content: tasks }
  - number: IV
    title: KINH PHÍ THỰC HIỆN
    text: >-
      Từ nguồn ngân sách xã, nguồn hỗ trợ của tỉnh và nguồn xã hội hóa theo quy định của pháp
      luật; lồng ghép với các chương trình mục tiêu quốc gia.
  - { number: V, title: TỔ CHỨC THỰC HIỆN, content: duties }
closing: >-
  Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo Ủy ban nhân dân
  xã để xem xét, quyết định.
`
