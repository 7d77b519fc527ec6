import data from './data/talkWords.json' with { type: 'json' };
import { fold } from './fold.ts';

/**
 * Whether a word (by its key, see terms.ts) is talk about papers and their claims, "propose", "remarkable", "baseline",
 * rather than about a subject.
 */
export function isTalk(key: string): boolean {
  return talk.has(stem(key));
}

/** Whether a word names a subject only together with others: "function" in "value function", "network" in "road network". */
export function isVague(key: string): boolean {
  return vague.has(key);
}

const stem = (key: string) => key.replace(/ly$/, '').replace(/(?:ed|ing|e)$/, '');

const words = (lines: readonly string[]) => lines.flatMap((line) => line.split(' ')).map(fold);

// One form stands for its inflections: "improve" for "improved" and "improving". Nouns stand for themselves:
// "enhance" is talk, "speech enhancement" is not.
const talk: ReadonlySet<string> = new Set(words([...data.talk, ...data.otherLanguages]).map(stem));
const vague: ReadonlySet<string> = new Set(words(data.vague));
