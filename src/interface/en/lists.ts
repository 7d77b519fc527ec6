import { papers, people, topics } from './counts.ts';
import { number, plural } from './speech.ts';

// The home page and the lists of papers, topics, years, authors and names.

export const theShelf = 'The shelf';
export const pastTheShelf = 'Skip the shelf';
export const openSpine = 'Open';
/** What the height of a spine means. */
export const tallerIsLonger = 'The longer its abstract, the taller its spine.';
export const tallerIsMore = 'The more papers, the taller the spine.';
export const newestFirst = 'Newest first';
export const whereToStart = 'Where to start';
export const withCode = (n: number): string => `${number(n)} with code`;
export const allPapers = (n: number): string => plural(n, { one: 'All papers', other: 'All # papers' });
export const allTopics = (n: number): string => plural(n, { one: 'All topics', other: 'All # topics' });

/** What stands on the shelf's boards. */
export const boards = {
  papers: 'Papers',
  withoutTopic: 'Not sorted yet',
  topics: 'Topics',
  years: 'Years',
  count: papers,
};

export const everyPaper = 'All papers';
export const papersNewestRange = ({ range, shelf }: Ranged): string =>
  `Papers ${range} of ${shelf}, newest first.`;
export const papersOrdered = ({ n, shelf, order }: { n: number; shelf: string; order: Order }): string =>
  `All ${papers(n)} of ${shelf}, ${inOrder[order]}.`;
export const everyPaperOrdered = (order: Order): string => `All papers, ${inOrder[order]}`;
export const onThisPage = ({ first, last }: { first: number; last: number }): string =>
  `${number(first)} to ${number(last)} on this page`;
export const order = 'Order';
export const orders = { newest: 'Newest', title: 'By title', topic: 'By topic' };
const inOrder: Record<Order, string> = { newest: 'newest first', title: 'by title', topic: 'by topic' };
export const yearUnknown = 'Year unknown';
export const noTopic = 'Not sorted yet';

export const papersRange = (range: string): string => `Papers ${range}`;
export const yearPapers = ({ n, year, shelf }: { n: number; year: number; shelf: string }): string =>
  `${papers(n)} of ${String(year)} in ${shelf}.`;
export const yearRange = ({ range, year, shelf }: Ranged & { year: number }): string =>
  `Papers ${range} of ${String(year)} in ${shelf}.`;

export const topicsOf = ({ n, shelf }: { n: number; shelf: string }): string =>
  `The ${topics(n)} of ${shelf}.`;
export const inSeveral = 'a paper may stand in several';
export const noTopics =
  'These papers are too few, or too unlike, to be sorted by their words alone. [All papers] stand in one list.';
export const topicRange = ({ range, topic }: { range: string; topic: string }): string =>
  `Papers ${range} in ${topic}.`;
/** Below the first papers of a topic on a large shelf. */
export const furtherInParts = 'The others stand under the topics within it.';
export const papersHeading = 'Papers';
export const withinIt = 'Within it';
export const ownWords = 'Typical words';
export const sharesPapers = 'Shares papers with';
export const moreTopics = (n: number): string =>
  plural(n, { one: 'and # more topic', other: 'and # more topics' });
export const namesBrought = 'Systems introduced here';
export const moreNames = (n: number): string => `and ${number(n)} more; [all names of the shelf]`;
/** On a large shelf, of a topic whose papers all stand in others within it. */
export const listsOfParts = 'BibTeX stands at the topics within it';
export const takeTopic = 'Export this topic';

export const authorsOf = (shelf: string): string => `The authors of ${shelf}, by last name.`;
export const authorsAmong = ({ n, shelf }: { n: number; shelf: string }): string =>
  `${people(n)} among the authors of ${shelf}, by last name.`;
/** On a large shelf: of those with the most papers. */
export const withPage = (n: number): string => `${number(n)} with the most papers have a page`;
export const withoutPage = 'other names lead to the paper, or to a search';
export const everybodyUnderLetters = (n: number): string =>
  `All ${people(n)} stand under their letters above.`;
export const alsoWritten = 'also written';
export const standsAt = 'This author stands at';
export const withoutAuthors = (n: number): string => `${papers(n)} without known authors`;
export const mostPapers = 'Most papers here';
export const authorsWith = (letter: string): string => `Authors with ${letter}`;
export const authorsOther = 'Authors in other scripts';
export const papersBy = ({ n, name, shelf }: { n: number; name: string; shelf: string }): string =>
  `${papers(n)} by ${name} in ${shelf}.`;
export const onThisShelf = (n: number): string => `${papers(n)} on this shelf`;

export const namesOf = (shelf: string): string =>
  `Systems, data sets and acronyms of ${shelf}, what they stand for and who mentions them.`;
export const namesLede =
  'Systems, data sets and acronyms: what they stand for, which paper brought them, and who else speaks of them.';
export const names = (n: number): string => plural(n, { one: '# name', other: '# names' });
export const acronyms = (n: number): string => plural(n, { one: '# acronym', other: '# acronyms' });
export const noNames = 'No abstract on this shelf names a system or spells out an acronym.';
export const mostSpokenOf = 'Brought here, and spoken of by others';
export const mostSpelledOut = 'Acronyms that most papers spell out';
export const underLetters = (n: number): string => `All ${number(n)} stand under their letters above.`;
export const namesWith = (letter: string): string => `Names with ${letter}`;
export const namesOther = 'Names of digits and signs';
export const namesRange = ({ title, range, shelf }: Ranged & { title: string }): string =>
  `${title}: ${range} in ${shelf}.`;
export const from = { name: 'introduced by', acronym: 'spelled out in' };
export const alsoIn = 'also in';

type Order = 'newest' | 'title' | 'topic';
interface Ranged {
  range: string;
  shelf: string;
}
