import type { Paragraph } from '../../models/block.js';
import type { Block } from '../../models/document.js';
import { preambleEnd } from '../identity/enacting.js';

/** "Căn cứ Luật …;", "Theo đề nghị của Giám đốc Sở …", "Xét Tờ trình số …": what a document rests on. */
const OPENS = /^[-+*\s]*(?:Căn cứ|Xét|Theo (?:đề nghị|ý kiến|báo cáo) của)\s/u;
/** ", Sở Nội vụ đề nghị các cơ quan …", "yêu cầu:": a basis that goes on to ask for something. */
const GOES_ON =
  /,\s[^;]*?(?<!\p{L})(?:yêu cầu|đề nghị|giao|phân công|chỉ đạo|thông báo|hướng dẫn|tổ chức|triển khai|xây dựng|ban hành)\s/u;

/** "Thực hiện ý kiến chỉ đạo … về việc giao Sở …;": what else a document says it follows, where a semicolon ends it. */
const FOLLOWS = /^[-+*\s]*(?:Thực hiện|Tiếp theo|Phúc đáp|Trên cơ sở|Triển khai)\s[^:]*;\W*$/u;

const isBasis = (text: string): boolean =>
  FOLLOWS.test(text) || (OPENS.test(text) && (/;\W*$/u.test(text) || (!/:\W*$/u.test(text) && !GOES_ON.test(text))));

/**
 * The blocks without the legal bases that stand before the operative part: they charge nobody, whatever heading or body
 * ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …") stands above them. "Căn cứ …" in the operative part is a duty's own and stays.
 */
export function withoutBases(blocks: readonly Block[]): Block[] {
  const body = blocks.filter((block): block is Paragraph => block.kind === 'paragraph' && block.role === 'body');
  const bases = new Set<Block>(body.slice(0, preambleEnd(body).end).filter(({ text }) => isBasis(text)));
  return blocks.filter((block) => !bases.has(block));
}
