// npm run bench -- [whole] [text] [scan] [quality] [extraction]
import { extractionAlone } from './bench/extraction.js';
import { type Line, printTable } from './bench/measure.js';
import { textPages, wholeProcess } from './bench/reading.js';
import { scanPages } from './bench/recognition.js';
import { scanQuality } from './bench/scan-quality.js';

const MEASURES: Readonly<Record<string, () => Promise<Line[]>>> = {
  whole: wholeProcess,
  text: textPages,
  scan: scanPages,
  quality: scanQuality,
  extraction: extractionAlone,
};

const wanted = process.argv.slice(2);
for (const [name, measure] of Object.entries(MEASURES)) {
  if (wanted.length === 0 || wanted.includes(name)) console.log(printTable(await measure()));
}
