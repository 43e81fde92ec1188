/** Syllables of everyday and administrative Vietnamese, tone of oa, oe, uy on the first vowel, as exactKey writes it. */
const SYLLABLES = `
ách ai ải ái am an án anh ảnh ánh ao ảo áo áp ẵm ăn ắt âm ầm ẩm ấm ân ẩn ấn ấp âu ấy ba bà bác bạc bách bạch bài
bãi bại bám ban bàn bản bán bạn bang bàng bảng bao bào bảo bão báo bạo bay bày bảy bắc bắn băng bằng bắt bậc bận
bất bật bầu bẩy be bè bé bế bên bền bến bệnh bếp bi bì bỉ bí bị bia biên biển biến biện biết biệt biểu biếu binh
bình bỉnh bo bò bỏ bó bọ bọc bom bón bóng bồ bổ bố bộ bốc bộc bồi bội bốn bông bồng bổng bốt bờ bơi bởi bớt bù
bùi bụi buộc buổi buôn buồn búp bút bữa bức bước bưởi bướm bưu ca cà cả cá các cách cai cài cải cái cảm can cản
cán cạn càng cảng canh cảnh cánh cạnh cao cảo cáo cay cày cắm căn căng cẳng cắt cầm cấm cân cần cẩn cận cấp cập
cất câu cầu cấu cây cha chà chả chàm chạm chàng chánh chào chảo cháu chảy cháy chạy chắc chăm chăn chắn chặn
chẳng chặt châm chấm chậm chân chẩn chấn chấp chập chất châu che chè chẽ chép chế chênh chết chi chỉ chí chị
chia chìa chiếm chiên chiến chiều chiếu chim chìm chín chinh chỉnh chính chịu cho chó chọn chóng chỗ chống chốt
chờ chở chợ chơi chợt chu chủ chú chùa chuẩn chung chủng chúng chuỗi chuyên chuyển chuyến chuyện chữ chưa chừa
chữa chứa chức chưng chứng chương chướng cỏ có cọ cóc coi con còn cong còng cô cổ cỗ cố cộ cốm cộm côn cồn công
cổng cống cộng cốt cơ cờ cỡ cớ cởi cơm củ cũ cụ cua của cục cúm cụm cung cùng củng cũng cúng cuộc cuối cuồn cuốn
cuộn cư cử cứ cự cửa cực cứng cười cưỡi cưới cương cường cưỡng cướp cừu cứu cựu da dã dạ dài dải dại dàn dạng
danh dành dao dạo dày dạy dâm dân dần dẫn dâng dập dâu dầu dẫu dấu dây dậy dê dễ dệt di dì dị dịch diễn diện
diệt diệu dinh dính dịp do dò doanh dọc dõi dọn dòng dôi dồi dội dồn dột dỡ dời du dù dục dung dùng dũng dụng
duy duyên duyện duyệt dư dữ dự dưa dừa dựa dừng dựng dược dưới dương dưỡng dượng dứt đa đà đả đã đá đai đài đãi
đại đàm đảm đám đạm đan đàn đạn đang đàng đảng đáng đanh đánh đao đào đảo đáo đạo đáp đạt đau đắc đặc đăng đằng
đẳng đắng đặng đắt đặt đâm đầm đấm đậm đất đâu đầu đẩu đấu đậu đây đầy đẩy đấy đe đẻ đem đen đèn đẹp đề để đế đệ
đêm đếm đệm đền đến đều đi đĩ đĩa địa đích điểm điếm điền điển điện điều điếu điệu đinh đình đỉnh đĩnh đính định
đo đỏ đó đoàn đoán đoạn đoạt đọc đòi đói đòn đón đóng đô đồ đổ đỗ đố độ đốc độc đôi đồi đổi đối đội đôn đồn đốn
độn đông đồng đống động đốt đột đỡ đời đợi đơn đợt đu đủ đua đùa đũa đúc đục đúng đụng đuổi đuối đưa đứa đức
đừng đứng đựng được đượm đương đường em én ép gà gác gạch gái ganh gánh gạo gay gắn găng gắng gặp gắt gần gấp
gây gậy ghép ghét ghê ghế ghi gì gia già giả giá giác giai giải giảm giám gian giản giãn giang giảng giành giao
giáo giàu giày giáy giặc giằng giặt giấc giây giấy giếng giết gìn giò gió giỏi giòng giồng giống giờ giới giục
giúp giữ giữa giường gò góc gói gọi gọn góp gỗ gốc gối gồm gộp gỡ gửi gương gượng ha hà hạ hách hạch hai hài hải
hái hại ham hàm hãm hạm hàn hán hạn hang hàng hãng háng hạng hanh hành hạnh hao hào hảo hát hạt hay hặc hẳn hăng
hằng hâm hầm hấp hầu hẫu hậu hè hẻm hen hẹn hẹp hề hệ hết hiểm hiếm hiên hiền hiến hiện hiếp hiệp hiểu hiếu hiệu
hình hĩnh ho hò họ hoa hòa hỏa hóa họa hoạch hoài hoại hoàn hoãn hoán hoang hoàng hoạt họăc học hỏi hòn hỏng họp
hô hồ hổ hỗ hố hộ hồi hối hội hôn hỗn hông hồng hộp hờ hơi hơn hợp huân huấn huế hụê hung hùng huống hút hụt huy
hủy huyền huyến huyện huyết huỳnh hư hứa hưng hứng hương hưởng hướng hữu hy ích im in ít kem kèm kẽm kém kéo kê
kề kể kế kênh kết kêu khả khá khác khách khai khái khám khan khán khang khảng kháng khánh khao khảo khát khắc
khăn khẳng khắp khẩn khẩu khấu khe khẽ khen khéo khép khê khi khỉ khí khích khiếm khiển khiến khiết khiếu khinh
khít kho khó khoa khóa khoan khoản khoán khoảng khoáng khoáy khoe khỏe khỏi khổ khố khôi khối không khổng khống
khơi khởi khu khuẩn khuất khúc khung khuya khuyên khuyến khuyết khuynh khử khứ kĩ kí kia kịch kiểm kiếm kiệm
kiên kiến kiện kiệt kiểu kim kìm kinh kính kịp ky kỳ kỷ kỹ ký la là lá lạ lạc lạch lai lãi lái lại lam làm lan
làn lang làng lãng lạng lành lãnh lánh lạnh lao lào lão láo lát lạt lau lay lắc lăm lặn lăng lắng lặng lắp lặp
lâm lầm lấm lân lần lẫn lấn lấp lập lật lâu lậu lây lấy lẻ lẽ len lê lề lễ lệ lệch lên lệnh lều li lí lịch liếc
liêm liên liền liễn liệt liêu liễu liệu linh lĩnh lính lo lò lọ loa loài loại loạn loạt lọc long lòng lóng lô lồ
lỗ lộ lốc lộc lôi lồi lỗi lối lội lồng lộng lơ lở lời lợi lớn lợn lớp lợp lũ lúa lụa luân lụân lụât lúc lục lui
lùi lún luôn luồn luồng lụt lũy luyện lữ lự lưa lửa lứa lựa lực lược lười lưới lươn lương lường lượng lướt lượt
lưu lựu ly lý lỵ ma mà mả mã má mạ mác mạc mạch mai mãi mái mại man màn mãn mạn mang màng mảng mạng manh mảnh
mãnh mạnh mão mạo mau màu máu may mày máy mắc mặc mắm mặn măng mắt mặt mâm mầm mẫn mận mất mật mẫu mậu mấy mậy
mẻ mẽ mẹ men mép mét mê mễ mềm mến mệnh mệt mi mì mỉ mĩ miên miền miễn miến miệng miêu minh mình mít mỏ móc mọc
mỏi mọi mòn món mong mỏng móng mô mồ mổ mố mộ mốc mộc môi mồi mỗi mối môn mông mốt một mơ mở mỡ mơi mời mới mù
mũ mua mùa múa mục mùi mũi muối muôn muốn muộn mưa mức mực mừng mười mướn mượn mường mứt mưu mỹ na nà ná nai nại
nam nạm nan nàn nán nạn nàng nào nảo não náo nạp nát nay này nảy năm nằm nắm năng nẵng nắng nặng nấm nậm nâng
nâu nấu nấy nét nề nể nên nền nếp nêu nếu nga ngà ngả ngã ngạch ngai ngài ngãi ngái ngại ngàn ngang ngành ngay
ngày ngắm ngăn ngắn ngặt ngầm ngẫm ngân ngập ngẩu nghe nghẽn nghèo nghề nghệ nghênh nghi nghỉ nghĩ nghị nghĩa
nghiêm nghiễm nghiệm nghiên nghiện nghiêng nghiệp nghìn ngò ngỏ ngõ ngọ ngoài ngoại ngoan ngọc ngon ngọn ngô ngổ
ngộ ngôi ngồi ngôn ngờ ngơi ngu ngủ ngũ ngụ nguội nguồn nguy ngụy nguyên nguyền nguyễn nguyện nguyệt ngư ngừ ngữ
ngứa ngừng ngược người ngưỡng nhà nhã nhạc nhai nhan nhàn nhãn nhanh nhành nhánh nhau nhắc nhằm nhặt nhầm nhậm
nhân nhẫn nhấn nhận nhập nhất nhật nhé nhẹ nhèo nhi nhì nhỉ nhiễm nhiệm nhiên nhiệt nhiều nhiễu nhìn nhín nho
nhỏ nhoi nhòm nhóm nhọn nhơ nhờ nhỡ nhớ nhu nhủ nhụân nhũng nhuộm như nhựa nhưng những nhược nhường nhượng ni
niêm niềm niệm niên niết ninh nính no nó nóc nòi nói nón nòng nóng nỗ nồi nổi nối nội nôn nông nồng nộp nở nợ
nơi nới nụ núi nùng nuôi nút nữ nửa nữa nước nương nường nướng oai oan oán oanh ô ổ ốc ôi ôm ốm ồn ổn ông ống ở
ơn ớt pha phà phả phá phạc phách phai phải phái phàm phạm phản phán phao phảo pháo pháp phát phạt phăng phẳng
phẩm phân phần phấn phận phất phật phẫu phe phép phê phế phễu phi phì phỉ phí phía phiên phiền phiến phiện phiếu
phim phình phò phó phong phòng phỏng phóng phổ phố phôi phổi phối phồn phông phơi phu phù phủ phú phụ phúc phục
phun phùng phút phức phước phương phường phượng pồ qua quả quá quạ quan quàn quản quán quang quảng quãng quáng
quanh quát quay quảy quặng quân quần quẩn quận quất quật quây quầy que quen quét quê quế quên qui quí quốc quy
quỳ quỷ quỹ quý quyên quyền quyển quyến quyết ra rà rã rạ rác rạch rãi rang ràng rạng ranh rành rãnh rao rào ráp
rạp rau rảy rằm rắn răng rằng rầm rập rất rẫy rẻ rèn reo rét rễ rệp rìa rịa riêng riềng ríu rò rỏ rõ rọc rổ rộ
rồi rỗi rối rông rồng rộng rốt rơi rời rớt ru rủ rủi rung rùng rụng ruồi ruộng ruột rút rửa rưng rừng rước rưỡi
rượt rượu sa sà sá sách sạch sai sải sại sam san sàn sản sạn sang sàng sáng sạng sao sảo sáp sát sau sáu say sắc
sắm săn sẵn sắn sắng sắp sắt sâm sầm sấm sân sâu sầu sấy sẻ sẽ séc sen sét sê si sĩ siết siêu sinh sính so sò sọ
soạn soát sóc son song sòng sóng sót sô sổ số sộ sốc sôi sồi sông sống sốt sơ sở sợ sởi sợi sớm sơn sủa suất súc
sủi sung sùng súng suối suốt sụt suy sư sử sứ sự sửa sữa sức sừng sườn sương sưu sỹ ta tà tả tá tạ tác tạc tách
tai tài tải tái tại tam tám tạm tan tàn tản tán tang tàng tảng táng tao tảo táo tạo tạp tàu tay tày tắc tằm tắm
tăng tằng tặng tắt tâm tầm tẩm tấm tân tần tấn tận tầng tấp tập tất tật tây tẩy tẻ tem ten tế tệ tên tết tha thà
thả thác thạch thai thải thái tham thảm thám thang thàng tháng thanh thành thảnh thánh thạnh thao thảo tháo thay
thắc thăm thẳm thăng thẳng thắng thắp thắt thâm thầm thẩm thấm thậm thân thần thẩn thận thấp thập thất thật thâu
thầu thấu thầy thẩy thấy the thẻ then theo thép thê thể thế thệ thêm thềm thi thì thỉ thí thị thích thiếc thiên
thiền thiển thiến thiện thiêng thiếp thiết thiệt thiêu thiểu thiếu thiệu thìn thinh thỉnh thính thịnh thịt tho
thỏ thọ thoa thỏa thoải thoái thoại thoáng thoát thóc thói thon thô thổ thôi thổi thối thôn thông thống thốt thơ
thờ thở thợ thơi thời thới thơm thu thù thủ thú thụ thua thuần thụân thụât thúc thục thuê thuế thui thung thùng
thủng thúng thuốc thuộc thuồng thuở thùy thủy thúy thụy thuyên thuyền thuyết thư thừ thử thứ thưa thừa thửa thức
thực thừng thước thương thường thưởng thượng ti tì tỉ tí tia tỉa tích tịch tiêm tiềm tiếm tiệm tiên tiền tiễn
tiến tiện tiếng tiếp tiết tiệt tiêu tiểu tiếu tìm tin tín tinh tình tỉnh tĩnh tính tịnh tít to tò tỏ toa tòa tỏa
tóa tọa toan toàn toán toát tóc tóm tô tổ tố tộ tốc tộc tôi tồi tối tội tôn tồn tổn tốn tông tổng tống tốt tơ tờ
tớ tợ tới tra trà trả trách trạch trai trải trái trại tràm trám trạm trán trang tràng tráng trạng tranh tránh
trao trào tráo trắc trăm trăn trăng trắng trầm trân trần trấn trận trật tre trẻ treo trề trễ trệ trên tri trì
trĩ trí trị trích triền triển triết triệt triều triệu trinh trình trịnh trò trọ tròn trọn trong trọng trổ trộ
trôi trối trội trộm trốn trộn trông trồng trống trở trợ trời trơn tru trú trụ trúc trục trung trùng trũng trúng
truy trụy truyền truyến truyện trừ trữ trưa trực trưng trứng trước trương trường trưởng trượng trượt tu tù tủ tú
tụ tua tủa tuân tuần tuấn túc tục tụê tủi túi tung tùng tụng tuổi tuy tùy túy tụy tuyên tuyển tuyến tuyết tuyệt
tư từ tử tứ tự tựa tức từng tước tươi tưới tương tường tưởng tướng tượng tựu ty tỷ tỵ ủ úc ung ủng uốn uông uống
uy ủy úy ưa ưng ứng ước ưỡn ương ướt ưu va và vá vạch vai vài vải vãi van vàn ván vạn vang vàng vào vay vảy váy
vắc văn vặn văng vẳng vắng vắt vặt vân vần vẫn vấn vận vâng vấp vất vật vây vậy ve vẻ vẽ vé ven về vế vệ vết vi
vì vỉ vĩ ví vị việc viêm viên viễn viện viếng viết việt vin vinh vĩnh vịnh vít vịt vo vỏ võ vòi vòm vong vòng
vọng vót vô vỗ vôi vội vốn vở vỡ vợ vời với vớt vu vũ vụ vua vui vun vùng vũng vụng vuông vừa vữa vực vững vườn
vương vướng vượng vượt vứt xa xà xả xã xạ xác xách xanh xao xảo xáo xay xảy xăng xâm xấp xấu xây xẩy xe xem xen
xét xê xế xếp xi xích xiết xin xịn xinh xóa xoài xoay xoáy xóm xong xô xổ xốp xuân xuất xúc xúi xung xúng xuôi
xuồng xuống xúy xuyên xử xứ xưa xứng xương xưởng xướng y ý yên yến yết yêu yếu
`;

const COMMON: ReadonlySet<string> = new Set(SYLLABLES.trim().split(/\s+/u));

/** Whether an exact key (text/normalize.ts) is a syllable in common use: of several spellings that are possible, the one meant. */
export const isCommonSyllable = (key: string): boolean => COMMON.has(key);
