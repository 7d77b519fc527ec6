import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { chromiumOptions } from './chromiumOptions.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all checks listens. */
    browser: string;
  }
}

/**
 * Starts one browser for all files, for a start costs as much as three checks. What a file leaves open is closed with
 * its connection.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({ ...chromiumOptions(), host: 'localhost' });
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
