import { type Finding, finding } from '../findings/finding.ts';
import { idKeys } from '../identity/identityKeys.ts';
import { arxivOf } from '../ids/arxiv.ts';
import type { Author } from '../paper.ts';
import { sharedPart, wordStems } from '../words/sharedWords.ts';
import type { SourceRecord } from '../record.ts';
import { copiedWords, titleLetters } from '../words/copiedWords.ts';
import { isSameText } from './sameText.ts';

/**
 * Records without the identifiers that two papers claim, as where a number was copied to the row below: nobody knows
 * whose it is, and to join them would lose one. Each is told.
 */
export function withoutContestedIds(records: readonly SourceRecord[]): {
  records: readonly SourceRecord[];
  findings: Finding[];
} {
  const keys = records.map(idKeys);
  const contested = new Map<number, Set<Kind>>();
  const findings: Finding[] = [];
  for (const kind of kinds) {
    const groups = Map.groupBy(keys.keys(), (at) => keys[at]?.[kind]);
    for (const [id, members] of groups) {
      const [first = 0, ...others] = members;
      const other =
        id === undefined ? undefined : others.find((at) => areTwo(kind, records, keys, [first, at]));
      const [record, lead] = [records[other ?? -1], records[first]];
      if (id === undefined || !record || !lead) continue;
      for (const at of members) contested.set(at, (contested.get(at) ?? new Set()).add(kind));
      const values = { id, title: record.title, other: `${lead.place.file}:${lead.place.line}` };
      findings.push(finding('id-contested', record.place, values));
    }
  }
  if (contested.size === 0) return { records, findings };
  const without = (record: SourceRecord, at: number): SourceRecord => {
    const kindsOf = contested.get(at) ?? new Set();
    // The DOI that arXiv gives says the same id again.
    if (kindsOf.has('arxiv') && arxivOf(record.doi ?? '')) kindsOf.add('doi');
    const taken = [...kindsOf].map((kind) => [kind, undefined]);
    return taken.length === 0
      ? record
      : { ...record, ...(Object.fromEntries(taken) as Partial<SourceRecord>) };
  };
  return { records: records.map(without), findings };
}

const kinds = ['arxiv', 'doi', 'pmid'] as const;
type Kind = (typeof kinds)[number];
type Keys = ReturnType<typeof idKeys>;

/**
 * Another title and another text, and other authors or another identifier. The journal may have another title than the
 * preprint, and a preprint may come out twice: among the same authors two DOIs say nothing against one arXiv id.
 */
function areTwo(
  shared: Kind,
  records: readonly SourceRecord[],
  keys: readonly Keys[],
  [one, other]: [number, number],
): boolean {
  const [first, second] = [records[one], records[other]];
  if (!first || !second || isAlike(first.title, second.title)) return false;
  if (isAlikeText(copiedWords(first.abstract), copiedWords(second.abstract))) return false;
  const areSame = haveSameAuthors(first, second);
  if (areSame === false) return true;
  return kinds.some((kind) => {
    const [own, its] = [keys[one]?.[kind], keys[other]?.[kind]];
    const isAnother = own !== undefined && its !== undefined && own !== its;
    return isAnother && !(areSame && shared === 'arxiv' && kind === 'doi');
  });
}

/** One title within the other, or half of its words in it: "Gates" and "Gates: A Second Look". */
function isAlike(one: string, other: string): boolean {
  const [letters, others] = [titleLetters(one), titleLetters(other)];
  if (letters.includes(others) || others.includes(letters)) return true;
  const [words, known] = [copiedWords(one).split(' '), new Set(copiedWords(other).split(' '))];
  return words.filter((word) => known.has(word)).length * 2 >= Math.min(words.length, known.size);
}

/** The same, or most of the long words of the shorter: a preprint's abstract is reworded for the journal. */
function isAlikeText(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  const [own, its] = [wordStems(one), wordStems(other)];
  const [few, many] = own.size < its.size ? [own, its] : [its, own];
  return isSameText(one, other) || (few.size >= enough && sharedPart(few, many) > 0.6);
}

/** With fewer long words a text is too short to tell. */
const enough = 10;

/** Whether any family is in both; undefined where a record names nobody, or names them in another script. */
function haveSameAuthors({ authors }: SourceRecord, { authors: others }: SourceRecord): boolean | undefined {
  if (authors.length === 0 || others.length === 0 || isLatin(authors) !== isLatin(others)) return undefined;
  // "Wei Wang" may stand as "Wang Wei".
  const ends = ({ name, family }: Author) =>
    [family ?? name.split(' ').at(-1) ?? '', name.split(' ')[0] ?? ''].map(titleLetters);
  const known = new Set(others.flatMap(ends));
  return authors.some((author) => known.has(ends(author)[0] ?? ''));
}

function isLatin(authors: readonly Author[]): boolean {
  return authors.some(({ name }) => /\p{Script=Latin}/u.test(name));
}
