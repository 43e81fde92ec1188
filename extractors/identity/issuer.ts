import type { Paragraph } from '../../models/block.js';
import { fold } from '../text/normalize.js';
import { readNumber } from './number.js';
import {
  isCapitals,
  isNumberLine,
  isPlaceAndDate,
  isRule,
  isSubjectLine,
  NUMBER_LINE,
  withoutNationalHeading,
} from './phrases.js';
import { toProperCase } from './proper-case.js';

export type Issuer = { readonly issuer: string | null; readonly parentBody: string | null };

/** First words of bodies: a line that opens with one names the next body, any other line runs on. */
const HEAD =
  /^(?:uy ban|ubnd|hoi dong|hdnd|so|bo|ban|cuc|chi cuc|tong cuc|vu|vien|hoc vien|truong|dai hoc|phong|van phong|thanh tra|trung tam|benh vien|cum|khoi|hoi|lien doan|lien hiep|lien minh|cong doan|doan|tinh doan|chi doan|lien chi|chi bo|dang doan|bch|chi hoi|tram y te|mat tran|dang bo|dang uy|tinh uy|thanh uy|huyen uy|quan uy|cong ty|tong cong ty|tap doan|ngan hang|kho bac|bao hiem|cong an|toa an|vien kiem sat|quan khu|bao|dai|to cong tac|chinh phu|thu tuong|chu tich|quoc hoi|to chuc|hiep hoi|so y te)(?!\p{L})/u;

/** "UBND TỈNH NAM ĐỊNH SỞ NỘI VỤ" in one paragraph: the second body begins inside it, unless a dash makes the two one issuer. */
const SECOND =
  /^(?<parent>(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|BỘ|TỔNG CỤC|SỞ)\s.+?)(?<![-–,]|VÀ)\s(?<child>(?:SỞ|TRƯỜNG|CHI CỤC|(?<!(?:CHI|TỔNG)\s)CỤC|(?<!(?:ỦY|UỶ)\s)BAN|(?<!VĂN\s)PHÒNG|VĂN PHÒNG|TRUNG TÂM|CỤM|THANH TRA|BỆNH VIỆN)\s.+)$/u;

/** Names of bodies are in capitals; what else a reader joined to the line (a place, a stray half of tiêu ngữ) is dropped. */
function capitalsOf(text: string): string {
  const words = text.split(' ').filter((word) => !/\p{Ll}/u.test(word));
  return words.join(' ').replace(/^[^\p{L}\d]+|[^\p{L}\d)]+$/gu, '');
}

/** `tail`: the comma, dash or "VÀ" at the end of the line, which the next line goes on from. */
type NameLine = { readonly text: string; readonly bold: boolean | null; readonly tail: string };

/** "HỘI NÔNG DÂN TỈNH -", "SỞ Y TẾ VÀ", "SỞ Y TẾ,": joint issuers, a line each; "SỞ VĂN HÓA," one name on two lines. */
const TAIL = /(?:[-–—,]|(?<!\p{L})VÀ)\s*$/u;
/** An office whose body stands on the next line: "CHỦ TỊCH" / "ỦY BAN NHÂN DÂN TỈNH …". */
const OFFICE_ALONE = /^(?:chu tich|bo truong|thu tuong|giam doc|truong ban|tu lenh)$/u;
/** "KHLT-SGDĐT-SYT", "CTPH-HND-STP", "TTLT-BYT-BTC": the kind of document says that several bodies issue it. */
const JOINT_SYMBOL = /^\p{Lu}{1,3}(?:LT|PH|LN)-\p{Lu}/u;
/** Bodies that stand over the issuers of a joint document, and are none of them. */
const OVER_OTHERS = /^(?:uy ban nhan dan|ubnd|tinh uy|thanh uy|dang bo)(?!\p{L})/u;

/** The left column above the number: what is neither quốc hiệu, number, date, V/v nor rule. */
function nameLines(letterhead: readonly Paragraph[]): NameLine[] {
  const end = letterhead.findIndex((paragraph) => isNumberLine(paragraph.text));
  const above = end < 0 ? letterhead : letterhead.slice(0, end);
  return above.flatMap((paragraph) => {
    if (paragraph.side === 'right' || isRule(paragraph.text) || isSubjectLine(paragraph.text)) return [];
    const text = capitalsOf(withoutNationalHeading(paragraph.text.replace(NUMBER_LINE, ' ')));
    if (!/\p{L}{2}/u.test(text) || isPlaceAndDate(text) || !isCapitals(text)) return [];
    const bold = paragraph.boldPrefix === null ? null : paragraph.boldPrefix > paragraph.text.length / 2;
    const { parent, child } = SECOND.exec(text)?.groups ?? {};
    if (parent !== undefined && child !== undefined)
      return [parent, child].map((part) => ({ text: part, bold: null, tail: '' }));
    return [{ text, bold, tail: TAIL.exec(paragraph.text)?.[0].trim() ?? '' }];
  });
}

/** What the tail of a line becomes between two lines of one name, or between joint issuers. */
const linkOf = (tail: string, joint: boolean): string =>
  tail === 'VÀ' || tail === '' ? '' : tail === ',' && !joint ? ',' : ' -';

/** Lines that name one body, joined: "ỦY BAN NHÂN DÂN" + "TỈNH AN GIANG". */
function joinNames(lines: readonly NameLine[]): string[] {
  const names: string[] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const turnsBold = previous?.bold === false && line.bold === true;
    const opens = HEAD.test(fold(line.text));
    const joint = opens && previous !== undefined && previous.tail !== '' && !OVER_OTHERS.test(fold(previous.text));
    const office = previous !== undefined && OFFICE_ALONE.test(fold(previous.text));
    if (index === 0 || (!joint && !office && (turnsBold || opens))) names.push(line.text);
    else names[names.length - 1] = `${names.at(-1)}${linkOf(previous?.tail ?? '', joint)} ${line.text}`;
  });
  return names;
}

/**
 * Cơ quan ban hành and cơ quan chủ quản (ô 2): the last body named above the number issues the document, the one above it
 * is its parent; joint issuers are one, joined by " - ". Printed in capitals, given in the case of running text.
 */
export function readIssuer(letterhead: readonly Paragraph[]): Issuer {
  const names = joinNames(nameLines(letterhead)).map(toProperCase);
  const [first = '', second = ''] = names.map(fold);
  const over = OVER_OTHERS.test(first) && !/^(?:uy ban|mat tran|hoi dong|ban thuong)/u.test(second) ? 1 : 0;
  if (names.length > 1 && JOINT_SYMBOL.test(readNumber(letterhead).symbol ?? ''))
    return { issuer: names.slice(over).join(' - '), parentBody: over === 1 ? (names[0] ?? null) : null };
  return { issuer: names.at(-1) ?? null, parentBody: names.at(-2) ?? null };
}
