import type { Author } from '../paper.ts';
import { plainLetters } from '../words/plainLetters.ts';
import { personName } from './personName.ts';

/** A name in one spelling, and for each of its papers the spellings of all its authors. */
export interface Spelling {
  id: string;
  author: Author;
  papers: readonly (readonly string[])[];
}

interface Parted extends Spelling {
  family: string;
  /** "Philip H. S." is philip, h, s. */
  given: readonly string[];
}

/** Larger papers prove nothing: R. Wang and R.-J. Wang share 431 authors of one collaboration. */
const fewAuthors = 30;
/** So many others must have written papers with both. */
const proof = 2;

/**
 * Which spellings are one person's: for each that has a fuller one, that. "J. Smith" may be Jane, so two are one only with
 * proof: one has initials where the other has more of them or the first name, and for an initial no other first name is on
 * the shelf; two people wrote smaller papers with both; they never stand on one paper; no third spelling would do as well.
 * What has the same letters, "J.K. Smith" and "J. K. Smith", is one spelling.
 */
export function samePeople(spellings: readonly Spelling[]): Map<string, string> {
  const same = new Map<string, string>();
  const unite = (one: Parted, others: readonly Parted[]): void => {
    if (others.length === 0) return;
    const company = companyOf(one);
    const proven = others.filter((other) => isProven(company, other));
    const [only, ...more] = new Set(proven.map(({ id }) => fullest(id, same)));
    if (only !== undefined && more.length === 0) same.set(one.id, only);
  };
  const parted = spellings.flatMap((spelling) => partsOf(spelling) ?? []);
  for (const family of Map.groupBy(parted, (each) => each.family).values()) {
    if (family.length < 2) continue;
    for (const alike of Map.groupBy(family, ({ given }) => given.join(' ')).values()) {
      const [first, ...others] = alike.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      for (const other of others) if (first) same.set(other.id, first.id);
    }
    const distinct = family.filter(({ id }) => !same.has(id));
    const byFirst = Map.groupBy(distinct.filter(isFull), ({ given }) => given[0] ?? '');
    for (const namesakes of byFirst.values()) {
      const bare = namesakes.find(({ given }) => given.length === 1);
      if (bare) unite(bare, namesakes.filter(hasInitials));
    }
    const byInitial = Map.groupBy([...byFirst], ([first]) => first.charAt(0));
    for (const short of distinct.filter((each) => !isFull(each) && each.given.length <= 3)) {
      const [sole, ...others] = byInitial.get(short.given[0] ?? '') ?? [];
      if (sole === undefined || others.length > 0) continue;
      const fitting = sole[1].filter((each) => each.given.slice(1).every(isInitial) && agree(short, each));
      unite(short, fitting);
    }
  }
  return new Map([...same].map(([id, fuller]) => [id, fullest(fuller, same)]));
}

function partsOf(spelling: Spelling): Parted | undefined {
  const name = personName(spelling.author);
  // What is left of other signs would be the same of many.
  if (name.literal !== undefined || !/^[\p{L}\p{M}\s.,'’-]+$/u.test(spelling.author.name)) return undefined;
  const given = name.given
    // "JK" without full stops, "J.K.".
    .replaceAll(/\b\p{Lu}{2,3}\b/gu, (letters) => [...letters].join(' '))
    .split(/[\s.-]+/)
    .map((part) => plainLetters(part).replaceAll(/[^\p{L}]/gu, ''))
    .filter((part) => part !== '');
  if (given.length === 0 || given.length > 4) return undefined;
  // M. Finger and M. Finger Jr. are father and son.
  const family = plainLetters(`${name.particle} ${name.family} ${name.suffix}`).trim();
  return { ...spelling, family, given };
}

function isInitial(part: string): boolean {
  return part.length === 1;
}

function isFull({ given }: Parted): boolean {
  return !isInitial(given[0] ?? '');
}

/** "Philip H. S." */
function hasInitials({ given }: Parted): boolean {
  return given.length > 1 && given.slice(1).every(isInitial);
}

/** "J. K." and "John K.", or "John". */
function agree(short: Parted, full: Parted): boolean {
  return short.given.every((part, index) => (full.given[index] ?? part).startsWith(part));
}

interface Company {
  /** All who stand on a paper with somebody; on the smaller papers only. */
  all: ReadonlySet<string>;
  close: ReadonlySet<string>;
}

function companyOf({ papers }: Parted): Company {
  const close = papers.filter((authors) => authors.length <= fewAuthors);
  return { all: new Set(papers.flat()), close: new Set(close.flat()) };
}

function isProven({ all, close }: Company, other: Parted): boolean {
  if (all.has(other.id)) return false;
  const shared = new Set<string>();
  for (const authors of other.papers) {
    if (authors.length > fewAuthors) continue;
    for (const id of authors) if (close.has(id)) shared.add(id);
  }
  return shared.size >= proof;
}

function fullest(id: string, same: ReadonlyMap<string, string>): string {
  const next = same.get(id);
  return next === undefined ? id : fullest(next, same);
}
