import { defineConfig } from 'vitest/config';
import { tally } from './tally.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Some tests start processes, and a browser: a slow machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', tally()],
  },
});
