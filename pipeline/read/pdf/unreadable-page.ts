import type { Message } from '../../../models/message.js';
import type { PageContent } from '../../layout/page-content.js';
import type { ReadPage } from './read-page.js';

const CODE = 'page-unreadable';
const EMPTY_PAGE = { width: 0, height: 0, source: 'blank', words: [], rulings: [], toPage: null } as const;

/** A page that can't be read, as a blank one with a message. */
export function unreadablePage(number: number, error: unknown): ReadPage {
  const text = `Trang ${number} bị hỏng nên không đọc được. Hãy mở bản gốc để kiểm tra trang này.`;
  const message: Message = { code: CODE, severity: 'error', text, place: { page: number } };
  const reason = `damaged page: ${error instanceof Error ? error.message : String(error)}`;
  const content: PageContent = { ...EMPTY_PAGE, number, reason };
  return { content, scanned: false, pictures: [], messages: [message], letters: new Map(), encodings: new Set() };
}

/** Whether a message says that a page can't be read. */
export const isUnreadable = ({ code }: Message): boolean => code === CODE;
