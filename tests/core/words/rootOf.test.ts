import { describe, expect, test } from 'vitest';
import { foldLetters } from '#core/words/foldLetters.ts';
import { rootOf } from '#core/words/rootOf.ts';

/** Forms of one word in each line. */
const forms: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Modell Modelle Modellen Modells',
    'Netz Netze Netzen Netzes',
    'neuronal neuronale neuronalen neuronaler neuronales neuronalem',
    'Wort Wörter Wörtern Wortes',
    'Sprache Sprachen',
    'lernen Lernens',
    'schnell schneller schnellste schnellsten',
    'Ergebnis Ergebnisse Ergebnissen',
    'Autorin Autorinnen',
  ],
  fr: [
    'réseau réseaux',
    'neuronal neuronale neuronaux neuronales',
    'modèle modèles',
    'profond profonde profonds profondes',
    'générer généré générée générés génère',
    'premier première premières',
    'nombreux nombreuse nombreuses',
    'actif active actives',
    'actuel actuelle actuels actuelles',
  ],
  es: [
    'red redes',
    'modelo modelos',
    'imagen imágenes',
    'aplicación aplicaciones',
    'profundo profunda profundos profundas',
    'luz luces',
    'interés intereses',
  ],
  pt: [
    'aplicação aplicações',
    'modelo modelos',
    'rede redes',
    'imagem imagens',
    'neural neurais',
    'análise análises',
    'possível possíveis',
    'autor autores',
  ],
};

/** Words that have nothing to do with one another, however alike they begin. */
const others: Readonly<Record<string, readonly string[]>> = {
  de: ['Modell Modul Mode', 'Netz Netzwerk', 'Wort Wert', 'Text Test', 'Bild Bildung'],
  fr: ['réseau réserve', 'taux tau', 'modèle modulaire', 'mot moteur', 'actif acteur'],
  es: ['red redacción', 'modelo modular', 'texto textil', 'luz lucha'],
  pt: ['rede redução', 'modelo modular', 'imagem imaginar', 'texto têxtil'],
};

describe.each(Object.keys(forms))('in "%s"', (language) => {
  const rootsOf = (line: string) => line.split(' ').map((word) => rootOf(language)?.(foldLetters(word)));

  test.each(forms[language] ?? [])('one root is of %s', (line) => {
    expect(new Set(rootsOf(line)).size).toBe(1);
  });

  test.each(others[language] ?? [])('another root is of each of %s', (line) => {
    expect(new Set(rootsOf(line)).size).toBe(line.split(' ').length);
  });
});

test('a language has its roots whatever the country, and others have none', () => {
  expect(rootOf('pt-BR')).toBe(rootOf('pt'));
  expect(['en', 'en-GB', 'ar', 'zh', 'ja', 'nl'].map(rootOf)).toEqual(Array(6).fill(undefined));
});
