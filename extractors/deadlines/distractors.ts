/**
 * Words that make a date something else than the deadline of the duty it stands in. All look at folded text right before
 * or after the candidate.
 */

/** Before any candidate, even one with limiting words (trước, chậm nhất, đến hết). */
const NEVER: readonly RegExp[] = [
  // inside “…”: the name of a campaign or a programme
  /“[^”]*$/u,
  // "có hiệu lực thi hành (kể) từ ngày …", "áp dụng từ …": effective dates
  /(?:hiệu\s+lực|thi\s+hành|áp\s+dụng)(?:\s+(?:thi\s+hành|kể|tính|bắt\s+đầu))*\s*$/u,
  // "kỷ niệm 75 năm ngày … (", "chào mừng …", "ngày thành lập Đảng (": anniversaries; "thành lập Tổ công tác trước ngày …" is an act
  /(?:kỷ\s+niệm|chào\s+mừng|truyền\s+thống|ngày\s+sinh|(?:ngày|năm)\s+thành\s+lập)(?!\p{L})[^.;]{0,120}$/u,
  // "giai đoạn", "nhiệm kỳ", "tầm nhìn (đến)", "định hướng", "niên khóa", "năm học", "mục tiêu"
  /(?:giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ|tầm\s+nhìn|định\s+hướng|niên\s+(?:khóa|khoá|độ)|năm\s+học|mục\s+tiêu|chỉ\s+tiêu)(?:\s+(?:năm|từ|đến|nay))*\s*$/u,
  // "sinh trước ngày" (not "học sinh"), "tuyển dụng từ ngày": of a thing that is past
  /(?:(?<!\p{L})(?<!(?:học|thí|vệ|phát|khai|dân|sản|nữ|nam|tái|giáo) )sinh|tuyển\s+dụng|bổ\s+nhiệm|công\s+nhận|nghỉ\s+hưu)\s*$/u,
  // "từ đầu năm đến ngày 15/6/2024": a reported period
  /(?<!\p{L})từ\s+(?:đầu|khi)(?!\p{L})[^,;.]{0,40}$/u,
  // "Ngày ký: 03-03-2020 16:18": the stamp of a digital signature
  /(?:ngày|thời\s+gian)\s+ký\s*:?\s*$/u,
];

/** Before a candidate without limiting words. */
const BARE: readonly RegExp[] = [
  // "số liệu từ ngày … đến ngày …", "kết quả (thực hiện) trong năm 2022", "thành tích đạt được": reported periods
  /(?:số\s+liệu|(?<!công\s+bố\s+)kết\s+quả|tình\s+hình|thành\s+tích|thống\s+kê|phát\s+sinh|đạt\s+được|kỳ\s+báo\s+cáo|thời\s+gian\s+báo\s+cáo|mốc\s+thời\s+gian)(?:\s+\p{L}+){0,6}\s*\(?\s*$/u,
  // "phong trào thi đua trong năm 2023", "nhiệm vụ trọng tâm trong quý I", "ngày lễ lớn trong năm": the name of a thing
  /(?:phong\s+trào|thi\s+đua|nhiệm\s+vụ|công\s+tác|(?<!(?:ban\s+hành|xây\s+dựng|lập|phê\s+duyệt|hoàn\s+thiện)\s+)(?:chương\s+trình|kế\s+hoạch)|hoạt\s+động|dự\s+toán|kinh\s+phí|ngân\s+sách|lễ|sự\s+kiện)(?:\s+(?:trọng\s+tâm|chính|cụ\s+thể|chủ\s+yếu|lớn))?\s*$/u,
  // "Nghị định số … ngày …", "Luật … năm 2013", "họp ngày", "phiên họp": names with dates
  /(?:số\s*[\p{L}\p{N}/.-]+|luật|hiến\s+pháp|cuộc\s+họp|hội\s+nghị|phiên\s+họp|buổi\s+làm\s+việc)\s*(?:ngày)?\s*$/u,
];

/** After any candidate: still a fact or a name. */
const AFTER: readonly RegExp[] = [
  // "trước ngày 01/7/2025 đã …"
  /^\s*(?:đã|vẫn\s+chưa|mà\s+chưa)(?!\p{L})/u,
  // "trong năm 2023 và cả giai đoạn 2021 - 2025"
  /^\s*và\s+(?:cả\s+)?(?:giai\s+đoạn|(?:các|những)\s+năm)/u,
  // "ngày … của Bộ …": the date of a document
  /^\s*của\s+(?:bộ|chính\s+phủ|thủ\s+tướng|ủy\s+ban|ubnd|quốc\s+hội|ban\s+bí\s+thư|trung\s+ương)(?!\p{L})/u,
];

/** "đã ban hành trước ngày …", "được cấp trước ngày": a thing that was done before, where the day is past. */
const DONE = /(?<!\p{L})(?:đã|được)(?:\s+\p{L}+){0,5}\s*$/u;
/** "đến ngày 30/4 mới đạt 61%": how things stand, where the day is past. */
const STATE = /^\s*(?:cho\s+|tính\s+)?(?:đến|tới)(?!\p{L})/u;

/** Whether a date that was over when the document was issued tells what has been, from the folded text before it and its own. */
export const tellsOfThePast = (before: string, own: string): boolean => DONE.test(before) || STATE.test(own);

/** Whether a date is no deadline, from the folded text before and after it. `limit`: it has limiting words. */
export function isDistractor(before: string, after: string, limit: boolean): boolean {
  const says = (text: string) => (pattern: RegExp) => pattern.test(text);
  return NEVER.some(says(before)) || AFTER.some(says(after)) || (!limit && BARE.some(says(before)));
}
