import { defineConfig } from 'vitest/config';

// The tests beside the sources need nothing; those in browser/ open the pages of
// the server at WHOPLANS_URL in Chromium, which looks.ts takes pictures of;
// crowded.ts wants the country of crowd.mjs on record there.
// `go test ./web/browsertest` runs all.
const inTurn = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 60_000 };

// Chromium stalls once in some thousand pages on a busy machine. What then passes is
// reported as retried; what fails twice is a fault.
const again = { retry: 1 };

export default defineConfig({
  test: {
    projects: [
      { extends: './vite.config.ts', test: { name: 'unit', include: ['src/**/*.test.ts'], setupFiles: 'vitest.setup.ts' } },
      { test: { name: 'browser', include: ['browser/**/*.test.ts'], ...inTurn, ...again } },
      { test: { name: 'looks', include: ['browser/looks.ts'], ...inTurn } },
      { test: { name: 'crowded', include: ['browser/crowded.ts'], ...inTurn } },
    ],
  },
});
