// Generated from schemas/ by `npm run generate`; do not edit.
export const keys: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
 "plan": {
  "#": {
   "schema": "Loại tệp và phiên bản định dạng.",
   "id": "Mã kế hoạch, trùng tên thư mục.",
   "illustrative": "Số liệu minh họa (bịa ra); mọi đầu ra đều ghi rõ.",
   "asOf": "Chỉ cho kế hoạch minh họa: ngày tính mặc định.",
   "title": "Trích yếu của kế hoạch, không gồm chữ KẾ HOẠCH.",
   "short": "Tên gọi tắt, để in trên màn hình.",
   "number": "Số, ký hiệu văn bản. Bỏ trống nếu văn bản không có.",
   "date": "Ngày ban hành.",
   "issuer": "Cơ quan ban hành kế hoạch.",
   "term": "Thời gian thực hiện.",
   "calendar": "Lịch kỳ báo cáo. Mặc định nd09.",
   "periods": "Các kỳ riêng của kế hoạch (calendar: own).",
   "bases": "Các văn bản căn cứ, viện dẫn.",
   "preamble": "Đoạn mở đầu của văn bản.",
   "sections": "Các mục lớn theo thứ tự in.",
   "closing": "Đoạn kết của văn bản.",
   "appendices": "Các phụ lục mà văn bản nêu tên.",
   "groups": "Các nhóm nhiệm vụ theo thứ tự in.",
   "roles": "Ai làm gì trong quy trình.",
   "reporting": "Chế độ báo cáo.",
   "dueSoon": "Sắp đến hạn khi còn không quá số ngày này. Mặc định 30.",
   "tolerance": "Chậm so với tiến độ khi thấp hơn kế hoạch quá số điểm phần trăm này. Mặc định 10.",
   "minCoverage": "Độ phủ tối thiểu (%) để in mức độ hoàn thành bình quân trong báo cáo chính thức.",
   "recipients": "Nơi nhận, nguyên văn từng dòng.",
   "signature": "Chữ ký.",
   "method": "Cách tính tiến độ của chỉ tiêu; mặc định linear.",
   "requests": "Các báo cáo đột xuất, chuyên đề được yêu cầu; báo cáo nằm trong progress/<id>/.",
   "scorecards": "Phiếu điểm theo dõi đơn vị, người đứng đầu."
  },
  "#/properties/issuer": {
   "name": "Tên cơ quan, mỗi dòng một phần tử, như in trên văn bản.",
   "parent": "Cơ quan chủ quản, nếu có.",
   "code": "Ký hiệu cơ quan trong số văn bản, ví dụ UBND.",
   "place": "Địa danh ghi trước ngày tháng.",
   "from": "Bắt đầu hoạt động.",
   "until": "Ngày cuối cùng còn hoạt động.",
   "successor": "Cơ quan kế thừa, nếu đã kết thúc hoạt động.",
   "document": "Văn bản lập, đổi tên hoặc kết thúc cơ quan."
  },
  "#/properties/term": {
   "from": "Ngày bắt đầu.",
   "until": "Ngày kết thúc."
  },
  "#/properties/periods/items": {
   "id": "Mã kỳ.",
   "name": "Tên kỳ.",
   "from": "Ngày đầu.",
   "to": "Ngày cuối."
  },
  "#/properties/bases/items": {
   "id": "Mã văn bản trong kế hoạch này.",
   "kind": "Loại văn bản: Nghị quyết, Kế hoạch …",
   "number": "Số, ký hiệu.",
   "date": "Ngày ban hành.",
   "issuer": "Cơ quan ban hành.",
   "title": "Trích yếu.",
   "items": "Các mục của văn bản giao cho xã thực hiện."
  },
  "#/properties/bases/items/properties/items/items": {
   "id": "Ký hiệu mục, như II.1.c.",
   "text": "Nội dung."
  },
  "#/properties/sections/items": {
   "number": "Số La Mã như in.",
   "title": "Tiêu đề như in.",
   "content": "Phần thân của mục lấy từ tệp nào.",
   "text": "Đoạn văn của mục.",
   "items": "Các khoản của mục."
  },
  "#/properties/sections/items/properties/items/items": {
   "number": "Số thứ tự như in.",
   "title": "Tên khoản.",
   "text": "Nội dung của khoản.",
   "points": "Các gạch đầu dòng."
  },
  "#/properties/appendices/items": {
   "number": "Số La Mã.",
   "title": "Tên phụ lục.",
   "content": "Nội dung lấy từ đâu.",
   "missing": "Văn bản nêu tên nhưng bản nguồn không có."
  },
  "#/properties/groups/items": {
   "id": "Số của nhóm.",
   "title": "Tiêu đề nhóm, nguyên văn.",
   "short": "Tên ngắn, để in trên màn hình."
  },
  "#/properties/roles": {
   "gate": "Đơn vị tiếp nhận báo cáo, đề xuất.",
   "follow-up": "Đơn vị theo dõi, đôn đốc.",
   "decider": "Người hoặc đơn vị quyết định điều chỉnh.",
   "consolidator": "Đơn vị tổng hợp theo loại báo cáo (quarter, half, year, review …)."
  },
  "#/properties/reporting/items": {
   "every": "Kỳ báo cáo.",
   "from": "Đơn vị phải báo cáo: all, hoặc danh sách mã.",
   "to": "Nơi nhận báo cáo.",
   "dueDays": "Hạn nộp: số ngày sau ngày cuối kỳ; số âm: trước ngày đó. Không ghi thì không tính tỷ lệ đúng hạn.",
   "dayKind": "Số ngày tính theo ngày nào; mặc định calendar.",
   "duty": "Nhiệm vụ tổ chức thực hiện quy định báo cáo này."
  },
  "#/properties/signature": {
   "authority": "Dòng thẩm quyền, ví dụ TM. ỦY BAN NHÂN DÂN.",
   "for": "Dòng ký thay, thừa lệnh, thừa ủy quyền, đứng trên chức vụ: KT. CHỦ TỊCH, TL. CHỦ TỊCH, TUQ. CHỦ TỊCH. Có TL., TUQ. thì không in dòng thẩm quyền TM.",
   "title": "Chức vụ, ví dụ CHỦ TỊCH, PHÓ CHỦ TỊCH, Q. CHỦ TỊCH (quyền).",
   "name": "Họ tên người ký."
  },
  "#/properties/requests/items": {
   "id": "Mã yêu cầu, như 2026-DX-01.",
   "topic": "Nội dung yêu cầu.",
   "document": "Văn bản yêu cầu.",
   "on": "Ngày yêu cầu.",
   "window": "Số liệu từ ngày đến ngày.",
   "due": "Hạn gửi.",
   "from": "Đơn vị phải báo cáo: all, hoặc danh sách mã.",
   "to": "Đơn vị nhận.",
   "duty": "Nhiệm vụ tổ chức thực hiện quy định báo cáo này."
  },
  "#/properties/requests/items/properties/window": {
   "from": "Từ ngày.",
   "to": "Đến ngày."
  },
  "#/properties/scorecards": {
   "persons": "Tên người có được đưa ra ngoài không; mặc định internal.",
   "ranking": "Xếp thứ tự; chỉ khi có mục này."
  },
  "#/properties/scorecards/properties/ranking": {
   "weights": "Trọng số của từng tỷ lệ.",
   "coverage": "Chỉ xếp khi ít nhất ngần này phần trăm nhiệm vụ có báo cáo."
  },
  "#/properties/scorecards/properties/ranking/properties/weights": {
   "completionOfAssigned": "Hoàn thành trên số nhiệm vụ tính tỷ lệ.",
   "completionOfDue": "Hoàn thành trên số đến hạn.",
   "onTimeOfDue": "Đúng hạn.",
   "averageProgress": "Mức độ hoàn thành bình quân.",
   "reportsInTime": "Báo cáo đúng hạn.",
   "indicatorsAttained": "Chỉ tiêu đạt.",
   "disbursement": "Giải ngân."
  }
 },
 "units": {
  "#": {
   "schema": "Loại tệp và phiên bản định dạng.",
   "units": "Các đơn vị."
  },
  "#/properties/units/items": {
   "id": "Mã đơn vị; giữ nguyên khi đổi tên.",
   "names": "Tên theo thời gian, cũ trước mới sau.",
   "aliases": "Cách gọi khác, viết tắt.",
   "head": "Chức danh người đứng đầu.",
   "accounts": "Tài khoản hoặc nhóm của đơn vị trên máy chủ git, để ghi vào CODEOWNERS (plan init --ci).",
   "relation": "Quan hệ với UBND xã. Mặc định assigned.",
   "from": "Bắt đầu hoạt động.",
   "until": "Ngày cuối cùng còn hoạt động.",
   "successors": "Đơn vị kế thừa.",
   "document": "Văn bản lập, đổi tên hoặc kết thúc đơn vị.",
   "emails": "Địa chỉ thư của người thay mặt đơn vị trong git: chỉ những người này sửa báo cáo của đơn vị (plan check --since).",
   "people": "Người của đơn vị; tên chỉ ghi khi chủ kế hoạch muốn."
  },
  "#/properties/units/items/properties/names/items": {
   "from": "Dùng tên này từ ngày.",
   "name": "Tên đơn vị."
  },
  "#/properties/units/items/properties/people/items": {
   "id": "Mã người.",
   "title": "Chức danh.",
   "name": "Họ tên.",
   "head": "true: người đứng đầu đơn vị.",
   "from": "Từ ngày.",
   "until": "Đến hết ngày."
  }
 },
 "duties": {
  "#": {
   "schema": "Loại tệp và phiên bản định dạng.",
   "duties": "Các nhiệm vụ tổ chức thực hiện."
  },
  "#/properties/duties/items": {
   "id": "Mã theo số mục của văn bản, ví dụ V.1.2.",
   "addressee": "Đơn vị được giao như văn bản ghi.",
   "by": "Mã các đơn vị được giao.",
   "to": "Nơi nhận kết quả (mã đơn vị).",
   "text": "Nội dung, nguyên văn.",
   "kind": "Loại nhiệm vụ.",
   "cycles": "Chu kỳ như văn bản nêu.",
   "deadline": "Thời hạn. Không ghi nghĩa là chưa có hạn.",
   "publish": "false: không đưa ra đầu ra công khai."
  },
  "#/properties/duties/items/properties/deadline": {
   "text": "Thời hạn như văn bản ghi.",
   "start": "Ngày bắt đầu.",
   "due": "Hạn hoàn thành (ngày cuối cùng còn đúng hạn).",
   "every": "Nhiệm vụ lặp lại theo kỳ (kỳ theo lịch dương).",
   "days": "Số ngày sau ngày cuối mỗi kỳ; số âm: trước ngày đó.",
   "regular": "Nhiệm vụ thường xuyên. Có cả due: tính theo hạn due, sau đó làm thường xuyên.",
   "dayKind": "Số ngày tính theo ngày nào; mặc định calendar."
  }
 },
 "tasks": {
  "#": {
   "schema": "Loại tệp và phiên bản định dạng.",
   "group": "Số của nhóm trong plan.yaml.",
   "tasks": "Các nhiệm vụ theo thứ tự in."
  },
  "#/properties/tasks/items": {
   "id": "Số nhóm, dấu chấm, chữ cái như in: 1.c, 5.đ.",
   "name": "Tên ngắn, dùng trong bảng.",
   "text": "Nội dung, nguyên văn.",
   "lead": "Đơn vị chủ trì.",
   "with": "Đơn vị phối hợp.",
   "head": "Người đứng đầu chịu trách nhiệm (chức danh).",
   "product": "Sản phẩm, kết quả đầu ra.",
   "assigned": "Ngày giao, nếu sau ngày bắt đầu kế hoạch.",
   "deadline": "Thời hạn. Không ghi nghĩa là chưa có hạn.",
   "weight": "Trọng số.",
   "parts": "Các phần việc.",
   "indicators": "Chỉ tiêu mà nhiệm vụ phục vụ.",
   "bases": "Căn cứ: nội dung nào của văn bản nào.",
   "publish": "false: không đưa ra đầu ra công khai.",
   "scope": "Phạm vi: không ghi nghĩa là xã tự làm.",
   "cancelled": "Đã hủy.",
   "person": "Mã người phụ trách (people trong units.yaml)."
  },
  "#/properties/tasks/items/properties/deadline": {
   "text": "Thời hạn như văn bản ghi.",
   "start": "Ngày bắt đầu.",
   "due": "Hạn hoàn thành (ngày cuối cùng còn đúng hạn).",
   "every": "Nhiệm vụ lặp lại theo kỳ (kỳ theo lịch dương).",
   "days": "Số ngày sau ngày cuối mỗi kỳ; số âm: trước ngày đó.",
   "regular": "Nhiệm vụ thường xuyên. Có cả due: tính theo hạn due, sau đó làm thường xuyên.",
   "first": "Hạn giao lần đầu, khi đã được điều chỉnh.",
   "dayKind": "Số ngày tính theo ngày nào; mặc định calendar."
  },
  "#/properties/tasks/items/properties/parts/items": {
   "id": "Mã phần việc trong nhiệm vụ.",
   "name": "Tên phần việc.",
   "due": "Hạn của phần việc.",
   "weight": "Trọng số. Không ghi hoặc 0: lấy trung bình các phần khác.",
   "lead": "Đơn vị làm phần việc này, nếu khác đơn vị chủ trì."
  },
  "#/properties/tasks/items/properties/bases/items": {
   "document": "Mã văn bản trong plan.yaml.",
   "item": "Mục, điểm của văn bản đó."
  },
  "#/properties/tasks/items/properties/scope": {
   "kind": "Phạm vi.",
   "reason": "Lý do; bắt buộc khi không áp dụng."
  },
  "#/properties/tasks/items/properties/cancelled": {
   "on": "Ngày hủy.",
   "reason": "Lý do.",
   "decision": "Văn bản quyết định."
  }
 },
 "indicators": {
  "#": {
   "schema": "Loại tệp và phiên bản định dạng.",
   "indicators": "Các chỉ tiêu."
  },
  "#/properties/indicators/items": {
   "id": "Mã chỉ tiêu.",
   "name": "Tên chỉ tiêu.",
   "unit": "Đơn vị tính.",
   "kind": "Cách tính theo thời gian.",
   "since": "Lũy kế từ khi nào (kind: cumulative).",
   "of": "Tỷ số: tử số và mẫu số đều phải báo cáo.",
   "overlap": "true: tử số có thể lớn hơn mẫu số.",
   "direction": "Chiều mong muốn.",
   "limits": "Giới hạn có thể có của giá trị. Đơn vị %: 0 đến 100.",
   "baseline": "Giá trị gốc.",
   "targets": "Các mức chỉ tiêu giao.",
   "lead": "Đơn vị theo dõi, báo cáo.",
   "with": "Đơn vị cung cấp số liệu.",
   "per": "unit: mỗi đơn vị một giá trị. Một số: tỷ số nhân với số này, ví dụ 10000 cho người/vạn dân (đơn vị % là 100).",
   "units": "Với per: unit: các đơn vị phải đạt. Không ghi: văn bản chưa nêu.",
   "every": "Kỳ báo cáo số liệu.",
   "from": "Bắt đầu đo từ ngày.",
   "bases": "Căn cứ.",
   "publish": "false: không đưa ra đầu ra công khai.",
   "note": "Ghi chú.",
   "outOf": "Xếp hạng trong bao nhiêu đơn vị.",
   "breakdown": "Số liệu chi tiết, ví dụ theo thôn.",
   "breaks": "Các thời điểm chuỗi số liệu bắt đầu lại (sáp nhập địa bàn, đổi cách tính): số trước và sau không so sánh với nhau.",
   "formula": "Chỉ tiêu tính từ số liệu khác: tổng các số hạng n, chia cho tổng các số hạng d (nếu có), nhân với hệ số của đơn vị tính (% là 100).",
   "method": "Cách tính tiến độ; mặc định theo plan.yaml."
  },
  "#/properties/indicators/items/properties/of": {
   "n": "Tử số là gì.",
   "d": "Mẫu số là gì."
  },
  "#/properties/indicators/items/properties/limits": {
   "min": "Nhỏ nhất.",
   "max": "Lớn nhất."
  },
  "#/properties/indicators/items/properties/baseline": {
   "at": "Ngày của giá trị gốc.",
   "value": "Giá trị gốc."
  },
  "#/properties/indicators/items/properties/targets/items": {
   "by": "Phải đạt vào cuối kỳ hoặc ngày này; không ghi: văn bản không nêu thời điểm.",
   "value": "Giá trị phải đạt; một khoảng ghi hai số: [16, 18].",
   "op": "So sánh. Mặc định >= khi up, <= khi down, = khi keep.",
   "each": "year: phải đạt mức này trong từng năm cho đến thời điểm by, ví dụ 10%/năm."
  },
  "#/properties/indicators/items/properties/bases/items": {
   "document": "Mã văn bản trong plan.yaml.",
   "item": "Mục, điểm."
  },
  "#/properties/indicators/items/properties/breakdown": {
   "of": "Chi tiết theo gì.",
   "sum": "true: tổng các phần phải bằng giá trị chung.",
   "items": "Các phần."
  },
  "#/properties/indicators/items/properties/breakdown/properties/items/items": {
   "id": "Mã.",
   "name": "Tên."
  },
  "#/properties/indicators/items/properties/breaks/items": {
   "on": "Từ ngày này là chuỗi mới.",
   "reason": "Lý do.",
   "document": "Văn bản.",
   "baseline": "Giá trị gốc của chuỗi mới."
  },
  "#/properties/indicators/items/properties/breaks/items/properties/baseline": {
   "at": "Ngày của giá trị gốc.",
   "value": "Giá trị gốc."
  },
  "#/properties/indicators/items/properties/formula": {
   "n": "Các số hạng của tử số.",
   "d": "Các số hạng của mẫu số."
  },
  "#/properties/indicators/items/properties/formula/properties/n/items": {
   "indicator": "Giá trị của chỉ tiêu này.",
   "take": "Lấy gì của chỉ tiêu; mặc định value.",
   "tasks": "Số nhiệm vụ thuộc loại này.",
   "group": "Chỉ tính nhóm nhiệm vụ này.",
   "unit": "Chỉ tính đơn vị chủ trì này.",
   "constant": "Một hằng số.",
   "times": "Nhân với; mặc định 1, số âm để trừ."
  },
  "#/properties/indicators/items/properties/formula/properties/d/items": {
   "indicator": "Giá trị của chỉ tiêu này.",
   "take": "Lấy gì của chỉ tiêu; mặc định value.",
   "tasks": "Số nhiệm vụ thuộc loại này.",
   "group": "Chỉ tính nhóm nhiệm vụ này.",
   "unit": "Chỉ tính đơn vị chủ trì này.",
   "constant": "Một hằng số.",
   "times": "Nhân với; mặc định 1, số âm để trừ."
  }
 },
 "progress": {
  "#": {
   "schema": "Loại tệp và phiên bản định dạng.",
   "unit": "Mã đơn vị báo cáo.",
   "period": "Mã kỳ.",
   "date": "Ngày ký báo cáo.",
   "documents": "Văn bản đã ban hành trong kỳ, để ghi vào phần chỉ đạo, điều hành.",
   "received": "Ngày bộ phận tiếp nhận nhận được.",
   "tasks": "Các nhiệm vụ và nhiệm vụ tổ chức thực hiện, theo mã.",
   "indicators": "Các chỉ tiêu, theo mã.",
   "corrections": "Đính chính."
  },
  "#/properties/documents/items": {
   "kind": "Tên loại, ví dụ Kế hoạch, Quyết định, Công văn.",
   "number": "Số, ký hiệu.",
   "date": "Ngày ban hành.",
   "title": "Trích yếu.",
   "by": "Cơ quan ban hành, nếu không phải cơ quan báo cáo."
  },
  "#/properties/tasks/additionalProperties": {
   "none": "true: không có gì mới để báo cáo.",
   "percent": "Phần trăm hoàn thành, 0 đến 100.",
   "done": "Ngày hoàn thành; true: đã xong, không rõ ngày; false: rút lại việc đã báo xong (cần reason).",
   "parts": "Các phần việc, theo mã phần.",
   "occurrences": "Các kỳ của nhiệm vụ lặp lại, theo mã kỳ.",
   "result": "Kết quả.",
   "obstacle": "Khó khăn, vướng mắc.",
   "evidence": "Minh chứng: tệp trong thư mục kế hoạch, hoặc đường liên kết http(s).",
   "reason": "Lý do (khi giảm phần trăm hoặc rút lại)."
  },
  "#/properties/tasks/additionalProperties/properties/parts/additionalProperties": {
   "percent": "Phần trăm hoàn thành, 0 đến 100.",
   "done": "Ngày hoàn thành; true: đã xong, không rõ ngày; false: rút lại việc đã báo xong (cần reason)."
  },
  "#/properties/tasks/additionalProperties/properties/occurrences/additionalProperties": {
   "done": "Ngày hoàn thành; true: đã xong, không rõ ngày; false: rút lại việc đã báo xong (cần reason).",
   "missed": "Không thực hiện, lý do."
  },
  "#/properties/indicators/additionalProperties": {
   "none": "true: chưa có số liệu.",
   "value": "Giá trị.",
   "n": "Tử số.",
   "d": "Mẫu số.",
   "at": "Ngày của số liệu.",
   "source": "Nguồn số liệu.",
   "status": "Tính chất số liệu. Mặc định final.",
   "evidence": "Minh chứng: tệp trong thư mục kế hoạch, hoặc đường liên kết http(s).",
   "note": "Ghi chú.",
   "by": "Số liệu chi tiết theo từng phần của breakdown.",
   "reset": "Lý do số lũy kế bắt đầu lại từ đầu."
  },
  "#/properties/indicators/additionalProperties/properties/by/additionalProperties": {
   "value": "Giá trị.",
   "n": "Tử số.",
   "d": "Mẫu số."
  },
  "#/properties/corrections/items": {
   "period": "Kỳ của số cũ.",
   "task": "Mã nhiệm vụ.",
   "indicator": "Mã chỉ tiêu.",
   "field": "Trường được sửa: percent, done, n, d, value …",
   "from": "Giá trị cũ.",
   "to": "Giá trị mới.",
   "reason": "Lý do."
  }
 },
 "consolidated": {
  "#": {
   "schema": "Loại tệp và phiên bản định dạng.",
   "period": "Mã kỳ.",
   "date": "Ngày tổng hợp.",
   "documents": "Văn bản đã ban hành trong kỳ, để ghi vào phần chỉ đạo, điều hành.",
   "unit": "Đơn vị tổng hợp.",
   "returned": "Nhiệm vụ trả lại: báo xong nhưng chưa đạt."
  },
  "#/properties/documents/items": {
   "kind": "Tên loại, ví dụ Kế hoạch, Quyết định, Công văn.",
   "number": "Số, ký hiệu.",
   "date": "Ngày ban hành.",
   "title": "Trích yếu.",
   "by": "Cơ quan ban hành, nếu không phải cơ quan báo cáo."
  },
  "#/properties/returned/items": {
   "task": "Mã nhiệm vụ.",
   "reason": "Lý do."
  }
 },
 "programmes": {
  "#": {
   "schema": "Loại tệp và phiên bản định dạng.",
   "programmes": "Các chương trình."
  },
  "#/properties/programmes/items": {
   "id": "Mã chương trình.",
   "name": "Tên chương trình.",
   "task": "Nhiệm vụ của kế hoạch giao xây dựng chương trình này.",
   "lead": "Đơn vị chủ trì.",
   "head": "Người chịu trách nhiệm (chức danh).",
   "decision": "Văn bản ban hành chương trình.",
   "from": "Ngày bắt đầu.",
   "until": "Ngày kết thúc.",
   "tasks": "Các nhiệm vụ thuộc chương trình.",
   "indicators": "Các chỉ tiêu của chương trình.",
   "criteria": "Các bộ tiêu chí đánh giá chương trình.",
   "publish": "false: không công khai."
  },
  "#/properties/programmes/items/properties/tasks/items": {
   "task": "Mã nhiệm vụ.",
   "weight": "Trọng số."
  },
  "#/properties/programmes/items/properties/indicators/items": {
   "indicator": "Mã chỉ tiêu.",
   "weight": "Trọng số."
  },
  "#/properties/programmes/items/properties/criteria/items": {
   "set": "Mã bộ tiêu chí (criteria/*.yaml).",
   "weight": "Trọng số."
  }
 },
 "criteria": {
  "#": {
   "schema": "Loại tệp và phiên bản định dạng.",
   "id": "Mã bộ tiêu chí.",
   "name": "Tên bộ tiêu chí.",
   "document": "Văn bản ban hành.",
   "criteria": "Các tiêu chí.",
   "grades": "Xếp loại theo điểm (0 đến 100), từ cao xuống thấp."
  },
  "#/properties/criteria/items": {
   "id": "Mã tiêu chí.",
   "name": "Tên tiêu chí.",
   "weight": "Trọng số (điểm tối đa), đến 1000; không ghi: như nhau.",
   "levels": "Các mức, từ thấp đến cao.",
   "evidence": "Minh chứng cần có."
  },
  "#/properties/criteria/items/properties/levels/items": {
   "level": "Số của mức.",
   "meaning": "Mức này nghĩa là gì.",
   "share": "Phần trăm điểm tối đa của mức; không ghi: chia đều từ mức thấp nhất (0) đến mức cao nhất (100)."
  },
  "#/properties/grades/items": {
   "from": "Từ điểm này trở lên.",
   "name": "Tên hạng."
  }
 },
 "assessment": {
  "#": {
   "schema": "Loại tệp và phiên bản định dạng.",
   "set": "Mã bộ tiêu chí.",
   "period": "Kỳ đánh giá, đúng tên thư mục.",
   "date": "Ngày đánh giá.",
   "by": "Đơn vị đánh giá.",
   "subject": "Đối tượng được đánh giá; ghi đúng một trong ba.",
   "answers": "Tiêu chí → mức đạt được."
  },
  "#/properties/subject": {
   "unit": "Mã đơn vị.",
   "programme": "Mã chương trình.",
   "business": "Tên doanh nghiệp, hợp tác xã."
  },
  "#/properties/answers/additionalProperties": {
   "level": "Mức đạt được.",
   "notApplicable": "Lý do tiêu chí không áp dụng; khi đó không tính.",
   "evidence": "Minh chứng: tệp trong thư mục evidence/ hoặc đường dẫn https.",
   "note": "Ghi chú."
  }
 },
 "budget": {
  "#": {
   "schema": "Loại tệp và phiên bản định dạng.",
   "sources": "Các nguồn kinh phí.",
   "lines": "Các dòng kinh phí.",
   "withoutFunds": "Nhiệm vụ không cần kinh phí riêng, nói rõ thay vì để trống.",
   "totals": "Các tổng số mà văn bản nêu; phải khớp với các dòng."
  },
  "#/properties/sources/items": {
   "id": "Mã nguồn.",
   "name": "Tên nguồn.",
   "kind": "Loại nguồn."
  },
  "#/properties/lines/items": {
   "task": "Mã nhiệm vụ; không ghi: chi chung của kế hoạch.",
   "name": "Nội dung chi.",
   "source": "Mã nguồn.",
   "year": "Năm ngân sách.",
   "planned": "Kinh phí dự kiến, đồng.",
   "allocated": "Kinh phí được giao.",
   "disbursed": "Kinh phí đã giải ngân."
  },
  "#/properties/lines/items/properties/allocated/items": {
   "at": "Tính đến ngày.",
   "value": "Số tiền, đồng, số nguyên.",
   "document": "Văn bản, chứng từ."
  },
  "#/properties/lines/items/properties/disbursed/items": {
   "at": "Tính đến ngày.",
   "value": "Số tiền, đồng, số nguyên.",
   "document": "Văn bản, chứng từ."
  },
  "#/properties/totals/items": {
   "year": "Năm; không ghi: mọi năm.",
   "source": "Mã nguồn; không ghi: mọi nguồn.",
   "task": "Mã nhiệm vụ; không ghi: mọi nhiệm vụ.",
   "of": "Tổng của số nào.",
   "at": "Tính đến ngày (giao, giải ngân); không ghi: số mới nhất.",
   "value": "Số tiền, đồng.",
   "document": "Văn bản nêu số này."
  }
 },
 "holidays": {
  "#": {
   "schema": "Loại tệp và phiên bản định dạng.",
   "holidays": "Các ngày nghỉ.",
   "workdays": "Thứ bảy, chủ nhật làm bù."
  },
  "#/properties/holidays/items": {
   "on": "Ngày nghỉ, hoặc ngày đầu.",
   "until": "Ngày cuối.",
   "name": "Tên ngày lễ."
  },
  "#/properties/workdays/items": {
   "on": "Ngày làm bù.",
   "name": "Lý do."
  }
 },
 "closed": {
  "#": {
   "schema": "Loại tệp và phiên bản định dạng.",
   "period": "Mã kỳ.",
   "state": "Đang khóa hay đã mở lại; đã mở lại thì không còn đối chiếu.",
   "on": "Ngày khóa.",
   "by": "Người khóa.",
   "reason": "Lý do khóa khi còn thiếu.",
   "missing": "Những gì còn thiếu lúc khóa.",
   "issued": "Báo cáo đã ban hành của kỳ.",
   "asOf": "Số liệu tính đến ngày này.",
   "program": "Phiên bản chương trình.",
   "view": "Nội dung báo cáo của kỳ.",
   "totals": "Số tổng hợp của kỳ, dưới các tên như trong plan status --json.",
   "tasks": "Giá trị đang có hiệu lực của từng nhiệm vụ.",
   "indicators": "Giá trị đang có hiệu lực của từng chỉ tiêu; chỉ tiêu chưa có số liệu thì không ghi.",
   "files": "Các tệp của kỳ và dấu vân của những điều ghi trong đó.",
   "reopened": "Các lần mở lại, cũ trước mới sau."
  },
  "#/properties/issued": {
   "number": "Số, ký hiệu.",
   "date": "Ngày ban hành."
  },
  "#/properties/view": {
   "kind": "Loại báo cáo.",
   "fingerprint": "Dấu vân của nội dung."
  },
  "#/properties/totals": {
   "counts": "Số nhiệm vụ theo trạng thái.",
   "of": "Trong số chưa hoàn thành: chưa báo cáo, chưa bắt đầu, sắp đến hạn, chậm tiến độ.",
   "rates": "Các tỷ lệ và độ phủ (coverage), là phân số.",
   "weighted": "Các tỷ lệ theo trọng số; null khi Kế hoạch không đặt trọng số.",
   "reports": "Báo cáo của kỳ: phải gửi (owed), đã nhận (received).",
   "indicators": "Số chỉ tiêu theo trạng thái.",
   "movement": "Biến động số nhiệm vụ trong kỳ."
  },
  "#/properties/tasks/additionalProperties": {
   "state": "Trạng thái, như trong plan list tasks --json.",
   "percent": "Mức độ hoàn thành, từ 0 đến 1; không có nếu chưa báo cáo.",
   "done": "Ngày hoàn thành."
  },
  "#/properties/indicators/additionalProperties": {
   "value": "Giá trị theo đơn vị của chỉ tiêu.",
   "stated": "Giá trị là chữ hoặc có/không.",
   "n": "Tử số đã báo cáo.",
   "d": "Mẫu số đã báo cáo.",
   "at": "Ngày của số liệu.",
   "period": "Kỳ của số liệu.",
   "status": "Ước tính, sơ bộ hay chính thức.",
   "reaching": "Số đơn vị đạt trên số đơn vị phải đạt.",
   "units": "Giá trị của từng đơn vị."
  },
  "#/properties/indicators/additionalProperties/properties/units/additionalProperties": {
   "value": "Giá trị theo đơn vị của chỉ tiêu.",
   "stated": "Giá trị là chữ hoặc có/không.",
   "n": "Tử số đã báo cáo.",
   "d": "Mẫu số đã báo cáo.",
   "at": "Ngày của số liệu.",
   "period": "Kỳ của số liệu.",
   "status": "Ước tính, sơ bộ hay chính thức."
  },
  "#/properties/files/items": {
   "path": "Đường dẫn trong thư mục kế hoạch.",
   "fingerprint": "Dấu vân của cả tệp; cách trình bày, ghi chú, thứ tự các khóa không làm nó đổi.",
   "fields": "Dấu vân ngắn của từng mục, để nói được mục nào đã đổi."
  },
  "#/properties/reopened/items": {
   "on": "Ngày mở lại.",
   "by": "Người mở lại.",
   "reason": "Lý do.",
   "closed": "Lần khóa được mở lại."
  },
  "#/properties/reopened/items/properties/closed": {
   "on": "Ngày khóa.",
   "by": "Người khóa.",
   "view": "Dấu vân nội dung báo cáo lúc khóa."
  }
 },
 "issued": {
  "#": {
   "schema": "Loại tệp và phiên bản định dạng.",
   "kind": "Loại văn bản: như loại báo cáo của plan report; amendment: kế hoạch điều chỉnh, bổ sung; other: văn bản khác.",
   "period": "Mã kỳ của báo cáo; báo cáo đột xuất: mã yêu cầu.",
   "duty": "Nhiệm vụ tổ chức thực hiện mà văn bản này hoàn thành cho kỳ.",
   "number": "Số, ký hiệu.",
   "date": "Ngày ban hành.",
   "title": "Trích yếu.",
   "signer": "Họ tên người ký, không kèm chức vụ, học vị.",
   "to": "Nơi nhận.",
   "sent": "Ngày gửi đi.",
   "file": "Tên tệp đã ký; bắt đầu bằng evidence/ nếu tệp nằm trong kế hoạch.",
   "sha256": "Mã băm SHA-256 của tệp đã ký.",
   "commit": "Commit chứa số liệu của văn bản."
  }
 },
 "amendment": {
  "#": {
   "schema": "Loại tệp và phiên bản định dạng.",
   "date": "Ngày đề nghị, cũng là ngày ở tên tệp.",
   "proposer": "Đơn vị đề nghị.",
   "reason": "Lý do, một câu.",
   "changes": "Từng nội dung điều chỉnh, bổ sung.",
   "submission": "Văn bản trình.",
   "approval": "Văn bản quyết định; một văn bản có thể quyết định nhiều tệp."
  },
  "#/properties/changes/items": {
   "plan": "Thông tin chung của kế hoạch (plan.yaml): mã kế hoạch.",
   "task": "Nhiệm vụ.",
   "indicator": "Chỉ tiêu.",
   "duty": "Việc tổ chức thực hiện (duties.yaml).",
   "unit": "Đơn vị (units.yaml).",
   "group": "Nhóm nhiệm vụ.",
   "programme": "Chương trình.",
   "field": "Mục được sửa, viết bằng dấu chấm: deadline, targets.2026.value; không ghi: thêm hoặc bỏ cả nhiệm vụ, chỉ tiêu…",
   "from": "Trước khi điều chỉnh; không ghi hoặc null: chưa có.",
   "to": "Sau khi điều chỉnh; không ghi hoặc null: bỏ.",
   "state": "Đã đi đến đâu."
  },
  "#/properties/submission": {
   "type": "Loại văn bản.",
   "number": "Số, ký hiệu.",
   "date": "Ngày văn bản."
  },
  "#/properties/approval": {
   "type": "Loại văn bản.",
   "number": "Số, ký hiệu.",
   "date": "Ngày văn bản.",
   "signer": "Người ký.",
   "effective": "Ngày có hiệu lực; không ghi thì là ngày văn bản."
  }
 }
}
