const words = (list: string): string[] => list.split(' | ');

/** Office holders and spokesmen that stand before the body they act for: "Thủ trưởng các sở", "Đại diện lãnh đạo Sở". */
export const OFFICES = words(
  'Chủ tịch | Phó Chủ tịch | Giám đốc | Phó Giám đốc | Thủ trưởng | Thủ trưởng và | Người đứng đầu | Lãnh đạo | Đại diện lãnh đạo | Đại diện | Chánh | Phó Chánh | Chánh án | Phó Chánh án | Cục trưởng | Vụ trưởng | Chi cục trưởng | Viện trưởng | Hiệu trưởng | Trưởng | Trưởng các | Bí thư | Phó Bí thư | Bộ trưởng | Thứ trưởng | Tư lệnh | Chỉ huy trưởng | Tổng Giám đốc | Chủ nhiệm | Tổng Biên tập | Thành viên | Ủy viên | Đồng chí là | Đồng chí | Thường trực | Cơ quan Thường trực | Cơ quan thường trực | Bộ phận Thường trực | Trung ương | Cá nhân | Cán bộ kỹ thuật của | Cán bộ | Chuyên viên | Nhân viên | Công chức | Trưởng, Phó | Trưởng, phó | Trưởng phòng | Trưởng ban | Trưởng khoa | Trưởng khối | Phó Trưởng khối | Khối trưởng | Cụm trưởng | Cụm phó | Trưởng cụm | Phó Trưởng cụm | Thư ký | Kế toán trưởng | Tổ trưởng | Nhóm trưởng | Trưởng đoàn | Phòng viên',
);

/** Offices that name a body by themselves, resolved through the document: "Cụm trưởng" → the unit that holds the office. */
export const STANDALONE_OFFICES = words(
  'Phó Trưởng khối | Trưởng khối | Khối trưởng | Khối phó | Cụm trưởng | Cụm phó | Trưởng cụm | Phó Trưởng cụm | Nhóm trưởng | Tổ trưởng | Trưởng đoàn | Trưởng ban | Phó Trưởng ban | Trưởng phòng | Chánh Văn phòng | Chủ nhiệm học phần | Nhà đầu tư | Chủ đầu tư | Thư ký | Kế toán trưởng | Hiệu trưởng | Trưởng thôn | Trưởng ấp | Trưởng bản | Trưởng buôn | Trưởng khóm | Trưởng khu phố | Trưởng ban nhân dân ấp | Tổ trưởng tổ dân phố | Tổ trưởng tổ chuyên môn | Tổ trưởng chuyên môn | Giáo viên chủ nhiệm | Tổng phụ trách Đội | Thủ trưởng đơn vị | Thủ trưởng cơ quan | Bí thư | Chủ tịch',
);
