import { stopWords } from '../words/stopWords.ts';
import { isTalk, isVague } from '../words/talkWords.ts';
import { terms } from '../words/terms.ts';
import type { TextWord } from '../words/terms.ts';
import type { Classifiable } from './classify.ts';

/** A phrase that papers are about: it stands in their title, or twice in their abstract. */
export interface Subject {
  /** Places in the list, ascending. */
  papers: number[];
  /** As printed, with how often. */
  spellings: Map<string, number>;
  /** How far mentioning it means being about it (0 to 1), more for phrases than for words. */
  salience: number;
}

/** Papers that must share a subject. */
const FEWEST = 3;
/** A phrase in more than this part of the papers tells none of them apart. */
const COMMON = 0.5;
/** A single word says less than a phrase: it must be rarer, and weighs less. */
const COMMON_WORD = 0.15;
const WORD = 0.3;
/** Of the papers that mention a subject, this part at least must be about it. */
const SALIENT = 0.4;
const LONGEST = 3;
/** A phrase is a stump when a longer one takes this part of its papers. */
const STUMP = 0.6;

/** All subjects that recur among the papers. */
export function subjects(papers: readonly Classifiable[]): Set<Subject> {
  const found = new Map<string, { mentioned: number; papers: number[]; spellings: Map<string, number> }>();
  for (const [at, { title, abstract }] of papers.entries()) {
    const counts = new Map<string, { points: number; shown: string }>();
    for (const [text, points] of [
      [abstract, 1],
      [title, 2],
    ] as const) {
      for (const { key, shown } of phrases(text)) {
        const known = counts.get(key) ?? { points: 0, shown };
        counts.set(key, { points: known.points + points, shown: known.shown });
      }
    }
    for (const [key, { points, shown }] of counts) {
      const entry = found.get(key) ?? { mentioned: 0, papers: [], spellings: new Map<string, number>() };
      found.set(key, entry);
      entry.mentioned += 1;
      if (points < 2) continue;
      entry.papers.push(at);
      entry.spellings.set(shown, (entry.spellings.get(shown) ?? 0) + 1);
    }
  }
  const kept = new Map<string, Subject>();
  for (const [key, { mentioned, papers: about, spellings }] of found) {
    const common = papers.length * (key.includes(' ') ? COMMON : COMMON_WORD);
    if (about.length < FEWEST || mentioned > Math.max(common, FEWEST)) continue;
    const share = about.length / mentioned;
    if (share < SALIENT) continue;
    kept.set(key, { papers: about, spellings, salience: share * (key.includes(' ') ? 1 : WORD) });
  }
  dropStumps(kept);
  return new Set(kept.values());
}

/** Drops "diffusion language" where most papers about it say "diffusion language models". */
function dropStumps(kept: Map<string, Subject>): void {
  for (const [key, { papers }] of [...kept]) {
    const words = key.split(' ');
    for (const part of words.length > 1 ? [words.slice(1), words.slice(0, -1)] : []) {
      const stump = part.join(' ');
      if (papers.length >= (kept.get(stump)?.papers.length ?? Infinity) * STUMP) kept.delete(stump);
    }
  }
}

/** The stretches of one to three words that could be a subject: no grammar inside, no talk about papers at the edges. */
function* phrases(text: string): Generator<{ key: string; shown: string }> {
  const words = terms(text);
  for (const [first, start] of words.entries()) {
    const stretch: TextWord[] = [];
    for (let at = first; at < first + LONGEST; at += 1) {
      const word = words[at];
      if (!word || stopWords.has(word.key) || !/\p{L}{2}/u.test(word.key)) break;
      stretch.push(word);
      // "end-to-end" is neither about ends nor about an end.
      if (words[first - 1]?.next === 'hyphen') break;
      if (word.next !== 'hyphen' && isSubject(stretch)) {
        yield { key: stretch.map(({ key }) => key).join(' '), shown: text.slice(start.start, word.end) };
      }
      if (word.next === 'stop') break;
    }
  }
}

function isSubject(stretch: readonly TextWord[]): boolean {
  const [first, last] = [stretch.at(0)?.key ?? '', stretch.at(-1)?.key ?? ''];
  if (isTalk(first) || isTalk(last)) return false;
  return stretch.length > 1 || !isVague(first);
}
