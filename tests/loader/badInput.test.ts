import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Finding } from '#core/findings/finding.ts';
import type { Shelf } from '#core/shelf.ts';
import { renderHtml } from '#core/text/renderHtml.ts';
import { renderPlain } from '#core/text/renderPlain.ts';
import { readShelf } from '#loader/readShelf.ts';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const abstract =
  'We study graphs of many kinds and propose a method that learns them well. It is fast, and experiments show gains.';
const good = JSON.stringify({
  title: 'A Good Paper about Graphs',
  abstract,
  authors: ['Ada Lovelace'],
  year: 2024,
});

async function shelfOf(files: Record<string, string | Uint8Array>): Promise<Shelf> {
  const folder = await mkdtemp(join(tmpdir(), 'papershelf-content-'));
  folders.push(folder);
  await mkdir(join(folder, 'papers'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return readShelf(folder);
}

/** What a curator is told of one code: place, severity, and that there is a remedy. */
function told(shelf: Shelf, code: Finding['code']): string[] {
  const found = shelf.findings.filter((finding) => finding.code === code);
  for (const finding of found) expect(finding.hint.length).toBeGreaterThan(10);
  return found.map(({ severity, place }) => `${severity} ${place.file}:${place.line}`);
}

const titles = (shelf: Shelf): string[] => shelf.papers.map(({ title }) => renderPlain(title));

describe('bad input becomes a finding with its place and a remedy', () => {
  test('an empty papers/ is an error that says what to put there', async () => {
    expect(told(await shelfOf({}), 'source-empty')).toEqual(['error papers:1']);
  });

  test('a content folder that does not exist is an error of use with a hint', async () => {
    await expect(readShelf(join(tmpdir(), 'papershelf-nowhere'))).rejects.toThrow(/--content/);
  });

  test('a file that is no text is told, and its neighbours are read', async () => {
    const shelf = await shelfOf({
      'papers/a.jsonl': good,
      'papers/figure.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    });
    expect(titles(shelf)).toEqual(['A Good Paper about Graphs']);
    expect(shelf.findings.filter(({ place }) => place.file === 'papers/figure.png')).toHaveLength(1);
  });

  test('a file in Latin-1 is read as such, and told', async () => {
    const text = `{"title": "Gödel Machines Revisited in Practice", "abstract": "${abstract}"}`;
    const shelf = await shelfOf({ 'papers/latin.jsonl': Buffer.from(text, 'latin1') });
    expect(titles(shelf)).toEqual(['Gödel Machines Revisited in Practice']);
    const [finding] = shelf.findings;
    expect(finding).toMatchObject({ severity: 'warning', place: { file: 'papers/latin.jsonl', line: 1 } });
  });

  test('a line of 50 MB is rejected with a finding, and the rest is read', async () => {
    const shelf = await shelfOf({
      'papers/huge.jsonl': `${good}\n${JSON.stringify({ title: 'Huge', abstract: 'x'.repeat(50_000_000) })}\n`,
    });
    expect(titles(shelf)).toEqual(['A Good Paper about Graphs']);
    expect(shelf.findings.map(({ severity, place }) => `${severity} ${place.file}:${place.line}`)).toEqual([
      'error papers/huge.jsonl:2',
    ]);
    expect(shelf.ledger.totals).toMatchObject({ records: 2, papers: 1, rejected: 1 });
  });

  test('two papers of one title but different abstracts are both kept, under two addresses, and told', async () => {
    const twin = JSON.stringify({
      title: 'A Good Paper about Graphs',
      abstract: `${abstract} But not that one, another.`,
    });
    const shelf = await shelfOf({ 'papers/a.jsonl': `${good}\n${twin}` });
    expect(new Set(shelf.papers.map(({ id }) => id)).size).toBe(2);
    expect(shelf.findings.some(({ severity, place }) => severity === 'warning' && place.line === 2)).toBe(
      true,
    );
  });

  test('the same paper twice is one paper, and the ledger says so', async () => {
    const shelf = await shelfOf({ 'papers/a.jsonl': good, 'papers/b.jsonl': good });
    expect(shelf.papers).toHaveLength(1);
    expect(shelf.ledger.totals).toMatchObject({ records: 2, papers: 1, merged: 1 });
  });

  test('a title made of symbols has an address', async () => {
    const shelf = await shelfOf({ 'papers/a.jsonl': JSON.stringify({ title: '∀∃ !!! ???', abstract }) });
    expect(shelf.papers[0]?.id).toMatch(/^[a-z0-9-]{3,}$/);
  });

  test('a script in an abstract is shown, not executed', async () => {
    const hostile = `${abstract} <script>alert(1)</script> <img src=x onerror=alert(2)> [x](javascript:alert(3))`;
    for (const file of ['papers/a.jsonl', 'papers/b.md']) {
      const text =
        file === 'papers/b.md'
          ? `---\ntitle: A Hostile Paper\n---\n\n${hostile}\n`
          : JSON.stringify({ title: 'A Hostile Paper', abstract: hostile, url: 'javascript:alert(4)' });
      const [paper] = (await shelfOf({ [file]: text })).papers;
      const html = renderHtml(paper?.abstract ?? []);
      expect(html).not.toMatch(/<script|<img|href="?javascript/i);
      expect(paper?.links.filter(({ url }) => !/^https?:/.test(url))).toEqual([]);
    }
  });

  test('a correction for a paper that does not exist is told with its file and line', async () => {
    const shelf = await shelfOf({
      'papers/a.jsonl': good,
      'corrections/a.yaml':
        '- paper: A Good Paper about Graphs\n  year: 2023\n- paper: No Such Paper\n  year: 1999\n',
    });
    expect(shelf.papers[0]?.year).toBe(2023);
    const found = shelf.findings.filter(({ place }) => place.file === 'corrections/a.yaml');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ place: { line: 3 } });
    expect(found[0]?.message).toContain('No Such Paper');
  });

  test('a topic with a broken front matter is told with its file and line, and the others stand', async () => {
    const shelf = await shelfOf({
      'papers/a.jsonl': good,
      'topics/graphs.mdx': '---\ntitle: Graphs\nphrases: [graphs]\n---\n\nAbout graphs.\n',
      'topics/broken.mdx': '---\ntitle: "Broken\nphrases: [x\n---\n\nText.\n',
    });
    expect(shelf.topics.map(({ id }) => id)).toContain('graphs');
    const found = shelf.findings.filter(({ place }) => place.file === 'topics/broken.mdx');
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.severity).toBe('error');
    expect(found[0]?.place.line).toBeGreaterThan(1);
  });

  test('a key of shelf.yaml that cannot be used costs no more than that key', async () => {
    const shelf = await shelfOf({
      'papers/a.jsonl': good,
      'shelf.yaml': 'title: Mine\nonEror: report\nsite: nowhere\n',
    });
    expect(shelf.settings).toMatchObject({ title: 'Mine', onError: 'fail' });
    expect(shelf.settings.site).toBeUndefined();
    expect(told(shelf, 'settings-key')).toEqual(['error shelf.yaml:2', 'error shelf.yaml:3']);
  });

  test('a group of synonyms that cannot be used is told with its line, and the others hold', async () => {
    const shelf = await shelfOf({
      'papers/a.jsonl': good,
      'synonyms.yaml': '- [speech, voice]\n- [alone]\n',
    });
    expect(shelf.synonyms).toEqual([['speech', 'voice']]);
    expect(told(shelf, 'synonyms-group')).toEqual(['warning synonyms.yaml:2']);
  });
});
