import type { Message } from '../../../models/message.js';

/** Says that a page is a photo taken from the side, which recognition does not straighten. */
export function photographedFromTheSide(page: number): Message {
  const text = `Trang ${page} là ảnh chụp nghiêng nên có thể nhận dạng sai, nhất là bảng. Hãy chụp lại thẳng từ trên xuống hoặc dùng chức năng quét tài liệu của điện thoại.`;
  return { code: 'photo-in-perspective', severity: 'warning', text, place: { page } };
}
