import { defineConfig } from 'vitest/config';
import { spokenWords } from './src/integrations/spokenWords.ts';
import { spokenFor } from './src/interface/spoken.ts';

/** Rooms of tests that look at the builds of the shelf; all others need nothing but the sources. */
const built = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];

/** Rooms whose modules are pure, so that one file's tests can change nothing for the next one's. */
const pure = ['tests/core/**/*.test.ts'];

/** Tests that put something in the place of a module, or mind how long their process has run: each begins with its own copy of all modules. */
const alone = ['tests/**/*.alone.test.ts'];

const room = (name: string, include: string[], more: object = {}) => ({
  extends: true as const,
  test: { name, include, ...more },
});

export default defineConfig({
  plugins: [spokenWords(spokenFor('en'))],
  test: {
    // It brings JSON as bundlers read it, and Node does not.
    server: { deps: { inline: [/@actions\//] } },
    projects: [
      // To start afresh for each of these many small files costs as much as the tests themselves.
      room('core', pure, { isolate: false }),
      room('unit', ['tests/**/*.test.ts'], {
        exclude: [...pure, ...built, ...alone],
        isolate: false,
        // What one test puts in the place of a global or of a variable is gone before the next.
        unstubGlobals: true,
        unstubEnvs: true,
      }),
      room('alone', alone),
      room('site', built.slice(0, 1)),
      room('browser', built.slice(1), {
        globalSetup: ['tests/temporaryFolder.ts', 'tests/browser/oneBrowser.ts'],
      }),
    ],
    globalSetup: 'tests/temporaryFolder.ts',
    // Only what hangs takes so long: no test may fail because the machine is busy with something else.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
