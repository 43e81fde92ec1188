/**
 * The heads of body names: the words that a name of an organisation begins with (domain doc, part 2).
 *
 * `rank` says who may own whom when two names stand side by side without a preposition: "Văn phòng Sở" (1 in 3) is one
 * body, "Văn phòng Phòng Tài vụ" (1 beside 1) is two.
 * `full` heads are complete without a name ("Công an", "UBND"); others need one, since the bare word is a common word
 * ("Ban hành", "Hội nghị", "Sở hữu", "Bộ phận").
 * `open` heads take names in small letters ("Hội đồng sáng kiến", "Đoàn kiểm tra liên ngành").
 */
export type Head = {
  readonly name: string;
  readonly rank: number;
  readonly full?: boolean;
  readonly open?: boolean;
  /** The rank that its owner must outrank, where that is another than its own: "Đảng ủy UBND tỉnh", "Đảng ủy Sở". */
  readonly under?: number;
};

const heads = (rank: number, flags: Pick<Head, 'full' | 'open' | 'under'>, names: string): Head[] =>
  names.split(' | ').map((name) => ({ name, rank, ...flags }));

export const HEADS: readonly Head[] = [
  ...heads(6, { full: true }, 'Chính phủ | Quốc hội | Ủy ban Thường vụ Quốc hội | Thủ tướng Chính phủ | Bộ Chính trị'),
  ...heads(5, {}, 'Bộ | Ủy ban | Tổng cục'),
  ...heads(
    5,
    { full: true },
    'Ủy ban nhân dân | UBND | Hội đồng nhân dân | HĐND | HĐND&UBND | HĐND - UBND | HĐND và UBND | Tỉnh ủy | Thành ủy | Huyện ủy | Thị ủy | Quận ủy | Ngân hàng Nhà nước | Văn phòng Chính phủ | Thanh tra Chính phủ | Quân khu | Bộ Tư lệnh | Đại học',
  ),
  ...heads(
    5,
    { full: true, under: 2 },
    'Đảng ủy | Đảng bộ | Đảng ủy Khối các cơ quan và doanh nghiệp | Đảng ủy Khối các cơ quan | Đảng ủy Khối doanh nghiệp | Đảng ủy các cơ quan Đảng | Đảng ủy Quân sự',
  ),
  ...heads(
    4,
    { full: true },
    'Mặt trận Tổ quốc Việt Nam | Mặt trận Tổ quốc | MTTQ Việt Nam | MTTQ | Ủy ban Mặt trận Tổ quốc Việt Nam | Ủy ban Mặt trận Tổ quốc | Ủy ban MTTQ Việt Nam | Ủy ban MTTQ | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | UBMTTQ Việt Nam | UBMTTQ | Công an | Bộ Chỉ huy quân sự | Bộ CHQS | Ban Chỉ huy quân sự | Ban CHQS | Bộ Chỉ huy Bộ đội biên phòng | Bộ đội Biên phòng | BĐBP | Tòa án nhân dân | TAND | Viện kiểm sát nhân dân | VKSND | Cục Thuế | Cục Thống kê | Chi cục Thuế | Cục Hải quan | Quản lý thị trường | Cục Quản lý thị trường | Kho bạc Nhà nước | Kho bạc | Bảo hiểm xã hội | BHXH | Điện lực | Liên đoàn Lao động | LĐLĐ | Tỉnh đoàn | Thành đoàn | Huyện đoàn | Hội Liên hiệp Phụ nữ | Hội LHPN | Hội Nông dân | Hội Cựu chiến binh | Hội CCB | Hội Chữ thập đỏ | Đoàn Thanh niên Cộng sản Hồ Chí Minh | Đoàn TNCS Hồ Chí Minh | Báo và Phát thanh, Truyền hình | Báo và Đài Phát thanh, Truyền hình | Báo và Đài Phát thanh - Truyền hình | Đài Phát thanh - Truyền hình | Đài Phát thanh và Truyền hình | Bưu điện | Đài PT-TH | Đài PTTH | Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân | Văn phòng Đoàn ĐBQH và HĐND | Thông tấn xã Việt Nam | Tổng Liên đoàn Lao động | Trung ương Đoàn | Trung ương Hội | Cổng Thông tin điện tử | VNPT | Viettel | MobiFone | Agribank | Vietcombank | VietinBank | BIDV | Báo và Phát thanh và Truyền hình | Báo và Đài Phát thanh và Truyền hình | Báo và Phát thanh - Truyền hình | Đài Truyền hình Việt Nam | Đài Tiếng nói Việt Nam | Kiểm toán nhà nước | Ngân hàng Chính sách xã hội',
  ),
  ...heads(
    3,
    {},
    'Sở | Ban | Cục | Vụ | Thi hành án dân sự | Viễn thông | Vườn Quốc gia | Viện | Học viện | Trường | Bệnh viện | BVĐK | Tập đoàn | Tổng công ty | Hiệp hội | Tòa',
  ),
  ...heads(3, {}, 'Hội | Liên hiệp các Hội | Đoàn | Ngân hàng | Báo | Đài | Quỹ | Ngành | Liên minh'),
  ...heads(
    2.5,
    { full: true, open: true },
    'Hội đồng | HĐ | Hội đồng quản trị | Hội đồng thành viên | Hội đồng tuyển dụng | Hội đồng tuyển sinh | Hội đồng thẩm định | Ban Giám sát đầu tư của cộng đồng | Tổ hòa giải | Tổ bảo vệ an ninh trật tự | Tổ kiểm tra | Đội kiểm tra | Tổ giám sát | Đoàn giám sát | Ủy ban Kiểm tra | UBKT | Ban Chỉ đạo | BCĐ | Ban quản lý | BQL | Ban Tổ chức | BTC | Ban Điều hành | Ban Chấp hành | BCH | Ủy ban bầu cử | Ban bầu cử | Tổ bầu cử | Ban Thường vụ | Ban Thường trực | Ban Cán sự đảng | Đảng đoàn | Văn phòng thường trực | Ban Chỉ huy | Ban Soạn thảo | Tổ Biên tập | Tổ công tác | Tổ công nghệ số cộng đồng | Tổ giúp việc | Tổ thư ký | Tiểu ban | Đoàn kiểm tra | Đoàn công tác | Đoàn thanh tra | Hội đồng đánh giá, phân hạng sản phẩm OCOP | Ban kiểm tra nội bộ | Ban thanh tra nhân dân',
  ),
  ...heads(
    3,
    { full: true },
    'Tổ đại biểu | Đoàn đại biểu Quốc hội | Đoàn ĐBQH | Cụm thi đua | Khối thi đua | Cụm | Khối | Trường Chính trị | Cơ quan Thường trực',
  ),
  ...heads(
    2,
    {},
    'Chi cục | Công ty | Xí nghiệp | Hợp tác xã | HTX | Trường Đại học | Trường Cao đẳng | Trường THPT | Trường THCS',
  ),
  ...heads(2, {}, 'Hội Cựu giáo chức | TTYT | BV'),
  ...heads(
    1,
    {},
    'Phòng | P\\. ?(?=\\p{Lu}) | Khoa | Trung tâm | TT\\.? ?(?=\\p{Lu}) | Trạm | Đội | Tổ | Bộ môn | Hạt | Chi hội',
  ),
  ...heads(
    1,
    { full: true },
    'Nhà trường | Lực lượng Dân quân tự vệ | Dân quân tự vệ | Bảo tàng | Văn phòng đăng ký đất đai | Chi nhánh Văn phòng đăng ký đất đai | Đoàn xã | Đoàn phường | Đoàn trường | Liên đội | Văn phòng | VP | Thanh tra | Thư viện | Phòng giao dịch | PGD | Công đoàn cấp trên trực tiếp cơ sở | Công đoàn cơ sở | Công đoàn ngành | Công đoàn | Chi đoàn thanh niên | Chi đoàn | Chi bộ | Chi ủy | Đoàn Thanh niên',
  ),
  ...heads(
    0,
    { full: true },
    'Ban lãnh đạo | Ban Giám hiệu | BGH | Ban Giám đốc | Ban Chủ nhiệm | BCN | Ban Biên tập | Hội đồng trường',
  ),
];

/** Heads written in small letters before a capital name: "phòng Đào tạo", "ngành Thú y", "sở Nội vụ". */
export const SMALL_HEADS =
  'đại biểu | phòng | sở | ngành | khoa | trung tâm | văn phòng | hội đồng | công an | cơ quan thường trực'.split(
    ' | ',
  );

/** Common words that only look like a head followed by its name, at the opening of a sentence or heading. */
export const NOT_HEADS =
  'Ban hành | Bộ phận | Bộ máy | Bộ luật | Bộ Luật | Bộ tiêu chí | Bộ thủ tục | Hội nghị | Hội thảo | Hội thi | Hội trường | Hội viên | Phòng thủ | Phòng cháy | Phòng dịch | Phòng, ngừa | Hội diễn | Trường hợp | Viện dẫn | Khoa học | Vụ việc | Vụ án | Đoàn kết | Đoàn viên | Cục bộ | Sở hữu | Phòng chống | Phòng, chống | Phòng ngừa | Phòng họp | Phòng học | Phòng thí nghiệm | Báo cáo | Báo chí | Tổ chức | Đội ngũ | Đội tuyển | Trạm biến áp | Quỹ đất | Khối lượng | Khối kiến thức | Khối ngành | Cụm từ | Cụm công trình | Thành phố thông minh | Trung tâm thương mại | Ngành nghề | Thuế suất | Thuế thu nhập | Thuế giá trị | Công đoàn viên | Thanh tra, kiểm tra | Thanh tra, giám sát | Thanh tra, xử lý | Thanh tra việc'.split(
    ' | ',
  );
