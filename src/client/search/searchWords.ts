import type { Answer, ChangeKind, FacetGroup, ReasonKind, Understood } from '#core/query/answer.ts';
import { unknown } from '#core/query/answer.ts';

/** A piece of a sentence: plain words, words of the reader's or the shelf's, or a way to another search. */
export type Said = string | { quoted: string } | { query: string; words: string };

type Sentence = { says: (typed: Said[], searched: Said[]) => Said[]; back: string };

/** What is told of each thing that was done to a query, and what the way back to the letter of it is called. */
const changes: Record<ChangeKind, Sentence> = {
  respelled: {
    says: (typed, searched) => ['No match for ', ...typed, ', showing ', ...searched, '.'],
    back: 'Search for it as typed',
  },
  relaxed: {
    says: () => ['Few papers hold all of these words; those that hold some follow.'],
    back: 'Only papers with all of them',
  },
  scattered: {
    says: (typed) => ['None of these papers holds ', ...typed, ' word for word.'],
    back: 'Search for it as typed',
  },
  dropped: {
    says: (typed) => ['Too common to search for: ', ...typed, '.'],
    back: 'Search for it too',
  },
  folded: {
    says: (typed, searched) => ['Read ', ...typed, ' as ', ...searched, ' too.'],
    back: 'Only as typed',
  },
  widened: {
    says: (typed, searched) => ['Searched for ', ...searched, ' as well as ', ...typed, '.'],
    back: 'Only as typed',
  },
  unread: {
    says: (typed, searched) => [
      'Looked for ',
      ...typed,
      ' word for word in the best ',
      ...searched,
      ' papers that hold its words; more may have it so.',
    ],
    back: 'Only its words',
  },
  reread: {
    says: (typed, searched) =>
      searched.length === 0
        ? ['Left ', ...typed, ' aside: it says nothing here.']
        : ['Read ', ...typed, ' as plain words.'],
    back: 'Search for it as typed',
  },
  shortened: {
    says: () => ['That is longer than any abstract needs: only its beginning was searched.'],
    back: 'Search for all of it',
  },
};

/** One sentence for what was done to the query, with the way back where there is one. */
export function sayUnderstood({ kind, from, to, literal }: Understood): Said[] {
  const { says, back } = changes[kind];
  const sentence = says([{ quoted: from }], listed(to, 'and'));
  return literal === undefined ? sentence : [...sentence, ' ', { query: literal, words: back }];
}

/** More lines than this nobody reads. */
const most = 5;

/** All there is to say of an answer but its tally, line by line. */
export function sayNotes(found: Answer): Said[][] {
  const said = found.understood.map(sayUnderstood);
  const more = said.length - most;
  const shown = more > 0 ? [...said.slice(0, most), [`And ${more} more of this kind.`]] : said;
  return [...shown, sayFailed(found)].filter(({ length }) => length > 0);
}

/** Words that no paper holds. Empty when there are none. */
export function sayFailed({ failed, total }: Answer): Said[] {
  if (failed.length === 0) return [];
  return ['No paper holds ', ...listed(failed, 'or'), total > 0 ? '; shown is what holds the rest.' : '.'];
}

/** `narrowed`: facets are chosen. */
export function sayTally({ total, empty }: Answer, narrowed: boolean): string {
  if (total === 0 && narrowed) return 'Nothing matches within these limits; take one away.';
  if (total === 0)
    return empty ? 'There is nothing to search for in that.' : 'Nothing on this shelf matches.';
  return total === 1 ? '1 paper' : `${total.toLocaleString('en')} papers`;
}

/** How a reason begins. */
export const reasonWords: Record<ReasonKind, string> = {
  name: 'named',
  title: 'in the title:',
  phrase: 'the very words:',
  author: 'by',
  topic: 'topic:',
  text: 'in the text:',
};

/** How a value of a facet is called; people, years and topics are called what they are. */
export function facetLabel(group: FacetGroup, { value, label }: { value: string; label: string }): string {
  if (value === unknown)
    return { topic: 'no topic', year: 'not known', author: 'not known', code: 'not known' }[group];
  if (group === 'code') return value === 'yes' ? 'with code' : 'no code known';
  return label;
}

/** What went wrong with the index, and what to do. */
export function sayFault(error: unknown): string {
  const fault = error instanceof Error && 'fault' in error ? error.fault : undefined;
  if (fault === 'offline')
    return 'The search index is not on this device, and there is no connection. The lists below may be.';
  if (fault === 'missing')
    return 'The search index is missing from this copy of the shelf. Everything on it can still be browsed:';
  if (fault === 'version')
    return 'The search index belongs to another version of this shelf; reloading the page may mend it. Meanwhile:';
  return 'The search index cannot be read; perhaps the shelf is being published just now. Meanwhile:';
}

function listed(words: readonly string[], last: 'and' | 'or'): Said[] {
  return words.flatMap((word, index): Said[] => {
    const before = index === 0 ? '' : index === words.length - 1 ? ` ${last} ` : ', ';
    return before === '' ? [{ quoted: word }] : [before, { quoted: word }];
  });
}
