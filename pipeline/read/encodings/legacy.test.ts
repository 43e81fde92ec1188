import { describe, expect, it } from 'vitest';
import { decodeLegacy, encodingOfFont, guessEncoding, isLikelyIn, type LegacyEncoding } from './legacy.js';

const LETTERS = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';

describe('decodeLegacy', () => {
  it.each<[LegacyEncoding, string, string]>([
    ['tcvn3', 'Uû ban nh©n d©n tØnh', 'Uỷ ban nhân dân tỉnh'],
    ['tcvn3', '§iÒu tra, th\u00ADêng xuyªn', 'Điều tra, thường xuyên'],
    ['tcvn3', 'l\u03BCm tr\u00ADíc ngµy 15/6', 'làm trước ngày 15/6'],
    ['tcvn3-capitals', 'kÕ ho¹ch', 'KẾ HOẠCH'],
    ['vni', 'Uyû ban nhaân daân tænh', 'Uỷ ban nhân dân tỉnh'],
    ['vni', 'Ñieàu tra, thöôøng xuyeân, tröôùc', 'Điều tra, thường xuyên, trước'],
    ['vni', 'KEÁ HOAÏCH, ÑÒA PHÖÔNG, ÑAËC BIEÄT', 'KẾ HOẠCH, ĐỊA PHƯƠNG, ĐẶC BIỆT'],
    ['vni', 'ngaøy, ñaûng, kyõ, kyø, Myõ, naêm, baûy, loøng', 'ngày, đảng, kỹ, kỳ, Mỹ, năm, bảy, lòng'],
    ['windows-1258', 'UÒy ban nhân dân tiÒnh, ðiêÌu, thýõÌng', 'Ủy ban nhân dân tỉnh, điều, thường'],
  ])('%s: %s', (encoding, text, meant) => expect(decodeLegacy(text, encoding)).toBe(meant));

  it('knows every small letter of TCVN3', () => {
    const signs = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ';
    expect(decodeLegacy(signs, 'tcvn3')).toBe(LETTERS);
  });

  it('knows every letter of VNI in both cases', () => {
    const signs =
      'aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä ñ eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò ' +
      'oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î';
    expect(decodeLegacy(signs, 'vni').replaceAll(' ', '')).toBe(LETTERS);
    expect(decodeLegacy(signs.toUpperCase(), 'vni').replaceAll(' ', '')).toBe(LETTERS.toUpperCase());
  });
});

describe('encodingOfFont', () => {
  it.each<[string, LegacyEncoding | null]>([
    ['.VnTime', 'tcvn3'],
    ['.VnTime-Bold', 'tcvn3'],
    ['.VnTimeH', 'tcvn3-capitals'],
    ['.VnArialH,Bold', 'tcvn3-capitals'],
    ['.VnArial Narrow', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['VNI-Helve-Condense', 'vni'],
    ['Times New Roman', null],
    ['Vni', null],
    ['UVnTime', null],
    ['Verdana', null],
  ])('%s: %s', (name, encoding) => expect(encodingOfFont(name)).toBe(encoding));
});

describe('guessEncoding', () => {
  it.each<[string, LegacyEncoding | null]>([
    ['Uû ban nh©n d©n tØnh yªu cÇu c¸c së, ban, ngµnh b¸o c¸o kÕt qu¶ thùc hiÖn', 'tcvn3'],
    ['Uyû ban nhaân daân tænh yeâu caàu caùc sôû, ban, ngaønh baùo caùo keát quaû thöïc hieän', 'vni'],
    ['UÒy ban nhân dân tiÒnh yêu câÌu caìc sõÒ, ban, ngaÌnh baìo caìo kêìt quaÒ thýòc hiêòn', 'windows-1258'],
    ['Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành báo cáo kết quả thực hiện', null],
    ['toàn hàng và các cán à là bàn màn', null],
    ["Les élèves ont été à l'école après l'été où ils étaient déjà élevés là", null],
    ['Der Präsident führt für die Bürger größere Änderungen über das Jahr', null],
    ['niño año señor mañana pequeña español', null],
    ['kÕ ho¹ch', null],
  ])('%s: %s', (text, encoding) => expect(guessEncoding(text)).toBe(encoding));
});

describe('isLikelyIn', () => {
  it('tells a short piece once the encoding is known', () => {
    expect(isLikelyIn('kÕ ho¹ch', 'tcvn3')).toBe(true);
    expect(isLikelyIn('kế hoạch', 'tcvn3')).toBe(false);
    expect(isLikelyIn('Noël', 'tcvn3')).toBe(false);
    expect(isLikelyIn('và các', 'tcvn3')).toBe(false);
  });
});
