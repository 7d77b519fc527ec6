import { readFileSync } from 'node:fs';
import { createContext, runInContext, type Context } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/interface/languages/en.ts';
import { readSaying, type Part } from '../../src/interface/saying.ts';
import { shapeOf } from '../../src/interface/shapeOf.ts';
import { sayingProgram, valuesOf } from '../../src/interface/sayingProgram.ts';
import type { Sayings } from '../../src/interface/sayings.ts';
import { speech } from '../../src/interface/intl.ts';
import { catalogues, spokenFor } from '../../src/interface/spoken.ts';

const ellipsis = / …/;

/** What is written otherwise in a language: French parts some signs from their words by spaces that no line ends at. */
const misprints: Readonly<Record<string, readonly RegExp[]>> = {
  fr: [/ [:;?!»]|« |[\u00a0\u202f](?![:;?!»])(?<!«.)/, ellipsis],
  es: [ellipsis],
  pt: [ellipsis],
  ar: [ellipsis, /\p{sc=Arab}[,;?]/u],
  zh: [ellipsis, /\p{sc=Han}[,;:?]/u],
  ja: [ellipsis, /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][,;:?]/u],
};

/** Every saying by its path in the catalogue: `lists.newestFirst`. */
function sayings(said: string | Sayings, path = ''): [path: string, saying: string][] {
  if (typeof said === 'string') return [[path, said]];
  return Object.entries(said).flatMap(([name, each]) =>
    sayings(each, path === '' ? name : `${path}.${name}`),
  );
}

const english = new Map(sayings(en));

function pluralsIn(parts: readonly Part[]): string[][] {
  return parts.flatMap((part) => {
    if (typeof part === 'string' || !('cases' in part)) return [];
    const own = part.by === 'plural' ? [[...part.cases.keys()].filter((each) => !each.startsWith('='))] : [];
    return [...own, ...[...part.cases.values()].flatMap(pluralsIn)];
  });
}

/** Where the programs of a language's sayings run: made once, for to make one takes longer than all they do. */
function speaking(locale: string): Context {
  const { form, plural, number, percent, megabytes } = speech(locale);
  const things = (thing: string) => (count: number) => `${number(count)} ${thing}`;
  return createContext({
    ...{ $form: form, $plural: plural, $number: number, $percent: percent, $megabytes: megabytes },
    ...{ $papers: things('papers'), $topics: things('topics'), $people: things('people') },
  });
}

/** What a saying says of numbers that are all the same, or of names. */
function said(saying: string, measure: string, context: Context, n: number): string {
  const program = sayingProgram(saying, measure);
  const names = valuesOf(measure);
  const value = (name: string): string | number =>
    name === 'order' ? 'title' : new RegExp(`\\{${name}\\}`).test(measure) ? 'Name' : n;
  const values = Object.fromEntries(names.map((name) => [name, value(name)]));
  const made: unknown = runInContext(program.startsWith('"') ? program : `(${program})`, context);
  if (typeof made !== 'function') return String(made);
  return String((made as (value: unknown) => unknown)(names.length === 1 ? values[names[0] ?? ''] : values));
}

const languages = Object.entries(catalogues).map(
  ([language, { words }]) => [language, sayings(words)] as const,
);

describe.each(languages)('the catalogue "%s"', (language, all) => {
  const { locale } = spokenFor(language);
  const context = speaking(locale);

  test('says all that English says', () => {
    expect(all.map(([path]) => path)).toEqual([...english.keys()]);
  });

  test('says it of the same values and choices, with the same elements and links in it', () => {
    for (const [path, saying] of all) expect(shapeOf(saying), path).toEqual(shapeOf(english.get(path) ?? ''));
  });

  test('has each form that a number up to 1,000 takes in its language, or one for all', () => {
    const rules = new Intl.PluralRules(locale);
    const forms = [...new Set(Array.from({ length: 1001 }, (_, n) => rules.select(n)))].toSorted();
    for (const [path, saying] of all)
      for (const own of pluralsIn(readSaying(saying)))
        expect([forms.join(), 'other'], path).toContain(own.toSorted().join());
  });

  test('is set as its language is', () => {
    const written = [
      ...all.map(([, saying]) => saying.replaceAll(/\{\w+, \w+, /g, '{')),
      ...(language === 'en' ? [] : [readFileSync(`src/guide/reading/${language}.mdx`, 'utf8')]),
    ];
    const found = (misprints[language] ?? []).flatMap((sign) => written.filter((text) => sign.test(text)));
    expect(found).toEqual([]);
  });

  test.each([0, 1, 2, 5, 11, 100, 1000])('has whole sentences with %i in them', (n) => {
    for (const [path, saying] of all) {
      const sentence = said(saying, english.get(path) ?? '', context, n);
      expect(sentence, path).toMatch(/\S/);
      expect(sentence, path).not.toMatch(/undefined|NaN|\[object|[#{}]/);
      if (path !== 'counts.comma') expect(sentence, path).toBe(sentence.trim());
    }
  });
});
