/**
 * Names that follow a head and may hold commas, "và" or hyphens: ministries, departments, rooms and unions, old and new.
 * " - " stands for a hyphen, "và" or "&"; ", " also for a hyphen or nothing at all; they are never split points.
 */
export const FIELDS: readonly string[] = `
Nội vụ | Tài chính | Tư pháp | Công Thương | Công nghiệp | Thương mại | Xây dựng | Y tế | Ngoại giao | Ngoại vụ |
Quốc phòng | Công an | Du lịch | Dân tộc | Tôn giáo | Dân tộc - Tôn giáo | Giáo dục - Đào tạo |
Khoa học - Công nghệ | Khoa học, Công nghệ - Môi trường | Văn hóa, Thể thao - Du lịch | Văn hóa - Thể thao |
Văn hóa, Thể thao, Du lịch - Truyền thông | Văn hóa, Thể thao - Truyền thông | Văn hóa, Thể thao - Truyền thanh |
Văn hóa, Thông tin, Thể thao - Du lịch | Văn hóa, Truyền thông - Thể thao | Truyền thông, Văn hóa - Thể thao |
Văn hóa, Khoa học - Thông tin | Kinh tế - Ngân sách |
Văn hóa - Thông tin | Văn hóa, Thông tin - Thể thao | Văn hóa, Thông tin - Truyền thông |
Thông tin - Truyền thông | Bưu chính, Viễn thông | Giao thông vận tải | Giao thông công chánh |
Giao thông, Xây dựng | Quy hoạch - Kiến trúc | Nông nghiệp - Phát triển nông thôn | Nông nghiệp - PTNT |
Nông nghiệp - Môi trường | Nông nghiệp | Thủy sản | Tài nguyên - Môi trường | Tài nguyên, Môi trường |
Lao động, Thương binh - Xã hội | Kế hoạch - Đầu tư | Kế hoạch - Tài chính | Kế hoạch - Tổng hợp | Kế hoạch |
Tài chính - Kế hoạch | Tài chính - Kế toán | Kinh tế - Hạ tầng | Kinh tế, Hạ tầng - Đô thị | Kinh tế đối ngoại |
Kinh tế tổng hợp | Kinh tế | Quản lý đô thị | Văn hóa - Xã hội | Văn hóa - Truyền thanh - Truyền hình |
Truyền thông - Văn hóa | Văn hóa, Thông tin - Truyền thanh | Truyền thanh - Truyền hình |
Phát thanh - Truyền hình | Phát thanh, Truyền hình | Phục vụ hành chính công | Xúc tiến đầu tư |
Thi đua - Khen thưởng | Thi đua, khen thưởng | TĐKT | TĐ-KT | Tuyên giáo - Dân vận | Tuyên giáo | Dân vận |
Nội chính | Tổ chức cán bộ | Tổ chức - Cán bộ | Tổ chức - Hành chính | Tổ chức | Hành chính - Tổng hợp |
Hành chính - Quản trị | Hành chính, Quản trị | Hành chính - Tổ chức | Tổng hợp | Pháp chế | Thanh tra | Kiểm tra |
Đào tạo | Khoa học - Đào tạo | Cải cách hành chính | Văn thư - Lưu trữ | Tiếp công dân | Cơ yếu |
Dân số - Kế hoạch hóa gia đình | Chăn nuôi - Thú y | Chăn nuôi, Thú y | Trồng trọt - Bảo vệ thực vật | Kiểm lâm |
Thủy lợi | Phát triển nông thôn | Bảo vệ môi trường | Quản lý đất đai | Tiêu chuẩn - Đo lường - Chất lượng |
Tiêu chuẩn, Đo lường, Chất lượng | Lưu trữ | Viễn thông | Thú y | Thuế | Hải quan | Thống kê |
Quản lý thị trường | Liên hiệp Phụ nữ | Nông dân | Cựu chiến binh | Chữ thập đỏ | Khuyến học | Người cao tuổi |
Luật gia | Nhà báo | Thanh niên | Lao động | An toàn giao thông | Chuyển đổi số | Thể thao | Hợp tác xã |
Chính sách xã hội | Tự đánh giá | Sáng kiến | Công nghệ thông tin | Bảo hiểm xã hội | Cựu Thanh niên xung phong |
Khoa học - Kỹ thuật | GD&ĐT | GDĐT | GD-ĐT | KH&CN | KHCN | KH&ĐT | KHĐT | TN&MT | TNMT | NN&PTNT | NN&MT | NNMT |
LĐTBXH | LĐ-TB&XH | LĐTB&XH | LĐ,TB&XH | VHTTDL | VH,TT&DL | VHTT&DL | VH-TT&DL | VHTT | VH&TT | VH-TT | TT&TT |
TTTT | GTVT | DT&TG | TC-KH | TCKH | KT-HT | KT&HT | QLĐT | NV | TC | XD | YT | CT | TP | CNTT | VHXH | VH-XH |
KHTC | TCCB | Y tế dự phòng | Kiểm soát bệnh tật | Chăm sóc sức khỏe sinh sản | Kiểm nghiệm | Pháp y | Giám định y khoa |
Giáo dục nghề nghiệp - Giáo dục thường xuyên | Giáo dục thường xuyên | Dịch vụ việc làm | Công tác xã hội | Bảo trợ xã hội |
Phát triển quỹ đất | Dịch vụ nông nghiệp | Khuyến nông | Xúc tiến thương mại | Trợ giúp pháp lý | Đăng ký đất đai |
An toàn vệ sinh thực phẩm | An toàn thực phẩm | Phối hợp phổ biến giáo dục pháp luật | Phối hợp phổ biến, giáo dục pháp luật | Phòng thủ dân sự | Cảnh sát giao thông | Cảnh sát hình sự | Cảnh sát kinh tế | Hậu cần - Kỹ thuật | Hậu cần | Phòng, chống HIV/AIDS | Phòng, chống tệ nạn xã hội | Đổi mới sáng tạo - Khởi nghiệp | Khởi nghiệp - Đổi mới sáng tạo | Đổi mới sáng tạo |
Tổ chức - Cán bộ, Thanh tra - Thi đua, khen thưởng | Tài chính - KH | Kế hoạch nghiệp vụ | Kiểm tra, kiểm soát nội bộ | Tuyên giáo - Nữ công |
Công tác chính trị - Sinh viên | Công tác chính trị, học sinh, sinh viên | Công tác học sinh, sinh viên | Khảo thí - Đảm bảo chất lượng |
Khảo thí - Bảo đảm chất lượng | Kế hoạch tổng hợp | Nội tổng hợp | Ngoại tổng hợp | Vật tư - Thiết bị y tế | Vật tư, thiết bị y tế |
Truyền thông - Thi đua, khen thưởng | Giám sát, kiểm tra - xử lý sau thanh tra | Giải quyết khiếu nại, tố cáo |
Phòng, chống tham nhũng, tiêu cực | Theo dõi thi hành pháp luật | Xây dựng - Kiểm tra văn bản quy phạm pháp luật |
Xây dựng - Kiểm tra văn bản | Hỗ trợ doanh nghiệp
`
  .split(/[|\n]/u)
  .map((name) => name.trim())
  .filter(Boolean);
