/**
 * A short hexadecimal key of some words: the same words give the same key on every machine (FNV-1a, 64 bits, over
 * UTF-16 code units). Not a secret and not a checksum.
 */
export function stableId(parts: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const letter of parts.join('\u0000')) {
    for (let i = 0; i < letter.length; i++) {
      hash ^= BigInt(letter.charCodeAt(i));
      hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn;
    }
  }
  return hash.toString(16).padStart(16, '0');
}
