import { isWebAddress } from '../ids/webAddress.ts';
import type { Fact } from './factNames.ts';
import type { Facts } from './fieldNames.ts';

/**
 * Facts under names that nobody foresaw but that hold the word: "Title (English)", "Names of authors", "Link to paper".
 * Only where the fact has no name of its own, and, for a title, where the rest is plainly a paper's.
 */
export function withNearFacts(facts: Facts): Facts {
  facts.unread = facts.unread.filter(({ value }) => typeof value !== 'string' || !databases.test(value));
  for (const { fact, name, not, holds } of near) {
    if (facts.given.has(fact)) continue;
    const isPaper = facts.given.has('abstract') || facts.given.has('authors');
    const found = facts.unread.filter(
      (field) =>
        name.test(field.name) &&
        !not.test(field.name) &&
        (typeof field.value === 'string' ? holds.test(field.value) : fact !== 'venue'),
    );
    const [field] = found;
    if (found.length !== 1 || !field || (fact === 'title' && !isPaper)) continue;
    facts.given.set(fact, [{ name: fact, values: [field.value] }]);
    facts.unread = facts.unread.filter((other) => other !== field);
  }
  for (const field of facts.unread) {
    const fact =
      typeof field.value === 'string' && isWebAddress(field.value) ? addressFact(field.name) : undefined;
    if (fact === undefined) continue;
    facts.given.set(fact, [...(facts.given.get(fact) ?? []), { name: fact, values: [field.value] }]);
    facts.unread = facts.unread.filter((other) => other !== field);
  }
  return facts;
}

/** Where a program found a paper, which nobody misses; a site is no venue, either: "DOI.org (Crossref)". */
const databases =
  /^(?:scopus|pubmed|medline|embase|web of science|wos|crossref|dblp|openalex|semantic scholar|ieee xplore|[\w-]{2,40}(?:\.[a-z]{2,6}){1,2}(?: \([\w ]{2,30}\))?)$/i;

/** What an address is of, by a name all of whose words say so: "Link to paper", "Code (GitHub)"; no "thumbnail_url". */
function addressFact(name: string): Fact | undefined {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = words.map((word) => factOfWord.get(word));
  if (known.length === 0 || known.includes(undefined)) return undefined;
  return known.find((fact) => fact !== 'link') ?? 'link';
}

const factOfWord: ReadonlyMap<string, Fact> = new Map(
  Object.entries({
    link: `abs the a to of for on at link links url urls uri web page address here official full text paper papers article
      publication study doi arxiv openreview pubmed pmc scholar scopus dblp hal version preprint source publisher`,
    pdf: 'pdf download',
    code: 'code github gitlab repo repository implementation',
    project: 'project website site homepage demo',
    data: 'data dataset datasets',
    other: 'slides video poster talk supplement supplementary',
  } satisfies Partial<Record<Fact, string>>).flatMap(([fact, list]) =>
    list.split(/\s+/).map((word) => [word, fact as Fact] as const),
  ),
);

/** The name of an unread field that looks like the title of what has none. */
export function likeTitle({ unread }: Facts): string | undefined {
  return unread.find(
    ({ name, value }) => typeof value === 'string' && /title|^name$|^label$|^heading$/i.test(name),
  )?.name;
}

interface Near {
  fact: Fact;
  name: RegExp;
  not: RegExp;
  holds: RegExp;
}

const parts = String.raw`id|ids|count|number|num|no|length|url|link|path|file|email|e-?mail|source|date|lang|language`;
const near: readonly Near[] = [
  {
    fact: 'abstract',
    name: /abstract|zusammenfassung|^abs$/i,
    not: new RegExp(String.raw`(?:^|[^a-z])(?:${parts})(?:$|[^a-z])|graphical`, 'i'),
    holds: /\S\s+\S+\s+\S/,
  },
  {
    fact: 'authors',
    name: /authors?(?:$|[^a-z])|autoren/i,
    not: new RegExp(
      String.raw`(?:^|[^a-z])(?:${parts}|orcids?|country|corresponding|first|last|senior|keywords?)(?:$|[^a-z])|affil|address|institut`,
      'i',
    ),
    holds: /^(?!https?:)\P{L}*\p{L}/u,
  },
  {
    fact: 'venue',
    name: /^(?:publication|source)$/i,
    not: /^$/,
    holds: /^(?!https?:)\P{L}*\p{L}/u,
  },
  {
    fact: 'lead',
    name: /(?:first|lead|main|corresponding|presenting|contact)\W{0,3}authors?(?:$|[^a-z])|authors? ?\((?:first|lead|corresponding)/i,
    not: new RegExp(String.raw`(?:^|[^a-z])(?:${parts})(?:$|[^a-z])|affil|address|institut`, 'i'),
    holds: /^(?!https?:)\P{L}*\p{L}/u,
  },
  {
    fact: 'title',
    name: /(?:^|[^a-z])(?:titles?|titel|titre|t[ií]tulo|titolo)(?:$|[^a-z])|^(?:display[ _]?)?name$|^heading$/i,
    not: new RegExp(
      String.raw`(?:^|[^a-z])(?:${parts}|short|alternative|original|running|book|journal|venue|series|session|track|conference|event|job|source|publication)(?:$|[^a-z])`,
      'i',
    ),
    holds: /^(?!https?:)\P{L}*\p{L}/u,
  },
];
