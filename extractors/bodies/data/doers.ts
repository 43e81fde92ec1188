const words = (list: string): string[] => list.split(' | ');

/**
 * Nouns for organisations and holders of posts whose names follow no fixed form ("Trung đoàn 19", "Nhà văn hóa Lao động",
 * "Công chức Tư pháp - Hộ tịch"): at the opening of a duty, what stands from one of them to the act is who does it.
 */
export const DOERS = words(
  'nhà trường | nhà văn hóa | nhà hát | nhà khách | nhà máy | nhà xuất bản | nhà thiếu nhi | nhà thầu | nhà đầu tư | bảo tàng | thư viện | trung đoàn | tiểu đoàn | đại đội | sư đoàn | lữ đoàn | hải đội | đồn biên phòng | cảng vụ | cảng hàng không | vùng cảnh sát biển | câu lạc bộ | nghiệp đoàn | liên đoàn | tổng hội | hội | đoàn khối | đội | tổ | nhóm | tiểu ban | ban | ủy ban | hội đồng | khoa | phòng | bộ phận | trạm | trung tâm | viện | vườn | công ty | tổng công ty | xí nghiệp | doanh nghiệp | hợp tác xã | chi nhánh | phân hiệu | phân viện | quỹ tín dụng | trại | bến xe | lực lượng | đơn vị | công chức | viên chức | giáo viên | giảng viên | kế toán | văn thư | thủ quỹ | nhân viên | chuyên viên | trưởng | phó hiệu trưởng | phó giám đốc | tổng giám đốc | phó tổng giám đốc | phó trưởng | chủ đầu tư | chủ nhiệm | chỉ huy trưởng | thôn | ấp | bản | buôn | khóm | khu phố | tổ dân phố | xã | phường | thị trấn',
);

/** Nouns for people that only mean doers of a duty where all or each of them are meant: "Mỗi đoàn viên đăng ký …". */
export const PEOPLE = words(
  'học sinh | sinh viên | đoàn viên | hội viên | đảng viên | cán bộ | lớp | hộ | hộ kinh doanh | hộ gia đình | đại biểu | thành viên | người | cá nhân',
);
