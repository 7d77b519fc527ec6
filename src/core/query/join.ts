import type { Understood } from './answer.ts';
import { keyOf } from '../words/chunk.ts';
import type { Concept } from './concept.ts';
import { lesser } from './concept.ts';
import type { Engine } from '../index/engine.ts';
import { intersection, rowsOf, union } from './found.ts';
import { plain } from './mend.ts';

/** In a longer query most neighbours meet in no paper, and looking all of them up would cost more than it finds. */
const MOST_WORDS = 3;

/** Adds the papers that write two words in one which no paper holds as two: "good put" for "goodput". */
export async function join(concepts: readonly Concept[], engine: Engine): Promise<Understood[]> {
  if (concepts.length > MOST_WORDS) return [];
  const pairs = concepts.slice(1).map((second, at) => [concepts[at] ?? second, second] as const);
  const found = await Promise.all(
    pairs.map(async ([first, second]): Promise<Understood[]> => {
      // Of "spec tr" the second may become "training", which many papers hold beside "spec", or end "SpecTr".
      const isUnfinished = second.beginning !== undefined;
      const typed = isUnfinished ? rowsOf(await engine.find(second.chunk.whole)) : second.rows;
      if (intersection([first.rows, typed]).size > 0) return [];
      const word = `${first.chunk.text}${second.chunk.text}`;
      const key = keyOf(word);
      const rows = rowsOf(await engine.find(key), lesser.parts);
      if (rows.size === 0 || (isUnfinished && !(await isWord(word, engine)))) return [];
      for (const concept of [first, second]) {
        union(concept.rows, rows);
        concept.synonyms.push([key]);
        concept.occurs = true;
      }
      return [{ kind: 'folded', from: `${first.chunk.text} ${second.chunk.text}`, to: [word] }];
    }),
  );
  return found.flat();
}

/** "finetun" is the stem of "finetuning", and no word. */
async function isWord(text: string, engine: Engine): Promise<boolean> {
  const word = plain(text);
  return (await engine.beginningLike(word)).some((term) => term.word === word);
}
