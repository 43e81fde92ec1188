import { digitsMeant } from './digits.js';
import type { Check, Finding } from './finding.js';

/** "l4h3O", "9hOO": an hour with letters for digits; one digit at least is a digit. */
const HOUR = /(?<![\p{L}\p{N}])(?=\S*\d)([\dOolISBg]{1,2})h([\dOolISB]{2})(?![\p{L}\p{N}])/gu;

/** "số 3O/2020/NĐ-CP": the digits of a document's number. */
const NUMBER = /(?<=(?<!\p{L})[Ss]ố:?\s*)(?=\S*\d)([\dOolI]{1,5})(?=\/(?:\d{4}\/)?\p{Lu})/gu;

/** "Nghị định số 30/2020/ND-CP": what kind of document it is says that D is Đ. */
const KINDS = [
  { name: 'nghị định', read: 'ND', meant: 'NĐ' },
  { name: 'quyết định', read: 'QD', meant: 'QĐ' },
] as const;
const SYMBOL = /(?<!\p{L})(nghị định|quyết định)\s+số:?\s*[\d/]+\/(ND|QD)(?=-\p{Lu})/giu;

/** Letters read for digits in hours and document numbers, and D for Đ in the symbol of a document whose kind is named. */
export const hoursAndNumbers: Check = (texts) =>
  texts.flatMap((text, at) => [...hours(text, at), ...numbers(text, at)]);

function hours(text: string, at: number): Finding[] {
  return [...text.matchAll(HOUR)].flatMap(({ 0: read, 1: hour = '', 2: minute = '', index }) => {
    const [hours, minutes] = [digitsMeant(hour), digitsMeant(minute)];
    if (hours === null || minutes === null || Number(hours) > 23 || Number(minutes) > 59) return [];
    return changed(at, index, read, `${hours}h${minutes}`);
  });
}

function numbers(text: string, at: number): Finding[] {
  const digits = [...text.matchAll(NUMBER)].flatMap(({ 0: read, index }) =>
    changed(at, index, read, digitsMeant(read) ?? read),
  );
  const symbols = [...text.matchAll(SYMBOL)].flatMap(({ 0: all, 1: name = '', 2: read = '', index }) => {
    const kind = KINDS.find((one) => one.name === name.toLowerCase());
    return kind?.read === read ? changed(at, index + all.length - read.length, read, kind.meant) : [];
  });
  return [...digits, ...symbols];
}

function changed(at: number, start: number, read: string, text: string): Finding[] {
  return read === text ? [] : [{ kind: 'mend', at, mend: { start, end: start + read.length, text } }];
}
