import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    // Processes of their own run JavaScript: it is made from the sources once, before the tests.
    globalSetup: ['tests/compile-program.ts'],
    alias: [
      { find: /^.*\/reader-program\.js$/u, replacement: new URL('tests/reader-program.ts', import.meta.url).pathname },
    ],
    exclude: ['node_modules', 'dist', 'data'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
