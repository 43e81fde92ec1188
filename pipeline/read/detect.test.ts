import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { detectFormat } from './detect.js';

const text = (words: string) => new TextEncoder().encode(words);
const hex = (digits: string) => new Uint8Array(Buffer.from(digits, 'hex'));
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const wide = (words: string) => new Uint8Array(Buffer.from(words, 'utf16le'));
const COMPOUND = hex('d0cf11e0a1b11ae1');

async function zip(files: Readonly<Record<string, string>>, compression: 'STORE' | 'DEFLATE' = 'DEFLATE') {
  const made = new JSZip();
  for (const [name, content] of Object.entries(files)) made.file(name, content);
  return made.generateAsync({ type: 'uint8array', compression });
}

describe('the format of a file is told from its content', () => {
  it.each([
    ['no bytes', text(''), 'x.pdf', 'empty'],
    ['a PDF', text('%PDF-1.7\n'), 'x.pdf', 'pdf'],
    ['a PDF named .docx', text('%PDF-1.4\n'), 'x.docx', 'pdf'],
    ['a PDF after junk', joined(new Uint8Array(900), text('%PDF-1.4\n')), 'x.pdf', 'pdf'],
    ['PDF words far behind', joined(new Uint8Array(5000), text('%PDF-1.4\n')), 'x.pdf', 'unknown'],
    ['a PNG', hex('89504e470d0a1a0a'), 'x.jpg', 'image'],
    ['a JPEG', hex('ffd8ffe000104a46'), 'x', 'image'],
    ['a TIFF', hex('49492a0008000000'), 'x.tif', 'image'],
    ['a TIFF of the other byte order', hex('4d4d002a00000008'), 'x.tif', 'image'],
    ['a WebP', joined(text('RIFF'), hex('24000000'), text('WEBPVP8 ')), 'x', 'image'],
    ['RTF named .doc', text('{\\rtf1\\ansi Kế hoạch}'), 'x.doc', 'rtf'],
    ['Word 97', joined(COMPOUND, new Uint8Array(600), wide('WordDocument')), 'x.doc', 'doc'],
    [
      'a DOCX with a password',
      joined(COMPOUND, new Uint8Array(600), wide('EncryptedPackage')),
      'x.docx',
      'encrypted-office',
    ],
    ['a spreadsheet of 97', joined(COMPOUND, new Uint8Array(600), wide('Workbook')), 'x.xls', 'unknown'],
    ['HTML named .doc, with a byte order mark', text('\ufeff<html xmlns:o="x">\n<head>'), 'x.doc', 'html'],
    ['HTML with a document type', text('<!DOCTYPE html>\n<html>'), 'x.pdf', 'html'],
    ['HTML in UTF-16', wide('\ufeff<html>'), 'x.doc', 'html'],
    ['a piece of HTML under its name', text('<p>Kế hoạch</p>'), 'x.html', 'html'],
    ['a piece of HTML under another name', text('<p>Kế hoạch</p>'), 'x.txt', 'unknown'],
    ['plain words', text('Kế hoạch'), 'x.docx', 'unknown'],
    ['one byte', text('x'), 'x.pdf', 'unknown'],
  ])('%s', (_, bytes, name, expected) => {
    expect(detectFormat(bytes, name)).toBe(expected);
  });

  it('a DOCX, whole or cut', async () => {
    const bytes = await zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' });
    expect(detectFormat(bytes, 'x.zip')).toBe('docx');
    expect(detectFormat(bytes.slice(0, bytes.length - 60), 'x.docx')).toBe('docx');
  });

  it('an ODT', async () => {
    const bytes = await zip({ mimetype: 'application/vnd.oasis.opendocument.text' }, 'STORE');
    expect(detectFormat(bytes, 'x.docx')).toBe('odt');
  });

  it('a zip of something else', async () => {
    expect(detectFormat(await zip({ 'xl/workbook.xml': '<workbook/>' }), 'x.docx')).toBe('unknown');
  });
});
