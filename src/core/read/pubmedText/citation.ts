import { indexedName } from '../tagged/indexedName.ts';
import { fullestDate } from '../fullestDate.ts';

/** Whether a numbered paragraph is a citation as PubMed writes it: a year, and behind it where the paper stands. */
export function isCitation(text: string): boolean {
  return shape.test(text);
}

/**
 * What a citation says: "1. Ecol Exam. 2018 Jan;72(3):383-8. doi: 10.1000/ex.0. Epub 2017 Oct 31.", and in a summary
 * "1: Berger A, Doe B. A title. Ecol Exam. 2018 Jan;72:383. PMID: 29000000."
 */
export function citationFields(text: string): Record<string, unknown> {
  const found = shape.exec(text);
  const { before = '', date = '' } = found?.groups ?? {};
  const place = text.slice(found?.[0].length ?? text.length);
  const [, volume, number, pages] = /^;([^:(]*)(?:\(([^)]*)\))?(?::([^.]+))?/.exec(place) ?? [];
  const summary = summaryOf(before);
  return {
    ...(summary ?? { venue: before.replace(/\.$/, '') }),
    type: 'journal',
    year: date.slice(0, 4),
    date: fullestDate([date]),
    volume: volume?.trim() || undefined,
    number,
    pages: pages ?? /^:([^.]+)/.exec(place)?.[1],
    doi: /\bdoi: ?(10\.\S+?)[.;,]?(?=\s|$)/i.exec(place)?.[1],
    pmid: /\bPMID: ?(\d+)/.exec(place)?.[1],
    key: /\bPMID: ?(\d+)/.exec(place)?.[1],
  };
}

const shape =
  /^\d{1,6}[.:] (?<before>.+?[.?!\]]) (?<date>(?:1[89]|20)\d\d(?: ?[A-Z][a-z]{2,5}(?:-[A-Z][a-z]{2})?)?(?: \d{1,2})?(?:-[A-Z\d][A-Za-z\d ]{0,12})?)(?=[;:.])/u;

/** A summary names authors and title before the journal. */
function summaryOf(before: string): Record<string, unknown> | undefined {
  const [, names = '', rest = ''] = /^([^.]+)\. (.+)$/.exec(before) ?? [];
  const authors = indexedNames(names);
  const [, title, venue] = /^(.+[.?!]) ([^.?!]+)\.$/.exec(rest) ?? [];
  if (!authors || title === undefined) return undefined;
  return { authors, title: title.replace(/\.$/, ''), venue };
}

/**
 * The authors of a line that names nobody but them, as PubMed does, with marks of their addresses: "Berger A(1),
 * Lindqvist T(1)(2); GATE Group.", "Ada Berger 1, Tom Lindqvist 1 2"; undefined for any other line.
 */
export function indexedNames(line: string): unknown[] | undefined {
  const [people = '', ...groups] = line.replace(/\.$/, '').split(/ ?; /);
  const written = people.split(/, ?(?:and )?(?=[^\d¹²³⁴-⁹])/).filter((name) => name.trim() !== '');
  const read = written.map((name) => indexedName(bare(name)));
  const isSure = (name: (typeof read)[number], at: number) =>
    typeof name !== 'string' ||
    /^et al/.test(name) ||
    (bare(written[at] ?? '') !== written[at] && isFullName.test(name));
  if (written.length === 0 || read.filter(isSure).length * 2 < written.length) return undefined;
  return [...read, ...groups.map((group) => ({ literal: bare(group) }))];
}

/** A name without the marks of its addresses. */
function bare(name: string): string {
  return name
    .replaceAll(/\([^()\s]{1,3}\)|[¹²³⁴-⁹*†‡§#]/g, '')
    .replace(/(?<=\p{L}\.?) ?\d{1,2}(?:[ ,]\d{1,2}){0,20}$/u, '')
    .trim();
}

const isFullName =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{1,4})(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{1,4})){1,5}$/u;
