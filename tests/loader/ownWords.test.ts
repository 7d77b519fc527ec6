import { describe, expect, test } from 'vitest';
import { en } from '../../src/interface/languages/en.ts';
import { ownWords } from '../../src/loader/ownWords.ts';

const read = (text: string, language = 'en') => {
  const { spoken, findings } = ownWords({ file: 'words.yaml', text }, language);
  return {
    spoken,
    told: findings.map(({ code, place, message }) => `${code} ${String(place.line)} ${message}`),
  };
};

test('a curator changes single words of the language there is', () => {
  const { spoken, told } = read('frame:\n  places:\n    papers: Aufsätze\n', 'de-CH');
  expect(told).toEqual([]);
  expect(spoken).toMatchObject({ language: 'de-CH', locale: 'de-CH' });
  expect(spoken.words.frame.places).toMatchObject({ papers: 'Aufsätze', topics: 'Themen' });
});

test('a language that is new has what it says, else English, and one finding counts what is missing', () => {
  const { spoken, told } = read(
    'language: nl\ncounts:\n  papers: "{n, plural, one {# artikel} other {# artikelen}}"\n',
    'nl-BE',
  );
  expect(told).toEqual([
    expect.stringMatching(/^words-missing 1 \d{3,} words of the interface are missing in "nl"/),
  ]);
  expect(spoken).toMatchObject({ language: 'nl-BE', locale: 'nl-BE', direction: 'ltr' });
  expect(spoken.words.counts.papers).toContain('artikelen');
  expect(spoken.words.counts.topics).toContain('topics');
});

test('a new language from the right is written so', () => {
  expect(read('language: he\nframe: {main: ראשי}', 'he').spoken.direction).toBe('rtl');
});

describe('what cannot be used is told, and costs itself alone', () => {
  test.each([
    [
      'frame:\n  skipp: x\n  main: Top',
      'words-key 2 words.yaml: "frame.skipp" cannot be used: did you mean frame.skip?',
    ],
    ['frame:\n  main: [a]', 'words-key 2 words.yaml: "frame.main" cannot be used: write a text'],
    [
      'frame: x',
      `words-key 1 words.yaml: "frame" cannot be used: write ${Object.keys(en.frame).slice(0, 3).join(', ')} … below it`,
    ],
    ['frame:\n  page: Page', 'words-key 2 words.yaml: "frame.page" cannot be used: it lacks {n, number}'],
    [
      'frame:\n  main: "Top {n}"',
      'words-key 2 words.yaml: "frame.main" cannot be used: nothing stands for {n}',
    ],
    [
      'saved:\n  nothingYet: Nothing',
      'words-key 2 words.yaml: "saved.nothingYet" cannot be used: it lacks [a link]',
    ],
    ['frame:\n  main: "{n"', 'words-key 2 words.yaml: "frame.main" cannot be used: {n is not closed'],
    [
      'frame:\n  page: "{n, select, a {b}}"',
      'words-key 2 words.yaml: "frame.page" cannot be used: it lacks {n, number}',
    ],
    [
      'frame:\n  page: "{n, plural, oen {a} other {b}}"',
      'words-key 2 words.yaml: "frame.page" cannot be used: oen is none of zero, one, two, few, many, other',
    ],
    [
      'lists:\n  papersOrdered: "{n, papers} {shelf} {order, select, newest {a} title {b}}"',
      'words-key 2 words.yaml: "lists.papersOrdered" cannot be used: it lacks {order, select, newest, title, topic}',
    ],
    [
      'frame:\n  page: "{n, plural, =01 {a} other {b}}"',
      'words-key 2 words.yaml: "frame.page" cannot be used: =0 is followed by no {',
    ],
    [
      'frame:\n  titleOfPage: "{title, number}, {page, number}"',
      'words-key 2 words.yaml: "frame.titleOfPage" cannot be used: it lacks {title}',
    ],
    [
      `frame:\n  page: "${'{n, plural, other {'.repeat(5000)}"`,
      'words-key 2 words.yaml: "frame.page" cannot be used: too many { stand within each other',
    ],
    [
      'frame:\n  page: "{n, plural}"',
      'words-key 2 words.yaml: "frame.page" cannot be used: {n, plural} has no cases',
    ],
    [
      'language: de\nframe: {main: Top}',
      'words-language 1 words.yaml is in another language: the language in shelf.yaml is en',
    ],
    ['- a', 'words-key 1 words.yaml: "" cannot be used: the file holds no keys'],
  ])('%j', (text, finding) => {
    expect(read(text).told).toEqual([finding]);
  });
});

test('no file, or an empty one, changes nothing', () => {
  expect(ownWords(undefined, 'fr')).toEqual({ spoken: read('', 'fr').spoken, findings: [] });
});
