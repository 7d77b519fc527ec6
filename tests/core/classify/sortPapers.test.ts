import { describe, expect, test } from 'vitest';
import { readTopics } from '#core/classify/readTopics.ts';
import { sortPapers } from '#core/classify/sortPapers.ts';
import { landscapeOf } from '#core/geometry/landscape.ts';
import type { KnownTopics } from '#core/topic.ts';

/** Subjects with the words their papers are made of. */
const subjects: Record<string, readonly string[]> = {
  'speech recognition': ['acoustic', 'phoneme', 'speaker', 'word error', 'transcript', 'microphone'],
  'graph pooling': ['node', 'edge', 'message passing', 'hypergraph', 'adjacency', 'subgraph'],
  'protein folding': ['amino acid', 'residue', 'backbone', 'enzyme', 'binding site', 'helix'],
  'traffic forecasting': ['road', 'vehicle', 'sensor', 'congestion', 'intersection', 'commuter'],
  'crop breeding': ['maize', 'wheat', 'drought', 'harvest', 'pollen', 'seedling'],
  'galaxy formation': ['halo', 'redshift', 'nebula', 'telescope', 'dark matter', 'spiral arm'],
};
const names = Object.keys(subjects);

interface Given {
  id: string;
  title: string;
  abstract: string;
  keywords?: string[];
  acronyms?: { short: string; long: string }[];
}

const paper = (given: Given) => ({ names: [], keywords: [], acronyms: [], ...given });

/** The `at`th paper of a shelf whose papers speak of one subject after the other. */
function about(at: number, subject = names[at % names.length] ?? '') {
  const words = subjects[subject] ?? [];
  const said = words.filter((_, place) => (at >> place) % 2 === 0);
  return paper({
    id: `p${String(at).padStart(3, '0')}`,
    title: `On ${subject} ${String(at)}`,
    abstract: `We look at ${subject}. ${said.map((word) => `The ${word} is measured.`).join(' ')}`,
  });
}

const shelf = (count: number) => Array.from({ length: count }, (_, at) => about(at));
const sort = (papers: ReturnType<typeof shelf>, topics: Record<string, string> = {}, known?: KnownTopics) =>
  sortPapers(
    papers,
    landscapeOf(papers),
    readTopics(
      Object.entries(topics).map(([id, text]) => ({ file: `topics/${id}.mdx`, text: `---\n${text}\n---\n` })),
    ).topics,
    known,
  );
const mainOf = ({ byPaper }: ReturnType<typeof sort>) =>
  new Map([...byPaper].map(([id, all]) => [id, all[0]?.id]));
/** What a lock would keep of it. */
const kept = (sorted: ReturnType<typeof sort>): KnownTopics => ({
  topics: new Map(sorted.found.topics.map((topic) => [topic.id, topic])),
  of: new Map([...sorted.found.byPaper].flatMap(([id, [main]]) => (main ? [[id, main.id]] : []))),
});

describe('without a written topic', () => {
  const sorted = sort(shelf(36));

  test('papers that say the like are together, under the phrase that tells them', () => {
    const titles = new Map(sorted.topics.map(({ id, title }) => [id, title]));
    for (const [at, subject] of names.entries()) {
      const mine = sorted.byPaper
        .get(`p${String(at).padStart(3, '0')}`)
        ?.map(({ id }) => titles.get(id)?.toLowerCase());
      expect(mine?.join(), subject).toContain(subject);
    }
    const together = [...Map.groupBy(mainOf(sorted), ([, id]) => id).values()];
    for (const papers of together) {
      expect(new Set(papers.map(([id]) => Number(id.slice(1)) % names.length)).size).toBe(1);
    }
  });

  test('no two names are of one stem, and none stands in another but in its own area', () => {
    for (const one of sorted.topics) {
      for (const other of sorted.topics) {
        if (one === other || one.parent === other.id || other.parent === one.id) continue;
        expect(` ${one.title.toLowerCase()} `).not.toContain(` ${other.title.toLowerCase()} `);
      }
    }
  });

  test('every paper says why it is where it is, word for word', () => {
    for (const { id, title, abstract } of shelf(36)) {
      for (const { why } of sorted.byPaper.get(id) ?? []) {
        expect(why.length).toBeGreaterThan(0);
        for (const reason of why) expect(`${title} ${abstract}`).toContain(reason);
      }
    }
  });

  test('what is given again stays as it was', () => {
    const again = sort(shelf(36), {}, kept(sorted));
    expect(again.found).toEqual(sorted.found);
  });

  test('new papers take their places and move no other', () => {
    const more = sort(shelf(42), {}, kept(sorted));
    const [before, after] = [mainOf(sorted), mainOf(more)];
    expect([...before].filter(([id, topic]) => after.get(id) !== topic)).toEqual([]);
    expect(more.topics.map(({ title }) => title).toSorted()).toEqual(
      sorted.topics.map(({ title }) => title).toSorted(),
    );
    expect([...after.values()].every((id) => id !== undefined)).toBe(true);
  });
});

describe('what a curator writes', () => {
  const found = sort(shelf(36));
  const speech = mainOf(found).get('p000') ?? '';
  const graphs = mainOf(found).get('p001') ?? '';

  test('is kept, and what it leaves unsorted is found beside it', () => {
    const sorted = sort(shelf(36), { talk: 'title: Talk\nphrases: [speech recognition]' });
    expect(sorted.topics[0]).toMatchObject({ id: 'talk', title: 'Talk' });
    expect(mainOf(sorted).get('p000')).toBe('talk');
    expect(mainOf(sorted).get('p001')).not.toBe('talk');
    expect([...mainOf(sorted).values()].filter((id) => id === undefined)).toEqual([]);
  });

  test('renames a topic that was found, and its papers stay in it', () => {
    const sorted = sort(shelf(36), { talk: `title: Talk\nfound: [${speech}]` }, kept(found));
    expect(sorted.topics.map(({ id }) => id)).not.toContain(speech);
    const papersIn = (made: typeof found, id: string) =>
      [...made.byPaper].filter(([, all]) => all.some((each) => each.id === id)).map(([paperId]) => paperId);
    expect(papersIn(sorted, 'talk')).toEqual(papersIn(found, speech));
    expect(sorted.standsFor.get(speech)).toBe('talk');
  });

  test('joins two that were found', () => {
    const sorted = sort(shelf(36), { both: `title: Both\nfound: [${speech}, ${graphs}]` }, kept(found));
    expect([mainOf(sorted).get('p000'), mainOf(sorted).get('p001')]).toEqual(['both', 'both']);
  });

  test('drops one: its papers go to the next', () => {
    const sorted = sort(shelf(36), { gone: `title: Gone\nfound: [${speech}]\ndrop: true` }, kept(found));
    expect(sorted.topics.map(({ id }) => id)).not.toContain(speech);
    expect(sorted.topics.map(({ id }) => id)).not.toContain('gone');
    expect(mainOf(sorted).get('p000')).toEqual(expect.any(String));
  });

  test('pins a paper, whatever it says', () => {
    const sorted = sort(shelf(36), { mine: 'title: Mine\npapers: [p002]' }, kept(found));
    expect(sorted.byPaper.get('p002')).toContainEqual({ id: 'mine', why: ['added by the curator'] });
  });

  test('a correction adds a paper to a topic that was found, and takes one out', () => {
    const papers = shelf(36).map((each) =>
      each.id === 'p002'
        ? { ...each, adjust: { add: [speech], remove: [mainOf(found).get('p002') ?? '', 'nowhere'] } }
        : each,
    );
    const sorted = sort(papers, {}, kept(found));
    const ids = sorted.byPaper.get('p002')?.map(({ id }) => id);
    expect(ids).toContain(speech);
    expect(ids).not.toContain(mainOf(found).get('p002'));
    expect(sorted.findings.map(({ code, message }) => [code, message.includes('nowhere')])).toEqual([
      ['correction-topic', true],
    ]);
  });
});

test('what a topic names that is not there, or that another names, too, is told', () => {
  const sorted = sort(shelf(36), {
    one: 'title: One\nfound: [graph-pooling, gone]',
    two: 'title: Two\nfound: [graph-pooling]\npapers: [p002, nobody]',
  });
  expect(sorted.findings.map(({ code, message }) => [code, message])).toEqual([
    ['topic-found', 'the topic "one" stands for "gone", which was not found'],
    ['topic-found', 'the topic "two" stands for "graph-pooling", and so does "one"'],
    ['topic-paper', 'the topic "two" holds the paper "nobody", which does not exist'],
  ]);
});

describe('small and odd shelves', () => {
  test.each([
    ['no paper', []],
    ['one paper', shelf(1)],
    ['three papers', shelf(3)],
    ['titles only', shelf(20).map((each) => ({ ...each, abstract: '' }))],
    ['abstracts of one word', shelf(20).map((each) => ({ ...each, title: 'X', abstract: 'word' }))],
    ['nothing but signs', shelf(20).map((each) => ({ ...each, title: '…', abstract: '?!' }))],
    ['a thousand that say the same', shelf(1000).map(({ id }) => ({ ...about(0), id }))],
  ])('%s: sorted or openly not, and never in a topic without a name', (_what, papers) => {
    const { topics, byPaper } = sort(papers);
    expect([...byPaper.keys()]).toEqual(papers.map(({ id }) => id));
    expect(topics.filter(({ title }) => title.trim() === '')).toEqual([]);
  });

  test('six languages side by side: a topic is of one, and no name is grammar', () => {
    const sentences: Record<string, string> = {
      en: 'We study the folding of proteins and of the enzymes in a cell',
      de: 'Wir untersuchen die Faltung der Proteine und die Enzyme in einer Zelle',
      fr: 'Nous étudions le repliement des protéines et les enzymes dans une cellule',
      es: 'Estudiamos el plegamiento de las proteínas y las enzimas en una célula',
      zh: '我们研究了蛋白质折叠的方法，并且在细胞中分析了酶的作用',
      ar: 'ندرس طي البروتينات في الخلية وتأثير الإنزيمات على التفاعلات من خلال التجربة',
    };
    const languages = Object.keys(sentences);
    const papers = Array.from({ length: 60 }, (_, at) => {
      const language = languages[at % 6] ?? '';
      return paper({
        id: `${language}${String(at)}`,
        title: sentences[language] ?? '',
        abstract: `${sentences[language] ?? ''} ${String(at)}.`,
      });
    }).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const { topics, byPaper } = sort(papers);
    const grammar = /^(?:the|and|die|und|der|des|le|les|las|el|的|了|في|من|على|我们|nous|wir)$/i;
    expect(topics.filter(({ title }) => grammar.test(title))).toEqual([]);
    for (const [, members] of Map.groupBy(byPaper, ([, all]) => all[0]?.id)) {
      expect(new Set(members.map(([id]) => id.slice(0, 2))).size).toBe(1);
    }
  });
});
