import { greekName, greekNames } from '../words/greek.ts';
import { plainLetters } from '../words/plainLetters.ts';
import { addressPart } from '../words/slug.ts';
import { smallWords } from '../words/smallWords.ts';

/** The most characters of an id before a number is added to part it from another. */
const longestSlug = 40;
const mostWords = 5;

/**
 * A short readable id for a new paper: ASCII, lower case, words joined by hyphens. From the name of its system when
 * it has one ("SpecDec++" gives `specdec-plus-plus`), else from the first content words of its title. A title of
 * symbols or of another script than Latin gives `paper-` and a fingerprint. Never all digits, and never a name
 * that some file system or web server keeps for itself.
 */
export function paperSlug(title: string, name?: string): string {
  const own = name === undefined ? '' : slugOfWords(wordsOf(name));
  if (isUsable(own) && own.length <= longestSlug && addressPart(own, 'paper') === own) return own;
  const words = wordsOf(title);
  const telling = words.filter((word) => !wordsOfNoWeight.has(word));
  const slug = slugOfWords((telling.length > 1 ? telling : words).slice(0, mostWords));
  return addressPart(title, 'paper', isUsable(slug) ? slug : '');
}

function slugOfWords(words: readonly string[]): string {
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > longestSlug) break;
    slug = longer;
  }
  // One endless word is cut rather than lost.
  return slug === '' ? (words[0] ?? '').slice(0, longestSlug) : slug;
}

function wordsOf(text: string): string[] {
  const spelled = plainLetters(
    text
      .replace(/\\([a-zA-Z]+)/g, (_command, name: string) => (greekNames.has(name.toLowerCase()) ? name : ''))
      .replace(/(?<=[\p{L}\p{N}])\++/gu, (signs) => '-plus'.repeat(signs.length))
      .replace(/(?<=\p{L})\*/gu, '-star')
      .replace(/(?<=\b\p{L})#/gu, '-sharp'),
  )
    .replace(/[^\x20-\x7e]/g, (letter) => greekName(letter) ?? letter)
    .replace(/(?<=[a-z])['’](?=[a-z])/g, '');
  // A compound is one word: "multi-task" is never cut after "multi".
  return spelled
    .split(/[\s—–_|]+/)
    .map((word) => word.match(/[a-z0-9]+/g)?.join('-') ?? '')
    .filter((word) => word !== '');
}

function isUsable(slug: string): boolean {
  return slug.length >= 2 && /[a-z]/.test(slug);
}

const wordsOfNoWeight = new Set([...smallWords, ...'but into over under than between using our'.split(' ')]);
