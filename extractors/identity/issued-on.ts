import type { Paragraph } from '../../models/block.js';
import { isPlaceAndDate, NUMBER_LINE, PLACE_AND_DATE, PLACE_AND_SHORT_DATE } from './phrases.js';
import { BELIEVABLE, confidenceOf } from './zones.js';

export type PlaceAndDate = { readonly issuedOn: string | null; readonly place: string | null };

const two = (value: number): string => String(value).padStart(2, '0');

/** "03" → 3, "I1" → 11 (a recognised 1); null for blanks, dots, handwriting and anything out of bounds. */
function figure(text: string | undefined, most: number): number | null {
  const digits = (text ?? '').replace(/[.…\s]/gu, '').replace(/(?<=^|\d)[Il|](?=\d|$)/gu, '1');
  const value = /^\d{1,2}$/u.test(digits) ? Number(digits) : 0;
  return value >= 1 && value <= most ? value : null;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

type PrintedLine = { readonly text: string; readonly paragraphs: readonly Paragraph[] };

/** Each paragraph, and each with the next: the wide gap of a handwritten day parts "Cà Mau, ngày" from "tháng 10 năm 2013". */
function lines(letterhead: readonly Paragraph[]): PrintedLine[] {
  const text = (paragraph: Paragraph) => paragraph.text.replace(NUMBER_LINE, ' ');
  const pairs = letterhead.flatMap((paragraph, index): PrintedLine[] => {
    const next = letterhead[index + 1];
    if (next === undefined || !/ngày[^,]{0,12}$/iu.test(paragraph.text)) return [];
    return [{ text: `${text(paragraph)} ${next.text}`, paragraphs: [paragraph, next] }];
  });
  return [...letterhead.map((paragraph) => ({ text: text(paragraph), paragraphs: [paragraph] })), ...pairs];
}

/**
 * Địa danh và thời gian ban hành (ô 4): "Lai Châu, ngày 17 tháng 3 năm 2023" gives "2023-03-17"; a blank, impossible or
 * unreadable day "2023-03"; a blank month or year null. Only the letterhead is asked: never a căn cứ or a stamp.
 */
export function readPlaceAndDate(letterhead: readonly Paragraph[]): PlaceAndDate {
  for (const { text, paragraphs } of lines(letterhead)) {
    const groups = isPlaceAndDate(text) && (PLACE_AND_SHORT_DATE.exec(text) ?? PLACE_AND_DATE.exec(text))?.groups;
    if (!groups) continue;
    const { place: written, day: stated, month: inWords, year: inFull } = groups;
    const place = written?.replace(/^\P{L}+|[\s.,]+$/gu, '') ?? null;
    const year = Number(inFull ?? 0);
    const month = figure(inWords, 12);
    const confidence = Math.min(...paragraphs.map(confidenceOf));
    // Print has "01", "02" (Nghị định 30, ô 4): a bare 1 or 2 after an unreadable day is handwriting, too.
    const scrawled = confidence < 1 && figure(stated, 31) === null && /^\s*[12]\s*$/u.test(inWords ?? '');
    if (year === 0 || month === null || scrawled) return { issuedOn: null, place };
    // … and so is a bare day 1–9, of which a figure may be lost.
    const printed = confidence === 1 || /\d\d/u.test(stated ?? '');
    const clear = confidence >= BELIEVABLE && printed && !/[Il|]/u.test(stated ?? '');
    const day = clear ? figure(stated, daysIn(year, month)) : null;
    return { issuedOn: [year, two(month), ...(day === null ? [] : [two(day)])].join('-'), place };
  }
  return { issuedOn: null, place: null };
}
