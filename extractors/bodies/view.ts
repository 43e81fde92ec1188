/** Final oa, oe, uy with the tone on the second letter (hoà, thuỷ; not after q), rewritten with it on the first (hòa, thủy). */
const TONES = [
  'oà òa',
  'oá óa',
  'oả ỏa',
  'oã õa',
  'oạ ọa',
  'oè òe',
  'oé óe',
  'oẻ ỏe',
  'oẽ õe',
  'oẹ ọe',
  'uỳ ùy',
  'uý úy',
  'uỷ ủy',
  'uỹ ũy',
  'uỵ ụy',
];
const TONE_PLACE = new Map(TONES.map((pair) => [pair.slice(0, 2), pair.slice(3)]));
const SECOND_LETTER_TONE = /(?<![qQ])[oOuU][àáảãạèéẻẽẹỳýỷỹỵ](?!\p{L})/gu;
/** Words that stay small when a heading in capitals is read as a title. */
const SMALL =
  /(?<!\p{L})(?:Và|Các|Thuộc|Của|Trên|Địa Bàn|Có|Liên Quan|Tỉnh|Huyện|Xã|Phường|Thị Xã|Thị Trấn|Quận|Thành Phố|Ban|Ngành|Đoàn Thể|Đơn Vị|Địa Phương|Trong|Cấp)(?!\p{L})/gu;

/** "Bộ đội Biên phòng tính": tỉnh, as recognition often has it, where a name or a clause ends. */
const MISREAD_PROVINCE = /(?<!\p{L})t[íĩ]nh(?=[,.;:)]|$| \p{Lu}| và )/gu;

/** "SỞ Y TẾ", "CÔNG AN XÃ": two or three words in capitals that open with a head. */
const SHORT_HEAD =
  /^(?:SỞ|BỘ|PHÒNG|BAN|CỤC|CHI CỤC|TRUNG TÂM|CÔNG AN|VĂN PHÒNG|THANH TRA|HỘI|TRƯỜNG|VIỆN|KHO BẠC|TRẠM|ĐOÀN) \p{Lu}/u;

function titleCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(SMALL, (word, at: number) => (at === 0 ? word : word.toLowerCase()));
}

/**
 * The text as the lexicon is matched against it: same length, so that offsets in it are offsets in the text. Tone placement is
 * unified, dashes are hyphens, no-break spaces are spaces, and a heading wholly in capitals is read in title case.
 */
export function viewOf(text: string): string {
  const plain = text
    .replace(/[–—−]/gu, '-')
    .replace(/[\u00A0\t]/gu, ' ')
    .replace(MISREAD_PROVINCE, 'tỉnh')
    .replace(SECOND_LETTER_TONE, (pair) => {
      const moved = TONE_PLACE.get(pair.toLowerCase()) ?? pair;
      return pair === pair.toLowerCase()
        ? moved
        : pair[0] === pair[0]?.toUpperCase()
          ? (moved[0] ?? '').toUpperCase() + moved.slice(1)
          : moved;
    });
  const inCapitals =
    /\p{Lu}{2}/u.test(plain) &&
    !/\p{Ll}/u.test(plain) &&
    / /u.test(plain.trim()) &&
    (/\p{Lu}{2,} \p{Lu}{2,} \p{Lu}{2,}/u.test(plain) || SHORT_HEAD.test(plain));
  return inCapitals ? titleCase(plain) : plain;
}
