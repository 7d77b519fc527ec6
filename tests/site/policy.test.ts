import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builds } from './builds.ts';
import { type Element, type Page, readPages } from './pages.ts';

/** What a browser fetches by itself, without a reader's click. */
const fetched = ['script', 'img', 'iframe', 'audio', 'video', 'source', 'embed', 'object', 'track', 'input'];
const fetchingLinks = /\b(stylesheet|preload|modulepreload|prefetch|icon|manifest|preconnect|dns-prefetch)\b/;

describe.each(builds)('every page at "$base"', (build) => {
  const pages = readPages(build);
  const indexed = pages.filter((page) => !isKeptOut(page));
  const faults = (check: (page: Page) => unknown[]): string[] =>
    pages.flatMap((page) => check(page).map((fault) => `${page.file}: ${String(fault)}`));

  // A policy binds only what comes after it.
  test('states a strict policy before all it loads', () => {
    expect(
      faults((page) => {
        const policy = page.elements.findIndex(isPolicy);
        const loads = page.elements.findIndex(({ name }) =>
          ['link', 'script', 'style', 'body'].includes(name),
        );
        return policy === -1 ? ['no policy'] : loads < policy ? ['the policy comes too late'] : [];
      }),
    ).toEqual([]);
    expect(faults((page) => weaknesses(policyOf(page)))).toEqual([]);
  });

  test('carries no program text, which the policy would refuse', () => {
    expect(
      faults((page) =>
        page.elements
          .filter(
            ({ name, attributes }) =>
              name === 'style' || (name === 'script' && attributes['src'] === undefined),
          )
          .map(({ name, text }) => `<${name}> ${text.slice(0, 40)}`),
      ),
    ).toEqual([]);
  });

  test('asks no other site for anything', () => {
    expect(
      faults((page) =>
        page.elements
          .filter(
            ({ name, attributes }) =>
              fetched.includes(name) || (name === 'link' && fetchingLinks.test(attributes['rel'] ?? '')),
          )
          .flatMap(({ attributes }) => [
            attributes['src'],
            attributes['href'],
            attributes['data'],
            attributes['poster'],
          ])
          .filter((address) => /^(https?:)?\/\//i.test(address ?? '')),
      ),
    ).toEqual([]);
  });

  test('carries no code or style in attributes, which the policy would refuse', () => {
    expect(
      faults((page) =>
        page.elements.flatMap(({ name, attributes }) =>
          Object.keys(attributes)
            .filter((key) => /^on/i.test(key) || key === 'style')
            .map((key) => `<${name} ${key}>`),
        ),
      ),
    ).toEqual([]);
  });

  test('says its language, its title, its one heading and where its text is', () => {
    expect(
      faults((page) => [
        ...(all(page, 'html')[0]?.attributes['lang'] ? [] : ['no lang']),
        ...(all(page, 'title')[0]?.text.trim() ? [] : ['no title']),
        ...(all(page, 'h1').length === 1 ? [] : [`${all(page, 'h1').length} h1`]),
        ...(all(page, 'main').length === 1 ? [] : ['no main']),
      ]),
    ).toEqual([]);
  });

  test('has a title of its own', () => {
    const titles = indexed.map((page) => all(page, 'title')[0]?.text.trim());
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('names its public address, or keeps out of search engines', () => {
    expect(
      faults((page) => {
        const canonical = all(page, 'link').filter(({ attributes }) => attributes['rel'] === 'canonical');
        const addresses = canonical.map(({ attributes }) => attributes['href']);
        const wanted = isKeptOut(page) ? [] : [`${build.site}${page.path}`];
        return String(addresses) === String(wanted) ? [] : [`${addresses.join()}, not ${wanted.join()}`];
      }),
    ).toEqual([]);
  });

  test('has a card for those who share it', () => {
    expect(
      faults((page) => {
        if (isKeptOut(page)) return [];
        const given = new Map(
          // OpenGraph reads one attribute, everybody else the other.
          all(page, 'meta').flatMap(({ attributes: { property, name, content } }) =>
            [property, name].map((key) => [key, content] as const),
          ),
        );
        return ['og:title', 'og:type', 'og:url', 'description'].filter((name) => !given.get(name));
      }),
    ).toEqual([]);
  });

  test('has an icon that exists', () => {
    expect(
      faults((page) => {
        const icon =
          all(page, 'link').find(({ attributes }) => /\bicon\b/.test(attributes['rel'] ?? ''))?.attributes[
            'href'
          ] ?? '';
        return existsSync(join(build.folder, icon.slice(build.base.length))) && icon !== ''
          ? []
          : [`icon ${icon}`];
      }),
    ).toEqual([]);
  });

  test('stands in the sitemap, which robots.txt names, if it is for search engines', () => {
    const read = (name: string): string => readFileSync(join(build.folder, name), 'utf8');
    const locations = (xml: string): string[] =>
      [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location = '']) => location);
    const prefix = `${build.site}${build.base}/`;
    expect(read('robots.txt')).toContain(`Sitemap: ${prefix}sitemap-index.xml`);
    const listed = locations(read('sitemap-index.xml')).flatMap((part) =>
      locations(read(part.slice(prefix.length))),
    );
    expect(listed.sort()).toEqual(indexed.map(({ path }) => `${build.site}${path}`).sort());
  });
});

function isPolicy({ attributes }: Element): boolean {
  return /^content-security-policy$/i.test(attributes['http-equiv'] ?? '');
}

function policyOf(page: Page): Map<string, string[]> {
  const content = page.elements.find(isPolicy)?.attributes['content'] ?? '';
  return new Map(
    content.split(';').flatMap((directive): [string, string[]][] => {
      const [name, ...sources] = directive.trim().split(/\s+/);
      return name ? [[name, sources]] : [];
    }),
  );
}

/** What in a policy lets in more than this site's own files and the scripts it was built with. */
function weaknesses(policy: Map<string, string[]>): string[] {
  // What is not named here is as default-src says.
  const missing = ['default-src', 'script-src', 'object-src', 'base-uri', 'form-action'].filter(
    (name) => !policy.has(name),
  );
  const harmless = /^'(self|none|wasm-unsafe-eval)'$/;
  const open = [...policy].flatMap(([name, sources]) =>
    sources
      .filter((source) => !harmless.test(source) && !(name === 'img-src' && source === 'data:'))
      .map((source) => `${name} ${source}`),
  );
  return [...missing.map((name) => `no ${name}`), ...open];
}

function isKeptOut(page: Page): boolean {
  return all(page, 'meta').some(
    ({ attributes }) => attributes['name'] === 'robots' && /noindex/.test(attributes['content'] ?? ''),
  );
}

function all(page: Page, name: string): Element[] {
  return page.elements.filter((element) => element.name === name);
}
