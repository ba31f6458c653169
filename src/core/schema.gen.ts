// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * Kế hoạch: danh tính, cơ quan ban hành, căn cứ, thời hạn, nhóm nhiệm vụ, vai trò, chế độ báo cáo, nơi nhận, chữ ký.
 * A plan: identity, issuer, bases, term, groups, roles, reporting, recipients, signature.
 */
export interface PlanFile {
  /**
   * Loại tệp và phiên bản định dạng.
   * Kind and version of this file.
   */
  schema: 'plan/1'
  /**
   * Mã kế hoạch, trùng tên thư mục.
   * Id of the plan; equals the folder's name.
   */
  id: string
  /**
   * Số liệu minh họa (bịa ra); mọi đầu ra đều ghi rõ.
   * Figures are invented; every output says so.
   */
  illustrative?: boolean
  /**
   * Chỉ cho kế hoạch minh họa: ngày tính mặc định.
   * Illustrative plans only: the default date of facts.
   */
  asOf?: string
  /**
   * Trích yếu của kế hoạch, không gồm chữ KẾ HOẠCH.
   * Subject of the plan, without the word KẾ HOẠCH.
   */
  title: string
  /**
   * Tên gọi tắt, để in trên màn hình.
   * Short name for screens.
   */
  short?: string
  /**
   * Số, ký hiệu văn bản. Bỏ trống nếu văn bản không có.
   * Document number. Left out where the document has none.
   */
  number?: string
  /**
   * Ngày ban hành.
   * Date of issue.
   */
  date?: string
  /**
   * Cơ quan ban hành kế hoạch.
   * The body that issues the plan.
   */
  issuer: {
    /**
     * Tên cơ quan, mỗi dòng một phần tử, như in trên văn bản.
     * Name of the body, one printed line an entry.
     *
     * @minItems 1
     */
    name: [string, ...string[]]
    /**
     * Cơ quan chủ quản, nếu có.
     * Parent body, where there is one.
     */
    parent?: string
    /**
     * Ký hiệu cơ quan trong số văn bản, ví dụ UBND.
     * Code of the body in document numbers, such as UBND.
     */
    code?: string
    /**
     * Địa danh ghi trước ngày tháng.
     * Place name printed before the date.
     */
    place?: string
    /**
     * Bắt đầu hoạt động.
     * In existence from this day.
     */
    from?: string
    /**
     * Ngày cuối cùng còn hoạt động.
     * Last day of existence.
     */
    until?: string
    /**
     * Cơ quan kế thừa, nếu đã kết thúc hoạt động.
     * The body that succeeded it, once ended.
     */
    successor?: string
    /**
     * Văn bản lập, đổi tên hoặc kết thúc cơ quan.
     * Document that set up, renamed or ended it.
     */
    document?: string
  }
  /**
   * Thời gian thực hiện.
   * Term of the plan.
   */
  term?: {
    /**
     * Ngày bắt đầu.
     * First day.
     */
    from: string
    /**
     * Ngày kết thúc.
     * Last day.
     */
    until?: string
  }
  /**
   * Lịch kỳ báo cáo. Mặc định nd09.
   * Reporting calendar. Default nd09.
   */
  calendar?: 'nd09' | 'calendar' | 'own'
  /**
   * Các kỳ riêng của kế hoạch (calendar: own).
   * The plan's own periods (calendar: own).
   */
  periods?: {
    /**
     * Mã kỳ.
     * Id of the period.
     */
    id: string | number
    /**
     * Tên kỳ.
     * Name of the period.
     */
    name: string
    /**
     * Ngày đầu.
     * First day.
     */
    from: string
    /**
     * Ngày cuối.
     * Last day.
     */
    to: string
  }[]
  /**
   * Các văn bản căn cứ, viện dẫn.
   * Referenced documents.
   */
  bases?: {
    /**
     * Mã văn bản trong kế hoạch này.
     * Id of the document within this plan.
     */
    id: string
    /**
     * Loại văn bản: Nghị quyết, Kế hoạch …
     * Kind of document.
     */
    kind: string
    /**
     * Số, ký hiệu.
     * Number.
     */
    number: string
    /**
     * Ngày ban hành.
     * Date of issue.
     */
    date: string
    /**
     * Cơ quan ban hành.
     * Issuer.
     */
    issuer: string
    /**
     * Trích yếu.
     * Subject.
     */
    title?: string
    /**
     * Các mục của văn bản giao cho xã thực hiện.
     * Items of the document that the commune must carry out.
     */
    items?: {
      /**
       * Ký hiệu mục, như II.1.c.
       * The item's own sign, such as II.1.c.
       */
      id: string
      /**
       * Nội dung.
       * What it says.
       */
      text?: string
    }[]
  }[]
  /**
   * Đoạn mở đầu của văn bản.
   * Opening paragraph of the document.
   */
  preamble?: string
  /**
   * Các mục lớn theo thứ tự in.
   * Main sections in printed order.
   */
  sections?: {
    /**
     * Số La Mã như in.
     * Roman number as printed.
     */
    number: string
    /**
     * Tiêu đề như in.
     * Heading as printed.
     */
    title: string
    /**
     * Phần thân của mục lấy từ tệp nào.
     * Which files hold the body of this section.
     */
    content?: 'tasks' | 'indicators' | 'duties'
    /**
     * Đoạn văn của mục.
     * Paragraph of the section.
     */
    text?: string
    /**
     * Các khoản của mục.
     * Items of the section.
     */
    items?: {
      /**
       * Số thứ tự như in.
       * Number as printed.
       */
      number?: string
      /**
       * Tên khoản.
       * Title of the item.
       */
      title?: string
      /**
       * Nội dung của khoản.
       * Text of the item.
       */
      text?: string
      /**
       * Các gạch đầu dòng.
       * Dash points.
       */
      points?: string[]
    }[]
  }[]
  /**
   * Đoạn kết của văn bản.
   * Closing paragraph of the document.
   */
  closing?: string
  /**
   * Các phụ lục mà văn bản nêu tên.
   * Appendices the document names.
   */
  appendices?: {
    /**
     * Số La Mã.
     * Roman number.
     */
    number: string
    /**
     * Tên phụ lục.
     * Title.
     */
    title?: string
    /**
     * Nội dung lấy từ đâu.
     * Where its content is.
     */
    content?: 'tasks' | 'indicators'
    /**
     * Văn bản nêu tên nhưng bản nguồn không có.
     * Named by the document but absent from the source.
     */
    missing?: boolean
  }[]
  /**
   * Các nhóm nhiệm vụ theo thứ tự in.
   * Task groups in printed order.
   */
  groups: {
    /**
     * Số của nhóm.
     * Number of the group.
     */
    id: string
    /**
     * Tiêu đề nhóm, nguyên văn.
     * Heading, word for word.
     */
    title: string
    /**
     * Tên ngắn, để in trên màn hình.
     * Short name for screens.
     */
    short?: string
  }[]
  /**
   * Ai làm gì trong quy trình.
   * Who does what in the process.
   */
  roles?: {
    /**
     * Đơn vị tiếp nhận báo cáo, đề xuất.
     * Unit that receives reports and proposals.
     */
    gate?: string
    /**
     * Đơn vị theo dõi, đôn đốc.
     * Unit that follows up and urges.
     */
    'follow-up'?: string
    /**
     * Người hoặc đơn vị quyết định điều chỉnh.
     * Who decides changes.
     */
    decider?: string
    /**
     * Đơn vị tổng hợp theo loại báo cáo (quarter, half, year, review …).
     * Consolidating unit by kind of report (quarter, half, year, review …).
     */
    consolidator?: {
      /**
       * Mã đơn vị.
       * Unit id.
       */
      [k: string]: string
    }
  }
  /**
   * Chế độ báo cáo.
   * Reporting duties of the units.
   */
  reporting?: {
    /**
     * Kỳ báo cáo.
     * How often.
     */
    every: 'month' | 'quarter' | 'half' | 'year'
    /**
     * Đơn vị phải báo cáo: all, hoặc danh sách mã.
     * Who reports: all, or a list of unit ids.
     */
    from: 'all' | [string, ...string[]]
    /**
     * Nơi nhận báo cáo.
     * Who receives the reports.
     */
    to?: string
    /**
     * Hạn nộp: số ngày sau ngày cuối kỳ; số âm: trước ngày đó. Không ghi thì không tính tỷ lệ đúng hạn.
     * Due this many days after the period's last day; negative: before it. Left out: no rate of reports in time.
     */
    dueDays?: number
    /**
     * Số ngày tính theo ngày nào; mặc định calendar.
     * What the days are; calendar by default.
     */
    dayKind?: 'calendar' | 'working'
    /**
     * Nhiệm vụ tổ chức thực hiện quy định báo cáo này.
     * Duty that orders this report.
     */
    duty?: string
  }[]
  /**
   * Sắp đến hạn khi còn không quá số ngày này. Mặc định 30.
   * Due soon within this many days. Default 30.
   */
  dueSoon?: number
  /**
   * Chậm so với tiến độ khi thấp hơn kế hoạch quá số điểm phần trăm này. Mặc định 10.
   * Behind when below planned progress by more than this many percentage points. Default 10.
   */
  tolerance?: number
  /**
   * Độ phủ tối thiểu (%) để in mức độ hoàn thành bình quân trong báo cáo chính thức.
   * Least coverage (%) at which official reports print average progress.
   */
  minCoverage?: number
  /**
   * Nơi nhận, nguyên văn từng dòng.
   * Recipients, word for word.
   */
  recipients?: string[]
  /**
   * Chữ ký.
   * Signature block.
   */
  signature?: {
    /**
     * Dòng thẩm quyền, ví dụ TM. ỦY BAN NHÂN DÂN.
     * Authority line.
     */
    authority?: string
    /**
     * Dòng ký thay, thừa lệnh, thừa ủy quyền, đứng trên chức vụ: KT. CHỦ TỊCH, TL. CHỦ TỊCH, TUQ. CHỦ TỊCH. Có TL., TUQ. thì không in dòng thẩm quyền TM.
     * Line above the post when signing for the head (KT.), on orders (TL.) or under authorisation (TUQ.); with TL. and TUQ. no TM. line is printed.
     */
    for?: string
    /**
     * Chức vụ, ví dụ CHỦ TỊCH, PHÓ CHỦ TỊCH, Q. CHỦ TỊCH (quyền).
     * Post, such as CHỦ TỊCH; Q. CHỦ TỊCH for acting.
     */
    title?: string
    /**
     * Họ tên người ký.
     * Name of the signer.
     */
    name?: string
  }
  /**
   * Cách tính tiến độ của chỉ tiêu; mặc định linear.
   * How the pace of indicators is judged; linear by default.
   */
  method?: 'linear' | 'growth'
  /**
   * Các báo cáo đột xuất, chuyên đề được yêu cầu; báo cáo nằm trong progress/<id>/.
   * Ad hoc and thematic reports asked for; they stand in progress/<id>/.
   */
  requests?: {
    /**
     * Mã yêu cầu, như 2026-DX-01.
     * Id of the request, such as 2026-DX-01.
     */
    id: string
    /**
     * Nội dung yêu cầu.
     * What it asks for.
     */
    topic: string
    /**
     * Văn bản yêu cầu.
     * Document that asks.
     */
    document?: string
    /**
     * Ngày yêu cầu.
     * Day of the request.
     */
    on?: string
    /**
     * Số liệu từ ngày đến ngày.
     * Window of the figures.
     */
    window: {
      /**
       * Từ ngày.
       * First day.
       */
      from: string
      /**
       * Đến ngày.
       * Last day.
       */
      to: string
    }
    /**
     * Hạn gửi.
     * Due day.
     */
    due?: string
    /**
     * Đơn vị phải báo cáo: all, hoặc danh sách mã.
     * Who reports: all, or a list of unit ids.
     */
    from: 'all' | [string, ...string[]]
    /**
     * Đơn vị nhận.
     * Unit that receives it.
     */
    to?: string
    /**
     * Nhiệm vụ tổ chức thực hiện quy định báo cáo này.
     * Duty that orders this report.
     */
    duty?: string
  }[]
  /**
   * Phiếu điểm theo dõi đơn vị, người đứng đầu.
   * Scorecards of units and heads.
   */
  scorecards?: {
    /**
     * Tên người có được đưa ra ngoài không; mặc định internal.
     * Whether names of persons may leave the office; internal by default.
     */
    persons?: 'internal' | 'public'
    /**
     * Xếp thứ tự; chỉ khi có mục này.
     * Ranking; only where this is given.
     */
    ranking?: {
      /**
       * Trọng số của từng tỷ lệ.
       * Weight of each rate.
       */
      weights: {
        /**
         * Hoàn thành trên số nhiệm vụ tính tỷ lệ.
         * Completion of counted tasks.
         */
        completionOfAssigned?: number
        /**
         * Hoàn thành trên số đến hạn.
         * Completion of due tasks.
         */
        completionOfDue?: number
        /**
         * Đúng hạn.
         * On time.
         */
        onTimeOfDue?: number
        /**
         * Mức độ hoàn thành bình quân.
         * Average progress.
         */
        averageProgress?: number
        /**
         * Báo cáo đúng hạn.
         * Reports in time.
         */
        reportsInTime?: number
        /**
         * Chỉ tiêu đạt.
         * Indicators attained.
         */
        indicatorsAttained?: number
        /**
         * Giải ngân.
         * Disbursement.
         */
        disbursement?: number
      }
      /**
       * Chỉ xếp khi ít nhất ngần này phần trăm nhiệm vụ có báo cáo.
       * Ranked only when at least this share of tasks, in per cent, was reported.
       */
      coverage: number
    }
  }
}

/**
 * Danh bạ đơn vị: tên theo thời gian, thủ trưởng, quan hệ, kế thừa.
 * Register of units: names over time, heads, relation, successors.
 */
export interface UnitsFile {
  /**
   * Loại tệp và phiên bản định dạng.
   * Kind and version of this file.
   */
  schema: 'units/1'
  /**
   * Các đơn vị.
   * The units.
   */
  units: {
    /**
     * Mã đơn vị; giữ nguyên khi đổi tên.
     * Id of the unit; a rename keeps it.
     */
    id: string
    /**
     * Tên theo thời gian, cũ trước mới sau.
     * Names over time, oldest first.
     *
     * @minItems 1
     */
    names: [
      {
        /**
         * Dùng tên này từ ngày.
         * Name in use from this day.
         */
        from?: string
        /**
         * Tên đơn vị.
         * Name of the unit.
         */
        name: string
      },
      ...{
        /**
         * Dùng tên này từ ngày.
         * Name in use from this day.
         */
        from?: string
        /**
         * Tên đơn vị.
         * Name of the unit.
         */
        name: string
      }[]
    ]
    /**
     * Cách gọi khác, viết tắt.
     * Other names, abbreviations.
     */
    aliases?: string[]
    /**
     * Chức danh người đứng đầu.
     * Post of the head.
     */
    head?: string
    /**
     * Tài khoản hoặc nhóm của đơn vị trên máy chủ git, để ghi vào CODEOWNERS (plan init --ci).
     * Accounts or teams of the unit on the git server, written into CODEOWNERS (plan init --ci).
     */
    accounts?: string[]
    /**
     * Quan hệ với UBND xã. Mặc định assigned.
     * Relation to the commune. Default assigned.
     */
    relation?: 'assigned' | 'requested' | 'superior' | 'addressee'
    /**
     * Bắt đầu hoạt động.
     * In existence from this day.
     */
    from?: string
    /**
     * Ngày cuối cùng còn hoạt động.
     * Last day of existence.
     */
    until?: string
    /**
     * Đơn vị kế thừa.
     * Successor units.
     */
    successors?: string[]
    /**
     * Văn bản lập, đổi tên hoặc kết thúc đơn vị.
     * Document that set up, renamed or ended the unit.
     */
    document?: string
    /**
     * Địa chỉ thư của người thay mặt đơn vị trong git: chỉ những người này sửa báo cáo của đơn vị (plan check --since).
     * E-mail addresses by which the unit's people commit: only they change its reports (plan check --since).
     */
    emails?: string[]
    /**
     * Người của đơn vị; tên chỉ ghi khi chủ kế hoạch muốn.
     * People of the unit; names only where the plan's owner wants them.
     */
    people?: {
      /**
       * Mã người.
       * Id of the person.
       */
      id: string
      /**
       * Chức danh.
       * Post.
       */
      title: string
      /**
       * Họ tên.
       * Name.
       */
      name?: string
      /**
       * true: người đứng đầu đơn vị.
       * true: head of the unit.
       */
      head?: boolean
      /**
       * Từ ngày.
       * From this day.
       */
      from?: string
      /**
       * Đến hết ngày.
       * Until the end of this day.
       */
      until?: string
    }[]
  }[]
}

/**
 * Trách nhiệm của từng đơn vị nêu trong phần tổ chức thực hiện và phần yêu cầu.
 * Duties stated in the sections on organisation and on requirements.
 */
export interface DutiesFile {
  /**
   * Loại tệp và phiên bản định dạng.
   * Kind and version of this file.
   */
  schema: 'duties/1'
  /**
   * Các nhiệm vụ tổ chức thực hiện.
   * The duties.
   */
  duties: {
    /**
     * Mã theo số mục của văn bản, ví dụ V.1.2.
     * Id by the document's own numbering, such as V.1.2.
     */
    id: string
    /**
     * Đơn vị được giao như văn bản ghi.
     * Addressee as printed.
     */
    addressee?: string
    /**
     * Mã các đơn vị được giao.
     * Ids of the units that have the duty.
     */
    by?: string[]
    /**
     * Nơi nhận kết quả (mã đơn vị).
     * Who receives the result (unit ids).
     */
    to?: string[]
    /**
     * Nội dung, nguyên văn.
     * Text, word for word.
     */
    text: string
    /**
     * Loại nhiệm vụ.
     * Kind of duty.
     */
    kind:
      | 'assign'
      | 'own-plan'
      | 'carry-out'
      | 'inspection'
      | 'guidance'
      | 'report'
      | 'review'
      | 'harmonise'
      | 'funding'
      | 'change'
    /**
     * Chu kỳ như văn bản nêu.
     * Cycles as the document states them.
     */
    cycles?: ('month' | 'quarter' | 'half' | 'year' | '3-years' | '5-years' | 'ad-hoc' | 'regular' | 'unspecified')[]
    /**
     * Thời hạn. Không ghi nghĩa là chưa có hạn.
     * Deadline. Left out means not set.
     */
    deadline?: {
      /**
       * Thời hạn như văn bản ghi.
       * The deadline as the document words it.
       */
      text?: string
      /**
       * Ngày bắt đầu.
       * Start day.
       */
      start?: string
      /**
       * Hạn hoàn thành (ngày cuối cùng còn đúng hạn).
       * Due day, itself still in time.
       */
      due?: string
      /**
       * Nhiệm vụ lặp lại theo kỳ (kỳ theo lịch dương).
       * Recurs every calendar span.
       */
      every?: 'month' | 'quarter' | 'half' | 'year' | '3-years' | '5-years'
      /**
       * Số ngày sau ngày cuối mỗi kỳ; số âm: trước ngày đó.
       * Days after each span's last day; negative: before it.
       */
      days?: number
      /**
       * Nhiệm vụ thường xuyên. Có cả due: tính theo hạn due, sau đó làm thường xuyên.
       * Regular work. With due: counted by its due day, regular work afterwards.
       */
      regular?: boolean
      /**
       * Số ngày tính theo ngày nào; mặc định calendar.
       * What the days are; calendar by default.
       */
      dayKind?: 'calendar' | 'working'
    }
    /**
     * false: không đưa ra đầu ra công khai.
     * false: kept out of public outputs.
     */
    publish?: boolean
  }[]
}

/**
 * Các nhiệm vụ của một nhóm.
 * The tasks of one group.
 */
export interface TasksFile {
  /**
   * Loại tệp và phiên bản định dạng.
   * Kind and version of this file.
   */
  schema: 'tasks/1'
  /**
   * Số của nhóm trong plan.yaml.
   * Number of the group in plan.yaml.
   */
  group: string
  /**
   * Các nhiệm vụ theo thứ tự in.
   * The tasks in printed order.
   */
  tasks: {
    /**
     * Số nhóm, dấu chấm, chữ cái như in: 1.c, 5.đ.
     * Group number, dot, printed letter: 1.c, 5.đ.
     */
    id: string
    /**
     * Tên ngắn, dùng trong bảng.
     * Short name for tables.
     */
    name?: string
    /**
     * Nội dung, nguyên văn.
     * Text, word for word.
     */
    text: string
    /**
     * Đơn vị chủ trì.
     * Lead unit.
     */
    lead?: string
    /**
     * Đơn vị phối hợp.
     * Co-operating units.
     */
    with?: string[]
    /**
     * Người đứng đầu chịu trách nhiệm (chức danh).
     * Responsible head (a post).
     */
    head?: string
    /**
     * Sản phẩm, kết quả đầu ra.
     * Product.
     */
    product?: string
    /**
     * Ngày giao, nếu sau ngày bắt đầu kế hoạch.
     * Day assigned, where later than the plan's start.
     */
    assigned?: string
    /**
     * Thời hạn. Không ghi nghĩa là chưa có hạn.
     * Deadline. Left out means not set.
     */
    deadline?: {
      /**
       * Thời hạn như văn bản ghi.
       * The deadline as the document words it.
       */
      text?: string
      /**
       * Ngày bắt đầu.
       * Start day.
       */
      start?: string
      /**
       * Hạn hoàn thành (ngày cuối cùng còn đúng hạn).
       * Due day, itself still in time.
       */
      due?: string
      /**
       * Nhiệm vụ lặp lại theo kỳ (kỳ theo lịch dương).
       * Recurs every calendar span.
       */
      every?: 'month' | 'quarter' | 'half' | 'year' | '3-years' | '5-years'
      /**
       * Số ngày sau ngày cuối mỗi kỳ; số âm: trước ngày đó.
       * Days after each span's last day; negative: before it.
       */
      days?: number
      /**
       * Nhiệm vụ thường xuyên. Có cả due: tính theo hạn due, sau đó làm thường xuyên.
       * Regular work. With due: counted by its due day, regular work afterwards.
       */
      regular?: boolean
      /**
       * Hạn giao lần đầu, khi đã được điều chỉnh.
       * Due day as first set, where it was moved.
       */
      first?: string
      /**
       * Số ngày tính theo ngày nào; mặc định calendar.
       * What the days are; calendar by default.
       */
      dayKind?: 'calendar' | 'working'
    }
    /**
     * Trọng số.
     * Weight.
     */
    weight?: number
    /**
     * Các phần việc.
     * Parts.
     *
     * @minItems 1
     */
    parts?: [
      {
        /**
         * Mã phần việc trong nhiệm vụ.
         * Id within the task.
         */
        id: string
        /**
         * Tên phần việc.
         * Name of the part.
         */
        name: string
        /**
         * Hạn của phần việc.
         * Due day of the part.
         */
        due?: string
        /**
         * Trọng số. Không ghi hoặc 0: lấy trung bình các phần khác.
         * Weight. Missing or 0: the mean of its siblings.
         */
        weight?: number
        /**
         * Đơn vị làm phần việc này, nếu khác đơn vị chủ trì.
         * Unit for this part, where not the task's lead.
         */
        lead?: string
      },
      ...{
        /**
         * Mã phần việc trong nhiệm vụ.
         * Id within the task.
         */
        id: string
        /**
         * Tên phần việc.
         * Name of the part.
         */
        name: string
        /**
         * Hạn của phần việc.
         * Due day of the part.
         */
        due?: string
        /**
         * Trọng số. Không ghi hoặc 0: lấy trung bình các phần khác.
         * Weight. Missing or 0: the mean of its siblings.
         */
        weight?: number
        /**
         * Đơn vị làm phần việc này, nếu khác đơn vị chủ trì.
         * Unit for this part, where not the task's lead.
         */
        lead?: string
      }[]
    ]
    /**
     * Chỉ tiêu mà nhiệm vụ phục vụ.
     * Indicators the task serves.
     */
    indicators?: string[]
    /**
     * Căn cứ: nội dung nào của văn bản nào.
     * Which item of which document it carries out.
     */
    bases?: {
      /**
       * Mã văn bản trong plan.yaml.
       * Document id in plan.yaml.
       */
      document: string
      /**
       * Mục, điểm của văn bản đó.
       * Item of that document.
       */
      item?: string
    }[]
    /**
     * false: không đưa ra đầu ra công khai.
     * false: kept out of public outputs.
     */
    publish?: boolean
    /**
     * Phạm vi: không ghi nghĩa là xã tự làm.
     * Scope; left out: the commune's own work.
     */
    scope?: {
      /**
       * Phạm vi.
       * Scope.
       */
      kind: 'joint' | 'not-applicable'
      /**
       * Lý do; bắt buộc khi không áp dụng.
       * Reason; required for not-applicable.
       */
      reason?: string
    }
    /**
     * Đã hủy.
     * Cancelled.
     */
    cancelled?: {
      /**
       * Ngày hủy.
       * Day of cancellation.
       */
      on: string
      /**
       * Lý do.
       * Reason.
       */
      reason: string
      /**
       * Văn bản quyết định.
       * Deciding document.
       */
      decision?: string
    }
    /**
     * Mã người phụ trách (people trong units.yaml).
     * Id of the person in charge (people in units.yaml).
     */
    person?: string
  }[]
}

/**
 * Các chỉ tiêu của kế hoạch.
 * Indicators of the plan.
 */
export interface IndicatorsFile {
  /**
   * Loại tệp và phiên bản định dạng.
   * Kind and version of this file.
   */
  schema: 'indicators/1'
  /**
   * Các chỉ tiêu.
   * The indicators.
   */
  indicators: {
    /**
     * Mã chỉ tiêu.
     * Id of the indicator.
     */
    id: string
    /**
     * Tên chỉ tiêu.
     * Name of the indicator.
     */
    name: string
    /**
     * Đơn vị tính.
     * Unit of measurement.
     */
    unit?: string
    /**
     * Cách tính theo thời gian.
     * How it behaves over time.
     */
    kind: 'point' | 'in-period' | 'cumulative' | 'yes-no' | 'text'
    /**
     * Lũy kế từ khi nào (kind: cumulative).
     * Running total since when (kind: cumulative).
     */
    since?: 'year' | 'plan'
    /**
     * Tỷ số: tử số và mẫu số đều phải báo cáo.
     * A ratio: numerator and denominator are both reported.
     */
    of?: {
      /**
       * Tử số là gì.
       * What the numerator counts.
       */
      n: string
      /**
       * Mẫu số là gì.
       * What the denominator counts.
       */
      d: string
    }
    /**
     * true: tử số có thể lớn hơn mẫu số.
     * true: the numerator may exceed the denominator.
     */
    overlap?: boolean
    /**
     * Chiều mong muốn.
     * Wanted direction.
     */
    direction?: 'up' | 'down' | 'keep'
    /**
     * Giới hạn có thể có của giá trị. Đơn vị %: 0 đến 100.
     * Possible range of a value. Unit %: 0 to 100.
     */
    limits?: {
      /**
       * Nhỏ nhất.
       * Least.
       */
      min?: number
      /**
       * Lớn nhất.
       * Greatest.
       */
      max?: number
    }
    /**
     * Giá trị gốc.
     * Baseline.
     */
    baseline?: {
      /**
       * Ngày của giá trị gốc.
       * Day of the baseline.
       */
      at?: string
      /**
       * Giá trị gốc.
       * Baseline value.
       */
      value: number | boolean | string
    }
    /**
     * Các mức chỉ tiêu giao.
     * Targets, step by step.
     *
     * @minItems 1
     */
    targets?: [
      {
        /**
         * Phải đạt vào cuối kỳ hoặc ngày này; không ghi: văn bản không nêu thời điểm.
         * To be met by the end of this period or by this day; left out: the document states none.
         */
        by?: string | number
        /**
         * Giá trị phải đạt; một khoảng ghi hai số: [16, 18].
         * Value to be met; a range is two numbers: [16, 18].
         *
         * @minItems 2
         * @maxItems 2
         */
        value: number | boolean | string | [number, number]
        /**
         * So sánh. Mặc định >= khi up, <= khi down, = khi keep.
         * Comparison. Default >= for up, <= for down, = for keep.
         */
        op?: '>=' | '>' | '<=' | '<' | '='
        /**
         * year: phải đạt mức này trong từng năm cho đến thời điểm by, ví dụ 10%/năm.
         * year: to be met in every year until `by`, such as 10% a year.
         */
        each?: 'year'
      },
      ...{
        /**
         * Phải đạt vào cuối kỳ hoặc ngày này; không ghi: văn bản không nêu thời điểm.
         * To be met by the end of this period or by this day; left out: the document states none.
         */
        by?: string | number
        /**
         * Giá trị phải đạt; một khoảng ghi hai số: [16, 18].
         * Value to be met; a range is two numbers: [16, 18].
         *
         * @minItems 2
         * @maxItems 2
         */
        value: number | boolean | string | [number, number]
        /**
         * So sánh. Mặc định >= khi up, <= khi down, = khi keep.
         * Comparison. Default >= for up, <= for down, = for keep.
         */
        op?: '>=' | '>' | '<=' | '<' | '='
        /**
         * year: phải đạt mức này trong từng năm cho đến thời điểm by, ví dụ 10%/năm.
         * year: to be met in every year until `by`, such as 10% a year.
         */
        each?: 'year'
      }[]
    ]
    /**
     * Đơn vị theo dõi, báo cáo.
     * Unit that reports it.
     */
    lead?: string
    /**
     * Đơn vị cung cấp số liệu.
     * Units that supply data.
     */
    with?: string[]
    /**
     * unit: mỗi đơn vị một giá trị. Một số: tỷ số nhân với số này, ví dụ 10000 cho người/vạn dân (đơn vị % là 100).
     * unit: one value for each unit. A number: the ratio times this, such as 10000 (unit %: 100).
     */
    per?: 'unit' | number
    /**
     * Với per: unit: các đơn vị phải đạt. Không ghi: văn bản chưa nêu.
     * With per: unit: the units that must reach it. Left out: not stated.
     *
     * @minItems 1
     */
    units?: [string, ...string[]]
    /**
     * Kỳ báo cáo số liệu.
     * How often it is reported.
     */
    every?: 'month' | 'quarter' | 'half' | 'year'
    /**
     * Bắt đầu đo từ ngày.
     * Measured from this day.
     */
    from?: string
    /**
     * Căn cứ.
     * Basis.
     */
    bases?: {
      /**
       * Mã văn bản trong plan.yaml.
       * Document id in plan.yaml.
       */
      document: string
      /**
       * Mục, điểm.
       * Item.
       */
      item?: string
    }[]
    /**
     * false: không đưa ra đầu ra công khai.
     * false: kept out of public outputs.
     */
    publish?: boolean
    /**
     * Ghi chú.
     * Note.
     */
    note?: string
    /**
     * Xếp hạng trong bao nhiêu đơn vị.
     * Number of those ranked.
     */
    outOf?: number
    /**
     * Số liệu chi tiết, ví dụ theo thôn.
     * Details, such as by hamlet.
     */
    breakdown?: {
      /**
       * Chi tiết theo gì.
       * By what.
       */
      of: string
      /**
       * true: tổng các phần phải bằng giá trị chung.
       * true: the parts must add up to the whole.
       */
      sum?: boolean
      /**
       * Các phần.
       * The parts.
       *
       * @minItems 1
       */
      items: [
        {
          /**
           * Mã.
           * Id.
           */
          id: string
          /**
           * Tên.
           * Name.
           */
          name: string
        },
        ...{
          /**
           * Mã.
           * Id.
           */
          id: string
          /**
           * Tên.
           * Name.
           */
          name: string
        }[]
      ]
    }
    /**
     * Các thời điểm chuỗi số liệu bắt đầu lại (sáp nhập địa bàn, đổi cách tính): số trước và sau không so sánh với nhau.
     * Days on which the series starts anew (areas merged, method changed): figures before and after are not compared.
     */
    breaks?: {
      /**
       * Từ ngày này là chuỗi mới.
       * The new series starts on this day.
       */
      on: string
      /**
       * Lý do.
       * Reason.
       */
      reason: string
      /**
       * Văn bản.
       * Document.
       */
      document?: string
      /**
       * Giá trị gốc của chuỗi mới.
       * Baseline of the new series.
       */
      baseline?: {
        /**
         * Ngày của giá trị gốc.
         * Day of the baseline.
         */
        at?: string
        /**
         * Giá trị gốc.
         * Baseline value.
         */
        value: number | boolean | string
      }
    }[]
    /**
     * Chỉ tiêu tính từ số liệu khác: tổng các số hạng n, chia cho tổng các số hạng d (nếu có), nhân với hệ số của đơn vị tính (% là 100).
     * A derived indicator: the sum of the terms n, divided by the sum of the terms d (if any), times the unit's factor (%: 100).
     */
    formula?: {
      /**
       * Các số hạng của tử số.
       * Terms of the numerator.
       *
       * @minItems 1
       */
      n: [
        {
          /**
           * Giá trị của chỉ tiêu này.
           * Value of this indicator.
           */
          indicator?: string
          /**
           * Lấy gì của chỉ tiêu; mặc định value.
           * What of the indicator; value by default.
           */
          take?: 'value' | 'n' | 'd'
          /**
           * Số nhiệm vụ thuộc loại này.
           * Number of tasks of this kind.
           */
          tasks?:
            | 'total'
            | 'counted'
            | 'done'
            | 'doneOnTime'
            | 'doneLate'
            | 'doneUndated'
            | 'open'
            | 'openInTime'
            | 'openOverdue'
            | 'openUndated'
            | 'regular'
            | 'tracked'
            | 'notReported'
          /**
           * Chỉ tính nhóm nhiệm vụ này.
           * Only this task group.
           */
          group?: string
          /**
           * Chỉ tính đơn vị chủ trì này.
           * Only this lead unit.
           */
          unit?: string
          /**
           * Một hằng số.
           * A constant.
           */
          constant?: number
          /**
           * Nhân với; mặc định 1, số âm để trừ.
           * Multiplied by; 1 by default, negative to subtract.
           */
          times?: number
        },
        ...{
          /**
           * Giá trị của chỉ tiêu này.
           * Value of this indicator.
           */
          indicator?: string
          /**
           * Lấy gì của chỉ tiêu; mặc định value.
           * What of the indicator; value by default.
           */
          take?: 'value' | 'n' | 'd'
          /**
           * Số nhiệm vụ thuộc loại này.
           * Number of tasks of this kind.
           */
          tasks?:
            | 'total'
            | 'counted'
            | 'done'
            | 'doneOnTime'
            | 'doneLate'
            | 'doneUndated'
            | 'open'
            | 'openInTime'
            | 'openOverdue'
            | 'openUndated'
            | 'regular'
            | 'tracked'
            | 'notReported'
          /**
           * Chỉ tính nhóm nhiệm vụ này.
           * Only this task group.
           */
          group?: string
          /**
           * Chỉ tính đơn vị chủ trì này.
           * Only this lead unit.
           */
          unit?: string
          /**
           * Một hằng số.
           * A constant.
           */
          constant?: number
          /**
           * Nhân với; mặc định 1, số âm để trừ.
           * Multiplied by; 1 by default, negative to subtract.
           */
          times?: number
        }[]
      ]
      /**
       * Các số hạng của mẫu số.
       * Terms of the denominator.
       *
       * @minItems 1
       */
      d?: [
        {
          /**
           * Giá trị của chỉ tiêu này.
           * Value of this indicator.
           */
          indicator?: string
          /**
           * Lấy gì của chỉ tiêu; mặc định value.
           * What of the indicator; value by default.
           */
          take?: 'value' | 'n' | 'd'
          /**
           * Số nhiệm vụ thuộc loại này.
           * Number of tasks of this kind.
           */
          tasks?:
            | 'total'
            | 'counted'
            | 'done'
            | 'doneOnTime'
            | 'doneLate'
            | 'doneUndated'
            | 'open'
            | 'openInTime'
            | 'openOverdue'
            | 'openUndated'
            | 'regular'
            | 'tracked'
            | 'notReported'
          /**
           * Chỉ tính nhóm nhiệm vụ này.
           * Only this task group.
           */
          group?: string
          /**
           * Chỉ tính đơn vị chủ trì này.
           * Only this lead unit.
           */
          unit?: string
          /**
           * Một hằng số.
           * A constant.
           */
          constant?: number
          /**
           * Nhân với; mặc định 1, số âm để trừ.
           * Multiplied by; 1 by default, negative to subtract.
           */
          times?: number
        },
        ...{
          /**
           * Giá trị của chỉ tiêu này.
           * Value of this indicator.
           */
          indicator?: string
          /**
           * Lấy gì của chỉ tiêu; mặc định value.
           * What of the indicator; value by default.
           */
          take?: 'value' | 'n' | 'd'
          /**
           * Số nhiệm vụ thuộc loại này.
           * Number of tasks of this kind.
           */
          tasks?:
            | 'total'
            | 'counted'
            | 'done'
            | 'doneOnTime'
            | 'doneLate'
            | 'doneUndated'
            | 'open'
            | 'openInTime'
            | 'openOverdue'
            | 'openUndated'
            | 'regular'
            | 'tracked'
            | 'notReported'
          /**
           * Chỉ tính nhóm nhiệm vụ này.
           * Only this task group.
           */
          group?: string
          /**
           * Chỉ tính đơn vị chủ trì này.
           * Only this lead unit.
           */
          unit?: string
          /**
           * Một hằng số.
           * A constant.
           */
          constant?: number
          /**
           * Nhân với; mặc định 1, số âm để trừ.
           * Multiplied by; 1 by default, negative to subtract.
           */
          times?: number
        }[]
      ]
    }
    /**
     * Cách tính tiến độ; mặc định theo plan.yaml.
     * How pace is judged; plan.yaml's by default.
     */
    method?: 'linear' | 'growth'
  }[]
}

/**
 * Phần đầu tệp báo cáo của một đơn vị trong một kỳ: progress/<kỳ>/<đơn vị>.md.
 * Front matter of one unit's report for one period: progress/<period>/<unit>.md.
 */
export interface ProgressFile {
  /**
   * Loại tệp và phiên bản định dạng.
   * Kind and version of this file.
   */
  schema: 'progress/1'
  /**
   * Mã đơn vị báo cáo.
   * Reporting unit.
   */
  unit: string
  /**
   * Mã kỳ.
   * Period id.
   */
  period: string | number
  /**
   * Ngày ký báo cáo.
   * Day the report was signed.
   */
  date: string
  /**
   * Văn bản đã ban hành trong kỳ, để ghi vào phần chỉ đạo, điều hành.
   * Documents issued in the period, for the part on direction.
   */
  documents?: {
    /**
     * Tên loại, ví dụ Kế hoạch, Quyết định, Công văn.
     * Type of the document, such as Kế hoạch.
     */
    kind: string
    /**
     * Số, ký hiệu.
     * Number with its code.
     */
    number: string
    /**
     * Ngày ban hành.
     * Day of issue.
     */
    date: string
    /**
     * Trích yếu.
     * Subject.
     */
    title: string
    /**
     * Cơ quan ban hành, nếu không phải cơ quan báo cáo.
     * The body that issued it, where that is not the one reporting.
     */
    by?: string
  }[]
  /**
   * Ngày bộ phận tiếp nhận nhận được.
   * Day the gate took it.
   */
  received?: string
  /**
   * Các nhiệm vụ và nhiệm vụ tổ chức thực hiện, theo mã.
   * Tasks and duties, by id.
   */
  tasks?: {
    /**
     * Đơn vị báo cáo về một nhiệm vụ.
     * What the unit reports on one task.
     */
    [k: string]: {
      /**
       * true: không có gì mới để báo cáo.
       * true: nothing to report, said aloud.
       */
      none?: boolean
      /**
       * Phần trăm hoàn thành, 0 đến 100.
       * Percent done, 0 to 100.
       */
      percent?: number
      /**
       * Ngày hoàn thành; true: đã xong, không rõ ngày; false: rút lại việc đã báo xong (cần reason).
       * Day of completion; true: done, day unknown; false: completion taken back (needs a reason).
       */
      done?: string | boolean
      /**
       * Các phần việc, theo mã phần.
       * Parts, by part id.
       */
      parts?: {
        /**
         * Một phần việc.
         * One part.
         */
        [k: string]: {
          /**
           * Phần trăm hoàn thành, 0 đến 100.
           * Percent done, 0 to 100.
           */
          percent?: number
          /**
           * Ngày hoàn thành; true: đã xong, không rõ ngày; false: rút lại việc đã báo xong (cần reason).
           * Day of completion; true: done, day unknown; false: completion taken back (needs a reason).
           */
          done?: string | boolean
        }
      }
      /**
       * Các kỳ của nhiệm vụ lặp lại, theo mã kỳ.
       * Occurrences of a recurring task, by period id.
       */
      occurrences?: {
        /**
         * Một kỳ.
         * One occurrence.
         */
        [k: string]: {
          /**
           * Ngày hoàn thành; true: đã xong, không rõ ngày; false: rút lại việc đã báo xong (cần reason).
           * Day of completion; true: done, day unknown; false: completion taken back (needs a reason).
           */
          done?: string | boolean
          /**
           * Không thực hiện, lý do.
           * Missed: the reason.
           */
          missed?: string
        }
      }
      /**
       * Kết quả.
       * Result.
       */
      result?: string
      /**
       * Khó khăn, vướng mắc.
       * Obstacle.
       */
      obstacle?: string
      /**
       * Minh chứng: tệp trong thư mục kế hoạch, hoặc đường liên kết http(s).
       * Evidence: a file inside the plan's folder, or an http(s) link.
       */
      evidence?: string[]
      /**
       * Lý do (khi giảm phần trăm hoặc rút lại).
       * Reason (when a percent falls or a completion is taken back).
       */
      reason?: string
    }
  }
  /**
   * Các chỉ tiêu, theo mã.
   * Indicators, by id.
   */
  indicators?: {
    /**
     * Số liệu của một chỉ tiêu.
     * Figures for one indicator.
     */
    [k: string]: {
      /**
       * true: chưa có số liệu.
       * true: no figure yet, said aloud.
       */
      none?: boolean
      /**
       * Giá trị.
       * Value.
       */
      value?: number | boolean | string
      /**
       * Tử số.
       * Numerator.
       */
      n?: number
      /**
       * Mẫu số.
       * Denominator.
       */
      d?: number
      /**
       * Ngày của số liệu.
       * Day of the figure.
       */
      at?: string
      /**
       * Nguồn số liệu.
       * Source of the figure.
       */
      source?: string
      /**
       * Tính chất số liệu. Mặc định final.
       * Standing of the figure. Default final.
       */
      status?: 'estimate' | 'preliminary' | 'final'
      /**
       * Minh chứng: tệp trong thư mục kế hoạch, hoặc đường liên kết http(s).
       * Evidence: a file inside the plan's folder, or an http(s) link.
       */
      evidence?: string[]
      /**
       * Ghi chú.
       * Note.
       */
      note?: string
      /**
       * Số liệu chi tiết theo từng phần của breakdown.
       * Details by the parts of the indicator's breakdown.
       */
      by?: {
        /**
         * Số liệu của một phần.
         * Figure of one part.
         */
        [k: string]: {
          /**
           * Giá trị.
           * Value.
           */
          value?: number
          /**
           * Tử số.
           * Numerator.
           */
          n?: number
          /**
           * Mẫu số.
           * Denominator.
           */
          d?: number
        }
      }
      /**
       * Lý do số lũy kế bắt đầu lại từ đầu.
       * Why a running total starts anew.
       */
      reset?: string
    }
  }
  /**
   * Đính chính.
   * Corrections.
   */
  corrections?: {
    /**
     * Kỳ của số cũ.
     * Period of the old figure.
     */
    period: string | number
    /**
     * Mã nhiệm vụ.
     * Task id.
     */
    task?: string
    /**
     * Mã chỉ tiêu.
     * Indicator id.
     */
    indicator?: string
    /**
     * Trường được sửa: percent, done, n, d, value …
     * Field corrected: percent, done, n, d, value …
     */
    field: string
    /**
     * Giá trị cũ.
     * Old value.
     */
    from: string | number | boolean
    /**
     * Giá trị mới.
     * New value.
     */
    to: string | number | boolean
    /**
     * Lý do.
     * Reason.
     */
    reason: string
  }[]
}

/**
 * Phần đầu tệp tổng hợp của một kỳ: progress/<kỳ>/_consolidated.md.
 * Front matter of the consolidated narrative of a period: progress/<period>/_consolidated.md.
 */
export interface ConsolidatedFile {
  /**
   * Loại tệp và phiên bản định dạng.
   * Kind and version of this file.
   */
  schema: 'consolidated/1'
  /**
   * Mã kỳ.
   * Period id.
   */
  period: string | number
  /**
   * Ngày tổng hợp.
   * Day of consolidation.
   */
  date: string
  /**
   * Văn bản đã ban hành trong kỳ, để ghi vào phần chỉ đạo, điều hành.
   * Documents issued in the period, for the part on direction.
   */
  documents?: {
    /**
     * Tên loại, ví dụ Kế hoạch, Quyết định, Công văn.
     * Type of the document, such as Kế hoạch.
     */
    kind: string
    /**
     * Số, ký hiệu.
     * Number with its code.
     */
    number: string
    /**
     * Ngày ban hành.
     * Day of issue.
     */
    date: string
    /**
     * Trích yếu.
     * Subject.
     */
    title: string
    /**
     * Cơ quan ban hành, nếu không phải cơ quan báo cáo.
     * The body that issued it, where that is not the one reporting.
     */
    by?: string
  }[]
  /**
   * Đơn vị tổng hợp.
   * Consolidating unit.
   */
  unit?: string
  /**
   * Nhiệm vụ trả lại: báo xong nhưng chưa đạt.
   * Tasks returned: reported done but not accepted.
   */
  returned?: {
    /**
     * Mã nhiệm vụ.
     * Task id.
     */
    task: string
    /**
     * Lý do.
     * Reason.
     */
    reason: string
  }[]
}

/**
 * Các chương trình, đề án mà kế hoạch giao xây dựng, triển khai.
 * Programmes that the plan orders.
 */
export interface ProgrammesFile {
  /**
   * Loại tệp và phiên bản định dạng.
   * Kind and version of this file.
   */
  schema: 'programmes/1'
  /**
   * Các chương trình.
   * The programmes.
   */
  programmes: {
    /**
     * Mã chương trình.
     * Id of the programme.
     */
    id: string
    /**
     * Tên chương trình.
     * Name of the programme.
     */
    name: string
    /**
     * Nhiệm vụ của kế hoạch giao xây dựng chương trình này.
     * Task of the plan that orders it.
     */
    task?: string
    /**
     * Đơn vị chủ trì.
     * Lead unit.
     */
    lead?: string
    /**
     * Người chịu trách nhiệm (chức danh).
     * Responsible head (a post).
     */
    head?: string
    /**
     * Văn bản ban hành chương trình.
     * Document that issued the programme.
     */
    decision?: string
    /**
     * Ngày bắt đầu.
     * First day.
     */
    from?: string
    /**
     * Ngày kết thúc.
     * Last day.
     */
    until?: string
    /**
     * Các nhiệm vụ thuộc chương trình.
     * Tasks of the programme.
     *
     * @minItems 1
     */
    tasks?: [
      {
        /**
         * Mã nhiệm vụ.
         * Task id.
         */
        task: string
        /**
         * Trọng số.
         * Weight.
         */
        weight?: number
      },
      ...{
        /**
         * Mã nhiệm vụ.
         * Task id.
         */
        task: string
        /**
         * Trọng số.
         * Weight.
         */
        weight?: number
      }[]
    ]
    /**
     * Các chỉ tiêu của chương trình.
     * Indicators of the programme.
     *
     * @minItems 1
     */
    indicators?: [
      {
        /**
         * Mã chỉ tiêu.
         * Indicator id.
         */
        indicator: string
        /**
         * Trọng số.
         * Weight.
         */
        weight?: number
      },
      ...{
        /**
         * Mã chỉ tiêu.
         * Indicator id.
         */
        indicator: string
        /**
         * Trọng số.
         * Weight.
         */
        weight?: number
      }[]
    ]
    /**
     * Các bộ tiêu chí đánh giá chương trình.
     * Criteria sets the programme is assessed by.
     *
     * @minItems 1
     */
    criteria?: [
      {
        /**
         * Mã bộ tiêu chí (criteria/*.yaml).
         * Id of a criteria set (criteria/*.yaml).
         */
        set: string
        /**
         * Trọng số.
         * Weight.
         */
        weight?: number
      },
      ...{
        /**
         * Mã bộ tiêu chí (criteria/*.yaml).
         * Id of a criteria set (criteria/*.yaml).
         */
        set: string
        /**
         * Trọng số.
         * Weight.
         */
        weight?: number
      }[]
    ]
    /**
     * false: không công khai.
     * false: not public.
     */
    publish?: boolean
  }[]
}

/**
 * Một bộ tiêu chí đánh giá: các tiêu chí, trọng số và các mức.
 * One criteria set: criteria, weights and levels.
 */
export interface CriteriaFile {
  /**
   * Loại tệp và phiên bản định dạng.
   * Kind and version of this file.
   */
  schema: 'criteria/1'
  /**
   * Mã bộ tiêu chí.
   * Id of the set.
   */
  id: string
  /**
   * Tên bộ tiêu chí.
   * Name of the set.
   */
  name: string
  /**
   * Văn bản ban hành.
   * Document that issued it.
   */
  document?: string
  /**
   * Các tiêu chí.
   * The criteria.
   *
   * @minItems 1
   */
  criteria: [
    {
      /**
       * Mã tiêu chí.
       * Id of the criterion.
       */
      id: string
      /**
       * Tên tiêu chí.
       * Name of the criterion.
       */
      name: string
      /**
       * Trọng số (điểm tối đa), đến 1000; không ghi: như nhau.
       * Weight (most points), up to 1000; left out: equal.
       */
      weight?: number
      /**
       * Các mức, từ thấp đến cao.
       * The levels, lowest first.
       *
       * @minItems 2
       */
      levels: [
        {
          /**
           * Số của mức.
           * Number of the level.
           */
          level: number
          /**
           * Mức này nghĩa là gì.
           * What the level means.
           */
          meaning: string
          /**
           * Phần trăm điểm tối đa của mức; không ghi: chia đều từ mức thấp nhất (0) đến mức cao nhất (100).
           * Per cent of the most points; left out: evenly from the lowest level (0) to the highest (100).
           */
          share?: number
        },
        {
          /**
           * Số của mức.
           * Number of the level.
           */
          level: number
          /**
           * Mức này nghĩa là gì.
           * What the level means.
           */
          meaning: string
          /**
           * Phần trăm điểm tối đa của mức; không ghi: chia đều từ mức thấp nhất (0) đến mức cao nhất (100).
           * Per cent of the most points; left out: evenly from the lowest level (0) to the highest (100).
           */
          share?: number
        },
        ...{
          /**
           * Số của mức.
           * Number of the level.
           */
          level: number
          /**
           * Mức này nghĩa là gì.
           * What the level means.
           */
          meaning: string
          /**
           * Phần trăm điểm tối đa của mức; không ghi: chia đều từ mức thấp nhất (0) đến mức cao nhất (100).
           * Per cent of the most points; left out: evenly from the lowest level (0) to the highest (100).
           */
          share?: number
        }[]
      ]
      /**
       * Minh chứng cần có.
       * Evidence asked for.
       */
      evidence?: string
    },
    ...{
      /**
       * Mã tiêu chí.
       * Id of the criterion.
       */
      id: string
      /**
       * Tên tiêu chí.
       * Name of the criterion.
       */
      name: string
      /**
       * Trọng số (điểm tối đa), đến 1000; không ghi: như nhau.
       * Weight (most points), up to 1000; left out: equal.
       */
      weight?: number
      /**
       * Các mức, từ thấp đến cao.
       * The levels, lowest first.
       *
       * @minItems 2
       */
      levels: [
        {
          /**
           * Số của mức.
           * Number of the level.
           */
          level: number
          /**
           * Mức này nghĩa là gì.
           * What the level means.
           */
          meaning: string
          /**
           * Phần trăm điểm tối đa của mức; không ghi: chia đều từ mức thấp nhất (0) đến mức cao nhất (100).
           * Per cent of the most points; left out: evenly from the lowest level (0) to the highest (100).
           */
          share?: number
        },
        {
          /**
           * Số của mức.
           * Number of the level.
           */
          level: number
          /**
           * Mức này nghĩa là gì.
           * What the level means.
           */
          meaning: string
          /**
           * Phần trăm điểm tối đa của mức; không ghi: chia đều từ mức thấp nhất (0) đến mức cao nhất (100).
           * Per cent of the most points; left out: evenly from the lowest level (0) to the highest (100).
           */
          share?: number
        },
        ...{
          /**
           * Số của mức.
           * Number of the level.
           */
          level: number
          /**
           * Mức này nghĩa là gì.
           * What the level means.
           */
          meaning: string
          /**
           * Phần trăm điểm tối đa của mức; không ghi: chia đều từ mức thấp nhất (0) đến mức cao nhất (100).
           * Per cent of the most points; left out: evenly from the lowest level (0) to the highest (100).
           */
          share?: number
        }[]
      ]
      /**
       * Minh chứng cần có.
       * Evidence asked for.
       */
      evidence?: string
    }[]
  ]
  /**
   * Xếp loại theo điểm (0 đến 100), từ cao xuống thấp.
   * Grades by score (0 to 100), highest first.
   */
  grades?: {
    /**
     * Từ điểm này trở lên.
     * From this score up.
     */
    from: number
    /**
     * Tên hạng.
     * Name of the grade.
     */
    name: string
  }[]
}

/**
 * Một lần đánh giá một đơn vị, doanh nghiệp hoặc chương trình theo một bộ tiêu chí: assessments/<kỳ>/<tên>.yaml.
 * One assessment of a unit, a business or a programme against a criteria set: assessments/<period>/<name>.yaml.
 */
export interface AssessmentFile {
  /**
   * Loại tệp và phiên bản định dạng.
   * Kind and version of this file.
   */
  schema: 'assessment/1'
  /**
   * Mã bộ tiêu chí.
   * Id of the criteria set.
   */
  set: string
  /**
   * Kỳ đánh giá, đúng tên thư mục.
   * Period, as the folder is named.
   */
  period: string | number
  /**
   * Ngày đánh giá.
   * Day of the assessment.
   */
  date: string
  /**
   * Đơn vị đánh giá.
   * Unit that assesses.
   */
  by?: string
  /**
   * Đối tượng được đánh giá; ghi đúng một trong ba.
   * What is assessed; exactly one of three.
   */
  subject: {
    /**
     * Mã đơn vị.
     * Unit id.
     */
    unit?: string
    /**
     * Mã chương trình.
     * Programme id.
     */
    programme?: string
    /**
     * Tên doanh nghiệp, hợp tác xã.
     * Name of a business or co-operative.
     */
    business?: string
  }
  /**
   * Tiêu chí → mức đạt được.
   * Criterion → level reached.
   */
  answers: {
    /**
     * Kết quả của một tiêu chí.
     * Result of one criterion.
     */
    [k: string]: {
      /**
       * Mức đạt được.
       * Level reached.
       */
      level?: number
      /**
       * Lý do tiêu chí không áp dụng; khi đó không tính.
       * Why the criterion does not apply; it is then not counted.
       */
      notApplicable?: string
      /**
       * Minh chứng: tệp trong thư mục evidence/ hoặc đường dẫn https.
       * Evidence: files below evidence/ or https links.
       */
      evidence?: string[]
      /**
       * Ghi chú.
       * Note.
       */
      note?: string
    }
  }
}

/**
 * Kinh phí thực hiện kế hoạch, bằng đồng.
 * Funding of the plan, in đồng.
 */
export interface BudgetFile {
  /**
   * Loại tệp và phiên bản định dạng.
   * Kind and version of this file.
   */
  schema: 'budget/1'
  /**
   * Các nguồn kinh phí.
   * Sources of funds.
   *
   * @minItems 1
   */
  sources: [
    {
      /**
       * Mã nguồn.
       * Id of the source.
       */
      id: string
      /**
       * Tên nguồn.
       * Name of the source.
       */
      name: string
      /**
       * Loại nguồn.
       * Kind of source.
       */
      kind?: 'central' | 'province' | 'commune' | 'private' | 'aid' | 'other'
    },
    ...{
      /**
       * Mã nguồn.
       * Id of the source.
       */
      id: string
      /**
       * Tên nguồn.
       * Name of the source.
       */
      name: string
      /**
       * Loại nguồn.
       * Kind of source.
       */
      kind?: 'central' | 'province' | 'commune' | 'private' | 'aid' | 'other'
    }[]
  ]
  /**
   * Các dòng kinh phí.
   * Lines of the budget.
   */
  lines: {
    /**
     * Mã nhiệm vụ; không ghi: chi chung của kế hoạch.
     * Task id; left out: the plan's general costs.
     */
    task?: string
    /**
     * Nội dung chi.
     * What it is for.
     */
    name?: string
    /**
     * Mã nguồn.
     * Id of the source.
     */
    source: string
    /**
     * Năm ngân sách.
     * Budget year.
     */
    year: number
    /**
     * Kinh phí dự kiến, đồng.
     * Planned amount in đồng.
     */
    planned?: number
    /**
     * Kinh phí được giao.
     * Funds allocated.
     *
     * @minItems 1
     */
    allocated?: [
      {
        /**
         * Tính đến ngày.
         * As of this day.
         */
        at: string
        /**
         * Số tiền, đồng, số nguyên.
         * Amount in đồng, a whole number.
         */
        value: number
        /**
         * Văn bản, chứng từ.
         * Document.
         */
        document?: string
      },
      ...{
        /**
         * Tính đến ngày.
         * As of this day.
         */
        at: string
        /**
         * Số tiền, đồng, số nguyên.
         * Amount in đồng, a whole number.
         */
        value: number
        /**
         * Văn bản, chứng từ.
         * Document.
         */
        document?: string
      }[]
    ]
    /**
     * Kinh phí đã giải ngân.
     * Funds disbursed.
     *
     * @minItems 1
     */
    disbursed?: [
      {
        /**
         * Tính đến ngày.
         * As of this day.
         */
        at: string
        /**
         * Số tiền, đồng, số nguyên.
         * Amount in đồng, a whole number.
         */
        value: number
        /**
         * Văn bản, chứng từ.
         * Document.
         */
        document?: string
      },
      ...{
        /**
         * Tính đến ngày.
         * As of this day.
         */
        at: string
        /**
         * Số tiền, đồng, số nguyên.
         * Amount in đồng, a whole number.
         */
        value: number
        /**
         * Văn bản, chứng từ.
         * Document.
         */
        document?: string
      }[]
    ]
  }[]
  /**
   * Nhiệm vụ không cần kinh phí riêng, nói rõ thay vì để trống.
   * Tasks that need no funds of their own, said aloud instead of left silent.
   *
   * @minItems 1
   */
  withoutFunds?: [string, ...string[]]
  /**
   * Các tổng số mà văn bản nêu; phải khớp với các dòng.
   * Totals that documents state; they must agree with the lines.
   */
  totals?: {
    /**
     * Năm; không ghi: mọi năm.
     * Year; left out: all years.
     */
    year?: number
    /**
     * Mã nguồn; không ghi: mọi nguồn.
     * Source; left out: all sources.
     */
    source?: string
    /**
     * Mã nhiệm vụ; không ghi: mọi nhiệm vụ.
     * Task; left out: all tasks.
     */
    task?: string
    /**
     * Tổng của số nào.
     * Total of what.
     */
    of: 'planned' | 'allocated' | 'disbursed'
    /**
     * Tính đến ngày (giao, giải ngân); không ghi: số mới nhất.
     * As of this day (allocated, disbursed); left out: the latest.
     */
    at?: string
    /**
     * Số tiền, đồng.
     * Amount in đồng.
     */
    value: number
    /**
     * Văn bản nêu số này.
     * Document that states it.
     */
    document?: string
  }[]
}

/**
 * Ngày nghỉ lễ, tết và ngày làm bù, để tính ngày làm việc.
 * Days off and extra working days, for counting working days.
 */
export interface HolidaysFile {
  /**
   * Loại tệp và phiên bản định dạng.
   * Kind and version of this file.
   */
  schema: 'holidays/1'
  /**
   * Các ngày nghỉ.
   * Days off.
   */
  holidays: {
    /**
     * Ngày nghỉ, hoặc ngày đầu.
     * Day off, or the first.
     */
    on: string
    /**
     * Ngày cuối.
     * The last day.
     */
    until?: string
    /**
     * Tên ngày lễ.
     * Name of the holiday.
     */
    name?: string
  }[]
  /**
   * Thứ bảy, chủ nhật làm bù.
   * Saturdays and Sundays that are worked.
   */
  workdays?: {
    /**
     * Ngày làm bù.
     * The day.
     */
    on: string
    /**
     * Lý do.
     * Reason.
     */
    name?: string
  }[]
}

/**
 * Số liệu của một kỳ đã khóa: closed/<kỳ>.yaml; do lệnh plan close ghi, không sửa tay.
 * The figures of a closed period: closed/<period>.yaml; written by plan close, not edited by hand.
 */
export interface ClosedFile {
  /**
   * Loại tệp và phiên bản định dạng.
   * Kind and version of this file.
   */
  schema: 'closed/1'
  /**
   * Mã kỳ.
   * Period id.
   */
  period: string | number
  /**
   * Đang khóa hay đã mở lại; đã mở lại thì không còn đối chiếu.
   * Closed or reopened; once reopened nothing is compared any more.
   */
  state: 'closed' | 'reopened'
  /**
   * Ngày khóa.
   * Day of closing.
   */
  on: string
  /**
   * Người khóa.
   * Who closed it.
   */
  by: string
  /**
   * Lý do khóa khi còn thiếu.
   * Why it was closed although something was missing.
   */
  reason?: string
  /**
   * Những gì còn thiếu lúc khóa.
   * What was missing when it was closed.
   *
   * @minItems 1
   */
  missing?: [string, ...string[]]
  /**
   * Báo cáo đã ban hành của kỳ.
   * The report issued for the period.
   */
  issued?: {
    /**
     * Số, ký hiệu.
     * Number with its code.
     */
    number: string
    /**
     * Ngày ban hành.
     * Day of issue.
     */
    date?: string
  }
  /**
   * Số liệu tính đến ngày này.
   * The figures are as of this day.
   */
  asOf: string
  /**
   * Phiên bản chương trình.
   * Version of the program.
   */
  program: string
  /**
   * Nội dung báo cáo của kỳ.
   * What the period's report says.
   */
  view: {
    /**
     * Loại báo cáo.
     * Kind of report.
     */
    kind: string
    /**
     * Dấu vân của nội dung.
     * Fingerprint of the view.
     */
    fingerprint: string
  }
  /**
   * Số tổng hợp của kỳ, dưới các tên như trong plan status --json.
   * Totals of the period, under the names of plan status --json.
   */
  totals: {
    /**
     * Số nhiệm vụ theo trạng thái.
     * Tasks by state.
     */
    counts: {
      /**
       * Một số.
       * One number.
       */
      [k: string]: number
    }
    /**
     * Trong số chưa hoàn thành: chưa báo cáo, chưa bắt đầu, sắp đến hạn, chậm tiến độ.
     * Among the open ones: not reported, not started, due soon, behind.
     */
    of: {
      /**
       * Một số.
       * One number.
       */
      [k: string]: number
    }
    /**
     * Các tỷ lệ và độ phủ (coverage), là phân số.
     * The rates and the coverage, as fractions.
     */
    rates: {
      /**
       * Một phân số, như 20/40; null khi không có.
       * A fraction, such as 20/40; null where there is none.
       */
      [k: string]: string | null
    }
    /**
     * Các tỷ lệ theo trọng số; null khi Kế hoạch không đặt trọng số.
     * The rates by weight; null where the plan does not weigh its tasks.
     */
    weighted: {
      /**
       * Một phân số, như 20/40; null khi không có.
       * A fraction, such as 20/40; null where there is none.
       */
      [k: string]: string | null
    } | null
    /**
     * Báo cáo của kỳ: phải gửi (owed), đã nhận (received).
     * Reports of the period: owed and received.
     */
    reports: {
      /**
       * Một số.
       * One number.
       */
      [k: string]: number
    }
    /**
     * Số chỉ tiêu theo trạng thái.
     * Indicators by state.
     */
    indicators: {
      /**
       * Một số.
       * One number.
       */
      [k: string]: number
    }
    /**
     * Biến động số nhiệm vụ trong kỳ.
     * Movement of tasks in the period.
     */
    movement: {
      /**
       * Một số.
       * One number.
       */
      [k: string]: number
    }
  }
  /**
   * Giá trị đang có hiệu lực của từng nhiệm vụ.
   * The values in force of each task.
   */
  tasks: {
    /**
     * Một nhiệm vụ lúc khóa.
     * One task as closed.
     */
    [k: string]: {
      /**
       * Trạng thái, như trong plan list tasks --json.
       * State, as in plan list tasks --json.
       */
      state: string
      /**
       * Mức độ hoàn thành, từ 0 đến 1; không có nếu chưa báo cáo.
       * Share done, 0 to 1; absent where never reported.
       */
      percent?: string
      /**
       * Ngày hoàn thành.
       * Day it was done.
       */
      done?: string
    }
  }
  /**
   * Giá trị đang có hiệu lực của từng chỉ tiêu; chỉ tiêu chưa có số liệu thì không ghi.
   * The values in force of each indicator; those without data are left out.
   */
  indicators: {
    /**
     * Một chỉ tiêu lúc khóa.
     * One indicator as closed.
     */
    [k: string]: {
      /**
       * Giá trị theo đơn vị của chỉ tiêu.
       * Value in the indicator's unit.
       */
      value?: string
      /**
       * Giá trị là chữ hoặc có/không.
       * A value in words or yes/no.
       */
      stated?: string | boolean
      /**
       * Tử số đã báo cáo.
       * Numerator reported.
       */
      n?: number
      /**
       * Mẫu số đã báo cáo.
       * Denominator reported.
       */
      d?: number
      /**
       * Ngày của số liệu.
       * Day of the figure.
       */
      at?: string
      /**
       * Kỳ của số liệu.
       * Period of the figure.
       */
      period?: string
      /**
       * Ước tính, sơ bộ hay chính thức.
       * Estimate, preliminary or final.
       */
      status?: 'estimate' | 'preliminary' | 'final'
      /**
       * Số đơn vị đạt trên số đơn vị phải đạt.
       * Units that reach the target over units that must.
       */
      reaching?: string
      /**
       * Giá trị của từng đơn vị.
       * The value of each unit.
       */
      units?: {
        /**
         * Một đơn vị.
         * One unit.
         */
        [k: string]: {
          /**
           * Giá trị theo đơn vị của chỉ tiêu.
           * Value in the indicator's unit.
           */
          value?: string
          /**
           * Giá trị là chữ hoặc có/không.
           * A value in words or yes/no.
           */
          stated?: string | boolean
          /**
           * Tử số đã báo cáo.
           * Numerator reported.
           */
          n?: number
          /**
           * Mẫu số đã báo cáo.
           * Denominator reported.
           */
          d?: number
          /**
           * Ngày của số liệu.
           * Day of the figure.
           */
          at: string
          /**
           * Kỳ của số liệu.
           * Period of the figure.
           */
          period?: string
          /**
           * Ước tính, sơ bộ hay chính thức.
           * Estimate, preliminary or final.
           */
          status: 'estimate' | 'preliminary' | 'final'
        }
      }
    }
  }
  /**
   * Các tệp của kỳ và dấu vân của những điều ghi trong đó.
   * The period's files and the fingerprints of what they state.
   */
  files: {
    /**
     * Đường dẫn trong thư mục kế hoạch.
     * Path from the plan's folder.
     */
    path: string
    /**
     * Dấu vân của cả tệp; cách trình bày, ghi chú, thứ tự các khóa không làm nó đổi.
     * Fingerprint of the whole; layout, comments and the order of keys do not change it.
     */
    fingerprint: string
    /**
     * Dấu vân ngắn của từng mục, để nói được mục nào đã đổi.
     * Short fingerprints of each field, to tell which has changed.
     */
    fields: {
      /**
       * Dấu vân của một mục.
       * Fingerprint of one field.
       */
      [k: string]: string
    }
  }[]
  /**
   * Các lần mở lại, cũ trước mới sau.
   * The times it was reopened, oldest first.
   *
   * @minItems 1
   */
  reopened?: [
    {
      /**
       * Ngày mở lại.
       * Day.
       */
      on: string
      /**
       * Người mở lại.
       * Who reopened it.
       */
      by: string
      /**
       * Lý do.
       * Reason.
       */
      reason: string
      /**
       * Lần khóa được mở lại.
       * The closing that was undone.
       */
      closed: {
        /**
         * Ngày khóa.
         * Day of closing.
         */
        on: string
        /**
         * Người khóa.
         * Who closed it.
         */
        by: string
        /**
         * Dấu vân nội dung báo cáo lúc khóa.
         * Fingerprint of the report's view as closed.
         */
        view: string
      }
    },
    ...{
      /**
       * Ngày mở lại.
       * Day.
       */
      on: string
      /**
       * Người mở lại.
       * Who reopened it.
       */
      by: string
      /**
       * Lý do.
       * Reason.
       */
      reason: string
      /**
       * Lần khóa được mở lại.
       * The closing that was undone.
       */
      closed: {
        /**
         * Ngày khóa.
         * Day of closing.
         */
        on: string
        /**
         * Người khóa.
         * Who closed it.
         */
        by: string
        /**
         * Dấu vân nội dung báo cáo lúc khóa.
         * Fingerprint of the report's view as closed.
         */
        view: string
      }
    }[]
  ]
}

/**
 * Một văn bản đã ký, đã cho số theo kế hoạch: issued/<ngày>-<tên>.yaml; lệnh plan issue ghi.
 * One document of the plan that was signed and numbered: issued/<date>-<name>.yaml; written by plan issue.
 */
export interface IssuedFile {
  /**
   * Loại tệp và phiên bản định dạng.
   * Kind and version of this file.
   */
  schema: 'issued/1'
  /**
   * Loại văn bản: như loại báo cáo của plan report; amendment: kế hoạch điều chỉnh, bổ sung; other: văn bản khác.
   * Kind of document: as the reports of plan report; amendment: a change of the plan; other: any other document.
   */
  kind:
    | 'plan'
    | 'amendment'
    | 'month'
    | 'quarter'
    | 'half'
    | 'nine-months'
    | 'year'
    | 'review'
    | 'ad-hoc'
    | 'scorecard'
    | 'bulletin'
    | 'reminder'
    | 'other'
  /**
   * Mã kỳ của báo cáo; báo cáo đột xuất: mã yêu cầu.
   * Period of a report; of an ad hoc report the id of its request.
   */
  period?: string | number
  /**
   * Nhiệm vụ tổ chức thực hiện mà văn bản này hoàn thành cho kỳ.
   * Duty that this document fulfils for the period.
   */
  duty?: string
  /**
   * Số, ký hiệu.
   * Number with its code.
   */
  number: string
  /**
   * Ngày ban hành.
   * Day of issue.
   */
  date: string
  /**
   * Trích yếu.
   * Subject.
   */
  title?: string
  /**
   * Họ tên người ký, không kèm chức vụ, học vị.
   * Name of the signer, without post or degree.
   */
  signer?: string
  /**
   * Nơi nhận.
   * Recipients.
   *
   * @minItems 1
   */
  to?: [string, ...string[]]
  /**
   * Ngày gửi đi.
   * Day it was sent.
   */
  sent?: string
  /**
   * Tên tệp đã ký; bắt đầu bằng evidence/ nếu tệp nằm trong kế hoạch.
   * Name of the signed file; begins with evidence/ where the file lies in the plan.
   */
  file?: string
  /**
   * Mã băm SHA-256 của tệp đã ký.
   * SHA-256 of the signed file.
   */
  sha256?: string
  /**
   * Commit chứa số liệu của văn bản.
   * Commit that holds the document's data.
   */
  commit?: string
}

/**
 * Một lần đề nghị điều chỉnh, bổ sung kế hoạch: amendments/<năm-tháng-ngày>-<tên>.md. Phần dưới là lời giải trình.
 * One proposal to amend the plan: amendments/<yyyy-mm-dd>-<slug>.md. Its body is the explanation.
 */
export interface AmendmentFile {
  /**
   * Loại tệp và phiên bản định dạng.
   * Kind and version of this file.
   */
  schema: 'amendment/1'
  /**
   * Ngày đề nghị, cũng là ngày ở tên tệp.
   * Day of the proposal, also in the file's name.
   */
  date: string
  /**
   * Đơn vị đề nghị.
   * Unit that proposes it.
   */
  proposer: string
  /**
   * Lý do, một câu.
   * Reason, in one sentence.
   */
  reason: string
  /**
   * Từng nội dung điều chỉnh, bổ sung.
   * The changes, item by item.
   *
   * @minItems 1
   */
  changes: [
    {
      /**
       * Thông tin chung của kế hoạch (plan.yaml): mã kế hoạch.
       * The plan's own words (plan.yaml): its id.
       */
      plan?: string
      /**
       * Nhiệm vụ.
       * Task.
       */
      task?: string
      /**
       * Chỉ tiêu.
       * Indicator.
       */
      indicator?: string
      /**
       * Việc tổ chức thực hiện (duties.yaml).
       * Duty (duties.yaml).
       */
      duty?: string
      /**
       * Đơn vị (units.yaml).
       * Unit (units.yaml).
       */
      unit?: string
      /**
       * Nhóm nhiệm vụ.
       * Task group.
       */
      group?: string
      /**
       * Chương trình.
       * Programme.
       */
      programme?: string
      /**
       * Mục được sửa, viết bằng dấu chấm: deadline, targets.2026.value; không ghi: thêm hoặc bỏ cả nhiệm vụ, chỉ tiêu…
       * The field changed, with dots: deadline, targets.2026.value; left out: the whole entry comes or goes.
       */
      field?: string | null
      /**
       * Trước khi điều chỉnh; không ghi hoặc null: chưa có.
       * Before the change; left out or null: nothing was stated.
       */
      from?:
        | string
        | number
        | boolean
        | null
        | unknown[]
        | {
            [k: string]: unknown
          }
      /**
       * Sau khi điều chỉnh; không ghi hoặc null: bỏ.
       * After the change; left out or null: taken out.
       */
      to?:
        | string
        | number
        | boolean
        | null
        | unknown[]
        | {
            [k: string]: unknown
          }
      /**
       * Đã đi đến đâu.
       * How far it has come.
       */
      state: 'proposed' | 'submitted' | 'approved' | 'refused' | 'withdrawn'
    },
    ...{
      /**
       * Thông tin chung của kế hoạch (plan.yaml): mã kế hoạch.
       * The plan's own words (plan.yaml): its id.
       */
      plan?: string
      /**
       * Nhiệm vụ.
       * Task.
       */
      task?: string
      /**
       * Chỉ tiêu.
       * Indicator.
       */
      indicator?: string
      /**
       * Việc tổ chức thực hiện (duties.yaml).
       * Duty (duties.yaml).
       */
      duty?: string
      /**
       * Đơn vị (units.yaml).
       * Unit (units.yaml).
       */
      unit?: string
      /**
       * Nhóm nhiệm vụ.
       * Task group.
       */
      group?: string
      /**
       * Chương trình.
       * Programme.
       */
      programme?: string
      /**
       * Mục được sửa, viết bằng dấu chấm: deadline, targets.2026.value; không ghi: thêm hoặc bỏ cả nhiệm vụ, chỉ tiêu…
       * The field changed, with dots: deadline, targets.2026.value; left out: the whole entry comes or goes.
       */
      field?: string | null
      /**
       * Trước khi điều chỉnh; không ghi hoặc null: chưa có.
       * Before the change; left out or null: nothing was stated.
       */
      from?:
        | string
        | number
        | boolean
        | null
        | unknown[]
        | {
            [k: string]: unknown
          }
      /**
       * Sau khi điều chỉnh; không ghi hoặc null: bỏ.
       * After the change; left out or null: taken out.
       */
      to?:
        | string
        | number
        | boolean
        | null
        | unknown[]
        | {
            [k: string]: unknown
          }
      /**
       * Đã đi đến đâu.
       * How far it has come.
       */
      state: 'proposed' | 'submitted' | 'approved' | 'refused' | 'withdrawn'
    }[]
  ]
  /**
   * Văn bản trình.
   * The document that asked for it.
   */
  submission?: {
    /**
     * Loại văn bản.
     * Kind of document.
     */
    type: 'TTr' | 'CV'
    /**
     * Số, ký hiệu.
     * Number with its code.
     */
    number: string
    /**
     * Ngày văn bản.
     * Day of the document.
     */
    date: string
  }
  /**
   * Văn bản quyết định; một văn bản có thể quyết định nhiều tệp.
   * The deciding document; one may settle several files.
   */
  approval?: {
    /**
     * Loại văn bản.
     * Kind of document.
     */
    type: 'KH' | 'QĐ' | 'CV' | 'TB'
    /**
     * Số, ký hiệu.
     * Number with its code.
     */
    number: string
    /**
     * Ngày văn bản.
     * Day of the document.
     */
    date: string
    /**
     * Người ký.
     * Who signed it.
     */
    signer?: string
    /**
     * Ngày có hiệu lực; không ghi thì là ngày văn bản.
     * Day it takes effect; left out: the day of the document.
     */
    effective?: string
  }
}
