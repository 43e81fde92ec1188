import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stableId } from './stable-id.js';

// FNV-1a over 64 bits: the reference values of its authors for no octets and for "a", with UTF-16 units for octets.
test.each([
  [[''], 'cbf29ce484222325'],
  [['a'], 'af63dc4c8601ec8c'],
])('the key of %j is %s', (parts, key) => {
  expect(stableId(parts)).toBe(key);
});

test('parts are told apart, and the same parts give the same key', () => {
  expect(stableId(['ab', 'c'])).not.toBe(stableId(['a', 'bc']));
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      expect(stableId([...parts])).toMatch(/^[0-9a-f]{16}$/u);
      expect(stableId([...parts])).toBe(stableId(parts));
      expect(stableId([...parts, 'x'])).not.toBe(stableId(parts));
    }),
  );
});
