import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { ja } from './languages/ja.ts';
import { pt } from './languages/pt.ts';
import { zh } from './languages/zh.ts';
import type { Words } from './words.ts';

/** What one site says: its words, and in which language and manner they are. */
export interface Spoken {
  /** As `lang` states it. */
  language: string;
  /** As `Intl` takes it. */
  locale: string;
  direction: 'ltr' | 'rtl';
  /** Of the texts of the shelf. */
  shelfLanguage: string;
  /** Which of the catalogues is nearest, English where there is none: that of a text which stands beside them. */
  catalogue: string;
  words: Words;
}

/** Every language there is a catalogue of, and how it says numbers and dates where the shelf names no country. */
export const catalogues: Readonly<Record<string, { words: Words; locale?: string }>> = {
  // British: "5 March 2024", and "a, b and c".
  en: { words: en, locale: 'en-GB' },
  de: { words: de },
  fr: { words: fr },
  es: { words: es },
  pt: { words: pt },
  zh: { words: zh },
  ja: { words: ja },
  ar: { words: ar },
};

/**
 * What the interface of a shelf speaks: the shelf's language where there is a catalogue of it, or `own` is one; else
 * English. A catalogue serves all countries, but one script alone: Chinese in simplified characters is not for a shelf
 * in traditional ones.
 */
export function spokenFor(shelfLanguage: string, own?: { language: string; words: Words }): Spoken {
  const found = [...(own === undefined ? [] : [own.language]), ...Object.keys(catalogues)].find((each) =>
    isOneLanguage(each, shelfLanguage),
  );
  const language = found ?? 'en';
  const known = catalogues[language];
  const hasCountry = new Intl.Locale(shelfLanguage).region !== undefined;
  const tag = found !== undefined && hasCountry ? shelfLanguage : (known?.locale ?? language);
  return {
    language: found === undefined ? language : shelfLanguage,
    locale: inDigits(tag),
    direction: directionOf(language),
    shelfLanguage,
    catalogue: known === undefined ? 'en' : language,
    words: (own?.language === found ? own?.words : undefined) ?? known?.words ?? en,
  };
}

/** Whether two tags are of one language in one script; a tag that is none is of no language. */
export function isOneLanguage(one: string, other: string): boolean {
  const [a, b] = [one, other].map((tag) => localeOf(tag)?.maximize());
  return a !== undefined && a.language === b?.language && a.script === b.script;
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Years, identifiers and claims of papers are in Western digits; so are the numbers beside them. */
function inDigits(tag: string): string {
  if (new Intl.Locale(tag).maximize().script === 'Latn') return tag;
  return new Intl.Locale(tag, { numberingSystem: 'latn' }).toString();
}

/** By the script a language is written in. */
function directionOf(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg|Mand|Samr)$/.test(script ?? '') ? 'rtl' : 'ltr';
}
