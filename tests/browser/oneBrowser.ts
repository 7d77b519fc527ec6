import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all checks listens. */
    browser: string;
  }
}

/**
 * Starts the Chromium that `npm test` found or installed: one for all files, for a start costs as much as three checks.
 * What a file leaves open is closed with its connection.
 *
 * --no-sandbox because the checks run as root in containers, where the sandbox cannot start; they open only
 * our own pages. The other flags keep the browser from talking to anyone but those pages.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = process.env['PAPERSHELF_CHROMIUM'] ?? process.env['CHROMIUM_PATH'];
  if (!executablePath) {
    throw new Error(
      'No browser is set. Run `npm test`, which finds one, or set CHROMIUM_PATH to a Chromium.',
    );
  }
  const server = await chromium.launchServer({
    executablePath,
    host: 'localhost',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
