import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import JSZip from 'jszip';
import sharp from 'sharp';
import { packDoc, paragraph } from '../read/word97/doc-for-tests.js';

/** A file that breaks document readers, and the end state with its codes that it has to come to. */
export type HostileFile = {
  readonly what: string;
  readonly name: string;
  readonly make: () => Buffer | Uint8Array | Promise<Buffer | Uint8Array>;
  readonly becomes: RegExp;
};

const fixture = (name: string): Buffer => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));
const PLAN = '004-hoi-nghi-cum-vung-cao';
const PDF = fixture(`${PLAN}/document.pdf`);
export const DOCX = fixture(`${PLAN}/document.docx`);
const HTML = fixture(`${PLAN}/source.html`);

/** A PDF of objects as written, numbered from 1, with a right table of their places. */
export function pdf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places = objects.map((object, index) => {
    const at = Buffer.concat(parts).length;
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
    return at;
  });
  const start = Buffer.concat(parts).length;
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R${trailer.replace('START', String(start))}>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
const ONE_PAGE = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
const PAGE = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>';
export const stream = (dictionary: string, bytes: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`<<${dictionary}>>\nstream\n`), bytes, Buffer.from('\nendstream')]);

async function docx(documentXml: string, others: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  zip.file('word/document.xml', documentXml, { compression: 'DEFLATE' });
  for (const [name, text] of Object.entries(others)) zip.file(name, text, { createFolders: false });
  return zip.generateAsync({ type: 'nodebuffer' });
}

const body = (inner: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;
const inWord = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** The same bytes with a number of the central directory (its signature, an offset from there) overwritten. */
function patched(zip: Buffer, signature: string, offset: number, value: number): Buffer {
  const at = zip.lastIndexOf(Buffer.from(signature, 'hex'));
  const copy = Buffer.from(zip);
  if (offset >= 20) copy.writeUInt32LE(value, at + offset);
  else copy.writeUInt16LE(value, at + offset);
  return copy;
}

/** A PNG that says how large it is, with its first pixels. */
function png(width: number, height: number): Buffer {
  const chunk = (type: string, content: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type), content]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const header = Buffer.from('00000000000000000802000000', 'hex');
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const pixels = chunk('IDAT', deflateSync(Buffer.alloc(1000)));
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), pixels]);
}

/** A picture with noise, so that half of its bytes are half of its rows. */
const picture = (format: 'png' | 'jpeg' | 'tiff'): Promise<Buffer> =>
  sharp({
    create: {
      width: 300,
      height: 300,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .toFormat(format)
    .toBuffer();

async function odt(): Promise<Buffer> {
  const zip = new JSZip();
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text');
  zip.file('content.xml', `<a>${'Kế hoạch '.repeat(999)}</a>`);
  return zip.generateAsync({ type: 'nodebuffer' });
}

const RTF = Buffer.from(`{\\rtf1\\ansi {\\b Ke hoach}\\par ${'1. So Noi vu bao cao.\\par '.repeat(20)}}`);
const blanks = (megabytes: number): Buffer => Buffer.alloc(megabytes * 2 ** 20, ' ');
const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length / 2);
const LAUGHS = [...'bcdefghij'].map((c, i) => `<!ENTITY ${c} "${`&${'abcdefghij'[i]};`.repeat(10)}">`).join('');

const BOMBS: readonly HostileFile[] = [
  {
    what: 'a page of 400 MB, packed twice',
    name: 'bomb.pdf',
    make: () => {
      const content = deflateSync(deflateSync(blanks(400), { level: 9 }), { level: 9 });
      return pdf([
        CATALOG,
        ONE_PAGE,
        PAGE,
        stream(`/Filter[/FlateDecode/FlateDecode]/Length ${content.length}`, content),
      ]);
    },
    becomes: /^failed too-much-memory$/u,
  },
  {
    what: 'a Word part of 40 MB',
    name: 'bomb.docx',
    make: () => docx(body(inWord(String(blanks(40))))),
    becomes: /^failed too-large$/u,
  },
  {
    what: 'a Word part that says it is small',
    name: 'lie.docx',
    make: async () => patched(await docx(body(inWord(String(blanks(40))))), '504b0102', 24, 1000),
    becomes: /^failed damaged$/u,
  },
  {
    what: 'an archive of 65,000 parts',
    name: 'many.docx',
    make: async () => patched(await docx(body(inWord('a'))), '504b0506', 10, 65_000),
    becomes: /^failed too-large$/u,
  },
  {
    what: 'entities that grow a billion times',
    name: 'laughs.docx',
    make: () => docx(`<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${LAUGHS}]>${body(inWord('&j;'))}`),
    becomes: /^failed damaged$/u,
  },
  {
    what: 'an image of 65,000 × 65,000',
    name: 'large.png',
    make: () => png(65_000, 65_000),
    becomes: /^failed too-large$/u,
  },
];

const LOOPS: readonly HostileFile[] = [
  {
    what: 'pages that are their own parents',
    name: 'loop.pdf',
    make: () => pdf([CATALOG, ONE_PAGE, '<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>']),
    becomes: /^(failed damaged|needs-person no-text-found)$/u,
  },
  {
    what: 'a table of places that comes before itself',
    name: 'places.pdf',
    make: () => pdf([CATALOG, ONE_PAGE, PAGE, stream('/Length 0', Buffer.alloc(0))], '/Prev START'),
    becomes: /^needs-person no-text-found$/u,
  },
  {
    what: 'a stream as long as it is itself',
    name: 'length.pdf',
    make: () => pdf([CATALOG, ONE_PAGE, PAGE, stream('/Length 4 0 R', Buffer.from('BT ET'))]),
    becomes: /^needs-person no-text-found$/u,
  },
  {
    what: 'two billion pages that are not there',
    name: 'count.pdf',
    make: () => pdf([CATALOG, '<</Type/Pages/Kids[]/Count 2000000000>>']),
    becomes: /^failed (no-pages|damaged)$/u,
  },
  {
    what: 'a TIFF whose second page is its first',
    name: 'loop.tif',
    make: () => Buffer.from('49492a00080000000000' + '08000000', 'hex'),
    becomes: /^failed damaged$/u,
  },
  {
    what: '100,000 Word elements in each other',
    name: 'deep.docx',
    make: () => docx(body('<w:p>'.repeat(100_000))),
    becomes: /^failed damaged$/u,
  },
  {
    what: '100,000 HTML elements in each other',
    name: 'deep.html',
    make: () => Buffer.from(`<html><body>${'<div>'.repeat(100_000)}a</body></html>`),
    becomes: /^failed damaged$/u,
  },
  {
    what: '100,000 groups in each other',
    name: 'deep.rtf',
    make: () => Buffer.from(`{\\rtf1 a\\par ${'{'.repeat(100_000)}`),
    becomes: /^indexed-with-warnings may-be-cut-off$/u,
  },
];

const CUT: readonly HostileFile[] = [
  { what: 'nothing', name: 'empty.pdf', make: () => Buffer.alloc(0), becomes: /^failed empty$/u },
  { what: 'half a PDF', name: 'half.pdf', make: () => half(PDF), becomes: /^failed damaged$/u },
  {
    what: 'half a Word file',
    name: 'half.docx',
    make: () => half(DOCX),
    becomes: /^failed (damaged|not-a-document)$/u,
  },
  {
    what: 'half a Word 97 file',
    name: 'half.doc',
    make: () => half(packDoc(Array.from({ length: 40 }, () => paragraph('1. Sở Nội vụ báo cáo.')))),
    becomes: /^failed (damaged|not-a-document)$/u,
  },
  { what: 'half an ODT file', name: 'half.odt', make: async () => half(await odt()), becomes: /^failed damaged$/u },
  {
    what: 'half an RTF file',
    name: 'half.rtf',
    make: () => half(RTF),
    becomes: /^indexed-with-warnings may-be-cut-off$/u,
  },
  {
    what: 'the head of an RTF file',
    name: 'head.rtf',
    make: () => RTF.subarray(0, 14),
    becomes: /^failed may-be-cut-off$/u,
  },
  {
    what: 'half a web page',
    name: 'half.html',
    make: () => half(HTML),
    becomes: /^indexed-with-warnings .*may-be-cut-off/u,
  },
  { what: 'half a PNG', name: 'half.png', make: async () => half(await picture('png')), becomes: /^failed damaged$/u },
  {
    what: 'half a JPEG',
    name: 'half.jpg',
    make: async () => half(await picture('jpeg')),
    becomes: /^failed damaged$/u,
  },
  {
    what: 'half a TIFF',
    name: 'half.tif',
    make: async () => half(await picture('tiff')),
    becomes: /^failed damaged$/u,
  },
];

const ODD: readonly HostileFile[] = [
  { what: 'a PDF called .docx', name: 'pdf.docx', make: () => PDF, becomes: /^indexed/u },
  {
    what: 'a Word file called .pdf',
    name: 'docx.pdf',
    make: () => docx(body(inWord('Kế hoạch số một'))),
    becomes: /^indexed/u,
  },
  {
    what: 'a web page called .doc',
    name: 'html.doc',
    make: () => Buffer.from('<html><body><p>Kế hoạch số hai</p></body></html>'),
    becomes: /^indexed/u,
  },
  {
    what: 'letters called .pdf',
    name: 'text.pdf',
    make: () => Buffer.from('Kế hoạch'),
    becomes: /^failed not-a-document$/u,
  },
  {
    what: 'a password',
    name: 'password.pdf',
    make: () => fixture('bad/password.pdf'),
    becomes: /^needs-person password-protected$/u,
  },
  {
    what: 'an entity that names a file',
    name: 'xxe.docx',
    make: () => docx(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>${body(inWord('&a;'))}`),
    becomes: /^failed damaged$/u,
  },
  {
    what: 'parts that name other folders',
    name: 'escape.docx',
    make: () =>
      docx(body(inWord('Kế hoạch số ba')), { '../escaped.txt': 'a', '../../escaped.txt': 'a', '/escaped.txt': 'a' }),
    becomes: /^failed damaged$/u,
  },
];

export const HOSTILE: readonly HostileFile[] = [...BOMBS, ...LOOPS, ...CUT, ...ODD];
