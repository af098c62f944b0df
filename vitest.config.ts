import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,cli,extension,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'node_modules/**', 'dist/**'],
    environment: 'node',
    setupFiles: ['tests/lib/seed.ts'],
    // Property tests and pages at the ceilings are slow on a busy machine; a hang is still found.
    testTimeout: 180_000,
  },
});
