const words = (list: string): string[] => list.split(' | ');

/** Words that open a collective phrase: "các sở, ban, ngành", "từng cơ quan". */
export const DETERMINERS = words(
  'quý(?= (?:cơ quan|đơn vị|sở|ban|ngành|địa phương|trường|công ty|doanh nghiệp)) | tất cả các | toàn thể các | một số | toàn bộ các | toàn thể | các | những | từng | mỗi | \\d{1,3}(?= (?:[Kk]hối|[Cc]ụm|huyện|xã|sở|đơn vị|phường))',
);

/** Territorial units: what "UBND các …" ranges over, and what a name of a place follows. */
export const UNITS = words(
  'tỉnh | thành phố trực thuộc Trung ương | thành phố | TP\\. ?| TP | tp | huyện(?! [uủ][yỷ]) | thị xã | quận | xã(?! hội) | phường | thị trấn | đặc khu | quân khu | tổ dân phố',
).map((unit) => unit.replace('\\. ?|', '\\. ?'));

/** Common nouns for organisations and people that one determiner can govern in a row. */
export const NOUNS = words(
  'bộ | sở | ban ngành | ban | ngành | đoàn thể | cơ quan | đơn vị | địa phương | phòng ban | phòng | khoa | bộ môn | nhà trường | trường học | trường | doanh nghiệp | tổ chức | cá nhân | hộ gia đình | tập thể | cục | vụ | viện nghiên cứu | viện | trung tâm | cụm | khối thi đua | khối | hội | cấp ủy | chính quyền | cấp | lực lượng | nhà đầu tư | chủ đầu tư | cơ sở | nhà thầu | cán bộ | công chức | viên chức | người lao động | đảng viên | giảng viên | giáo viên | ngân hàng | chi cục | chi bộ | hợp tác xã | hiệp hội | bệnh viện | thành viên | đội chuyên trách | đội | tổ | trạm | báo | đài | công ty | công đoàn | chi đoàn | nhà khoa học | chuyên gia | hộ dân | hội đồng | học sinh | sinh viên | sở ngành | cụm thi đua | khu phố | khu dân cư | thôn | ấp | khóm | bản | buôn | tổ dân phố | bên | huyện ủy | thành ủy | thị ủy | quận ủy | đảng ủy | đảng bộ | chi ủy | tòa',
);

/** Phrases that narrow a common noun: "các cơ quan thông tin đại chúng", "các phòng chức năng". */
export const COMPLEMENTS = words(
  'được giao nhiệm vụ | được phân công nhiệm vụ | được giao thực hiện nhiệm vụ | ngang bộ | ngang Bộ | mầm non | tiểu học | trung học cơ sở | trung học phổ thông | THCS | THPT | đại học | cao đẳng | chức năng | chuyên môn | chuyên ngành | nghiệp vụ | hữu quan | có liên quan | liên quan | sự nghiệp công lập | sự nghiệp | báo chí | truyền thông | thông tin đại chúng | thông tin truyền thông | chính trị - xã hội - nghề nghiệp | chính trị - xã hội | chính trị xã hội | xã hội - nghề nghiệp | xã hội | kinh tế | chính trị | nghề nghiệp | đảng | Đảng | nhà nước | Nhà nước | hành chính | thành viên | thi đua | tham mưu giúp việc | tham mưu, giúp việc | đầu mối | khác | còn lại | nói trên | nêu trên | cùng cấp | các cấp | Trung ương | trung ương | trực thuộc | thuộc và trực thuộc | chuyên trách | ngoài tỉnh | trong tỉnh | ngoài nhà nước | y tế | giáo dục | đào tạo | chủ lực | dân cư | vũ trang | tài chính | quân đội | khoa học công nghệ | khoa học và công nghệ | nghiên cứu và phát triển | thi công | tư vấn | tín dụng | viễn thông | bảo hiểm | ban ngành',
);

/** What may stand between a group and its verb: a relative clause closed by one of MODALS. */
export const RELATIVES = words('được | có | chưa | không | đang | đã | do');
export const MODALS = words('có trách nhiệm | chịu trách nhiệm | phải | cần | thì');
