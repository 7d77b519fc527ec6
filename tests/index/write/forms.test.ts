import { describe, expect, test } from 'vitest';
import type { Indexable } from '#core/index/entry.ts';
import type { Engine } from '#core/index/engine.ts';
import { memoryEngine } from '#core/index/memoryEngine.ts';
import { withForms } from '#core/index/withForms.ts';
import { search } from '#core/query/search.ts';
import { rootOf } from '#core/words/rootOf.ts';
import { makeIndex } from '#index/write/makeIndex.ts';
import { openIndex } from '../../../src/index/read/openIndex.ts';
import { paper } from '../../core/query/memoryEngine.ts';

interface Shelf {
  language: string;
  papers: readonly Indexable[];
  queries: readonly (readonly [query: string, ids: readonly string[]])[];
}

/** Of each language papers, and what queries find of them. */
const shelves: readonly [Shelf, ...Shelf[]] = [
  {
    language: 'de',
    papers: [
      paper('eins', 'Übersetzung mit großen Modellen', 'Die Modelle lernen aus dem Text und der Sprache.'),
      paper('zwei', 'Ein Netz für Bilder', 'Die Wörter der Bilder und das Netz.'),
      paper('drei', 'Netze aus Drähten', 'Die Autorinnen messen den Strom und die Drähte.'),
      paper('vier', 'Über das Wort', 'Die Ergebnisse sind neu, und das Wort zählt.'),
    ],
    queries: [
      ['Modell', ['eins']],
      ['Modelle', ['eins']],
      ['netzes', ['drei', 'zwei']],
      ['Autorin', ['drei']],
      ['Wort', ['vier', 'zwei']],
      ['title:Netzen', ['drei', 'zwei']],
      ['+Autorin', []],
      ['Ergebnis', ['vier']],
      ['die Netze und Wörter', ['zwei']],
    ],
  },
  {
    language: 'fr',
    papers: [
      paper('un', 'Des réseaux profonds', 'Les réseaux de neurones et leur apprentissage.'),
      paper('deux', 'Un réseau neuronal', 'Une méthode générale et les journaux.'),
      paper('trois', 'Les modèles du langage', 'Les textes sont générés et les mots aussi.'),
    ],
    queries: [
      ['réseau', ['deux', 'un']],
      ['réseaux', ['deux', 'un']],
      ['neuronaux', ['deux']],
      ['journal', ['deux']],
      ['modele', ['trois']],
      ['générer', ['trois']],
      ['profonde', ['un']],
    ],
  },
  {
    language: 'es-MX',
    papers: [
      paper('uno', 'Las redes profundas', 'Los modelos y las imágenes de la calle.'),
      paper('dos', 'Una red para la voz', 'Las aplicaciones de la voz en el campo.'),
    ],
    queries: [
      ['red', ['dos', 'uno']],
      ['imagen', ['uno']],
      ['aplicación', ['dos']],
      ['profundo', ['uno']],
      ['voces', ['dos']],
    ],
  },
  {
    language: 'pt-BR',
    papers: [
      paper('um', 'As aplicações neurais', 'Os modelos aprendem com as imagens.'),
      paper('dois', 'Uma rede neural', 'A aplicação é simples e o autor é um.'),
    ],
    queries: [
      ['aplicação', ['dois', 'um']],
      ['neurais', ['dois', 'um']],
      ['imagem', ['um']],
      ['redes', ['dois']],
      ['autores', ['dois']],
    ],
  },
];

describe.each(shelves)('On a shelf in "$language"', async ({ language, papers, queries }) => {
  const all = papers.map((each) => ({ ...each, acronyms: [] }));
  const files = await makeIndex({ papers: all, topics: [], synonyms: [], language });
  const opened = await openIndex((path) =>
    Promise.resolve(files.get(path) ?? expect.fail(`there is no ${path}`)),
  );
  const root = rootOf(opened.language ?? '');
  if (root === undefined) throw new Error(language);
  const engines: readonly Engine[] = [withForms(opened, root), memoryEngine(all, [], language)];

  test.each(queries)('%s finds every form of its words', async (query, ids) => {
    for (const engine of engines) {
      const { hits } = await search(query, {}, engine, { count: 10, typing: false });
      const found = hits.flatMap(({ id, lacks }) => (lacks.length === 0 ? id : [])).toSorted();
      expect(found).toEqual(ids);
    }
  });
});

test('what was found by another form is marked, and nothing is told of a slip', async () => {
  const engine = memoryEngine(shelves[0].papers, [], 'de');
  const { hits, understood } = await search('Autorin', {}, engine, { count: 10, typing: false });
  expect(understood).toEqual([]);
  expect(hits[0]?.excerpt).toEqual(expect.arrayContaining([expect.objectContaining({ text: 'Autorinnen' })]));
});

test('an index in English has nothing of all this', async () => {
  const all = [paper('one', 'The models of words', 'The model and the word.')];
  const files = await makeIndex({
    papers: all.map((each) => ({ ...each, acronyms: [] })),
    topics: [],
    synonyms: [],
    language: 'en-GB',
  });
  const entry = JSON.parse(new TextDecoder().decode(files.get('entry.json'))) as object;
  expect(Object.keys(entry)).toEqual(['version', 'folder', 'size', 'common', 'words']);
});
