import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extractionSchema } from '../models/task.js';
import { fixture } from '../server/index-for-tests.js';
import { kehoach } from './run-for-tests.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MESSAGE = `<edXMLEnvelope><edXMLHeader><MessageHeader>
  <Code><CodeNumber>58</CodeNumber><CodeNotation>KH-CTĐHVC</CodeNotation></Code>
  <PromulgationInfo><PromulgationDate>2023/03/08</PromulgationDate></PromulgationInfo>
  <DueDate>2023/03/31</DueDate>
</MessageHeader></edXMLHeader></edXMLEnvelope>`;

it('an .edxml file beside a document wins over the page, and its due date is told', async () => {
  const plan = join(folder, 'ke-hoach.docx');
  copyFileSync(fixture('004-hoi-nghi-cum-vung-cao/document.docx'), plan);
  const read = async () => {
    const { out } = await kehoach(['extract', plan, '--json']);
    return extractionSchema.parse(JSON.parse(out));
  };
  const alone = await read();
  expect(alone.document.number).toBeNull();
  writeFileSync(join(folder, 'ke-hoach.edxml'), MESSAGE);
  const { document, messages, tasks } = await read();
  expect(document).toEqual({ ...alone.document, number: '58/KH-CTĐHVC', issuedOn: '2023-03-08' });
  expect(messages.find(({ code }) => code === 'edxml-due')?.text).toContain('31/03/2023');
  expect(tasks.map(({ text }) => text)).toEqual(alone.tasks.map(({ text }) => text));
});
