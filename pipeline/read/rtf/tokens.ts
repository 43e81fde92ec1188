/** A piece of RTF (specification 1.9.1, "RTF syntax"). */
export type Token =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  /** One byte of text, in the code page of its font. */
  | { readonly kind: 'byte'; readonly byte: number };

/** What one character after a backslash stands for. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\n': 'par',
  '\r': 'par',
  '~': 'nbsp',
  _: 'nbhyphen',
  '-': 'shyphen',
  '*': '*',
};
const CONTROL = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/uy;

/** The pieces of an RTF file in order. `text` holds one character a byte. Binary data is passed over. */
export function* readTokens(text: string): Generator<Token> {
  for (let at = 0; at < text.length; ) {
    const letter = text[at] ?? '';
    if (letter === '{' || letter === '}') {
      yield { kind: letter === '{' ? 'open' : 'close' };
      at += 1;
    } else if (letter !== '\\') {
      if (letter !== '\r' && letter !== '\n' && letter !== '\0') yield { kind: 'byte', byte: letter.charCodeAt(0) };
      at += 1;
    } else {
      const [token, end] = readControl(text, at + 1);
      if (token !== null) yield token;
      at = end;
    }
  }
}

function readControl(text: string, at: number): [Token | null, number] {
  const next = text[at] ?? '';
  if (next === "'") {
    const byte = Number.parseInt(text.slice(at + 1, at + 3), 16);
    return [Number.isNaN(byte) ? null : { kind: 'byte', byte }, at + 3];
  }
  if (next === '{' || next === '}' || next === '\\') return [{ kind: 'byte', byte: next.charCodeAt(0) }, at + 1];
  const symbol = SYMBOLS[next];
  if (symbol !== undefined) return [{ kind: 'word', name: symbol, value: null }, at + 1];
  CONTROL.lastIndex = at;
  const found = CONTROL.exec(text);
  if (found === null) return [null, at + 1];
  const name = found[1] ?? '';
  const value = found[2] === undefined ? null : Number(found[2]);
  const end = at + found[0].length;
  return [{ kind: 'word', name, value }, name === 'bin' ? end + Math.max(0, value ?? 0) : end];
}
