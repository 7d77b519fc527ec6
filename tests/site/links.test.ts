import { describe, expect, test } from 'vitest';
import { answerFor } from '../../scripts/serve.mjs';
import { type Build, builds, largeBuild } from './builds.ts';
import { type Page, readPages } from './pages.ts';

/** Attributes that hold addresses, each with the elements that may carry it. */
const addressAttributes = ['href', 'src', 'action', 'poster', 'data', 'formaction'];

describe.each([...builds, largeBuild])('the site at "$base"', (build) => {
  const pages = readPages(build);
  const links = pages.flatMap((page) => linksOf(page));

  /** Each internal address once, with the first page that links to it. */
  const targets = (): Map<string, Page> => {
    const found = new Map<string, Page>();
    for (const { page, address } of links) {
      const target = internalPath(build, page, address);
      if (target !== undefined && !found.has(target)) found.set(target, page);
    }
    return found;
  };

  test('has pages and links to check', () => {
    expect(pages.length).toBeGreaterThan(64);
    expect(links.length).toBeGreaterThan(pages.length);
  });

  test('has no broken link, and none that needs a redirect', async () => {
    const broken = [];
    for (const [target, page] of targets()) {
      const { status } = await answerFor(build.folder, build.base, target);
      if (status !== 200) broken.push(`${target} (${status}), first on ${page.file}`);
    }
    expect(broken).toEqual([]);
  });

  test('has every place that a link names by #', () => {
    const places = new Map(pages.map((page) => [page.path, new Set(idsOf(page))]));
    const lost = links.filter(({ page, address }) => {
      const url = new URL(address, `${build.site}${page.path}`);
      const ids = url.origin === build.site ? places.get(url.pathname) : undefined;
      return url.hash.length > 1 && ids !== undefined && !ids.has(decodeURIComponent(url.hash.slice(1)));
    });
    expect(lost.map(({ page, address }) => `${page.file}: ${address}`)).toEqual([]);
  });

  test('stays below its base with every internal link', () => {
    const escaping = [...targets()].filter(([target]) => !target.startsWith(`${build.base}/`));
    expect(escaping.map(([target, page]) => `${target}, first on ${page.file}`)).toEqual([]);
  });

  test('links outside by http(s) and mailto only', () => {
    const odd = links.filter(
      ({ address }) => /^[a-z][a-z0-9+.-]*:/i.test(address) && !/^(https?|mailto|data):/i.test(address),
    );
    expect(odd.map(({ page, address }) => `${page.file}: ${address}`)).toEqual([]);
  });

  test('never uses an id twice on one page', () => {
    const twice = pages.flatMap((page) => {
      const ids = idsOf(page);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.file}: #${id}`);
    });
    expect(twice).toEqual([]);
  });
});

interface Link {
  readonly page: Page;
  readonly address: string;
}

function linksOf(page: Page): Link[] {
  return page.elements.flatMap(({ attributes }) => {
    const found = addressAttributes.flatMap((name) => attributes[name] ?? []);
    const sets = (attributes['srcset'] ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] || []);
    return [...found, ...sets].map((address) => ({ page, address }));
  });
}

/** The path a browser would ask this site for, or nothing when the link leads elsewhere. */
function internalPath(build: Build, page: Page, address: string): string | undefined {
  if (/^(mailto|data):/i.test(address)) return undefined;
  const url = new URL(address, `${build.site}${page.path}`);
  return url.origin === build.site ? url.pathname : undefined;
}

function idsOf(page: Page): string[] {
  return page.elements.flatMap(({ attributes }) => attributes['id'] ?? []);
}
