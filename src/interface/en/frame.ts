import { number } from './speech.ts';

// What stands around every page and in every list.

export const skip = 'Skip to the content';
export const main = 'Main';
export const breadcrumb = 'Breadcrumb';
export const shelf = 'Shelf';
export const search = 'Search';

/** The places of the shelf, as its head, its trails and its foot name them. */
export const places = {
  papers: 'Papers',
  topics: 'Topics',
  authors: 'Authors',
  names: 'Names',
  numbers: 'Numbers',
  map: 'Map',
  search: 'Search',
  saved: 'Saved',
  compare: 'Compare',
  report: 'Report',
  offline: 'Read offline',
};

export const foot = {
  saved: 'Your saved papers',
  report: 'What was repaired',
  feed: 'Feed',
  bibtex: 'BibTeX of everything',
  json: 'JSON',
};

/** Of the picture that is shown where the shelf is linked. */
export const card = (title: string): string => `The shelf of ${title}: a row of coloured spines`;

export const pages = 'Pages';
export const previous = 'Previous';
export const next = 'Next';
export const page = (n: number): string => `Page ${number(n)}`;
export const pageOf = ({ page: at, of }: { page: number; of: number }): string =>
  `Page ${number(at)} of ${number(of)}`;
export const titleOfPage = ({ title, page: at }: { title: string; page: number }): string =>
  `${title}, page ${number(at)}`;

export const letters = 'Letters';
export const otherLetters = 'Digits and signs';

export const notFound = 'Not on this shelf';
export const late =
  'A part of this page does not arrive, so it cannot do what it is for. Reload it to try again.';
export const noSuchPage =
  'There is no page at this address. Papers keep theirs for good, so perhaps a letter went astray.';
export const allPapers = 'All papers';
export const allTopics = 'All topics';

/** Of a curator's own page that has no description. */
export const pageDescription = ({ page: name, shelf: title }: { page: string; shelf: string }): string =>
  `${name}: ${title}.`;
