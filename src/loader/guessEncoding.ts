import { analyse } from 'chardet';

/** Among alike letters of Europe a language must speak as clearly for another encoding than the usual one. */
const CLEARER = 1.5;
/** Of a hundred, what the detector says of a few letters that could be anything is about ten. */
const SURE = 20;

/**
 * The encoding of bytes that are not UTF-8 and declare nothing, as `TextDecoder` calls it: the likeliest in which they
 * can be read, by the letters and pairs of letters of languages; undefined where nothing is likely. `bytes` are the
 * lines that are not UTF-8 and end in a line end.
 */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const { words, share } = wordsBeyondAscii(bytes);
  // Languages in Latin letters put an accent on every third letter at most; what has other letters has no others.
  const isLatin = share < 0.5;
  // The words around a name are English, and speak for Western Europe, whatever the name is written in.
  const guesses = [...analyse(words), ...analyse(bytes)]
    .map(({ name, confidence }) => ({ name: nameOf(name, bytes), confidence }))
    .filter(({ name }) => latin.has(name) === isLatin && canRead(name, bytes));
  const usual = Math.max(0, ...guesses.filter(({ name }) => name === western).map((each) => each.confidence));
  const best = guesses.reduce((first, next) => (next.confidence > first.confidence ? next : first), {
    name: western,
    confidence: isLatin ? usual * CLEARER : 0,
  });
  return best.confidence > SURE ? best.name : undefined;
}

const western = 'windows-1252';

/** Encodings of languages that are written in Latin letters. */
const latin = new Set([
  western,
  'windows-1250',
  'windows-1254',
  'windows-1257',
  'windows-1258',
  'iso-8859-2',
]);

/** What Windows uses has all letters of the standard, and signs where that has none. */
const wider = new Map([
  ['iso-8859-1', western],
  ['iso-8859-9', 'windows-1254'],
  ['iso-8859-8', 'windows-1255'],
]);

function nameOf(detected: string, bytes: Uint8Array): string {
  const name = detected.toLowerCase();
  // Polish and Czech in Windows have letters where ISO 8859-2 has none.
  if (name === 'iso-8859-2' && bytes.some((byte) => byte >= 0x80 && byte < 0xa0)) return 'windows-1250';
  return wider.get(name) ?? name;
}

function canRead(name: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(name, { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    // A RangeError is how it says that it knows no such encoding, a TypeError that the bytes are not of it.
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    return false;
  }
}

/** The words with a letter beyond ASCII, a space between them, and the share of such letters in them. */
function wordsBeyondAscii(bytes: Uint8Array): { words: Uint8Array; share: number } {
  const words: number[] = [];
  let beyond = 0;
  let letters = 0;
  for (let start = 0; start < bytes.length; start += 1) {
    let end = start;
    let count = 0;
    for (; isLetter(bytes[end] ?? 0); end += 1) if ((bytes[end] ?? 0) > 0x7f) count += 1;
    if (count > 0) {
      words.push(...bytes.subarray(start, end), 0x20);
      beyond += count;
      letters += end - start;
    }
    start = end;
  }
  return { words: Uint8Array.from(words), share: letters === 0 ? 0 : beyond / letters };
}

const isLetter = (byte: number): boolean =>
  byte > 0x7f || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
