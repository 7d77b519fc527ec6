import type { Span } from '../paper.ts';
import data from './data/abbreviations.json' with { type: 'json' };
import { partLabelAt } from './partLabels.ts';
import { everyMatch } from '../words/everyMatch.ts';

const terms = new Map(
  data.abbreviations.flatMap(({ shorts, ends }) =>
    shorts.split(' ').map((short) => [short.toLowerCase(), ends] as const),
  ),
);
// Signs are looked at from the first of a row on: a row of full stops would else be read from each of them.
const stop = /(?<![.!?…])([.!?…]+)([)\]”’"']*)(\s+|(?=[A-Z]))/g;

/**
 * The sentences of a plain rendering, in order, without the spaces between them. Together they hold every other character,
 * save the labels of a structured abstract ("METHODS:"). None crosses from one paragraph to the next.
 */
export function sentences(plain: string): Span[] {
  if (!plain.includes('\n\n')) return within(plain);
  const spans: Span[] = [];
  let from = 0;
  for (const paragraph of plain.split('\n\n')) {
    const start = partLabelAt(paragraph, 0)?.end ?? 0;
    for (const span of within(paragraph.slice(start)))
      spans.push({ start: from + start + span.start, end: from + start + span.end });
    from += paragraph.length + 2;
  }
  return spans;
}

function within(plain: string): Span[] {
  const spans: Span[] = [];
  let start = plain.length - plain.trimStart().length;
  for (const match of everyMatch(stop, plain)) {
    const [whole, signs = '', closing = '', space = ''] = match;
    const next = match.index + whole.length;
    if (next >= plain.length) break;
    const end = next - space.length;
    if (end <= start) continue;
    // "2. We show": a number in a list, not a sentence.
    if (/^\(?\d{1,3}[.)]+$/.test(plain.slice(start, end))) continue;
    const ends =
      space === '' ? gluedEnd(plain, match.index, next, closing) : properEnd(plain, match.index, next, signs);
    if (!ends) continue;
    spans.push({ start, end });
    start = next;
  }
  const end = plain.trimEnd().length;
  if (end > start) spans.push({ start, end });
  return spans;
}

function properEnd(plain: string, at: number, next: number, signs: string): boolean {
  const following = plain.slice(next, next + 40);
  const before = plain.slice(Math.max(0, at - 30), at);
  // "Unsafe Images ... For Now": a pause, not an end.
  if (signs.length > 1 && signs.startsWith('..') && /\s$|^$/.test(before)) return false;
  if (!begins(following)) return false;
  if (!signs.startsWith('.') || signs.length > 1) return true;
  const word = /(?<=^|[\s([{“‘"])[^\s([{“‘"]*$/.exec(before)?.[0] ?? '';
  const term = terms.get(word.toLowerCase());
  if (term === 'never') return false;
  if (term === 'maybe') return starters.test(following);
  // "E. coli", "J. Smith", "M. R. Lyu": an initial; but "in dimension N. We show".
  if (/^(?:[A-Z]\.)*[A-Z]$/.test(word)) return starters.test(following);
  return true;
}

/** "models.Through extensive benchmarking": a space was lost. "Node.Js", "torch.Tensor" and addresses are no such place. */
function gluedEnd(plain: string, at: number, next: number, closing: string): boolean {
  const before = plain.slice(Math.max(0, at - 80), at);
  if (/(?<!\S)(?=\S*$)\S*?(?:\/\/|www\.|@)/.test(before)) return false;
  if (!/[a-z]{3}$|[\])%]$/.test(before) && closing === '') return false;
  if (/(?<!\w)(?=\w+$)(?:(?<=\.)|\w*?_\w)/.test(before)) return false;
  return starters.test(plain.slice(next, next + 20));
}

/** Words that open a sentence and are no names: after them an abbreviation's full stop was an end as well. */
const starters =
  /^[“"(]?(?:A|An|The|This|That|These|Those|It|Its|We|Our|In|On|At|For|From|With|To|By|As|However|Moreover|Furthermore|Finally|Additionally|Further|Here|Hence|Thus|Therefore|Then|Also|And|But|Yet|While|When|Since|If|Although|Despite|Unlike|Using|Through|Under|Experiments?|Results?|Code|Empirically|Theoretically|Specifically|Extensive|Recent|Recently|First|Second|Third|Existing|Such|There|They|Their|Both|Each|All|Many|Most|Some|Several|To)(?=[\s,])/;

/** A sentence begins with a capital, a digit, a sign; in small letters only with a name such as "sleep2vec" or "k-means". */
function begins(following: string): boolean {
  if (!/^[“‘"'([]*\p{Ll}/u.test(following)) return true;
  const word = /^\S+/.exec(following)?.[0] ?? '';
  return /^\p{Ll}+(?:\d|\p{Lu})|^\p{Ll}-\p{L}/u.test(word);
}
