import { isCommonSyllable } from '../../../extractors/text/common-syllables.js';
import { exactKey, fold } from '../../../extractors/text/normalize.js';

/**
 * Words of two syllables that administrative documents are made of, and whose letters no two words beside each other have. Many more
 * are not here: "chỉnh phù" (hợp) has the letters of "chính phủ", (bắt) "đầu từ" those of "đầu tư", (hình) "thức hiện" (nay) of "thực hiện".
 */
const UNMISTAKABLE =
  'ủy ban, nhân dân, chủ tịch, tổ chức, tổ quốc, địa phương, doanh nghiệp, nông nghiệp, quốc phòng, dân tộc, kinh tế, kinh phí, kế hoạch, ' +
  'quyết định, nghị quyết, báo cáo, chủ trì, phối hợp, triển khai, kiểm tra, rà soát, quản lý, nhiệm vụ, trách nhiệm, tham mưu, tổng hợp, ' +
  'phát triển, tăng cường, chất lượng, khen thưởng, trật tự';
/** Words that may be mistaken: they are only meant where a syllable that was read is none in use ("ĐÓC"). */
const MISTAKABLE =
  'hội đồng, giám đốc, hiệu trưởng, cục trưởng, thủ trưởng, thủ tướng, bộ trưởng, chính phủ, tỉnh ủy, huyện ủy, thành ủy, đảng ủy, thành phố, ' +
  'thị xã, thị trấn, cơ quan, đơn vị, đoàn thể, mặt trận, phụ nữ, nông dân, thanh niên, cựu chiến, công đoàn, quân sự, biên phòng, tài chính, ' +
  'nội vụ, giáo dục, đào tạo, văn hóa, thể thao, du lịch, môi trường, tài nguyên, công nghệ, thông tin, lao động, xã hội, tư pháp, ngoại vụ, ' +
  'văn phòng, chính trị, xây dựng, đầu tư, tôn giáo, chỉ thị, nghị định, đề nghị, yêu cầu, hướng dẫn, giám sát, thực hiện, hoàn thành, ' +
  'thời gian, thời hạn, trước ngày, chậm nhất, định kỳ, nội dung, giải pháp, mục tiêu, kết quả, hiệu quả, đẩy mạnh, nâng cao, tuyên truyền, ' +
  'phổ biến, đánh giá, căn cứ, quy định, ban hành, nơi nhận, kính gửi, thi đua, an toàn, giao thông, cải cách, hành chính';

type Compound = { readonly first: string; readonly second: string; readonly mistakable: boolean };

const COMPOUNDS: ReadonlyMap<string, Compound> = new Map([
  ...UNMISTAKABLE.split(', ').map((word) => entry(word, false)),
  ...MISTAKABLE.split(', ').map((word) => entry(word, true)),
]);

function entry(word: string, mistakable: boolean): readonly [string, Compound] {
  const [first = '', second = ''] = word.split(' ');
  return [fold(word), { first, second, mistakable }];
}

/**
 * The word that two syllables were meant to be when they have the letters of a word of administration with other marks
 * ("tô chức", "GIÁM ĐÓC"), in the capitals that they are written in; null when there is none, or they are that word.
 */
export function meantCompound(first: string, second: string): readonly [string, string] | null {
  const meant = COMPOUNDS.get(fold(`${first} ${second}`));
  if (!meant || exactKey(`${first} ${second}`) === exactKey(`${meant.first} ${meant.second}`)) return null;
  const inUse = [first, second].every((syllable) => isCommonSyllable(exactKey(syllable)));
  if (meant.mistakable && inUse) return null;
  return [inCaseOf(first, meant.first), inCaseOf(second, meant.second)];
}

function inCaseOf(read: string, meant: string): string {
  if (read.length > 1 && read === read.toUpperCase()) return meant.toUpperCase();
  const [initial = ''] = read;
  return initial === initial.toLowerCase() ? meant : meant.slice(0, 1).toUpperCase() + meant.slice(1);
}
