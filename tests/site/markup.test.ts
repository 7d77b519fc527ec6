import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { builds } from './builds.ts';
import { type Page, readPages } from './pages.ts';

describe.each(builds)('the HTML of every page at "$base"', (build) => {
  const pages = readPages(build);

  test('has no parse error', () => {
    expect(pages.flatMap(parseErrors)).toEqual([]);
  });

  test('keeps phrases in phrases: no block ends up inside a paragraph, a heading or a button', () => {
    expect(pages.flatMap((page) => blocksInPhrases(page))).toEqual([]);
  });

  test('names every picture, field and button', () => {
    expect(pages.flatMap((page) => nameless(page))).toEqual([]);
  });

  test('has no link that leads nowhere until a script has run: what lists links of pages counts it as broken', () => {
    const dead = pages.filter(({ elements }) =>
      elements.some(({ name, attributes }) => name === 'a' && attributes['href'] === undefined),
    );
    expect(dead.map(({ file }) => file)).toEqual([]);
  });

  test('tells each year of a paper once in the line of what is known of it', () => {
    const lines = pages
      .filter(({ file }) => file.startsWith('papers/'))
      .flatMap(({ file, elements }) => {
        const line = elements.find(({ name, attributes }) => name === 'p' && attributes['class'] === 'facts');
        return line
          ? [{ file, years: line.text.replace(/arXiv \S+/, '').match(/\b(?:19|20)\d\d\b/g) ?? [] }]
          : [];
      });
    expect(lines.length).toBeGreaterThan(60);
    expect(lines.filter(({ years }) => new Set(years).size < years.length)).toEqual([]);
  });

  test('steps down one level of headings at a time', () => {
    // Pages of one kind fail alike: the first few tell enough.
    expect(pages.flatMap((page) => skippedHeadings(page)).slice(0, 10)).toEqual([]);
  });

  test('is painted only once it is whole, so that nothing moves on a slow machine', () => {
    const early = pages.filter(
      ({ elements }) =>
        !elements.some(({ name, attributes }) => name === 'footer' && attributes['id'] === 'foot') ||
        !elements.some(
          ({ name, attributes }) =>
            name === 'link' &&
            attributes['rel'] === 'expect' &&
            attributes['blocking'] === 'render' &&
            attributes['href'] === '#foot',
        ),
    );
    expect(early.map(({ file }) => file)).toEqual([]);
  });
});

function parseErrors({ file, html }: Page): string[] {
  const errors: string[] = [];
  parse(html, {
    onParseError: ({ code, startLine, startCol }) => errors.push(`${file}:${startLine}:${startCol} ${code}`),
  });
  return errors;
}

const phrasing = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'button', 'summary', 'label'];
const blocks = ['p', 'div', 'ul', 'ol', 'table', 'section', 'article', 'pre', 'h1', 'h2', 'h3', 'h4', 'form'];

function blocksInPhrases({ file, html }: Page): string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node, inside: string | undefined): void => {
    const name = 'tagName' in node ? node.tagName : undefined;
    // A heading may stand in a summary.
    const allowed = inside === 'summary' && /^h\d$/.test(name ?? '');
    if (name !== undefined && inside !== undefined && blocks.includes(name) && !allowed) {
      found.push(`${file}: <${name}> in <${inside}>`);
    }
    const next = name !== undefined && phrasing.includes(name) ? name : inside;
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, next);
  };
  visit(parse(html), undefined);
  return found;
}

function nameless({ file, elements }: Page): string[] {
  const labelled = new Set(
    elements.filter(({ name }) => name === 'label').map(({ attributes }) => attributes['for']),
  );
  return elements
    .filter(({ name, attributes, text }) => {
      // What is hidden until a script fills it has no name yet; the browser tests see it filled.
      if (attributes['hidden'] !== undefined) return false;
      const named = Boolean(attributes['aria-label'] ?? attributes['aria-labelledby']);
      if (name === 'img') return attributes['alt'] === undefined;
      if (name === 'button') return !named && text.trim() === '';
      if (name === 'input' && attributes['type'] !== 'hidden')
        return !named && !labelled.has(attributes['id']) && !isWrapped(elements, attributes);
      return false;
    })
    .map(({ name, attributes }) => `${file}: <${name}> ${JSON.stringify(attributes)}`);
}

/** Whether a label stands around the field: then the label itself names no `for`. */
function isWrapped(elements: Page['elements'], attributes: Page['elements'][number]['attributes']): boolean {
  const at = elements.findIndex((element) => element.attributes === attributes);
  return elements.slice(Math.max(0, at - 2), at).some(({ name }) => name === 'label');
}

function skippedHeadings({ file, elements }: Page): string[] {
  const levels = elements.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ name }) => Number(name[1]));
  return levels
    .filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)
    .map((level) => `${file}: h${level} with a level above it skipped`);
}
