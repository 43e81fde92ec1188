const words = (list: string): string[] =>
  list
    .split(/[|\n]/u)
    .map((word) => word.trim())
    .filter(Boolean);

/**
 * Words at which a name ends and what the body does begins: administrative verbs, their adverbs, and the modals.
 * They also tell an acting subject ("Các Khối tổ chức …") from a noun phrase.
 */
export const ACTIONS: readonly string[] = words(`
  chủ trì | phối hợp | tham mưu | tổ chức | xây dựng | triển khai | thực hiện | hướng dẫn | rà soát | theo dõi | đôn đốc | kiểm tra
  báo cáo | gửi | tổng hợp | chỉ đạo | lãnh đạo | phát động | ký kết | đăng ký | đánh giá | thẩm định | phê duyệt | trình | đề xuất | đề nghị
  yêu cầu | giao | phân công | bố trí | cân đối | đảm bảo | bảo đảm | chuẩn bị | nghiên cứu | bổ sung | điều chỉnh | sửa đổi | ban hành
  cập nhật | công bố | công khai | cung cấp | tuyên truyền | phổ biến | quán triệt | vận động | tăng cường | đẩy mạnh | đẩy nhanh | nâng cao
  tập trung | tiếp tục | tiến hành | hoàn thành | hoàn thiện | hoàn chỉnh | hoàn tất | chủ động | tích cực | thường xuyên | khẩn trương
  kịp thời | nghiêm túc | sẵn sàng | quyết liệt | căn cứ | theo chức năng | theo nhiệm vụ | theo thẩm quyền | trên cơ sở | có trách nhiệm
  chịu trách nhiệm | có nhiệm vụ | có kế hoạch | có biện pháp | có văn bản | có thể | có ý kiến | phải | cần | nên | sẽ | đã | đang | chưa | không
  làm đầu mối | là đầu mối | làm thường trực | là cơ quan | làm việc | lập | rà soát | xem xét | quyết định | giải quyết | xử lý | tiếp nhận
  thành lập | kiện toàn | củng cố | phân bổ | cấp phát | quyết toán | thanh toán | lựa chọn | giới thiệu | họp | dự | tham gia | tham dự
  cử | mời | tập huấn | bồi dưỡng | đào tạo | lồng ghép | huy động | hỗ trợ | giúp | tạo điều kiện | phát hiện | ngăn chặn | thanh tra
  giám sát | khảo sát | thống kê | kê khai | niêm yết | lấy ý kiến | góp ý | tham gia ý kiến | thông báo | thông tin | trả lời | làm rõ
  khắc phục | chấn chỉnh | duy trì | phát huy | khai thác | sử dụng | vận hành | quản trị | lưu trữ | chuyển | nhập dữ liệu | in ấn | sắp xếp
  nỗ lực | phấn đấu | quan tâm | chú trọng | ưu tiên | hoàn trả | thu nộp | nộp | nắm bắt | nắm | phân tích | dự báo | khen thưởng | biểu dương
  tặng | bình xét | suy tôn | sơ kết | tổng kết | tự chấm | tự đánh giá | thay mặt | ủy quyền | xác định | xác nhận | cam kết | đầu tư | mở | treo | đưa tin
  đưa | nhanh chóng | sớm | định kỳ | hằng năm | hàng năm | hằng quý | hàng quý | hằng tháng | hàng tháng | nghiêm | kiểm soát | kiểm điểm
  cùng | cùng với | trong quá trình | trong phạm vi | tranh thủ | phát hành | ứng dụng | số hóa | ký | giữ | bám sát | đề ra | đổi mới
  phân cấp | phản ánh | gắn | lấy ý kiến | nêu | quy định | đối chiếu | đón tiếp | phục vụ | ra quân | khởi công | nghiệm thu | bàn giao
  tiếp nhận | thu thập | thu hút | giải ngân | đấu thầu | thi công | vào cuộc | đồng loạt | chấp hành | tuân thủ | tự giác | liên hệ
  tăng | giảm | khuyến khích | rút kinh nghiệm | động viên | chăm lo | tôn vinh | luôn | cụ thể hóa | giải trình | đính chính | thẩm tra | chọn | chấm | đôn đốc | phân loại | mua sắm | trang bị | trao | tổng duyệt
  bảo vệ tài sản | bảo vệ an ninh | bảo vệ hiện trường | ra đề | cắm | ứng trực | ứng phó | đấu tranh | truy quét | trấn áp | phòng ngừa | phân phối
  tư vấn | kết nối | tích hợp | chuẩn hóa | nâng cấp | trồng cây | trồng rừng | chăm sóc | tiêm phòng | tiêm chủng | khám sức khỏe | thu hồi | thu gom
  vận chuyển | lắp đặt | bảo dưỡng | tuyển dụng | điều động | xét duyệt | xét chọn | chi trả | thí điểm | nhân rộng | biên soạn | đăng tải | tổng vệ sinh
  cho học sinh | cho phép | trực tiếp | hoạt động | nghiên cứu | chia sẻ | thống nhất | thảo luận | góp phần | triệu tập | tự | trực | kêu gọi | sơ tán | di dời | cảnh báo | kết luận | nhận xét | công nhận | thông qua | điều tra | nhập | soạn | tuần tra | sửa chữa | cài đặt | quản lý chặt chẽ | quản lý tốt | tự kiểm tra
`);

/** Words that end a name without being an act: prepositions, conjunctions, times. */
export const CUTS: readonly string[] = words(
  'đều | phù hợp | để | theo | nhằm | về việc | về | khi | nếu | từ ngày | từ | đến | trước | sau | vào | bằng | với | cho | qua | như | mà | trong đó | trong | tại | là | do | được | bị | đối với | và | hoặc | năm 20\\d\\d | tháng \\d | quý | ngày | đồng thời | nhất là | cũng | này | trên',
);

/** After "đề nghị X": what X is asked to decide, so that X is the addressee of a proposal, not the doer of a task. */
export const GRANTS: readonly string[] = words(
  'tặng | khen thưởng | tặng thưởng | xét tặng | xét | công nhận | truy tặng | phê duyệt | phong tặng | xét, | xem xét, quyết định | xem xét, khen | xem xét quyết định | : xét',
);
