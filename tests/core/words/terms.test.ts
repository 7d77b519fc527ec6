import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { american, fold } from '#core/words/fold.ts';
import { terms } from '#core/words/terms.ts';

describe('two spellings of one word share a key', () => {
  test.each([
    ['Modelling', 'modeling'],
    ['optimise', 'optimize'],
    ['optimisations', 'optimization'],
    ['Behaviours', 'behavior'],
    ['neighbourhood', 'neighborhoods'],
    ['labelled', 'labeled'],
    ['analysed', 'analyzed'],
    ['centre', 'centers'],
    ['defence', 'defenses'],
    ['catalogue', 'catalogs'],
    ['GNNs', 'GNN'],
    ['LMs', 'lm'],
    ['caches', 'cache'],
    ['batches', 'batch'],
    ['matrices', 'matrix'],
    ['categories', 'category'],
    ['Schrödinger’s', 'schrodinger'],
    ['Sørensen', 'Sorensen'],
    ['Łódź', 'lodz'],
    ['Ёлка', 'елка'],
    ['كِتَاب', 'كتـــاب'],
    ['שָׁלוֹם', 'שלום'],
    ['ﾃﾞｰﾀ', 'データ'],
    ['ＢＥＲＴ', 'bert'],
    ['opti\u00ADmise', 'optimize'],
    ['centred', 'centered'],
    ['centring', 'centering'],
    ['fibres', 'fiber'],
    ['cataloguing', 'cataloging'],
    ['odour', 'odor'],
    ['behaviourally', 'behaviorally'],
    ['generalisability', 'generalizability'],
    ['reparametrisation', 'reparameterization'],
    ['fuelled', 'fueled'],
    ['dialling', 'dialing'],
    ['fulfilment', 'fulfillment'],
    ['licenced', 'licensed'],
    ['practising', 'practicing'],
    ['acknowledgements', 'acknowledgment'],
    ['greyscale', 'grayscale'],
    ['focussed', 'focused'],
    ['leukaemia', 'leukemia'],
    ['haemorrhages', 'hemorrhage'],
    ['anaesthetic', 'anesthetic'],
    ['encyclopaedia', 'encyclopedia'],
    ['foetal', 'fetal'],
    ['manoeuvring', 'maneuvering'],
    ['discs', 'disk'],
  ])('%s is %s', (one, other) => expect(fold(one)).toBe(fold(other)));
});

describe('different words keep different keys', () => {
  test.each([
    ['four', 'for'],
    ['plane', 'plan'],
    ['filling', 'filing'],
    ['news', 'new'],
    ['bus', 'bu'],
    ['loss', 'los'],
    ['analysis', 'analyst'],
    ['C++', 'C'],
    ['ハス', 'バス'],
    ['मॉडल', 'मडल'],
    ['กิน', 'กัน'],
    ['tour', 'Tor'],
  ])('%s is not %s', (one, other) => expect(fold(one)).not.toBe(fold(other)));
});

describe('a word that ends as British ones do, and is none, keeps its spelling', () => {
  test.each(
    (
      'noise denoised supervised revise devise precise concise exercise promise premise compromise expertise ' +
      'advertise surprise enterprise raised otherwise pairwise cruise disguise franchise paradise rise arise ' +
      'recalled installing misspelled retelling controlling four hour journal tourist rogue hundred string'
    ).split(' '),
  )('%s', (word) => expect(american(word)).toBe(word));

  test.each('optimise randomise localise vectorise characterise publicise standardise relativise'.split(' '))(
    '%s is none of these',
    (word) => expect(american(word)).toBe(word.replace('ise', 'ize')),
  );
});

test.each([
  ['centres', 'centers'],
  ['optimisers', 'optimizers'],
  ['colours', 'colors'],
  ['analyses', 'analyses'],
  ['losses', 'losses'],
])('The American spelling of %s is %s', (word, spelled) => expect(american(word)).toBe(spelled));

test('a plural in -s and its singular are one, whatever the noun', () => {
  const noun = fc.stringMatching(/^[a-z]{3,8}(?:er|ion|or|ng|el|um|nt|at)$/);
  fc.assert(
    fc.property(noun, (each) => {
      expect(fold(`${each}s`)).toBe(fold(each));
    }),
    { seed: 7 },
  );
});

describe('words of a text', () => {
  const keys = (text: string) => terms(text).map(({ key }) => key);

  test('signs that belong to a name stay', () => {
    expect(keys('C++, C# and SpecDec++’s DPM-Solver++.')).toEqual([
      'c++',
      'c#',
      'and',
      'specdec++',
      'dpm',
      'solver++',
    ]);
  });

  test('addresses are left out', () => {
    expect(keys('see https://github.com/a/graph-tools or www.graph.org/x now')).toEqual(['see', 'or', 'now']);
  });

  test.each([
    ['拡散 models', ['拡散', 'model']],
    ['使用BERT模型进行文本分类', ['使用', 'bert', '模型', '进行', '文本', '分类']],
    ['データベース検索', ['データベース', '検索']],
    ['การเรียนรู้ของเครื่อง', ['การ', 'เรียน', 'รู้', 'ของ', 'เครื่อง']],
    ['언어 모델의 학습', ['언어', '모델의', '학습']],
    ['کتاب‌ها', ['کتابها']],
  ])('%s is cut where words begin', (text, words) => {
    expect(keys(text)).toEqual(words);
  });

  test('a phrase runs on from one script into the other', () => {
    expect(terms('BERT模型').map(({ next }) => next)).toEqual(['space', 'stop']);
  });

  test.each([
    ['graph networks', 'space'],
    ['graph\n  networks', 'space'],
    ['message-passing', 'hyphen'],
    ['user/item', 'hyphen'],
    ['N:M', 'hyphen'],
    ['graphs, networks', 'stop'],
    ['graphs. Networks', 'stop'],
    ['models (DMs', 'stop'],
    ['Title\n\nAbstract', 'stop'],
    ['see https://x.org networks', 'stop'],
  ] as const)('in "%s" the first word is followed by a %s', (text, next) => {
    expect(terms(text)[0]?.next).toBe(next);
  });

  test('every word stands where it says, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let last = 0;
        for (const { text: printed, start, end } of terms(text)) {
          expect(text.slice(start, end)).toBe(printed);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
      { seed: 7 },
    );
  });
});

test('a text of ASCII has the words it has beside any other letter', () => {
  const piece = fc.constantFrom(
    'https://',
    'www.',
    '++',
    '#',
    "'",
    "'s",
    '-',
    ' ',
    '\n\n',
    '.',
    'C',
    'word',
    '42',
  );
  const text = fc
    .array(fc.oneof(piece, fc.string({ unit: 'binary-ascii', maxLength: 4 })))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, (ascii) => {
      const alone = terms(ascii);
      const beside = terms(`${ascii}\n\né`).slice(0, -1);
      expect(alone).toEqual(beside);
    }),
    { numRuns: 2000 },
  );
});
