/** A made-up page: its drawing operations, and extra entries and objects (numbered from 10) that they use. */
export type MadePage = { readonly content: string; readonly entries?: string };

/** A small PDF of A4 pages with the fonts /F1 (Helvetica) and /F2 (Helvetica-Bold); `objects` are numbered from 10. */
export function makePdf(pages: readonly MadePage[], objects: readonly string[] = []): Uint8Array {
  const first = 10 + objects.length;
  const numbered: (readonly [number, string])[] = [
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}] >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>'],
    ...objects.map((body, i) => [10 + i, body] as const),
    ...pages.flatMap(({ content, entries = '' }, i) => [
      [
        first + 2 * i,
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * i + 1} 0 R ${entries}
        /Resources << /Font << /F1 3 0 R /F2 4 0 R >> ${objects.length > 0 ? '/XObject << /X1 10 0 R >>' : ''} >> >>`,
      ] as const,
      [first + 2 * i + 1, stream('', content)] as const,
    ]),
  ];
  return assemble(numbered);
}

/** A stream object with the given dictionary entries. */
export function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function assemble(objects: readonly (readonly [number, string])[]): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets = new Map<number, number>();
  for (const [number, body] of objects) {
    offsets.set(number, text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const size = Math.max(...offsets.keys()) + 1;
  const entry = (number: number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  };
  const table = Array.from({ length: size }, (_, number) => entry(number)).join('');
  text += `xref\n0 ${size}\n${table}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
