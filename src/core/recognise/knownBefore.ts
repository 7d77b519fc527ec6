import type { Span } from '../paper.ts';
import { everyMatch } from '../words/everyMatch.ts';
import { introducing } from './introducing.ts';
import { nameWord } from './nameShape.ts';

/**
 * Whether an abstract speaks of a name of one word before it introduces it, in a sentence that introduces nothing: "Few-shot
 * tagging (FST) is hard. We propose an FST method." Its readers know FST. One reading of the text answers for every name.
 */
export function knownBefore(
  abstract: string,
  sentences: readonly Span[],
): (name: string, at: number) => boolean {
  let firsts: ReturnType<typeof firstWords> | undefined;
  return (name, at) => {
    const key = singular(name);
    // Most names stand nowhere before, which is told without reading every word.
    const earliest = abstract.indexOf(key);
    if (earliest < 0 || earliest >= at) return false;
    firsts ??= firstWords(abstract, sentences);
    const first = firsts.get(key);
    return first !== undefined && first.at < at && !first.introduces;
  };
}

/** Where each word stands first, and whether its sentence introduces something. */
function firstWords(
  abstract: string,
  sentences: readonly Span[],
): Map<string, { at: number; introduces: boolean }> {
  const firsts = new Map<string, { at: number; introduces: boolean }>();
  for (const { start, end } of sentences) {
    const sentence = abstract.slice(start, end);
    const introduces = introducing.test(sentence);
    for (const { 0: written, index } of everyMatch(word, sentence)) {
      const key = singular(written);
      if (!firsts.has(key)) firsts.set(key, { at: start + index, introduces });
    }
  }
  return firsts;
}

const word = new RegExp(nameWord, 'gu');

/** "MSMs" and "MSM", "T5s" and "T5". */
function singular(written: string): string {
  return written.replace(/(?<=[\p{Lu}\d])s$/u, '');
}
