import type { Claim } from '../paper.ts';
import { kindCues } from './claimCues.ts';
import { everyMatch } from '../words/everyMatch.ts';

/** What an abstract says around a claimed value, verbatim: "reduces serving latency by **up to 5x**". */
export interface ClaimSaying {
  /** With the space that parts it from the value, where one does. */
  before: string;
  value: string;
  after: string;
  /** In few words what of, without any value: "reduces serving latency"; empty where nothing is said. */
  label: string;
}

/** So many units before and after a value are one phrase; what a label has room for. */
const longest = { before: 120, after: 72, label: 58 };

/**
 * The phrase in which a claim stands: from the word that governs it to the end of its clause, whole words of the plain
 * abstract, at most some 210 units. It begins at a verb, an article or a clause, never in the middle of one.
 */
export function claimSaying(
  abstract: string,
  { span, sentence }: Pick<Claim, 'span' | 'sentence'>,
): ClaimSaying {
  const text = abstract.slice(sentence.start, span.start);
  const rest = abstract.slice(span.end, sentence.end);
  const opened = text.lastIndexOf('(') > text.lastIndexOf(')') ? text.lastIndexOf('(') : undefined;
  const inside = opened === undefined ? -1 : rest.indexOf(')');
  // "(an additional 7.2% improvement over the baseline)" is a clause of its own, "(max 47%)" part of the one around it.
  const bracket = text.slice(opened ?? text.length) + rest.slice(0, Math.max(0, inside));
  const isOwn = bracket.trim().split(' ').length > 3;
  const before = opening(text, isOwn && opened !== undefined ? opened + 1 : 0);
  const holds = !isOwn && opened !== undefined && before.includes('(') ? inside + 1 : 0;
  const after = closing(rest, holds);
  return { before, value: abstract.slice(span.start, span.end), after, label: labelOf(before, after) };
}

const cues = kindCues.map(({ words }) => words).join('|');
const plainVerbs =
  'achiev\\w+|reach(?:es|ed|ing)|attain\\w*|obtain\\w*|yield\\w*|scor(?:ed|ing)|recover(?:s|ed|ing)|retain\\w*|deliver\\w*|produc(?:es?|ed|ing)|provid(?:es?|ed|ing)|offer\\w*|gives?|giving|enabl\\w+|bring(?:s|ing)?|result(?:s|ed|ing)? in|lead(?:s|ing)? to|demonstrat\\w+|show(?:s|ed|ing|n)?|report(?:s|ed|ing)?|observ\\w+|captur(?:es|ed|ing)|predict(?:s|ed|ing)?|requir(?:es|ed|ing)|need(?:s|ed|ing)?|us(?:es|ed|ing)|utili[sz]\\w+|runs?|running|ha(?:s|d|ve)|is|are|was|were|while being|with';
const verb = new RegExp(`(?<![\\p{L}\\d-])(?:${cues}|${plainVerbs})(?![\\p{L}\\d-])`, 'giu');
const nouns =
  /^(?:speed-?ups?|speed ups?|improvements?|gains?|reductions?|increases?|decreases?|accelerations?|boosts?|savings?|drops?|enhancements?|advantages?|compression|uplift|better|higher|lower|faster|fewer|less|smaller|greater|larger|superior|more \w+)$/i;
/** What a noun brings along to its left: "a wall clock speedup", "an average pass@1 scores increase". */
const article =
  /(?:^|[\s(])((?:(?:an?|the|its|our|additional|further|average) (?:[\p{L}\d@.%×-]+ ){0,4}|\d[\d.,~–-]*[%×xX]? (?:[\p{L}-]+ ){0,2}))$/u;
/** Words that govern only where nothing better does: they say no more than that there is a number. */
const looseVerb = /^(?:is|are|was|were|ha[sd]|have|used|using|uses)$/i;

/** From the word that governs the value; where none is near, from the beginning of the clause. */
function opening(text: string, clause: number): string {
  const from = Math.max(clause, endOfLast(/[;:—](?= |$)| -- /gu, text), text.length - longest.before);
  const near = text.slice(from);
  const found = everyMatch(verb, near).filter(({ index }) => !isBracketed(near, index));
  const at = found.findLastIndex(({ 0: word }) => !looseVerb.test(word));
  const last = found[at];
  if (last !== undefined) {
    const phrase = near.slice(startOf(near, last.index, last[0], found[at - 1]));
    // "a reduction compared to … and a 47% reduction on TORGO": one of two begins with its own article.
    const own = / (?=(?:an?|further|additional) (?:\p{L}+ )?$)/u.exec(phrase);
    return afterThat(own !== null && own.index > longest.before / 2 ? phrase.slice(own.index + 1) : phrase);
  }
  const comma = near.lastIndexOf(', ');
  if (comma >= 0) return near.slice(comma + 2);
  // What is cut begins with a whole word, better behind a comma.
  const begin = near.slice(0, 40).indexOf(', ') + 1 || near.indexOf(' ');
  return afterThat(from > clause ? near.slice(begin + 1) : near);
}

/** "(9.4% improvement)" governs nothing outside of its brackets. */
function isBracketed(text: string, at: number): boolean {
  const closed = text.indexOf(')', at);
  const opened = text.indexOf('(', at);
  return closed >= 0 && (opened < 0 || closed < opened) && text.lastIndexOf('(', at) >= 0;
}

/** A noun begins with its article, or with the verb before it. */
function startOf(near: string, index: number, word: string, previous: RegExpExecArray | undefined): number {
  if (!nouns.test(word)) return index;
  const own = article.exec(near.slice(0, index));
  const start = own === null ? index : index - (own[1]?.length ?? 0);
  if (previous === undefined || nouns.test(previous[0])) return start;
  const between = near.slice(previous.index + previous[0].length, start);
  return /^ (?:[\p{L}-]+ ){0,2}$/u.test(between) ? previous.index : start;
}

/** "show that X reaches": what is shown, where enough is left. */
function afterThat(text: string): string {
  const shown = text.slice(endOfLast(/ that (?=(?:\S+ ){2})/gu, text));
  // Nor does it begin within brackets that are closed.
  return shown.replace(/^[^()]*\)\s*/u, '').trimStart();
}

function endOfLast(pattern: RegExp, text: string): number {
  const last = everyMatch(pattern, text).at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

/** The first place at which the clause may end: not before further values. */
const clauseEnd = new RegExp(
  `[;:—](?= |$)| -- |,? respectively\\b|,(?! (?:and |or )?(?:up to |about |around |over )?[+~]?\\d)(?= )|,? (?:while|whereas|but|without|which|thus|thereby|when|where|as well as)\\b|,? and (?=(?:\\w+ly )?(?:${cues}|${plainVerbs}|that|the|our|we|its?)\\b(?! of))|(?<![.!?])[.!?]+$`,
  'iu',
);
const preposition =
  / (?:in|on|over|for|with|across|to|than|by|at|compared|relative|under|during|using|against|versus|from|via)\b/gu;

/** To the end of the clause, but not before `least`; a long one ends before one of its parts. */
function closing(text: string, least: number): string {
  const near = text.slice(least, least + longest.after * 2);
  const end = clauseEnd.exec(near)?.index ?? near.length;
  return text.slice(0, least) + balanced(cut(near.slice(0, end), longest.after)).trimEnd();
}

/** Ends before a part that has no room, never after a word that needs one: "compared to 6.71× achieved" | "by". */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most + 1);
  const part = everyMatch(preposition, room).findLast(
    ({ index }) => index > 0 && !/(?:ed|ing|en|to|and|or)$/.test(room.slice(0, index)),
  );
  return room.slice(0, part?.index ?? Math.max(0, room.lastIndexOf(' ')));
}

/** Brackets that are opened are closed: up to the first that is not. */
function balanced(text: string): string {
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') open.push(at);
    else if (text[at] === ')' && open.pop() === undefined) return text.slice(0, at);
  }
  return text.slice(0, open[0] ?? text.length);
}

/** Words that say no more than that there is a number. */
const generic = new RegExp(
  `^(?:(?:\\S+ ){0,2}(?:${plainVerbs})(?: (?:an?|the|its|our|only|on average|average|of|in|to|further|additional))*|an?|the|(?:an? )?(?:further|additional|average))$`,
  'iu',
);
/** "up to 3.79× and": where another value begins. */
const otherValue = /(?<![\d.,])\d[\d.,~–-]{0,20} ?(?:%|×|[xX]\b|times\b|points\b|-?fold\b)/u;
/** A label neither begins nor ends with these. */
const loose = new Set(
  'by of to a an the at is was with and in from on for around about average over than up more factor factors vs vs. versus ('.split(
    ' ',
  ),
);

/** "reduces serving latency" before "by up to 5x"; "speedup on the Alpaca dataset" after "achieves a 2.04x". */
function labelOf(before: string, after: string): string {
  const ahead = upToValue(before).trim();
  const lead = generic.test(withoutLoose(ahead, weak)) ? '' : withoutLoose(ahead, loose);
  const rest = upToValue(after).replace(/^[-–,(\s]+/u, '');
  const end = /,(?= |$)|[()]/u.exec(rest)?.index ?? rest.length;
  const tail = withoutLoose(rest.slice(0, end), new Set(['and', 'or']));
  const whole = [lead, tail].filter(Boolean).join(' ');
  const words = whole.length > longest.label && lead !== '' ? lead : whole;
  const label = withoutLoose(balanced(cut(words, longest.label)), loose);
  return label.replace(/^(?:by|vs\.?|versus|of|to) /u, '');
}

const weak = new Set(['up', 'about', 'around', 'over', 'more', 'than', '(', '(an', '(a']);

function upToValue(text: string): string {
  return text.slice(0, otherValue.exec(text)?.index ?? text.length);
}

/** Without the words of a set that stand last, and the commas before them. */
function withoutLoose(text: string, words: ReadonlySet<string>): string {
  const kept = text.trim().split(' ');
  const plain = (word = ''): string => (word.endsWith(',') ? word.slice(0, -1) : word);
  while (kept.length > 0 && (words.has(plain(kept.at(-1)).toLowerCase()) || plain(kept.at(-1)) === ''))
    kept.pop();
  const last = plain(kept.pop());
  return [...kept, last].join(' ').trim();
}
