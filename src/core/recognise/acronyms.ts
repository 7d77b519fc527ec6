import type { Acronym, Span } from '../paper.ts';
import { alignAcronym } from './alignAcronym.ts';
import { everyMatch } from '../words/everyMatch.ts';

/** An acronym with both places; `span` is that of the short form. */
export interface FoundAcronym extends Omit<Acronym, 'uses'> {
  longSpan: Span;
}

/** Parenthesised words that introduce or cite, and name nothing; in capitals, IE may be information extraction. */
const notShort =
  /^(?:[Ee]\.?g|[Ii]\.?e|[Cc]f|[Ss]ee|[Ff]ig|[Ff]igure|[Tt]able|[Ss]ec|[Ss]ection|[Ee]q|[Rr]ef|aka|vs|[Rr]esp|and|or|[Aa]lso|[Tt]he|[Ww]ith|[Ii]+|[Ii]v|IV|vi*|VI*|[Oo]urs|[Ww]e)\b(?!-)/;
const shortForm = /^[\p{Lu}\p{Ll}\d][\p{L}\d.+*/&-]{1,11}(?: [\p{Lu}\d][\p{L}\d-]{0,5})?$/u;

const brackets = /[([]([^()[\]]{2,120})[)\]]/g;

/**
 * Pairs of short and long form, "long form (SHORT)" and "SHORT (long form)", verbatim, each short form
 * once. After A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions
 * in biomedical text", Pacific Symposium on Biocomputing 2003; made stricter: initials are preferred
 * over letters inside words, and a long form does not run across punctuation.
 * A plural s common to both forms is left off the short one: "Graph Neural Networks (GNNs)" gives GNN.
 */
export function findAcronyms(text: string): FoundAcronym[] {
  const found: FoundAcronym[] = [];
  const seen = new Set<string>();
  for (const bracket of everyMatch(brackets, text)) {
    const acronym =
      before(text, bracket.index, bracket[1] ?? '') ?? inside(text, bracket.index, bracket[1] ?? '');
    if (!acronym || seen.has(acronym.short)) continue;
    seen.add(acronym.short);
    found.push(acronym);
  }
  return found;
}

/** "long form (SHORT)", "long form (SHORT, explained)", "long form (or SHORT)". */
function before(text: string, open: number, content: string): FoundAcronym | undefined {
  const lead =
    /^(?:["'“‘]|(?:or|a\.?k\.?a\.?|i\.e\.,?|abbreviated(?: as)?|henceforth|hereafter|termed|called|denoted(?: as)?|dubbed|short) )/.exec(
      content,
    )?.[0] ?? '';
  const printed = /^[^,;:"'”’=]*/.exec(content.slice(lead.length))?.[0].trimEnd() ?? '';
  if (!isShort(printed) || isList(content)) return undefined;
  const windowStart = Math.max(0, open - 160);
  // `"Lost-in-Space" (LIS)`: the quotation marks are around the long form, not in it.
  const stretch = text.slice(windowStart, open).replace(/(?<!["'”’\s])["'”’\s]+$/, '');
  const long = alignAcronym(singular(printed), stretch);
  if (long === undefined) return undefined;
  const short = agreed(printed, stretch);
  const start = open + 1 + lead.length;
  const longStart = windowStart + long;
  const longText = stretch.slice(long);
  return {
    short,
    long: longText,
    span: { start, end: start + short.length },
    longSpan: { start: longStart, end: longStart + longText.length },
  };
}

/** "SHORT (long form)". */
function inside(text: string, open: number, content: string): FoundAcronym | undefined {
  if (content.length < 5 || !content.includes(' ')) return undefined;
  const stretch = text.slice(Math.max(0, open - 40), open);
  const printed = /(?:^|[\s"'“‘(-])([\p{L}\d][\p{L}\d.+*/&-]{1,11})["'”’]?\s$/u.exec(stretch)?.[1];
  if (printed === undefined || !isShort(printed) || printed.length < 2) return undefined;
  const long = /^[^,;:.]*/.exec(content)?.[0].trimEnd() ?? '';
  if (alignAcronym(singular(printed), long) !== 0) return undefined;
  const start = open - stretch.length + stretch.lastIndexOf(printed);
  const short = agreed(printed, long);
  return {
    short,
    long,
    span: { start, end: start + short.length },
    longSpan: { start: open + 1, end: open + 1 + long.length },
  };
}

/** Two to twelve characters, two capitals or a capital beside a digit: "GNNs", "FunBaT", "p38"; not "(2023)", "(ours)". */
function isShort(printed: string): boolean {
  if (!shortForm.test(printed) || notShort.test(printed)) return false;
  const core = singular(printed);
  const capitals = core.match(/\p{Lu}/gu)?.length ?? 0;
  return (
    capitals >= 2 ||
    (capitals === 1 &&
      core.length <= 4 &&
      core.length >= 2 &&
      /^\p{L}+\d?$/u.test(core) &&
      /\p{Lu}/u.test(core.slice(0, 2)))
  );
}

/** "machine learning classifiers (LR, KNN, SVM)": kinds of what stands before, none spells it. */
function isList(content: string): boolean {
  const items = content
    .split(/,? (?:and|or|&) |, ?|\/| ?; ?/)
    .filter((item) => !/^(?:etc\.?|\.{3}|…)$/.test(item));
  return items.length >= 3 && items.every(isShort);
}

function singular(short: string): string {
  return /[\p{Lu}\d]s$/u.test(short) ? short.slice(0, -1) : short;
}

function agreed(short: string, long: string): string {
  return /s(?![\p{L}\d])/u.test(long) ? singular(short) : short;
}
