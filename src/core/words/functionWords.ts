import lists from 'stopwords-iso' with { type: 'json' };
import { fold } from './fold.ts';
import { stopWords } from './stopWords.ts';
import type { TextWord } from './terms.ts';

/** A text is of another language than English when this part of its words is grammar there. */
const PART = 0.2;
/**
 * Letters that English has none of tell it is another; this part then tells which. Arabic writes much of its grammar onto
 * its words: "و", "ب", "ل", "ال".
 */
const PART_OF_OTHER_LETTERS = 0.04;
/** And so many times more than in English. */
const TIMES = 1.5;
/** Words by which a language is told; more tell no better. */
const HEARD = 120;

/** The words of a text that carry grammar, not subject, in the language it is in. */
export function functionWordsOf(words: readonly TextWord[]): ReadonlySet<string> {
  return functionWordsIn(languageOf(words));
}

/** The language of a text (ISO 639): the one whose small words it uses most, English where none is sure. */
export function languageOf(words: readonly TextWord[]): string {
  const heard = words.slice(0, HEARD);
  const counts = new Map<string, number>();
  let english = 0;
  for (const { key } of heard) {
    if (stopWords.has(key)) english += 1;
    for (const language of languagesOf().get(key) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [language, most] = [...counts].reduce<[string, number]>(
    (best, each) => (each[1] > best[1] ? each : best),
    ['', 0],
  );
  const others = heard.filter(({ key }) => !/[a-z\d]/.test(key)).length;
  const part = others * 2 > heard.length ? PART_OF_OTHER_LETTERS : PART;
  return most >= heard.length * part && most > english * TIMES ? language : 'en';
}

/**
 * The words of a language (BCP 47) that carry grammar, by their keys (see terms.ts). The lists are those of stopwords-iso,
 * 57 languages; for English, whose list there holds hundreds of ordinary words, our own.
 */
export function functionWordsIn(language: string): ReadonlySet<string> {
  const [base = ''] = language.toLowerCase().split('-');
  return base === 'en' ? stopWords : wordsOf(base);
}

/** The languages in which a key is grammar, longer lists last: of two languages that fit alike the stricter has the text. */
function languagesOf(): ReadonlyMap<string, string[]> {
  if (languages.size === 0) {
    const others = Object.keys(lists).filter((language) => language !== 'en');
    for (const language of others.toSorted((a, b) => wordsOf(a).size - wordsOf(b).size || (a < b ? -1 : 1))) {
      for (const key of wordsOf(language)) {
        const known = languages.get(key);
        if (known) known.push(language);
        else languages.set(key, [language]);
      }
    }
  }
  return languages;
}

const languages = new Map<string, string[]>();

function wordsOf(language: string): ReadonlySet<string> {
  let known = sets.get(language);
  if (!known) {
    known = new Set((lists as Readonly<Record<string, readonly string[]>>)[language]?.map(fold));
    sets.set(language, known);
  }
  return known;
}

const sets = new Map<string, ReadonlySet<string>>();
