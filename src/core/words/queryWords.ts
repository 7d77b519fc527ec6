import type { Chunk } from './chunk.ts';
import { chunks } from './chunk.ts';
import { lettersOf, unspacedWords } from './unspaced.ts';

/**
 * The chunks of a text, as a query asks for them: the pairs of letters of a script without spaces are put together to
 * words, each of which a paper must hold whole. A word that this browser's dictionary cuts otherwise than another's is
 * found all the same, for it is made of the same pairs.
 */
export function queryWords(text: string): Chunk[] {
  const words: Chunk[] = [];
  let run: Chunk[] = [];
  const close = () => {
    const [first, last] = [run.at(0), run.at(-1)];
    if (first && last)
      words.push(...wordsOfRun(text.slice(first.start, last.start + last.text.length), first.start, run));
    run = [];
  };
  for (const chunk of chunks(text)) {
    const last = run.at(-1);
    if (!chunk.unspaced || (last && chunk.start >= last.start + last.text.length)) close();
    if (chunk.unspaced) run.push(chunk);
    else words.push(chunk);
  }
  close();
  return words;
}

function wordsOfRun(run: string, start: number, pairs: readonly Chunk[]): Chunk[] {
  return withoutSingles(unspacedWords(run)).map((word) => {
    const from = start + word.start;
    const own = pairs.filter(
      (pair) => pair.start >= from && pair.start + pair.text.length <= from + word.text.length,
    );
    // Its last letter begins the pair with the next word, or stands alone at the end of the run.
    const parts = own.filter(({ bare, whole }) => bare !== whole).map(({ whole }) => whole);
    const [only = chunks(word.text)[0]?.whole ?? ''] = parts;
    const all = parts.length === 0 ? [only] : parts;
    const whole = all.length === 1 ? only : word.text;
    return {
      text: word.text,
      start: from,
      parts: all,
      folds: all,
      content: all,
      whole,
      bare: whole,
      unspaced: true,
      isIdentifier: false,
    };
  });
}

/** What no dictionary knows is cut into letters, and then is a word together with those around it. */
function withoutSingles(
  words: readonly { text: string; start: number }[],
): { text: string; start: number }[] {
  const joined: { text: string; start: number; single: boolean }[] = [];
  for (const { text, start } of words) {
    const last = joined.at(-1);
    const single = lettersOf(text).length === 1;
    if (last?.single && single) last.text += text;
    else joined.push({ text, start, single });
  }
  return joined;
}
