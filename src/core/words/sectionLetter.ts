import { plainLetters } from './plainLetters.ts';

/**
 * The letter under which a text stands in an alphabetical list, in lower case, accents aside: that of its alphabet, the row
 * of a kana, the first consonant of a Korean syllable; of a Chinese character its pinyin where the list is Chinese, else
 * `漢`. `#` where it begins with no letter.
 */
export function sectionLetter(text: string, language: string): string {
  const [first = ''] = plainLetters(text);
  if (alphabets.test(first)) return first;
  if (/[\u3041-\u30fe]/u.test(first)) return rowOf(first);
  // NFKD has taken syllables apart.
  if (/[\u1100-\u1112]/u.test(first)) return initials[first.charCodeAt(0) - 0x1100] ?? '#';
  if (!/\p{Script=Han}/u.test(first)) return '#';
  return /^zh\b/i.test(language) ? (pinyinLetter(first) ?? '漢') : '漢';
}

const alphabets =
  /^(?:[a-z]|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Armenian}|\p{Script=Georgian}|\p{Script=Devanagari}|\p{Script=Thai})$/u;

/** Consonants that are written double stand with the single ones. */
const initials = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';
const rows = 'あかさたなはまやらわ';

function rowOf(kana: string): string {
  const code = kana.charCodeAt(0);
  const hiragana = code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : kana;
  return [...rows].findLast((row) => row <= hiragana) ?? 'あ';
}

/** The first character of each letter in the order of pinyin; no syllable begins with i, u or v. */
const firstOfLetter = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀'];
const letters = [...'abcdefghjklmnopqrstwxyz'];

function pinyinLetter(character: string): string | undefined {
  pinyin ??= new Intl.Collator('zh-u-co-pinyin');
  const at = firstOfLetter.findLastIndex((first) => (pinyin?.compare(character, first) ?? -1) >= 0);
  return letters[at];
}

let pinyin: Intl.Collator | undefined;
