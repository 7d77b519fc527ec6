import { papers } from './counts.ts';
import { number, plural } from './speech.ts';

// The search page, the dialog, and the table that can be sorted.

export const searchOf = (shelf: string): string => `Search ${shelf}.`;
export const needsScript =
  'Searching needs JavaScript, which does not run here. Everything can be found without it:';
export const title = 'Search';
export const field = 'Search the shelf';
export const placeholder = 'A word, a name, an author';
export const submit = 'Search';
export const tryAgain = 'Try again';
export const results = 'Results';
export const lookRound = 'Or look round the shelf';
export const allAuthors = 'All authors';
export const allNames = 'All names';
export const allTopics = 'All topics';
export const everyPaper = 'All papers';

export const howToAsk = 'Search tips';
/** The query language by example. */
export const lessons = {
  words: 'words, in any order',
  system: 'what a paper calls its system',
  slip: 'typos are corrected',
  phrase: 'these very words',
  either: 'one or the other',
  without: 'without a word',
  title: 'in the title only',
  author: 'by an author',
  name: 'a system by its name only',
  topic: 'in a topic',
  years: 'from these years',
  claims: 'that claims so much',
  code: 'with code',
};
export const asYouType =
  'Results appear as you type, and every list has its own address, to be kept or sent. {slash} or {ctrl} {k} opens search on any page.';
export const tryOne = 'Try one of these, or type.';
export const close = 'Close';
export const keys = '{arrows} choose {enter} open';
export const slashOpens = '{slash} opens search';

/** What is told of each thing that was done to a query, and what the way back to the letter of it is called. */
export const changes = {
  respelled: {
    says: 'No match for {typed}, showing {searched}.',
    back: 'Search for it as typed',
  },
  supposed: {
    says: 'No paper holds {typed}; of those that hold the rest, those with {searched} come first.',
    back: 'Search for it as typed',
  },
  begun: {
    says: 'No paper holds {typed} as a word of its own; shown is what begins so.',
    back: 'Search for it as typed',
  },
  relaxed: {
    says: 'Few papers hold all of these words; those that hold some follow.',
    back: 'Only papers with all of them',
  },
  scattered: {
    says: 'None of these papers holds {typed} word for word.',
    back: 'Search for it as typed',
  },
  dropped: { says: 'Too common to search for: {typed}.', back: 'Search for it too' },
  folded: { says: 'Read {typed} as {searched} too.', back: 'Only as typed' },
  widened: { says: 'Searched for {searched} as well as {typed}.', back: 'Only as typed' },
  unread: {
    says: 'Looked for {typed} word for word in the best {searched} papers that hold its words; more may have it so.',
    back: 'Only its words',
  },
  reread: { says: 'Read {typed} as plain words.', back: 'Search for it as typed' },
  aside: { says: 'Left {typed} aside: it says nothing here.', back: 'Search for it as typed' },
  shortened: {
    says: 'That is longer than any abstract needs: only its beginning was searched.',
    back: 'Search for all of it',
  },
};
export const moreOfThisKind = (n: number): string => `And ${number(n)} more of this kind.`;
export const noPaperHolds = 'No paper holds {words}.';
/** Words of the shelf that look like these, each a link. */
export const nearestWords = 'Nearest words on this shelf: {words}.';
export const noPaperHoldsBut = 'No paper holds {words}; shown is what holds the rest.';

/** What a list is about, in one line; `also` are words that say the same. */
export const about = '{papers} about {words}';
export const aboutAlso = '{papers} about {words} (and {also})';
export const readFor = '{read} for {typed}';
export const howRead = 'change';
/** Before the first result that does not hold every word. */
export const restHoldsSome = 'These hold some of the words';

export const nothingWithin = 'Nothing matches within these limits; take one away.';
export const nothingToSearch = 'There is nothing to search for in that.';
export const nothingMatches = 'Nothing on this shelf matches.';
export const tally = papers;

/** The order of a list. */
export const order = 'Order';
export const orders = { relevance: 'Best match', newest: 'Newest' };

/** What the papers of a list claim, above them. */
export const whatTheyClaim = 'What they claim';
export const claimedBy = ({ kinds, n, of }: { kinds: string; n: number; of: number }): string =>
  `${kinds} in ${number(n)} of ${papers(of)}, in their own words; tasks differ`;
export const allClaims = (n: number): string => `All ${number(n)} claims`;
export const moreClaims = (n: number): string => plural(n, { one: '# more claim', other: '# more claims' });

export const compare = (title: string): string => `Compare: ${title}`;
export const compareChosen = (n: number): string =>
  plural(n, { one: 'Compare it with another: choose one more', other: 'Compare these # papers' });
export const chooseNone = 'None';
export const cannotKeep = 'This browser keeps nothing for this site.';
export const save = (title: string): string => `Save: ${title}`;

/** How a reason begins. */
export const lacks = 'without';
export const reasons = {
  name: 'named',
  title: 'in the title:',
  phrase: 'the very words:',
  author: 'by',
  topic: 'topic:',
  text: 'in the text:',
};
export const hasCode = 'code';

export const showMore = ({ n, of }: { n: number; of: number }): string =>
  `Show ${number(n)} more of ${number(of)}`;
export const showLast = (n: number): string => `Show the last ${number(n)}`;
export const allResults = (n: number): string =>
  plural(n, { one: 'Open this search', other: 'All # results' });

export const exportList = 'Export';
export const takeList = 'Take the whole list along as';
export const collecting = 'Collecting …';
export const noExport = 'The export could not be loaded. Try again when there is a connection.';
export const noCitations = 'The citations could not be loaded. Try again when there is a connection.';
export const exported = ({ n, format }: { n: number; format: string }): string =>
  `Saved ${papers(n)} as ${format}.`;
export const exportedFirst = ({ n, of, format }: { n: number; of: number; format: string }): string =>
  `Saved the first ${number(n)} of ${number(of)} as ${format}; narrow the list to save the others.`;

/** What went wrong with the index, and what to do. */
export const faults = {
  offline: 'The search index is not on this device, and there is no connection. The lists below may be.',
  slow: 'The search index does not arrive; the connection may be too slow just now. Meanwhile:',
  missing: 'The search index is missing from this copy of the shelf. Everything on it can still be browsed:',
  version:
    'The search index belongs to another version of this shelf; reloading the page may mend it. Meanwhile:',
  damaged: 'The search index cannot be read; perhaps the shelf is being published just now. Meanwhile:',
};
