import { stem } from '../words/stem.ts';
import { stopWords } from '../words/stopWords.ts';
import { isTalk, isVague } from '../words/talkWords.ts';
import { terms } from '../words/terms.ts';

/**
 * The words of a text that say what it is about, by their stems, each with what it weighs: grammar and talk about
 * papers ("we propose a novel method") nothing, "network" half, "quantize" one.
 */
export function contentOf(text: string): Map<string, number> {
  const content = new Map<string, number>();
  for (const { key } of terms(text))
    if (!stopWords.has(key) && !isTalk(key)) content.set(stem(key), isVague(key) ? 0.5 : 1);
  return content;
}
