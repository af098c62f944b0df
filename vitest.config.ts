import { defineConfig } from 'vitest/config';

const shared = {
  environment: 'node',
  setupFiles: 'tests/lib/seed.ts',
  // Property tests and pages at the ceilings are slow on a busy machine; a hang is still found.
  testTimeout: 180_000,
} as const;

export default defineConfig({
  test: {
    projects: [
      // The library holds no state that a test could leave behind: one start of jsdom serves all files of a worker.
      {
        test: {
          ...shared,
          name: 'library',
          include: ['{src,cli,tests}/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          pool: 'threads',
          isolate: false,
        },
      },
      // The shell's modules hold a mocked extension API each.
      { test: { ...shared, name: 'extension', include: ['extension/**/*.test.{ts,tsx}'], css: true } },
    ],
  },
});
