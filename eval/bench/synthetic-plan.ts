import type { Paragraph } from '../../models/block.js';
import type { Block, SourceDocument } from '../../models/document.js';
import type { Row } from '../../models/table.js';

const BODIES = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Văn hóa, Thể thao và Du lịch', 'Công an tỉnh', 'UBND huyện Tủa Chùa'];
const ACTS = [
  'Xây dựng kế hoạch tổ chức',
  'Tổng hợp, báo cáo kết quả',
  'Tham mưu ban hành quy chế về',
  'Kiểm tra việc thực hiện',
];
const WORKS = ['chuyển đổi số', 'cải cách hành chính', 'phong trào thi đua yêu nước', 'dự toán kinh phí năm 2023'];
const TIMES = [
  'trước ngày 15/6/2023',
  'trong quý III/2023',
  'chậm nhất ngày 30/11/2023',
  'định kỳ hằng tháng',
  'thường xuyên',
];

/** Paragraphs on a page of a plan in letters of 14. */
const PARAGRAPHS_A_PAGE = 14;
const ROWS_IN_TABLE = 10;

const pick = (from: readonly string[], n: number): string => from[n % from.length] ?? '';

/** A plan as long as a test of speed needs, of all the layouts met in practice; every duty differs from the others. */
export function syntheticPlan(pages: number): SourceDocument {
  const blocks: Block[] = [
    paragraph('KẾ HOẠCH', 1, { role: 'title' }),
    paragraph('Công tác năm 2023', 1, { role: 'title' }),
  ];
  for (let page = 1; page <= pages; page++) blocks.push(...pageBlocks(page));
  return {
    file: `ke-hoach-${pages}-trang.pdf`,
    sha256: '0'.repeat(64),
    mediaType: 'application/pdf',
    pages: Array.from({ length: pages }, (_, i) => ({
      number: i + 1,
      width: 595,
      height: 842,
      source: 'text',
      reason: '',
    })),
    blocks,
    messages: [],
  };
}

function pageBlocks(page: number): Block[] {
  const heading = paragraph(`${page}. ${pick(BODIES, page)}`, page, { boldPrefix: 200 });
  const section = page % 10 === 1 ? [paragraph('III. TỔ CHỨC THỰC HIỆN', page, { boldPrefix: 200 })] : [];
  const duties = Array.from({ length: PARAGRAPHS_A_PAGE }, (_, i) => paragraph(`- ${duty(page, i)}`, page));
  return page % 5 === 0 ? [...section, heading, table(page)] : [...section, heading, ...duties];
}

function duty(page: number, i: number): string {
  const n = page * PARAGRAPHS_A_PAGE + i;
  const help =
    i % 3 === 0 ? `Chủ trì, phối hợp với ${pick(BODIES, n + 1)}, ${pick(BODIES, n + 2)} và các đơn vị liên quan ` : '';
  return `${help}${pick(ACTS, n)} ${pick(WORKS, n + page)} tại địa bàn số ${n}, bảo đảm tiến độ, chất lượng theo quy định; hoàn thành ${pick(TIMES, n)}.`;
}

function table(page: number): Block {
  const header = ['Stt', 'Nội dung, nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện'];
  const rows = Array.from({ length: ROWS_IN_TABLE }, (_, i) => {
    const n = page + i;
    return [
      String(i + 1),
      `${pick(ACTS, n)} ${pick(WORKS, i)} số ${n}`,
      pick(BODIES, n),
      pick(BODIES, n + 1),
      `Tháng ${(n % 12) + 1}/2023`,
    ];
  });
  return {
    kind: 'table',
    columns: header.length,
    rows: [row(header, page, true), ...rows.map((cells) => row(cells, page, false))],
  };
}

function row(cells: readonly string[], page: number, header: boolean): Row {
  return {
    header,
    cells: cells.map((text, column) => ({
      column,
      columnSpan: 1,
      rowSpan: 1,
      paragraphs: [paragraph(text, page)],
      places: [{ page }],
    })),
  };
}

function paragraph(text: string, page: number, changes: Partial<Paragraph> = {}): Paragraph {
  const span = {
    start: 0,
    end: text.length,
    place: { page, box: [85, 100, 540, 118] as [number, number, number, number] },
    confidence: null,
  };
  return {
    kind: 'paragraph',
    role: 'body',
    text,
    spans: [span],
    boldPrefix: 0,
    italic: false,
    align: 'justify',
    indent: 36,
    side: null,
    ...changes,
    ...(changes.boldPrefix ? { boldPrefix: text.length } : {}),
  };
}
