import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

describe('reading in a process of its own', () => {
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
