import { NUMBER_WORD } from './numerals.js';

const LUNAR = 'âm lịch|âl|a\\.l|chạp|giêng|mùng|mồng';
const blank = (text: string): string => ' '.repeat(text.length);

/** "08 (tám)", "ngày 08/01/2023 (17 tháng Chạp âl)": figures repeated in words, and lunar days, say nothing new. */
const SAID_TWICE = new RegExp(`\\((?:\\s*${NUMBER_WORD})+\\s*\\)|\\([^()]*(?:${LUNAR})(?!\\p{L})[^()]*\\)`, 'gu');

/** Figures that OCR read as letters, only between or beside figures of a date: "l5/10", "ngày O7/12", "2O23". */
const OCR_FIGURES =
  /(?<=(?:^|[\s(/.,;:-]))(?=[lo|]*\d|[lo|]+[/.]\d)[\dlo|]{1,4}(?=[/.]\s?[\dlo|])|(?<=[\dlo|][/.]\s?)(?=[lo|]*\d)[\dlo|]{1,4}(?![\p{L}\d])|(?<=(?:ngày|tháng|năm)\s)(?=[lo|]*\d)[\dlo|]{1,4}(?![\p{L}\d])/gu;

/** Words of time with a mark lost or moved by recognition, none of them a word itself: "chậm nhât", "dến tháng 02". */
const READ_AS: ReadonlyMap<string, string> = new Map([
  ['nhât', 'nhất'],
  ['dến', 'đến'],
  ['đên', 'đến'],
  ['hêt', 'hết'],
  ['truớc', 'trước'],
  ['trưóc', 'trước'],
  ['trươc', 'trước'],
  ['thảng', 'tháng'],
]);
const MISREAD = new RegExp(`(?<!\\p{L})(?:${[...READ_AS.keys()].join('|')})(?!\\p{L})`, 'gu');

const figures = (text: string): string => text.replace(/o/gu, '0').replace(/[l|]/gu, '1');

/** Lower case that never changes the length of a text. */
function lower(text: string): string {
  let result = '';
  for (const letter of text) {
    const small = letter.toLowerCase();
    result += small.length === letter.length ? small : letter;
  }
  return result;
}

/**
 * The text as the patterns of dates and deadlines expect it, of the same length, so that offsets hold in both: lower case,
 * plain spaces and dashes, hằng for hàng (before a unit of time), quý for quí, kỳ for kì, OCR's l and O among figures as 1 and 0,
 * repetitions in words blanked.
 */
export function foldSpelling(text: string): string {
  return lower(text)
    .replace(/\s/gu, ' ')
    .replace(/[–—−‐‑]/gu, '-')
    .replace(/hàng(?= +(?:ngày|tuần|tháng|quý|quí|năm)(?!\p{L}))/gu, 'hằng')
    .replace(/(?:quí|qúy)(?!\p{L})/gu, 'quý')
    .replace(/kì(?!\p{L})/gu, 'kỳ')
    .replace(MISREAD, (word) => READ_AS.get(word) ?? word)
    .replace(OCR_FIGURES, figures)
    .replace(SAID_TWICE, blank);
}
