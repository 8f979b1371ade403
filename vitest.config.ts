import { defineConfig } from 'vitest/config';

/**
 * `unit` runs on the sources in seconds; a file that needs a page names happy-dom in its first line. `proofs` holds what
 * takes a minute: long comparisons by brute force.
 */
export default defineConfig({
  test: {
    testTimeout: 20_000,
    setupFiles: ['tests/lessons.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'] },
      },
      {
        extends: true,
        test: { name: 'proofs', include: ['tests/proofs/**/*.test.ts'], testTimeout: 300_000 },
      },
    ],
  },
});
