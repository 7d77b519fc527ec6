import titleWords from './data/titleWords.json' with { type: 'json' };
import { functionWordsOf } from '../words/functionWords.ts';
import { terms, type TextWord } from '../words/terms.ts';
import { widthOf } from './wrapText.ts';

/** Up to this width, in ems, a title is set along a spine as it is: about fifty Latin letters, or twenty-eight wide signs. */
const most = 28;
/**
 * A shorter part or phrase says too little: "Diffusion Models" of "Diffusion Models for Multi-Task Generative …". What
 * stands before a colon was made to stand alone.
 */
const least = { part: 5, phrase: 10, word: 0 };

/** Words that join like to like, so that nothing may end before them: "Continuous | and Discrete Diffusion Models". */
const joining = setOf(titleWords.joining);
/** What begins a phrase as the small words of grammar do, though it is no small word. */
const leading = setOf(titleWords.leading);

/** How well a title may end somewhere: better ends come first. */
type End = 'part' | 'phrase' | 'word';

/**
 * The beginning of a title that is short enough to be set along a spine, as one is cited in a note: whole words, and if
 * it can be a whole part ("Talking Models" of "Talking Models: Distill …"), else a whole phrase ("Derivative-Free
 * Guidance" of "Derivative-Free Guidance in Continuous and Discrete …"). Never an ellipsis: a spine is no quotation.
 */
export function shortTitle(title: string): string {
  if (widthOf(title) <= most) return title;
  const words = terms(title);
  const grammar = functionWordsOf(words);
  const ends: { text: string; width: number; end: End }[] = [];
  let width = 0;
  for (const [at, word] of words.entries()) {
    width += widthOf(title.slice(words[at - 1]?.end ?? 0, word.end));
    if (width > most) break;
    const end = endOf(word, words[at + 1], title, grammar);
    if (end !== undefined) ends.push({ text: upTo(title, word, words[at + 1]), width, end });
  }
  for (const kind of ['part', 'phrase', 'word'] as const) {
    const long = ends.filter(({ width: wide, end }) => end === kind && wide >= least[kind]);
    const best = kind === 'part' ? long[0] : long.at(-1);
    if (best) return best.text;
  }
  return title;
}

/** What kind of end a title would have behind a word; undefined where it cannot end. */
function endOf(
  { key, end, next }: TextWord,
  following: TextWord | undefined,
  title: string,
  grammar: ReadonlySet<string>,
): End | undefined {
  if (following === undefined) return undefined;
  const gap = title.slice(end, following.start);
  if (/^\S*[:：?？!！。]\s|^\s+[-–—]\s|^[：。？！]/u.test(gap)) return 'part';
  // "Low-|Bandwidth", "SE(n|)", "Fast, | Expressive" go on.
  if (next === 'hyphen' || /[,、(]/u.test(gap) || grammar.has(key) || leading.has(key)) return undefined;
  if (joining.has(following.text.toLowerCase())) return undefined;
  return grammar.has(following.key) || leading.has(following.key) ? 'phrase' : 'word';
}

/** With a sign that closes what was opened, or asks: "SE(n)", "How Far Are We?". */
function upTo(title: string, word: TextWord, following: TextWord | undefined): string {
  const gap = title.slice(word.end, following?.start);
  return title.slice(0, word.end) + (/^[)\]?？!！]+/u.exec(gap)?.[0] ?? '');
}

function setOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
