import { createHash } from 'node:crypto';
import JSZip from 'jszip';

/** A file to drop: its name, its bytes, and whether anything can be read from it. */
export type Made = {
  readonly name: string;
  readonly bytes: Buffer;
  readonly readable: boolean;
  readonly sha256: string;
};

const TITLE = 'KẾ HOẠCH';

const lines = (n: number): readonly string[] => [
  'ỦY BAN NHÂN DÂN',
  'TỈNH LAI CHÂU',
  `Số: ${n}/KH-UBND`,
  `Lai Châu, ngày ${(n % 28) + 1} tháng 3 năm 2023`,
  TITLE,
  `Triển khai đợt công tác thứ ${n} năm 2023`,
  'I. NHIỆM VỤ',
  `1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính báo cáo kết quả đợt ${n} trước ngày ${(n % 28) + 1}/5/2023.`,
  `2. Sở Y tế xây dựng phương án số ${n}, hoàn thành trong tháng 6/2023.`,
];

/** The n-th file of a soak: Word, web page, rich text, PDF in turn, and now and then one that is cut off. All differ. */
export async function makeFile(n: number): Promise<Made> {
  const kinds = [docx, html, rtf, pdf] as const;
  const make = kinds[n % kinds.length] ?? docx;
  const { bytes, extension } = await make(n);
  const readable = n % 50 !== 49;
  const whole = readable ? bytes : Buffer.from(`%PDF-1.7 ${n}\n1 0 obj\n<</Type`);
  const sha256 = createHash('sha256').update(whole).digest('hex');
  return { name: `Kế hoạch ${n}.${extension}`, bytes: whole, readable, sha256 };
}

async function docx(n: number) {
  const zip = new JSZip();
  const paragraphs = lines(n).map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="${namespace}"><w:body>${paragraphs.join('')}</w:body></w:document>`,
  );
  return { bytes: await zip.generateAsync({ type: 'nodebuffer' }), extension: 'docx' };
}

async function html(n: number) {
  const text = `<!doctype html><meta charset="utf-8"><body>${lines(n)
    .map((line) => `<p>${line}</p>`)
    .join('')}</body>`;
  return { bytes: Buffer.from(text), extension: 'html' };
}

async function rtf(n: number) {
  const escaped = (line: string): string => line.replace(/[^ -~]/gu, (letter) => `\\u${letter.charCodeAt(0)}?`);
  return {
    bytes: Buffer.from(
      `{\\rtf1\\ansi ${lines(n)
        .map((line) => `${escaped(line)}\\par`)
        .join('\n')}}`,
    ),
    extension: 'rtf',
  };
}

/** Letters without marks: the standard fonts have no others. */
async function pdf(n: number) {
  const plain = lines(n).map((line) =>
    line.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D'),
  );
  const content = `BT /F1 12 Tf 14 TL 60 780 Td ${plain.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return { bytes: Buffer.from(`%PDF-1.4\n${body}trailer\n<</Root 1 0 R/Size 6>>\n%%EOF\n`), extension: 'pdf' };
}
