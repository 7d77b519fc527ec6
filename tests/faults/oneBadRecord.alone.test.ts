import { expect, test, vi } from 'vitest';
import { makeShelf } from '#core/shelf.ts';
import { contentOf, toldOf } from '../core/shelfOf.ts';

const stages = vi.hoisted(() => ({ failing: '' }));

function plainly(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}

/** A stage that fails at what holds the word "cursed", when it is told to. */
function cursed(stage: string) {
  return <Module extends object>(module: Module): Module =>
    Object.fromEntries(
      Object.entries(module).map(([name, held]: [string, unknown]) => [
        name,
        typeof held !== 'function' || name !== stage
          ? held
          : (...given: unknown[]): unknown => {
              if (stages.failing === stage && JSON.stringify(given, plainly).includes('cursed'))
                throw new RangeError('lost');
              return (held as (...given: unknown[]) => unknown)(...given);
            },
      ]),
    ) as Module;
}

vi.mock(import('#core/recognise/recognise.ts'), async (load) => cursed('recognise')(await load()));
vi.mock(import('#core/unite/uniteRecords.ts'), async (load) => cursed('uniteRecords')(await load()));
vi.mock(import('#core/correct/correctDossier.ts'), async (load) => cursed('correctDossier')(await load()));
vi.mock(import('#core/repair/scanText.ts'), async (load) => cursed('scanText')(await load()));
vi.mock(import('#core/name/namePapers.ts'), async (load) => cursed('namePapers')(await load()));
vi.mock(import('#core/classify/classify.ts'), async (load) => cursed('classify')(await load()));
vi.mock(import('#core/relate/relate.ts'), async (load) => cursed('relate')(await load()));
vi.mock(import('#core/read/links.ts'), async (load) => cursed('linksOf')(await load()));

vi.mock(import('#core/cite/citable.ts'), async (load) => cursed('citable')(await load()));
vi.mock(import('#core/publish/describe.ts'), async (load) => cursed('describePaper')(await load()));
vi.mock(import('#core/text/renderHtml.ts'), async (load) => cursed('renderHtml')(await load()));
vi.mock(import('#core/show/people.ts'), async (load) => cursed('people')(await load()));

test.each([
  'linksOf',
  'uniteRecords',
  'correctDossier',
  'scanText',
  'recognise',
  'namePapers',
  'classify',
  'relate',
  'citable',
  'describePaper',
  'renderHtml',
  'people',
])('a record at which %s fails costs itself alone, and is told with its place', (stage) => {
  stages.failing = stage;
  const content = contentOf({
    'papers/a.jsonl': [
      { title: 'Graph Walks', abstract: 'We walk on graphs.' },
      { title: 'A cursed one', abstract: 'We fail.' },
      { title: 'Trees', abstract: 'We climb trees.' },
    ],
    'topics/graphs.mdx': '---\ntitle: Graphs\nphrases: [graphs]\n---\n',
  });
  const shelf = makeShelf(content, true);
  expect(shelf.papers.map(({ id }) => id)).toEqual(['graph-walks', 'trees']);
  expect(shelf.papers[0]?.topics.map(({ id }) => id)).toEqual(['graphs']);
  expect(toldOf(shelf)).toEqual(['error internal-fault papers/a.jsonl:2']);
  expect(shelf.ledger.totals).toMatchObject({ records: 3, papers: 2, rejected: 1 });
});
