import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * `unit` runs on the sources in seconds; a file that needs a page names happy-dom in its first line. `proofs` holds what
 * takes a minute: long comparisons by brute force.
 */
export default defineConfig({
  test: {
    // By default one core is left to whoever works meanwhile: on two, half the machine waits.
    maxWorkers: availableParallelism(),
    // Files share what they import, which takes longer than what most of them test; each leaves the room as it found it.
    pool: 'threads',
    isolate: false,
    unstubGlobals: true,
    testTimeout: 20_000,
    setupFiles: ['tests/lessons.ts', 'tests/tidy.ts'],
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
