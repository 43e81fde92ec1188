import { createInterface } from 'node:readline';
import { z } from 'zod';
import { readDeadline } from '../extractors/deadlines/index.js';
import type { Settings } from '../models/settings.js';
import { CliError, EXIT } from './cli-error.js';
import type { Terminal } from './terminal.js';

const lineSchema = z.object({
  phrase: z.string(),
  issuedOn: z
    .string()
    .regex(/^\d{4}(-\d{2}){1,2}$/u)
    .nullish(),
});

/** `kehoach deadline`: reads lines {"phrase":…,"issuedOn":…} and prints one deadline object, or null, a line. */
export async function deadlineCommand(
  input: NodeJS.ReadableStream,
  settings: Settings,
  terminal: Terminal,
): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const { phrase, issuedOn } = parseLine(line, number);
    const deadline = readDeadline(phrase.normalize('NFC'), {
      issuedOn: issuedOn ?? null,
      planYear: null,
      beforeCountsTheDay: settings.beforeCountsTheDay,
    });
    terminal.out(`${JSON.stringify(deadline)}\n`);
  }
}

function parseLine(line: string, number: number): z.infer<typeof lineSchema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new CliError(
      `Dòng ${number} không phải JSON. Mỗi dòng có dạng {"phrase": "trước ngày 20/3", "issuedOn": "2023-03-01"}.`,
      EXIT.usage,
      cause,
    );
  }
  const parsed = lineSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new CliError(
    `Dòng ${number}: cần "phrase" (chữ) và, nếu có, "issuedOn" dạng YYYY-MM-DD.`,
    EXIT.usage,
    parsed.error,
  );
}
