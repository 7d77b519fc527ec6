import type { Fact } from './factNames.ts';
import type { Facts } from './fieldNames.ts';

/**
 * Facts under names that nobody foresaw but that hold the word: "Title (English)", "Names of authors". Only where the
 * fact has no name of its own, and, for a title, where the rest is plainly a paper's.
 */
export function withNearFacts(facts: Facts): Facts {
  for (const { fact, name, not, holds } of near) {
    if (facts.given.has(fact)) continue;
    const isPaper = facts.given.has('abstract') || facts.given.has('authors');
    const found = facts.unread.filter(
      (field) =>
        name.test(field.name) &&
        !not.test(field.name) &&
        (typeof field.value !== 'string' || holds.test(field.value)),
    );
    const [field] = found;
    if (found.length !== 1 || !field || (fact === 'title' && !isPaper)) continue;
    facts.given.set(fact, [{ name: fact, values: [field.value] }]);
    facts.unread = facts.unread.filter((other) => other !== field);
  }
  return facts;
}

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
    name: /abstract|zusammenfassung/i,
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
    holds: /\p{L}/u,
  },
  {
    fact: 'title',
    name: /(?:^|[^a-z])(?:titles?|titel|titre|t[ií]tulo|titolo)(?:$|[^a-z])|^(?:display[ _]?)?name$|^heading$/i,
    not: new RegExp(
      String.raw`(?:^|[^a-z])(?:${parts}|short|alternative|original|running|book|journal|venue|series|session|track|conference|event|job|source|publication)(?:$|[^a-z])`,
      'i',
    ),
    holds: /\p{L}/u,
  },
];
