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
   "signature": "Chữ ký."
  },
  "#/properties/issuer": {
   "name": "Tên cơ quan, mỗi dòng một phần tử, như in trên văn bản.",
   "parent": "Cơ quan chủ quản, nếu có.",
   "code": "Ký hiệu cơ quan trong số văn bản, ví dụ UBND.",
   "place": "Địa danh ghi trước ngày tháng.",
   "from": "Bắt đầu hoạt động.",
   "until": "Ngày cuối cùng còn hoạt động.",
   "successor": "Cơ quan kế thừa, nếu đã kết thúc hoạt động."
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
   "title": "Trích yếu."
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
   "dueDays": "Hạn nộp: số ngày sau ngày cuối kỳ. Không ghi thì không tính tỷ lệ đúng hạn."
  },
  "#/properties/signature": {
   "authority": "Dòng thẩm quyền, ví dụ TM. ỦY BAN NHÂN DÂN.",
   "title": "Chức vụ.",
   "name": "Họ tên người ký."
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
   "relation": "Quan hệ với UBND xã. Mặc định assigned.",
   "from": "Bắt đầu hoạt động.",
   "until": "Ngày cuối cùng còn hoạt động.",
   "successors": "Đơn vị kế thừa."
  },
  "#/properties/units/items/properties/names/items": {
   "from": "Dùng tên này từ ngày.",
   "name": "Tên đơn vị."
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
   "days": "Số ngày sau ngày cuối kỳ.",
   "regular": "Nhiệm vụ thường xuyên. Có cả due: tính theo hạn due, sau đó làm thường xuyên."
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
   "cancelled": "Đã hủy."
  },
  "#/properties/tasks/items/properties/deadline": {
   "text": "Thời hạn như văn bản ghi.",
   "start": "Ngày bắt đầu.",
   "due": "Hạn hoàn thành (ngày cuối cùng còn đúng hạn).",
   "every": "Nhiệm vụ lặp lại theo kỳ (kỳ theo lịch dương).",
   "days": "Số ngày sau ngày cuối kỳ.",
   "regular": "Nhiệm vụ thường xuyên. Có cả due: tính theo hạn due, sau đó làm thường xuyên."
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
   "note": "Ghi chú."
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
   "value": "Giá trị phải đạt.",
   "op": "So sánh. Mặc định >= khi up, <= khi down, = khi keep."
  },
  "#/properties/indicators/items/properties/bases/items": {
   "document": "Mã văn bản trong plan.yaml.",
   "item": "Mục, điểm."
  }
 },
 "progress": {
  "#": {
   "schema": "Loại tệp và phiên bản định dạng.",
   "unit": "Mã đơn vị báo cáo.",
   "period": "Mã kỳ.",
   "date": "Ngày ký báo cáo.",
   "received": "Ngày bộ phận tiếp nhận nhận được.",
   "tasks": "Các nhiệm vụ và nhiệm vụ tổ chức thực hiện, theo mã.",
   "indicators": "Các chỉ tiêu, theo mã.",
   "corrections": "Đính chính."
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
   "note": "Ghi chú."
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
   "unit": "Đơn vị tổng hợp.",
   "returned": "Nhiệm vụ trả lại: báo xong nhưng chưa đạt."
  },
  "#/properties/returned/items": {
   "task": "Mã nhiệm vụ.",
   "reason": "Lý do."
  }
 }
}
