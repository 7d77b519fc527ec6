/** Papers that nobody wrote: as many as wanted, always the same, with words as rare and as common as those of a language. */
export interface GeneratedPaper {
  title: string;
  abstract: string;
  authors: string[];
  year?: number;
}

/** The papers from 0 on: the first hundred of a thousand are the hundred. */
export function generatedPapers(count: number): GeneratedPaper[] {
  return Array.from({ length: count }, (_, at) => paper(at));
}

/** As files of JSON Lines, forty papers each. */
export function generatedFiles(papers: readonly GeneratedPaper[]): { file: string; text: string }[] {
  return Array.from({ length: Math.ceil(papers.length / 40) }, (_, at) => ({
    file: `papers/${String(at).padStart(4, '0')}.jsonl`,
    text: papers
      .slice(at * 40, at * 40 + 40)
      .map((each) => JSON.stringify(each))
      .join('\n'),
  }));
}

/** A word of made-up syllables: the lower its number, the more often it is used. */
export function generatedWord(number: number): string {
  let rest = number;
  let word = '';
  for (let syllable = 0; syllable < 3; syllable += 1) {
    word += `${onsets[rest % onsets.length] ?? ''}${vowels[(rest + syllable) % vowels.length] ?? ''}`;
    rest = Math.floor(rest / onsets.length) + 7;
  }
  return `${word}n`;
}

const onsets = [
  'b',
  'd',
  'f',
  'g',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  't',
  'v',
  'z',
  'br',
  'dr',
  'gl',
  'kr',
  'pl',
  'tr',
];
const vowels = ['a', 'e', 'i', 'o', 'u'];
const WORDS = 6000;

function paper(at: number): GeneratedPaper {
  const random = randomFrom(at + 1);
  const below = (limit: number) => Math.floor(random() * limit);
  const subject = 1000 + 5 * below(200);
  // One word in five is of the paper's subject; else Zipf's law, nearly: a tenth of the words makes half of the text.
  const word = () => generatedWord(below(5) === 0 ? subject + below(5) : Math.floor(WORDS * random() ** 3));
  const words = (many: number) => Array.from({ length: many }, word).join(' ');
  const sentence = () => `${glue[below(glue.length)] ?? ''} ${words(4)} of the ${words(3)} with ${words(2)}.`;
  const year = below(12);
  return {
    title: `${capital(words(2))} ${words(2)} for ${words(2)} by ${generatedWord(WORDS + at)}`,
    abstract: Array.from({ length: 8 }, sentence).join(' '),
    authors: Array.from(
      { length: 1 + below(4) },
      () => `${capital(generatedWord(below(90)))} ${capital(generatedWord(500 + below(400)))}`,
    ),
    ...(year === 0 ? {} : { year: 2012 + year }),
  };
}

const glue = [
  'We study the',
  'This paper shows the',
  'Experiments confirm the',
  'It improves the',
  'Here the',
];

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Mulberry32 (T. Ettinger 2017), from 0 to 1: the same numbers for the same seed, on every machine. */
export function randomFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}
