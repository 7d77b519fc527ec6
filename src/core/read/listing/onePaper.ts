import { labelOf } from '../labelled/labelOf.ts';
import type { Anchor } from './abstracts.ts';
import { abstractAt, isAbstractHead } from './headedAbstract.ts';
import { pageAuthors } from './pageAuthors.ts';
import { pageFacts } from './pageFacts.ts';
import { pageYear } from './pageYear.ts';
import { pageTitle } from './pageTitle.ts';
import type { Entry } from './papers.ts';
import { citedAuthors, citedWords, citedYear, type SelfCitation, selfCitation } from './selfCitation.ts';
import { sharedPart, wordStems } from '../../words/sharedWords.ts';
import type { Signed } from './signs.ts';

/**
 * The paper of a page that shows one, as publishers and archives do: its title and authors stand above its abstract. What
 * is below is labelled, or of the page: a second language, "Funding", "References". Undefined when the page may show
 * several.
 *
 * @param list the papers of the page, read as a list
 */
export function onePaper(units: readonly Signed[], list: readonly Entry[]): Entry | undefined {
  const found = headed(units) ?? unheaded(units, list) ?? cited(units, list);
  if (!found || hasLabelTwice(units)) return undefined;
  const { mark, abstract } = found;
  const text = textOf(units, abstract);
  const { at: title, score } = pageTitle(units, mark, text) ?? { at: -1, score: 0 };
  const unit = units[title];
  if (!unit || score < leastTitle) return undefined;
  const citation = selfCitation(units, unit.text);
  const authors = pageAuthors(units, title, mark, citation ? citedWords(citation) : new Set());
  const others = list.filter((other) => other.title !== title && !isOf(other, abstract));
  // Where one paper has its authors, so have all of a list.
  const needsNames = authors !== undefined && authors.score > 2;
  if (others.some((other) => mayBePaper(units, other, { title: unit.text, needsNames }))) return undefined;
  const named = authors?.names ?? (citation ? citedAuthors(citation) : []);
  // What nothing marks as a paper's may be anybody's.
  if (found.isSure || (authors && authors.score > 2 && hasPaperSigns(units, title, mark, citation))) {
    const year = (citation && citedYear(citation)) ?? pageYear(units, title, mark);
    const facts = pageFacts(units, { title, mark, abstract, authors });
    return {
      title,
      abstract,
      facts,
      isDoubtful: false,
      authors: named,
      ...(year === undefined ? {} : { year }),
    };
  }
  return undefined;
}

const leastTitle = -1;

interface Found {
  /** Where the abstract begins, with its head. */
  mark: number;
  abstract: Anchor;
  isSure: boolean;
}

/** The one abstract that a page heads by that word. */
function headed(units: readonly Signed[]): Found | undefined {
  const marks = [...units.keys()].filter((at) => isAbstractHead(units, at));
  const [mark = -1] = marks;
  const names = marks.map((at) => headOf(units[at]));
  if (mark < 1 || new Set(names).size < names.length) return undefined;
  return { mark, abstract: abstractAt(units, mark), isSure: true };
}

/** The first abstract of the list, where no word heads any. */
function unheaded(units: readonly Signed[], list: readonly Entry[]): Found | undefined {
  if (list.length > mostEntries || units.some((_unit, at) => isAbstractHead(units, at))) return undefined;
  const abstract = abstractsIn(units, list)[0];
  return abstract && { mark: abstract.first, abstract, isSure: false };
}

/** Texts of a list; one that cites its own title is none. */
function abstractsIn(units: readonly Signed[], list: readonly Entry[]): Anchor[] {
  return list.flatMap(({ title, abstract }) => {
    const unit = units[title ?? -1];
    const text = abstract && abstract.isSign !== true ? textOf(units, abstract) : '';
    return abstract && unit && text.length > shortest && !text.includes(unit.text) ? [abstract] : [];
  });
}

/** No abstract, but a title with names that the page cites. */
function cited(units: readonly Signed[], list: readonly Entry[]): Found | undefined {
  if (units.length > mostUnits || abstractsIn(units, list).length > 0) return undefined;
  const { at } = pageTitle(units, units.length, '') ?? { at: -1 };
  const citation = selfCitation(units, units[at]?.text ?? '');
  const mark = citation && citation.at > at && citation.before !== '' ? citation.at : undefined;
  return mark === undefined
    ? undefined
    : { mark, abstract: { first: mark, last: mark - 1, paragraphs: [] }, isSure: false };
}

const mostUnits = 300;
/** Beside one paper a page shows some texts of its own; one with more of them is a list. */
const mostEntries = 12;
/** "JSTOR is part of ITHAKA, a not-for-profit organization." is no abstract. */
const shortest = 200;

function isOf({ abstract }: Entry, { first, last }: Anchor): boolean {
  return abstract !== undefined && abstract.first <= last && abstract.last >= first;
}

/** An id, a date or a citation beside a title and names. */
function hasPaperSigns(
  units: readonly Signed[],
  title: number,
  mark: number,
  citation: SelfCitation | undefined,
): boolean {
  const near = units.slice(Math.max(0, title - 10), mark);
  return citation !== undefined || near.some(({ signs }) => signs.hasId || signs.hasYear);
}

/** "Keywords: …" and "Keywords: …": two papers. In a wrapped text labels may stand within a unit. */
function hasLabelTwice(units: readonly Signed[]): boolean {
  const seen = new Set<string>();
  for (const { text } of units.flatMap(({ lines }) => lines)) {
    const label = /[:：]/.test(text.slice(0, 40)) ? labelOf(text.slice(0, 80)) : undefined;
    if (!label || label.value === '' || (label.tag !== 'abstract' && label.tag !== 'keywords')) continue;
    const head = text.toLowerCase().slice(0, 9);
    if (seen.has(head)) return true;
    seen.add(head);
  }
  return false;
}

function headOf(unit: Signed | undefined): string {
  return /^[\p{L}\p{M}]*/u.exec((unit?.text.slice(0, 20) ?? '').toLowerCase())?.[0] ?? '';
}

/**
 * Whether what was read as a paper of a list may be one: names stand below its title, or its title is long or says what
 * its text says, which does not cite the paper of the page. "Name Change Policy" with its text does none of that.
 */
function mayBePaper(
  units: readonly Signed[],
  { title, abstract, facts }: Entry,
  page: { title: string; needsNames: boolean },
): boolean {
  const unit = units[title ?? -1];
  if (!unit || !abstract || title === undefined) return false;
  const named = facts.filter(({ at }) => isOfAuthors(units[at]));
  const hasNames = named.some(
    ({ at }) => at > title && at < abstract.first && (units[at]?.signs.names?.names.length ?? 0) > 1,
  );
  if (hasNames) return true;
  const text = textOf(units, abstract);
  if (text.includes(page.title) || (page.needsNames && named.length === 0)) return false;
  // Chinese and Japanese titles are short.
  if (unit.length < (/[\u3040-\u9fff]/.test(unit.text) ? 15 : 25)) return false;
  return (unit.length > 50 && !unit.endsSentence) || sharedPart(wordStems(unit.text), wordStems(text)) > 0.2;
}

function isOfAuthors(unit: Signed | undefined): boolean {
  const names = unit?.signs.names;
  return names !== undefined && (names.names.length > 1 || names.marked);
}

function textOf(units: readonly Signed[], { first, last }: Anchor): string {
  return units.slice(first, last + 1).reduce((all, { text }) => `${all} ${text.slice(0, 1500)}`, '');
}
