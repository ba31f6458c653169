/** Why codes about what was decided matter: closings, issued documents, amendments, changes over time. */
export const whyRecords = {
  'closed/changed':
    'Số liệu đã khóa là số đã báo cáo lên trên; sửa lặng lẽ thì báo cáo đã ký và tệp nói hai điều khác nhau.',
  'closed/missing-file': 'Thiếu tệp thì không ai kiểm tra lại được số liệu của kỳ đã khóa.',
  'closed/new-file': 'Báo cáo đưa vào sau làm đổi số của kỳ đã khóa; kỳ sau mới là chỗ của nó.',
  'closed/totals':
    'Các tệp của kỳ còn nguyên mà tính lại khác thì điều khác đã đổi: nhiệm vụ, chỉ tiêu, đơn vị hoặc báo cáo kỳ trước.',
  'issued/twice': 'Hai văn bản một số thì không ai biết báo cáo sau dẫn văn bản nào; số bắt đầu lại từ đầu mỗi năm.',
  'issued/code':
    'Số, ký hiệu cho biết loại văn bản và cơ quan ban hành (Nghị định 30/2020); ghi sai thì trích dẫn sai.',
  'issued/period': 'Báo cáo đã ban hành phải gắn với một kỳ thì kỳ sau mới dẫn được, và mới biết kỳ nào đã báo cáo.',
  'issued/before-end': 'Báo cáo ký khi kỳ chưa hết thì chưa có số liệu những ngày cuối kỳ.',
  'issued/future-date': 'Chỉ văn bản đã ký mới được ghi; ngày chưa tới là gõ nhầm.',
  'issued/sent': 'Văn bản gửi trước khi ban hành là một trong hai ngày ghi sai.',
  'issued/signer': 'Họ tên người ký được in lại nguyên văn khi dẫn văn bản.',
  'issued/duty': 'Một việc không thể xong vào hai ngày; ngày ấy quyết định đúng hạn hay quá hạn.',
  'issued/duty-kind': 'Chỉ nhiệm vụ báo cáo, đánh giá mới hoàn thành bằng một văn bản.',
  'issued/commit-unknown': 'Không có commit thì không lập lại được đúng những số đã ký.',
  'issued/other-data': 'Số đã ký và số trong kế hoạch phải là một; khác nhau thì một trong hai sai.',
  'since/not-amended':
    'Mức giao, thời hạn, trọng số, đơn vị chủ trì, phạm vi, lời văn, danh bạ đơn vị là nội dung đã ban hành; chỉ văn bản điều chỉnh, bổ sung mới đổi được.',
  'since/fixed':
    'Lịch kỳ báo cáo và tính chất số liệu (thật hay minh họa) là nền của mọi số đã báo cáo; đổi đi thì số cũ mang nghĩa khác.',
  'since/id-reused': 'Mọi kết quả đã báo cáo theo mã ấy sẽ bị tính cho việc khác.',
  'since/removed': 'Xóa đi thì không ai biết đã từng giao, đã từng báo cáo; muốn bỏ phải nói rõ là bỏ.',
  'since/value-removed': 'Số liệu đã gửi mà biến mất thì tỷ lệ đã báo cáo không ai kiểm tra lại được.',
  'since/evidence-removed': 'Mất minh chứng thì việc đã báo xong không còn chứng minh được.',
  'since/mass-deletion': 'Xóa nhiều cùng lúc thường là lưu nhầm, gộp nhầm; từng lỗi riêng lẻ dễ bị bỏ qua nên nêu gộp.',
  'since/plan-removed': 'Kế hoạch là văn bản đã ban hành; xóa thư mục thì mọi số liệu, minh chứng mất theo.',
  'since/decision-changed': 'Giá trị mới dưới một quyết định cũ là không ai duyệt; điều đã quyết định thì giữ nguyên.',
  'since/closing-changed':
    'Tệp khóa số liệu giữ số đã báo cáo lên trên; sửa được nó thì sửa được mọi số của kỳ mà không ai thấy.',
  'since/percent-fell': 'Sửa lùi số đã gửi phải có lý do để người đọc hiểu.',
  'since/old-evidence': 'Minh chứng có từ trước khi xong thường chưa chứng minh được việc hoàn thành.',
  'since/unsaid': 'Im lặng không phải là không có gì; báo cáo của kỳ phải nói về từng nhiệm vụ đơn vị còn nợ.',
  'since/future-date': 'Không thể ghi việc đã xảy ra vào ngày chưa tới.',
  'since/late': 'Tệp đưa vào muộn có thể bị ghi lùi ngày để thành đúng hạn.',
  'since/foreign-author': 'Đơn vị nào báo cáo việc của đơn vị ấy; người khác sửa thì không còn là lời của đơn vị.',
  'amendment/path':
    'Ngày ở tên tệp xếp các lần điều chỉnh theo thứ tự; khác ngày đề nghị thì không biết lần nào trước.',
  'amendment/subject':
    'Mỗi nội dung điều chỉnh được trình, được quyết định riêng, nên chỉ nói đến một nhiệm vụ, chỉ tiêu, đơn vị.',
  'amendment/value': 'Báo cáo của kỳ trước lấy lại giá trị cũ; giá trị cũ ghi sai thì không lập lại được báo cáo đó.',
  'amendment/no-approval':
    'Chỉ văn bản có số, có người ký mới đổi được kế hoạch; chưa có văn bản thì số liệu vẫn tính theo kế hoạch cũ.',
  'amendment/no-submission': 'Đã trình thì phải có văn bản trình để tra lại.',
  'amendment/undecided': 'Văn bản quyết định nói rõ đồng ý những gì; nội dung không nói đến thì chưa ai biết kết quả.',
  'amendment/nothing': 'Một nội dung không đổi gì thường là chép nhầm giá trị.',
  'amendment/fixed': 'Có những điều mà đổi đi thì mọi báo cáo đã gửi mang nghĩa khác; không văn bản nào đổi được.',
  'amendment/to-differs':
    'Tệp của kế hoạch giữ nội dung mới nhất được đề nghị hoặc đồng ý; khác đi là có người sửa mà không có điều chỉnh.',
  'amendment/from-differs': 'Các lần điều chỉnh nối nhau: lần sau bắt đầu từ giá trị lần trước để lại.',
  'amendment/not-put-back':
    'Nội dung không được đồng ý mà vẫn nằm trong kế hoạch thì người đọc tưởng đã có hiệu lực; số liệu vẫn tính theo giá trị cũ.',
  'amendment/dates': 'Đề nghị có trước, trình sau, quyết định sau cùng.',
  'amendment/retroactive': 'Hiệu lực trước ngày văn bản làm đổi số liệu đã báo cáo; phải đúng là văn bản ghi như vậy.',
  'amendment/document': 'Một văn bản quyết định nhiều tệp thì mọi tệp phải ghi về nó như nhau.',
}
