import type { Message } from '../../models/message.js';

/** Code of the message that a file seems to end before its end: a copy or download that was not finished. */
export const CUT_OFF = 'may-be-cut-off';

/** The message that a file seems to lack its end, where it does; what is there was read. */
export const cutOffMessages = (isCutOff: boolean): Message[] =>
  isCutOff
    ? [
        {
          code: CUT_OFF,
          severity: 'warning',
          text: 'Tệp có thể bị thiếu phần cuối (sao chép hoặc tải về chưa xong). Hãy so với bản gốc, hoặc xin lại tệp từ nơi gửi.',
          place: null,
        },
      ]
    : [];
