import data from './data/spellings.json' with { type: 'json' };
import { arabicStem } from './arabicStem.ts';
import { foldLetters } from './foldLetters.ts';

/**
 * The key of a word: lower case, no accents, American spelling, singular; of an Arabic word its light stem.
 * The rules have exceptions where the outcome would be another word, "four" and "for", or one that nobody writes:
 * what is proposed to a reader as a spelling is made of keys, and should not be "noize".
 */
export function fold(word: string): string {
  let key = folded.get(word);
  if (key === undefined) {
    if (folded.size === MEMORY) folded.clear();
    folded.set(word, (key = foldAnew(word)));
  }
  return key;
}

/** Texts say the same words again and again, and folding is most of the work. */
const folded = new Map<string, string>();
const MEMORY = 100_000;

function foldAnew(word: string): string {
  let key = /^[A-Z\d]{2,}s$/.test(word) ? word.slice(0, -1) : word;
  if (/\P{ASCII}/u.test(key)) key = foldLetters(key).replaceAll('’', "'");
  // Persian and Urdu have letters of their own, and other endings.
  if (/^[\u0621-\u064a]+$/.test(key)) return arabicStem(key);
  key = key.toLowerCase().replace(/'s?$/, '');
  // Twice, since "optimise" only shows its American stem after the first.
  return singular(respelled(singular(key)));
}

function singular(key: string): string {
  const known = irregular.get(key);
  if (known !== undefined) return known;
  if (key.length < 4) return key;
  if (key.endsWith('ies')) return key.length > 4 ? `${key.slice(0, -3)}y` : key.slice(0, -1);
  // "caches" could be of "cach" or "cache": the bare stem stands for both.
  if (/(?:[cs]h|x|z|ss)es?$/.test(key)) return key.replace(/es?$/, '');
  return /[^su]s$/.test(key) && !key.endsWith('is') ? key.slice(0, -1) : key;
}

/** A word in lower case as Americans spell it, its plural as well. */
export function american(word: string): string {
  const spelled = respelled(word);
  if (spelled !== word || !word.endsWith('s')) return spelled;
  const one = word.slice(0, -1);
  const changed = respelled(one);
  // "analyses" is more than one analysis.
  return changed === one || irregular.has(word) ? word : `${changed}s`;
}

function respelled(key: string): string {
  if (key.length < 5) return short.get(key) ?? key;
  const plain = /[ao]e/.test(key)
    ? digraphs.reduce((rest, [british, to]) => rest.replace(british, to), key)
    : key;
  for (const [british, replacement] of spellings) {
    if (british.test(plain)) return plain.replace(british, replacement);
  }
  return plain;
}

type Respelling = readonly [sign: RegExp, replacement: string];

const respelling = ([sign = '', replacement = '']: readonly string[]): Respelling => [
  new RegExp(sign.replace('<own>', data.own).replace('<ownL>', data.ownL)),
  replacement,
];
const short = new Map(Object.entries(data.short));
const digraphs = data.digraphs.map(respelling);
const spellings = data.spellings.map(respelling);
/** Plurals that no rule makes, and words that end as plurals do and are none. */
const irregular = new Map([
  ...Object.entries(data.irregular),
  ...data.same.split(' ').map((word) => [word, word] as const),
]);
