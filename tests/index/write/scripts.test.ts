import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { IndexError, type Engine } from '#core/index/engine.ts';
import { search } from '#core/query/search.ts';
import { chunks } from '#core/words/chunk.ts';
import { memoryEngine, paper } from '../../core/query/memoryEngine.ts';
import { openIndex } from '../../../src/index/read/openIndex.ts';
import { makeIndex } from '../../../src/index/write/makeIndex.ts';

const papers = [
  paper(
    'zh',
    '使用BERT模型进行文本分类的研究',
    '本文提出了一种基于深度学习的文本分类方法，在多个数据集上取得了最好的结果。',
  ),
  paper('zh2', '图神经网络综述', '图像与语言之外，图数据也很重要。类别很多，部分重叠。'),
  paper('ja', 'ニューラルモデルによるデータベース検索', '本論文ではデータベースの検索手法を提案する。'),
  paper('ja2', 'データの可視化', '地図とグラフを描く。ハスの花。'),
  paper('th', 'การเรียนรู้ของเครื่องสำหรับภาษาไทย', 'งานวิจัยนี้นำเสนอแบบจำลองภาษา'),
  paper('th2', 'เครือข่ายประสาท', 'เครื่องมือใหม่'),
  paper('ko', '언어모델의 효율적인 학습', '우리는 BERT를 이용한 분류 모델을 제안한다.'),
  paper('km', 'ការរៀនម៉ាស៊ីន', 'គំរូភាសាខ្មែរ'),
  paper('my', 'စက်သင်ယူမှု', 'မြန်မာဘာသာစကား'),
  paper('ar', 'نَماذج اللغة الكبيرة', 'ندرس التعلـــم العميق.'),
  paper('fa', 'کتاب‌ها و یادگیری', 'مدل‌های زبانی بزرگ را می‌سازیم.'),
  paper('he', 'מודלי שפה גדולים', 'למידה עמוקה של שָׁלוֹם.'),
  paper('ru', 'Обучение нейронных сетей', 'Всё о трансформёрах.'),
  paper('hi', 'भाषा मॉडल', 'गहन शिक्षण'),
  paper('en', 'Text Classification', 'With BERT, of soft\u00ADware by Sørensen.'),
];
const noAcronyms = { acronyms: [] };
const engines: Record<string, Engine> = {};

beforeAll(async () => {
  const source = { papers: papers.map((each) => ({ ...each, ...noAcronyms })), topics: [], synonyms: [] };
  const files = await makeIndex(source);
  engines['the real index'] = await openIndex((path) => {
    const file = files.get(path);
    return file ? Promise.resolve(file) : Promise.reject(new IndexError('damaged', path));
  });
  engines['memory'] = memoryEngine(papers);
});

const found = async (name: string, query: string) => {
  const engine = engines[name];
  if (!engine) throw new Error(name);
  return search(query, {}, engine);
};

describe.each(['memory', 'the real index'])('In %s every script is searched', (engine) => {
  test.each([
    ['分类', ['zh']],
    ['模型', ['zh']],
    ['"BERT模型"', ['zh']],
    ['BERT模型', ['zh', 'ko', 'en']],
    ['"模型进行文本"', ['zh']],
    ['深度学习', ['zh']],
    ['title:文本', ['zh']],
    ['+深度学习', ['zh']],
    ['神经网络', ['zh2']],
    ['図', ['ja2']],
    ['图', ['zh2']],
    ['綜', []],
    ['述', ['zh2']],
    ['検索', ['ja']],
    ['モデル', ['ja']],
    ['データベース', ['ja']],
    ['ﾃﾞｰﾀﾍﾞｰｽ', ['ja']],
    ['データ', ['ja', 'ja2']],
    ['ハス', ['ja2']],
    ['バス', []],
    ['เรียนรู้', ['th']],
    ['ภาษาไทย', ['th']],
    ['เครื่อง', ['th', 'th2']],
    ['언어', ['ko']],
    ['모델', ['ko']],
    ['모델이', ['ko']],
    ['"분류 모델"', ['ko']],
    ['ម៉ាស៊ីន', ['km']],
    ['မြန်မာ', ['my']],
    ['نماذج', ['ar']],
    ['التعلم', ['ar']],
    ['کتاب‌ها', ['fa']],
    ['کتابها', ['fa']],
    ['کتاب ها', ['fa']],
    ['کتاب', ['fa']],
    ['مدل‌های زبانی', ['fa']],
    ['שפה', ['he']],
    ['שלום', ['he']],
    ['нейронных', ['ru']],
    ['трансформерах', ['ru']],
    ['मॉडल', ['hi']],
    ['software', ['en']],
    ['sorensen', ['en']],
  ])('%s', async (query, ids) => {
    const { hits } = await found(engine, query);
    expect(hits.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  test('a longer question is answered by the paper that holds most of it', async () => {
    expect((await found(engine, '基于深度学习的图像分类')).hits[0]?.id).toBe('zh');
    expect((await found(engine, 'データベースを検索するモデル')).hits[0]?.id).toBe('ja');
  });
});

test.each([
  ['分类', 'zh', ['分类'], ['分类']],
  ['BERT模型', 'zh', ['BERT', '模型'], []],
  ['深度学习', 'zh', [], ['深度', '学习']],
  ['データベース', 'ja', ['データベース'], ['データベース']],
  ['図データ', 'ja2', ['データ'], ['図']],
  ['모델이', 'ko', ['모델'], ['모델']],
])('Of %s in %s just these stretches are marked', async (query, id, title, abstract) => {
  const hit = (await found('memory', query)).hits.find((each) => each.id === id);
  const marked = (segments: { text: string; marked: boolean }[] = []) =>
    segments.filter((segment) => segment.marked).map(({ text }) => text);
  expect([marked(hit?.title), marked(hit?.excerpt)]).toEqual([title, abstract]);
  expect(hit?.title.map(({ text }) => text).join('')).toBe(papers.find((each) => each.id === id)?.title);
});

test('Whatever stretch of a title is typed, the paper is found, whatever a dictionary takes for a word', async () => {
  const [zh, , ja, , th] = papers;
  for (const wanted of [zh, ja, th]) {
    const letters = chunks(wanted?.title ?? '');
    for (let from = 0; from < letters.length; from++) {
      for (let to = from + 1; to <= Math.min(letters.length, from + 6); to++) {
        const query = (wanted?.title ?? '').slice(letters[from]?.start, letters[to]?.start);
        const { hits } = await found('memory', query);
        expect([query, hits.some(({ id }) => id === wanted?.id)]).toEqual([query, true]);
      }
    }
  }
});

test('Chunks stand where they say, in order, and none leaves the index for its length', () => {
  const letter = fc.constantFrom(
    '分',
    '类',
    'ー',
    'タ',
    'ﾞ',
    'ก',
    'ิ',
    '한',
    'a',
    'B',
    '1',
    ' ',
    '。',
    '\u200C',
    '\u00AD',
    '-',
    '𠀀',
  );
  fc.assert(
    fc.property(
      fc.array(letter, { maxLength: 200 }).map((all) => all.join('')),
      (text) => {
        let last = -1;
        for (const { start, text: own, unspaced } of chunks(text)) {
          expect(text.startsWith(own, start)).toBe(true);
          expect(start).toBeGreaterThan(last);
          last = start;
          if (unspaced) expect(own.normalize('NFC')).not.toMatch(/[aB ]/);
        }
        const held = chunks(text)
          .map(({ whole }) => whole)
          .join(' ');
        for (const each of text.match(/[分类ก한𠀀]/gu) ?? []) expect(held).toContain(each);
      },
    ),
    { seed: 22, numRuns: 500 },
  );
});
