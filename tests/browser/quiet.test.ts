import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builds } from '../site/builds.ts';
import { openSite, type OpenSite } from './openSite.ts';
import { pageKinds } from './pageKinds.ts';
import { shifts } from './shifts.ts';

describe.each(builds)('at "$base"', (build) => {
  let site: OpenSite;

  beforeAll(async () => {
    // That the worker is quiet under a base path too is told where it is tested by itself.
    site = await openSite(build, { worker: build.base === '' });
  });

  afterAll(async () => {
    await site.close();
  });

  test.each(pageKinds(build))(
    '$kind says nothing to the console, asks only its own host, shifts nothing',
    async ({ path }) => {
      const page = await site.page();
      await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
      expect(await page.evaluate(shifts)).toEqual([]);
      await page.context().close();
      expect(site.complaints()).toEqual([]);
    },
  );
});
