import { expect, test } from 'vitest';
import { phraseIndex } from '#core/classify/phraseIndex.ts';
import { stemsAmong } from '#core/classify/stemsOf.ts';
import { numberTerms } from '#core/geometry/numberTerms.ts';

const noRules = { phrases: [], strong: [], weak: [], inTitle: [], needs: [], not: [] };

/** A phrase of a topic, and texts that speak of it in other forms. */
const spoken: readonly (readonly [phrase: string, text: string, said: string])[] = [
  ['neuronale Netze', 'Wir trainieren ein neuronales Netz und zeigen, wie es lernt.', 'neuronales Netz'],
  ['neuronale Netze', 'Die Tiefe von neuronalen Netzen ist noch nicht verstanden.', 'neuronalen Netzen'],
  ['réseau neuronal', 'Nous étudions les réseaux neuronaux dans la pratique.', 'réseaux neuronaux'],
  [
    'red neuronal',
    'En este trabajo se estudian las redes neuronales para la traducción.',
    'redes neuronales',
  ],
  ['rede neural', 'Neste artigo são estudadas as redes neurais para a tradução.', 'redes neurais'],
  [
    'graph neural network',
    'We study how the graph neural networks of our time learn.',
    'graph neural networks',
  ],
];

test.each(spoken)('the phrase "%s" is met in "%s"', (phrase, text, said) => {
  const mentions = phraseIndex([{ ...noRules, phrases: [phrase] }]).mentions(text);
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([said]);
});

test('an English text is read by its keys, whatever other texts are', () => {
  const index = phraseIndex([{ ...noRules, phrases: ['list'] }]);
  expect(index.mentions('Wir führen eine Liste der Dinge, die es noch nicht gibt.')).toHaveLength(1);
  expect(index.mentions('We listen to what the others say of it.')).toEqual([]);
});

test('the forms of a word are one term of the landscape', () => {
  const texts = [
    'Wir trainieren ein neuronales Netz und zeigen, wie es lernt.',
    'Die Tiefe von neuronalen Netzen ist noch nicht verstanden.',
  ];
  const numbered = numberTerms(
    texts.map((abstract, at) => ({ id: String(at), title: '', abstract, names: [] })),
  );
  const [one, other] = texts.map((abstract, at) => {
    const found = numbered.occurrences(at);
    return Array.from({ length: found.length / 3 }, (_, each) => ({
      term: found[each * 3],
      text: `\n\n${abstract}`.slice(found[each * 3 + 1], found[each * 3 + 2]),
    }));
  });
  const shared = one?.flatMap(({ term, text }) =>
    (other ?? []).flatMap((each) => (each.term === term ? [[text, each.text]] : [])),
  );
  expect(shared).toEqual([
    ['neuronales', 'neuronalen'],
    ['Netz', 'Netzen'],
    ['neuronales Netz', 'neuronalen Netzen'],
  ]);
});

test('what an English paper says, too, is the same term in a German one', () => {
  const abstracts = [
    'Wir zeigen, wie der Transformer aus den Daten der Welt lernt.',
    'We show how the transformer learns from what it reads.',
  ];
  const numbered = numberTerms(
    abstracts.map((abstract, at) => ({ id: String(at), title: '', abstract, names: [] })),
  );
  const [one, other] = abstracts.map((_, at) =>
    numbered.occurrences(at).filter((_value, each) => each % 3 === 0),
  );
  expect(one?.filter((term) => other?.includes(term))).toHaveLength(1);
});

test('two names of one root are one name among German papers', () => {
  const stemsOf = stemsAmong([
    { id: 'a', title: 'Netze', abstract: 'Wir zeigen, wie die Netze aus den Daten lernen.', names: [] },
  ]);
  expect(stemsOf('neuronale Netze')).toEqual(stemsOf('Neuronales Netz'));
  expect(stemsAmong([])('listen')).not.toEqual(stemsAmong([])('list'));
});
