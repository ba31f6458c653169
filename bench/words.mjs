// The vocabulary of the invented communes. Texts are put together from these parts, so none of them is anybody's plan.

export const LETTERS = [...'abcdđeghiklmno']

export const VERBS = [
  'Số hóa',
  'Rà soát',
  'Triển khai',
  'Nâng cấp',
  'Xây dựng',
  'Hoàn thiện',
  'Chuẩn hóa',
  'Cập nhật',
  'Kết nối',
  'Vận hành',
]
export const THINGS = [
  'hồ sơ địa chính',
  'thủ tục hành chính một cửa',
  'hệ thống truyền thanh cơ sở',
  'tổ công nghệ số cộng đồng',
  'dữ liệu hộ tịch',
  'dịch vụ công trực tuyến toàn trình',
  'trang thông tin điện tử của xã',
  'hồ sơ sức khỏe điện tử',
  'sản phẩm OCOP trên sàn thương mại điện tử',
  'danh sách hộ nghèo và hộ cận nghèo',
  'chữ ký số cho cán bộ, công chức',
  'hệ thống camera an ninh',
]
export const AIMS = [
  'tại các thôn',
  'trên địa bàn xã',
  'phục vụ người dân và doanh nghiệp',
  'gắn với cải cách hành chính',
  'theo chuẩn nông thôn mới nâng cao',
]
export const CLAUSES = [
  'thống nhất biểu mẫu và thời hạn báo cáo với các phòng chuyên môn của tỉnh',
  'bảo đảm dữ liệu đúng, đủ, sạch, sống và được kết nối với kho dữ liệu dùng chung',
  'giao công chức phụ trách theo dõi, đôn đốc và tổng hợp kết quả từng kỳ',
  'tuyên truyền tới từng hộ gia đình qua loa truyền thanh và nhóm cộng đồng',
  'sử dụng nguồn kinh phí sự nghiệp và nguồn xã hội hóa theo quy định',
  'niêm yết công khai kết quả tại trụ sở và trên trang thông tin điện tử',
  'ưu tiên các thôn khó khăn và đồng bào dân tộc thiểu số',
]
export const PRODUCTS = [
  'Báo cáo kết quả',
  'Quyết định ban hành quy chế',
  'Cơ sở dữ liệu đã nghiệm thu',
  'Biên bản nghiệm thu',
  'Danh sách đã công bố',
  'Hệ thống đưa vào vận hành',
]
export const PARTS = ['Khảo sát hiện trạng', 'Lựa chọn giải pháp', 'Nhập và làm sạch dữ liệu', 'Nghiệm thu và bàn giao']

/** Words a plan uses for a deadline, with the day they mean. */
export const DEADLINES = [
  ['Quý III/2025', '2025-09-30'],
  ['Quý IV/2025', '2025-12-31'],
  ['Trong năm 2025', '2025-12-31'],
  ['Quý I/2026', '2026-03-31'],
  ['6 tháng đầu năm 2026', '2026-06-30'],
  ['Trước ngày 15/8/2026', '2026-08-14'],
  ['Tháng 9/2026', '2026-09-30'],
  ['Quý IV/2026', '2026-12-31'],
  ['Giai đoạn 2025-2027', '2027-12-31'],
  ['Năm 2030', '2030-12-31'],
]

export const RESULTS = [
  'Đã hoàn thành tại các thôn trọng điểm và đang mở rộng sang những thôn còn lại',
  'Đã nghiệm thu một phần, hồ sơ được lưu tại bộ phận một cửa',
  'Đã tập huấn cho tổ công nghệ số cộng đồng và phát tài liệu tới từng hộ',
  'Đã nhập và đối chiếu dữ liệu với sổ giấy, sai lệch được ghi biên bản',
  'Đã ban hành văn bản phân công và tổ chức kiểm tra tại chỗ',
]
export const OBSTACLES = [
  'Kinh phí được bố trí chậm so với dự toán',
  'Đường truyền tại hai thôn chưa ổn định',
  'Thiếu cán bộ chuyên trách công nghệ thông tin',
  'Biểu mẫu của cấp trên thay đổi trong kỳ',
]
export const MISSED = 'Trùng thời gian sắp xếp bộ máy, không tổ chức được'

export const NARRATIVE = [
  [
    'Công tác chỉ đạo, điều hành',
    [
      'Lãnh đạo đơn vị họp giao ban hằng tuần, kiểm điểm từng nhiệm vụ được giao và phân công lại những việc còn chậm.',
      'Đơn vị đã cử công chức làm đầu mối, theo dõi số liệu và phối hợp với các bộ phận liên quan để thống nhất cách tính.',
      'Kết quả từng tuần được ghi vào sổ theo dõi chung, niêm yết tại phòng họp để mọi người cùng kiểm tra.',
    ],
  ],
  [
    'Tồn tại, hạn chế',
    [
      'Một số nhiệm vụ còn chậm do phải chờ biểu mẫu thống nhất; việc nhập dữ liệu ở các thôn xa trung tâm chưa đều.',
      'Số liệu của hai nguồn còn lệch nhau, phải đối chiếu lại bằng tay trước khi báo cáo.',
      'Kỹ năng sử dụng phần mềm của một bộ phận cán bộ thôn còn hạn chế, cần được kèm cặp thêm.',
    ],
  ],
  [
    'Nguyên nhân',
    [
      'Khối lượng công việc tăng sau khi sắp xếp đơn vị hành chính trong khi biên chế chưa được bổ sung kịp thời.',
      'Thiết bị đầu cuối đã cũ, đường truyền tại một số thôn chưa ổn định vào mùa mưa.',
    ],
  ],
  [
    'Phương hướng',
    [
      'Tiếp tục hoàn thành các phần việc còn dở dang, ưu tiên những nhiệm vụ sắp đến hạn trong quý tới.',
      'Tổ chức tập huấn lại cho cán bộ thôn và kiểm tra đột xuất việc nhập dữ liệu.',
    ],
  ],
  [
    'Kiến nghị, đề xuất',
    [
      'Đề nghị bố trí thêm kinh phí mua sắm thiết bị và sớm ban hành biểu mẫu dùng chung cho toàn tỉnh.',
      'Đề nghị tổ chức tập huấn tập trung về kỹ năng số cho công chức mới được điều động.',
    ],
  ],
]

export const INDICATORS = [
  [
    'Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến',
    'in-period',
    'hanh-chinh-cong',
    'hồ sơ nộp trực tuyến',
    'tổng số hồ sơ',
  ],
  ['Tỷ lệ hồ sơ giải quyết đúng hạn', 'in-period', 'hanh-chinh-cong', 'hồ sơ đúng hạn', 'hồ sơ đã giải quyết'],
  ['Tỷ lệ hộ dân dùng nước sạch', 'point', 'kinh-te', 'hộ dùng nước sạch', 'tổng số hộ'],
  ['Tỷ lệ hộ có đường truyền internet băng rộng', 'point', 'vhxh', 'hộ có internet', 'tổng số hộ'],
  ['Tỷ lệ người dân có hồ sơ sức khỏe điện tử', 'point', 'tram-y-te', 'người có hồ sơ', 'dân số'],
  [
    'Tỷ lệ người trưởng thành có tài khoản định danh mức 2',
    'point',
    'cong-an',
    'người có tài khoản',
    'người trưởng thành',
  ],
  ['Tỷ lệ hộ nghèo đa chiều', 'down', 'vhxh', 'hộ nghèo', 'tổng số hộ'],
  ['Tỷ lệ thanh toán không dùng tiền mặt', 'in-period', 'van-phong', 'giao dịch không tiền mặt', 'tổng số giao dịch'],
  ['Tỷ lệ văn bản đi được ký số', 'in-period', 'van-phong', 'văn bản ký số', 'văn bản đi'],
  ['Tỷ lệ dân quân được tập huấn kỹ năng số', 'point', 'quan-su', 'dân quân đã tập huấn', 'tổng số dân quân'],
  ['Số sản phẩm OCOP trên sàn thương mại điện tử', 'cumulative', 'kinh-te', 'sản phẩm'],
  ['Số lượt người được phổ cập kỹ năng số', 'cumulative', 'vhxh', 'lượt người'],
  ['Số hộ kinh doanh dùng hóa đơn điện tử', 'cumulative', 'kinh-te', 'hộ'],
  ['Số camera an ninh đã kết nối', 'cumulative', 'cong-an', 'chiếc'],
  ['Hệ thống truyền thanh thông minh đã vận hành', 'yes-no', 'vhxh'],
  ['Trang thông tin điện tử của xã đạt chuẩn', 'yes-no', 'van-phong'],
  ['Tỷ lệ trẻ em tiêm chủng được cập nhật trên hệ thống', 'point', 'tram-y-te', 'trẻ đã cập nhật', 'trẻ trong độ tuổi'],
  ['Tỷ lệ hồ sơ lưu trữ được số hóa', 'point', 'van-phong', 'hồ sơ đã số hóa', 'hồ sơ phải số hóa'],
  ['Số buổi diễn tập an toàn thông tin', 'cumulative', 'quan-su', 'buổi'],
  ['Số khoản thu phí được nộp qua mạng', 'cumulative', 'hanh-chinh-cong', 'khoản'],
]
