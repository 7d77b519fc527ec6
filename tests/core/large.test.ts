import { beforeAll, describe, expect, test } from 'vitest';
import { joinedOf } from '#core/index/entry.ts';
import { vocabularyOf } from '#core/index/vocabulary.ts';
import type { Engine } from '#core/index/engine.ts';
import type { Paper } from '#core/paper.ts';
import { facetGroups } from '#core/query/answer.ts';
import { search } from '#core/query/search.ts';
import { makeShelf } from '#core/shelf.ts';
import type { Shelf, SourceFile } from '#core/shelf.ts';
import { renderPlain } from '#core/text/renderPlain.ts';
import { generatedFiles, generatedPapers, generatedWord, randomFrom } from './generatedShelf.ts';
import { memoryEngine, paper } from './query/memoryEngine.ts';

/** Eight topics, each told by three of the common words. */
const topics = Array.from({ length: 8 }, (_, at) => ({
  file: `topics/topic-${String(at)}.md`,
  text: `---\ntitle: Topic ${String(at)}\nphrases: [${[0, 8, 16].map((more) => generatedWord(at + more)).join(', ')}]\n---\n`,
}));

const shelfOf = (papers: SourceFile[]): Shelf => makeShelf({ papers, corrections: [], topics, findings: [] });

const indexable = (paper: Paper) => ({
  id: paper.id,
  title: renderPlain(paper.title),
  abstract: renderPlain(paper.abstract),
  authors: paper.authors.map(({ name }) => name),
  names: paper.names.map(({ name }) => name),
  topics: paper.topics.map(({ id }) => id),
  topicTitles: paper.topics.map(({ id }) => id),
  repositories: [],
  identifiers: [],
  year: paper.year ?? 0,
  code: false,
  venue: '',
  claims: [],
});

describe('a shelf of a thousand papers', () => {
  const given = generatedPapers(1000);
  let shelf: Shelf;
  let engine: Engine;
  beforeAll(() => {
    shelf = shelfOf(generatedFiles(given));
    engine = memoryEngine(shelf.papers.map(indexable));
  });

  test('holds every paper as it was given, under an address of its own, and has nothing to tell', () => {
    expect(shelf.papers.map(({ title }) => renderPlain(title))).toEqual(given.map(({ title }) => title));
    expect(shelf.papers.map(({ abstract }) => renderPlain(abstract))).toEqual(
      given.map(({ abstract }) => abstract),
    );
    expect(new Set(shelf.papers.map(({ id }) => id)).size).toBe(1000);
    expect(shelf.findings).toEqual([]);
    expect(shelf.ledger.totals).toMatchObject({ records: 1000, papers: 1000, merged: 0, rejected: 0 });
  });

  test('has every paper in the topics that the paper names, once', () => {
    for (const { id, papers } of shelf.topics) {
      const members = shelf.papers.filter((paper) => paper.topics.some((topic) => topic.id === id));
      expect(new Set(papers)).toEqual(new Set(members.map((paper) => paper.id)));
      expect(papers.length).toBe(members.length);
      expect(papers.length).toBeGreaterThan(0);
    }
  });

  test('tells of every topic what its papers say, and not every topic the same', () => {
    const texts = new Map(
      shelf.papers.map(({ id, title, abstract }) => [id, `${renderPlain(title)} ${renderPlain(abstract)}`]),
    );
    for (const { papers, terms } of shelf.topics) {
      const said = papers.map((id) => texts.get(id) ?? '');
      expect(terms.length).toBeGreaterThan(0);
      for (const term of terms) expect(said.some((text) => text.includes(term))).toBe(true);
    }
    expect(new Set(shelf.topics.map(({ terms }) => terms.join())).size).toBe(shelf.topics.length);
  });

  test('has for every paper at most six neighbours that are on it, each with a reason', () => {
    const ids = new Set(shelf.papers.map(({ id }) => id));
    for (const { id, related } of shelf.papers) {
      expect(related.length).toBeLessThanOrEqual(6);
      expect(new Set(related.map((each) => each.id)).size).toBe(related.length);
      for (const { id: other, why } of related) {
        expect(ids.has(other) && other !== id && why.length > 0).toBe(true);
      }
    }
    expect(shelf.papers.filter(({ related }) => related.length > 0).length).toBeGreaterThan(500);
  });

  test('gives a paper first to those who type its title', async () => {
    // Each of them would be a thousand searches that differ in nothing but their words.
    const isTyped = (_each: unknown, at: number) => at % 5 === 0;
    const first: (string | undefined)[] = [];
    for (const { title } of given.filter(isTyped)) {
      const { hits } = await search(title, {}, engine, { count: 1, typing: false });
      first.push(hits[0]?.id);
    }
    expect(first).toEqual(shelf.papers.filter(isTyped).map(({ id }) => id));
  });

  test.each(['', generatedWord(0), `${generatedWord(1)} ${generatedWord(2)}`])(
    'counts facets that add up to the list, for the query "%s"',
    async (query) => {
      const options = { facets: ['author'], typing: false } as const;
      const { total, facets } = await search(query, {}, engine, options);
      expect(total).toBeGreaterThan(0);
      const sum = (counts: readonly { count: number }[] = []) =>
        counts.reduce((all, { count }) => all + count, 0);
      expect(sum(facets?.year)).toBe(total);
      expect(sum(facets?.code)).toBe(total);
      for (const group of facetGroups) {
        for (const { value, count } of facets?.[group].slice(0, 5) ?? []) {
          expect((await search(query, { [group]: [value] }, engine, options)).total).toBe(count);
        }
      }
    },
  );

  test('comes out the same whatever order its files come in', () => {
    const random = randomFrom(7);
    const shuffled = generatedFiles(given)
      .map((file) => ({ file, at: random() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ file }) => file);
    const other = shelfOf(shuffled);
    const byId = (papers: readonly Paper[]) => new Map(papers.map((paper) => [paper.id, paper]));
    expect(byId(other.papers)).toEqual(byId(shelf.papers));
    expect(other.lock).toBe(shelf.lock);
    expect(vocabularyOf(other.papers.map(indexable))).toEqual(vocabularyOf(shelf.papers.map(indexable)));
  });
});

describe('what a shelf costs grows with its papers', () => {
  test('in memory: what is kept of words grows with the words there are, not with the papers that say them', () => {
    for (const size of [500, 1000]) {
      const papers = generatedPapers(size).map((each, at) => paper(String(at), each.title, each.abstract));
      // Every paper brings a word of its own, and takes all others from the six thousand of the language.
      expect(vocabularyOf(papers).length - size).toBeLessThan(6050);
      expect(vocabularyOf([...papers, ...papers]).length).toBe(vocabularyOf(papers).length);
      expect(joinedOf([...papers, ...papers])).toEqual(joinedOf(papers));
    }
  });

  test('in time: four times the papers take far less than sixteen times as long', () => {
    // Processor time, which other programs of the machine hardly lengthen; the least of two, all warmed up.
    const timeOf = (files: SourceFile[]) => {
      const before = process.cpuUsage();
      shelfOf(files);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const [small = [], large = []] = [300, 1200].map((size) => generatedFiles(generatedPapers(size)));
    timeOf(small);
    const least = Math.min(timeOf(small), timeOf(small));
    const isFar = () => timeOf(large) / least < 9;
    expect(isFar() || isFar()).toBe(true);
  });
});
