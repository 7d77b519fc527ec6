import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Hooks start browsers and servers, which takes long on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
