import { papers } from './counts.ts';
import { number, plural } from './speech.ts';

// The pages of claimed numbers and of the map: what is drawn.

export const numbersOf = ({ n, shelf }: { n: number; shelf: string }): string =>
  `${plural(n, { one: '# result', other: '# results' })} claimed in the abstracts of ${shelf}, each in its own words.`;
export const lede =
  'What these papers claim to have reached, side by side and in their own words. The numbers come from different tasks, data and machines: read the sentence before you compare.';
export const claims = (n: number): string => plural(n, { one: '# claim', other: '# claims' });
export const fromPapers = ({ n, total }: { n: number; total: number }): string =>
  `from ${number(n)} of ${papers(total)}`;
export const allClaims = 'All claims';
export const claimsHeading = 'Claims';
export const firstClaims = (n: number): string =>
  `The ${number(n)} of the newest papers; sorting and filtering concern this page. The others stand on the pages below.`;
export const noClaims = 'No abstract on this shelf claims a result in numbers.';
export const rangeOf = ({ range, shelf }: { range: string; shelf: string }): string =>
  `Claimed results ${range} in ${shelf}.`;
export const claimsRange = (range: string): string => `Claims ${range}`;
export const ofThisPage = 'sorting and filtering concern this page';

/** One claim, and all of its kind. */
export const kinds = {
  'speed-up': { one: 'speed-up', all: 'Speed-ups' },
  reduction: { one: 'reduction', all: 'Reductions' },
  gain: { one: 'gain', all: 'Gains' },
  level: { one: 'level', all: 'Levels reached' },
};
export const allKinds = 'All kinds';
export const units = { '×': 'times', '%': 'per cent' };
export const plotOf = ({ kind, unit }: { kind: string; unit: string }): string => `${kind}, ${unit}`;
export const greatest = ({ plot, shown, of }: { plot: string; shown: number; of: number }): string =>
  `${plot}: the ${number(shown)} greatest of ${number(of)}`;
export const logarithmic = (plot: string): string => `${plot}, logarithmic scale`;

export const table = 'Claimed results';
export const columns = {
  value: 'Value',
  kind: 'Kind',
  paper: 'Paper',
  quote: 'What it says',
};
export const whatTheyClaim = 'What they claim';
export const greatestClaims = (n: number): string =>
  `The greatest of ${number(n)} claims in these abstracts; [all numbers of the shelf].`;

export const mapOf = (shelf: string): string => `${shelf} as a picture: what is alike lies together.`;
const regions =
  'Each region is a topic: the larger, the more papers. What is alike lies side by side and has like colours.';
export const mapOfPapers = `${regions} Each point is a paper, the typical ones nearer to the middle.`;
export const mapOfFew = 'Each region is a paper; what is alike lies side by side.';
export const mapOfMany = `${regions} Each dot is a paper; zoom in to meet some of them.`;
export const mapOfDots = (n: number): string =>
  `${regions} Each dot stands for ${papers(n)}; zoom in to meet some of them.`;
export const zoomIn = 'Zoom in';
export const zoomOut = 'Zoom out';
export const wholeMap = 'Whole map';
export const map = 'Map of the shelf';
export const region = ({ title, n }: { title: string; n: number }): string => `${title}: ${papers(n)}`;
export const asList = 'The same as a list';
export const withoutTopic = 'Not sorted yet';
export const smallerTopics = 'Smaller topics';
export const timeline = 'Timeline';
export const whenAppeared = 'When they appeared';
export const whenAppearedBut = (n: number): string =>
  plural(n, {
    one: 'When they appeared: # without a known month is left out',
    other: 'When they appeared: # without a known month are left out',
  });
export const byMonth = 'Papers by month';
/** Of a table that is filtered. */
export const rowsShown = ({ n, of }: { n: number; of: number }): string =>
  `${number(n)} of ${number(of)} rows`;
