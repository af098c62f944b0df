import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,cli,extension,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'node_modules/**', 'dist/**'],
    environment: 'node',
    testTimeout: 30_000,
  },
});
