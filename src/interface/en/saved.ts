import { papers } from './counts.ts';

export { andMore } from './counts.ts';
import { number, plural } from './speech.ts';

// The reader's own list, and the comparison of its papers.

export const description = 'Your own list, in this browser only.';
export const yourShelf = 'Your shelf';
export const lede = 'What you have saved. It stays in this browser; export it to take it elsewhere.';
export const needsScript = 'Saving needs JavaScript. Every paper can be cited and downloaded without it.';
export const nothingYet = 'Nothing yet. Open [a paper] and press “Save”: its spine then stands here.';
export const whatItDoes = {
  sort: 'Tag papers and write notes; the tags become boards of your shelf.',
  compare: 'Choose two to four, and compare what they claim side by side.',
  take: 'Take the list along to LaTeX, Zotero or a note, tags and notes with it.',
};
export const exportAs = (format: string): string => `Export as ${format}`;
/** The form in which a list is brought back whole. */
export const ownFormat = 'JSON';
export const takeAlong = 'Take it along';
export const copyLink = 'Copy a link to these papers';
export const compareChosen = (n: number): string => `Compare ${papers(n)}`;
export const chosen = (n: number): string => `${papers(n)} chosen`;
export const chooseNone = 'Choose none';
export const importList = 'You have a list already, in JSON, BibTeX, RIS, CSL-JSON, MEDLINE or CSV?';
export const chooseFile = 'Bring a file';

export const find = 'Find in titles, authors, tags and notes';
export const order = 'Order';
export const orders = {
  saved: 'as saved',
  newest: 'newest first',
  title: 'by title',
  unread: 'unread first',
};
export const untagged = 'Without a tag';
export const shownOf = ({ shown, of }: Record<'shown' | 'of', number>): string =>
  `${number(shown)} of ${papers(of)}`;

export const choose = 'Choose';
export const chooseOne = (title: string): string => `Choose ${title}`;
export const read = 'Read';
export const tags = 'Tags';
export const addTags = 'Add tags, parted by commas';
export const note = 'Note';
export const addNote = 'Add a note';
export const remove = 'Remove';
export const removeOne = (title: string): string => `Remove ${title}`;
export const removed = (title: string): string => `Removed: ${title}.`;
export const undo = 'Undo';
export const undoOne = (title: string): string => `Undo: put back ${title}`;

export const noLonger = (n: number): string =>
  plural(n, {
    one: '# of these is no longer on this shelf.',
    other: '# of these are no longer on this shelf.',
  });
export const lostOnLeaving =
  'This browser keeps nothing more for this site: the change is lost on leaving. Export the list to keep it.';
export const unread = (n: number): string =>
  plural(n, {
    one: 'This browser keeps a list that is damaged or of a newer version; it is left as it is.',
    other: 'This browser keeps # lists that are damaged or of a newer version; they are left as they are.',
  });
export const saveUnread = 'Save it as a file';
export const linkCopied = 'The link is copied; whoever opens it sees these papers.';
export const noCitations = 'The citations could not be loaded. Try again when there is a connection.';
export const linkCarries = (n: number): string => `This link carries ${papers(n)}:`;
export const addThem = 'Add them to my list';

/** What has come of a list that was brought. */
export const brought = ({
  found,
  already,
  missing,
  refused,
}: {
  found: number;
  already: number;
  missing: number;
  refused: number;
}): string =>
  [
    `${papers(found)} found${already > 0 ? `, ${number(already)} of them saved already` : ''}.`,
    missing > 0 ? notHere(missing) : '',
    refused > 0
      ? `${plural(refused, { one: '# entry', other: '# entries' })} of the file could not be read.`
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
export const notHere = (n: number): string =>
  plural(n, { one: '# paper is not on this shelf.', other: '# papers are not on this shelf.' });
export const saveMissing = 'Save their titles as a file';
export const flawsOfFile = 'What is wrong with the file';
export const noList =
  'Nothing was added: the file is neither a saved list (JSON) of this version nor one of papers that can be read.';
export const reading = 'Reading the list …';
export const cancelImport = 'Cancel';
export const importCancelled = 'Cancelled; nothing was added.';
export const notRead = 'The file or the shelf could not be read, and nothing was added. Try again later.';
export const tooLarge = 'Nothing was added: a list can have up to 10,000 papers, and its file 100 MB.';

export const compareDescription = 'Two to four papers side by side.';
export const howToCompare =
  'Two to four papers stand here side by side. Choose them on [your shelf], then press “Compare”.';
export const comparison = 'Comparison';
export const rows = {
  authors: 'Authors',
  facts: 'Facts',
  contribution: 'Contribution',
  claims: 'Claimed numbers',
  topics: 'Topics',
  abstract: 'Abstract',
};
export const claimsOf = ({ heading, kind }: Record<'heading' | 'kind', string>): string =>
  `${heading}: ${kind}`;
export const notSaid = 'not said';
export const notLoaded = (n: number): string => `${number(n)} could not be loaded.`;
