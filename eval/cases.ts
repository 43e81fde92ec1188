import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A document and the gold that it is compared with. */
export type Case = { readonly id: string; readonly folder: string; readonly file: string; readonly gold: string };

const DOCUMENT = /\.(pdf|docx?|rtf|odt|jpe?g|png|tiff?)$/iu;
const GOLD = /\.gold\.json$/iu;
const stem = (file: string): string => file.replace(/(\.gold)?\.[^.]+$/iu, '').normalize('NFC');

/**
 * The cases of a folder and of the folders in it, by name. A gold.json is the gold of every document beside it (the same document
 * in several forms); NAME.gold.json that of the documents with that name ("ke-hoach.pdf", "ke-hoach.docx").
 */
export async function findCases(folder: string): Promise<Case[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const inner = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  const found: Case[] = [];
  for (const each of [folder, ...inner.sort()]) found.push(...casesIn(each, (await readdir(each)).sort()));
  return found;
}

function casesIn(folder: string, files: readonly string[]): Case[] {
  const named = new Map(files.filter((file) => GOLD.test(file)).map((file) => [stem(file), join(folder, file)]));
  const shared = files.includes('gold.json') ? join(folder, 'gold.json') : null;
  return files.flatMap((file): Case[] => {
    const own = named.get(stem(file));
    const gold = own ?? shared;
    if (!DOCUMENT.test(file) || gold === null) return [];
    return [{ id: own === undefined ? basename(folder) : stem(file), folder, file, gold }];
  });
}
