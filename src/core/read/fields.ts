import { type Finding, finding } from '../findings/finding.ts';
import { sift } from '../findings/sift.ts';
import { withoutEntities } from '../text/findEntity.ts';
import type { Place } from '../findings/place.ts';
import type { Notation, SourceRecord } from '../record.ts';
import { abstractOf } from './abstractOf.ts';
import { authorsOfFacts } from './authorsOfFacts.ts';
import type { Fact } from './factNames.ts';
import { type Facts, valueOf } from './fieldNames.ts';
import { longestField } from './format.ts';
import {
  categoriesOf,
  cleaned,
  hasUnreadable,
  inTexts,
  plain,
  shown,
  sizeOf,
  words,
  unprintableIn,
} from './heldText.ts';
import { identityOf } from './identityOf.ts';
import { linksOf } from './links.ts';
import { likeTitle } from './nearFacts.ts';
import { paperFacts } from './paperFacts.ts';
import { printedIn } from './printedIn.ts';
import { venueKindOf } from './venueKind.ts';
import { retractionOf } from './retractionOf.ts';
import { whenOf } from './whenOf.ts';

export interface FieldsReading {
  /** Undefined when the fields hold no paper; an error finding says why. */
  record: SourceRecord | undefined;
  findings: Finding[];
  /** The names, as written, of fields that hold something nobody reads. */
  unread: string[];
  /** What the source calls it, where that is no paper: "attachment". Then there is no finding. */
  noPaper?: string;
}

/** Makes a record of named values, as JSON, YAML or a table hold them. `start` quotes the source where it has no title. */
export function recordOfFields(value: object, source: Source): FieldsReading {
  const about = () => ({ what: `"${source.start}"`, place: source.place });
  const { result, findings } = sift([value], ([one]) => (one ? read(one, source) : undefined), about);
  return result ?? { record: undefined, findings, unread: [] };
}

interface Source {
  place: Place;
  notation: Notation;
  start: string;
}

function read(value: object, { place, notation, start }: Source): FieldsReading {
  const facts = paperFacts(cleaned(value));
  const told: Finding[] = facts.twice.map((names) => finding('field-twice', place, names));
  const code = unprintableIn(value);
  if (code !== undefined) told.push(finding('text-control', place, { code }));
  const unread = facts.unread.map(({ name }) => name);
  const refused = (...findings: Finding[]): FieldsReading => ({ record: undefined, findings, unread });
  const unreadable: Report = (field, held, expected) => {
    told.push(finding('field-unreadable', place, { field, value: shown(held), expected }));
  };
  decodeEntities(facts);
  const fact = (name: Fact): unknown => valueOf(facts.given.get(name)?.[0]);

  const noPaper = kindOfNoPaper(facts);
  if (noPaper !== undefined) return { ...refused(), noPaper };
  const titles = fact('title');
  const given = plain(titles) ?? (Array.isArray(titles) ? plain(titles[0]) : undefined);
  const title = isIndexed(facts) ? given?.replace(closingStop, '') : given;
  const abstract = abstractOf(facts, notation === 'markdown');
  for (const [field, text = ''] of [
    ['title', title],
    ['abstract', abstract],
  ]) {
    if (field === undefined || text.length <= longestField) continue;
    const values = { field, start: text.slice(0, 60), length: text.length, limit: longestField };
    return refused(finding('field-too-long', place, values));
  }
  if (title === undefined) {
    const name = likeTitle(facts);
    return refused(
      name === undefined
        ? finding('title-missing', place, { start })
        : finding('title-elsewhere', place, { name, start }),
    );
  }
  if (abstract === '') told.push(finding('abstract-missing', place, { title }));

  const authors = authorsOfFacts(facts, place, told);
  leaveOutLong(facts, unreadable);
  const { links, own, unsafe, others } = linksOf(facts);
  unread.push(...others);
  for (const { field, value: address } of unsafe)
    unreadable(field, address, 'an address that begins with https://');
  const line = (name: Fact) => {
    const held = fact(name);
    // Of several names of one thing the first counts: ["Journal of Examples", "J. Ex."].
    const text = plain(held) ?? (name === 'venue' && Array.isArray(held) ? plain(held[0]) : undefined);
    if (held !== undefined && text === undefined) unreadable(name, held, 'a plain text');
    return text;
  };
  const list = (name: Fact, read: (held: unknown) => string[]) => {
    const held = (facts.given.get(name) ?? []).map(valueOf);
    for (const each of held) if (hasUnreadable(each)) unreadable(name, each, 'a list of words');
    return [...new Set(held.flatMap(read))];
  };
  const categories = list('categories', categoriesOf);
  const keywords = [list('keywords', words), list('subjects', words), categories];
  const identity = identityOf(facts, own, unreadable);
  const record: SourceRecord = {
    title,
    abstract,
    notation,
    authors,
    ...whenOf(facts, place, told),
    venueKind: venueKindOf(facts),
    ...printedIn(line, identity.arxiv !== undefined),
    publisher: line('publisher'),
    ...identity,
    category: categoriesOf(line('category'))[0] ?? categories[0],
    retraction: retractionOf(facts),
    keywords: keywords.find((found) => found.length > 0) ?? [],
    links,
    place,
  };
  return { record, findings: told, unread };
}

/** DBLP and PubMed close titles with a point. */
function isIndexed({ given }: Facts): boolean {
  const key = plain(given.get('key')?.[0]?.values[0]) ?? '';
  return given.has('pmid') || /^(?:journals|conf|books|series|phd|reference)\/\S+\/\S/.test(key);
}

/** "et al." and "Jr." keep theirs. */
const closingStop = /(?<=\p{L}{3}|[^.]\p{Lu}|\d|[?!)\]"”])\.$/u;

/** Titles and abstracts are read with their mark-up later; other facts are plain: "Science &amp; Engineering". */
function decodeEntities({ given }: Facts): void {
  for (const [fact, list] of given)
    if (fact !== 'title' && fact !== 'abstract')
      for (const each of list) each.values = each.values.map((held) => inTexts(held, withoutEntities));
}

/** Zotero keeps notes and files beside papers, OpenReview what was said of them. A "Document Type" Note is a paper. */
function kindOfNoPaper({ given }: Facts): string | undefined {
  const own = (given.get('type') ?? []).filter(({ name }) => name === 'type' || name === 'itemtype');
  const kinds = own.map(({ values }) => plain(values[0]));
  const kind = kinds.find((found) => /^(?:attachment|note|annotation)$/i.test(found ?? ''));
  return kind ?? (given.has('reply') && !given.has('abstract') ? 'reply' : undefined);
}

/** Leaves out what is longer than any fact can be, but for the texts and the authors, which have their own measures. */
function leaveOutLong({ given }: Facts, unreadable: Report): void {
  for (const [fact, list] of given) {
    if (fact === 'title' || fact === 'abstract' || fact === 'authors') continue;
    const long = list.filter(({ values }) => sizeOf(values) > longestField);
    for (const each of long) unreadable(fact, valueOf(each), `of fewer than ${longestField} characters`);
    given.set(
      fact,
      list.filter((each) => !long.includes(each)),
    );
  }
}

type Report = (field: string, held: unknown, expected: string) => void;
