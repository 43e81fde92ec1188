import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsSchema } from '../../models/settings.js';
import { type BoundedReader, createBoundedReader } from './bounded-reader.js';

const fixture = (name: string): Buffer => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));
const PDF = fixture('004-hoi-nghi-cum-vung-cao/document.pdf');
const DOCX = fixture('004-hoi-nghi-cum-vung-cao/document.docx');

let folder: string;
let reader: BoundedReader;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
  reader = open({ seconds: 20, megabytes: 400 });
});

afterAll(() => {
  reader.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = (limits: { seconds: number; megabytes: number }): BoundedReader =>
  createBoundedReader({
    settings: settingsSchema.parse({}),
    limits,
  });

async function read(name: string, bytes: Uint8Array, by = reader) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const reading = await by.read(path, name);
  expect(readFileSync(path).equals(bytes)).toBe(true);
  return reading;
}

/** A PDF of objects as written, numbered from 1, with a right table of their places. */
function pdf(...objects: readonly (string | Buffer)[]): Buffer {
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
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
const stream = (dictionary: string, bytes: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`<<${dictionary}/Length ${bytes.length}>>\nstream\n`), bytes, Buffer.from('\nendstream')]);

async function docx(documentXml: string): Promise<Buffer> {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  zip.file('word/document.xml', documentXml, { compression: 'DEFLATE' });
  return zip.generateAsync({ type: 'nodebuffer' });
}

/** A PNG that says how large it is, and has no pixels. */
function png(width: number, height: number): Buffer {
  const header = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([header, size, Buffer.from('0802000000', 'hex'), Buffer.alloc(4)]);
}

const body = (inner: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;

const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 2 ** 20, ' ');

/** What the file may become; the next one must be read in any case. */
const HOSTILE: readonly (readonly [string, string, () => Buffer | Promise<Buffer>, RegExp])[] = [
  [
    'a page of 400 MB, packed twice',
    'bomb.pdf',
    () => {
      const content = deflateSync(deflateSync(zeros(400), { level: 9 }), { level: 9 });
      const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>';
      return pdf(
        CATALOG,
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        page,
        stream('/Filter[/FlateDecode/FlateDecode]', content),
      );
    },
    /^(too-much-memory|too-slow)$/u,
  ],
  [
    'pages that are their own parents',
    'loop.pdf',
    () => pdf(CATALOG, '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>'),
    /./u,
  ],
  [
    'two billion pages that are not there',
    'count.pdf',
    () => pdf(CATALOG, '<</Type/Pages/Kids[]/Count 2000000000>>'),
    /./u,
  ],
  [
    'a Word part of 40 MB',
    'bomb.docx',
    () => docx(body(`<w:p><w:r><w:t>${zeros(40)}</w:t></w:r></w:p>`)),
    /too-large/u,
  ],
  [
    'entities that grow a billion times',
    'laughs.docx',
    () =>
      docx(
        `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
          .split('')
          .map((c, i) => `<!ENTITY ${c} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
          .join('')}]>${body('<w:p><w:r><w:t>&j;</w:t></w:r></w:p>')}`,
      ),
    /damaged/u,
  ],
  [
    'an entity that names a file',
    'xxe.docx',
    () =>
      docx(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>${body('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>')}`),
    /damaged/u,
  ],
  ['100,000 elements in each other', 'deep.docx', () => docx(body('<w:p>'.repeat(100_000))), /damaged/u],
  ['an image of 65,000 × 65,000', 'large.png', () => png(65_000, 65_000), /too-large|damaged/u],
  ['a PDF cut in half', 'half.pdf', () => PDF.subarray(0, PDF.length / 2), /./u],
  ['a Word file cut in half', 'half.docx', () => DOCX.subarray(0, DOCX.length / 2), /damaged|not-a-document/u],
  ['nothing', 'empty.pdf', () => Buffer.alloc(0), /empty/u],
];

describe('reading in a process of its own', () => {
  it.each(HOSTILE)('survives %s', async (_, name, make, outcome) => {
    const reading = await read(name, await make());
    if (reading.kind === 'unreadable') {
      expect(reading.code).toMatch(outcome);
      expect(reading.text).toMatch(/^\p{Lu}.*\.$/u);
    }
    expect(reading.usage.megabytes ?? 0).toBeLessThan(600);
    expect((await read('next.docx', DOCX)).kind).toBe('read');
  });

  it.each([
    ['a PDF called .docx', 'a.docx', PDF],
    ['a Word file called .pdf', 'a.pdf', DOCX],
    ['a Word file called .jpg', 'a.jpg', DOCX],
  ])('reads %s', async (_, name, bytes) => {
    const reading = await read(name, bytes);
    expect(reading.kind === 'read' && reading.extraction.tasks.length).toBe(12);
  });

  it('ends a file that takes too long, and one that takes too much memory', async () => {
    const impatient = open({ seconds: 0.001, megabytes: 700 });
    expect(await read('a.pdf', PDF, impatient)).toMatchObject({ kind: 'unreadable', code: 'too-slow' });
    impatient.close();
    const poor = open({ seconds: 20, megabytes: 60 });
    expect(await read('b.pdf', PDF, poor)).toMatchObject({ kind: 'unreadable', code: 'too-much-memory' });
    poor.close();
  });

  it('starts anew after it was closed', async () => {
    const again = open({ seconds: 20, megabytes: 400 });
    for (const name of ['a.docx', 'b.docx']) {
      expect((await read(name, DOCX, again)).kind).toBe('read');
      again.close();
    }
  });

  it('stops at once when asked to', async () => {
    const stop = new AbortController();
    const path = join(folder, 'stopped.pdf');
    writeFileSync(path, PDF);
    const reading = reader.read(path, 'stopped.pdf', { signal: stop.signal });
    stop.abort(new Error('asked to stop'));
    await expect(reading).rejects.toThrow('asked to stop');
    expect((await read('next.docx', DOCX)).kind).toBe('read');
  });
});
