import { keyOf } from '../words/chunk.ts';
import { lesser, readAlso } from './concept.ts';
import type { Concept, Understanding } from './concept.ts';
import type { Engine } from '../index/engine.ts';
import { holding, intersection } from './found.ts';
import { plain } from './mend.ts';

/** In a longer query most neighbours meet in no paper, and looking all of them up would cost more than it finds. */
const MOST_WORDS = 3;

/** Reads two words as the one that papers write where none holds both: "good put" as "goodput". */
export async function join(concepts: readonly Concept[], engine: Engine): Promise<Understanding> {
  if (concepts.length > MOST_WORDS) return { concepts };
  const joined = await Promise.all(
    concepts.slice(1).map(async (second, at) => {
      const first = concepts[at] ?? second;
      // Of "spec tr" the second may become "training", which many papers hold beside "spec", or end "SpecTr".
      const isUnfinished = second.beginning !== undefined;
      const typed = isUnfinished ? await holding([second.chunk.whole], engine) : second.rows;
      if (intersection([first.rows, typed]).size > 0) return [];
      const word = `${first.chunk.text}${second.chunk.text}`;
      const key = keyOf(word);
      const rows = await holding([key], engine, lesser.parts);
      if (rows.size === 0 || (isUnfinished && !(await isWord(word, engine)))) return [];
      const from = `${first.chunk.text} ${second.chunk.text}`;
      return [{ from, word, reading: { rows, synonyms: [[key]], occurs: true } }];
    }),
  );
  return {
    concepts: concepts.map((concept, at) =>
      readAlso(
        concept,
        [joined[at - 1], joined[at]].flatMap((pair = []) => pair.map(({ reading }) => reading)),
      ),
    ),
    understood: joined.flat().map(({ from, word }) => ({ kind: 'folded', from, to: [word] })),
  };
}

/** "finetun" is the stem of "finetuning", and no word. */
async function isWord(text: string, engine: Engine): Promise<boolean> {
  const word = plain(text);
  return (await engine.beginningLike(word)).some((term) => term.word === word);
}
