import { papers } from './counts.ts';
import { number, plural } from './speech.ts';

// The pages of claimed numbers and of the map: what is drawn.

export const numbersOf = ({ n, shelf }: { n: number; shelf: string }): string =>
  `${plural(n, { one: '# result', other: '# results' })} claimed in the abstracts of ${shelf}, each in its own words.`;
export const numbersIn = (topic: string): string => `Numbers: ${topic}`;
export const lede =
  'What these papers claim to have reached, in their own words. The numbers come from different tasks, data and machines: read the sentence before you compare.';
export const ledeOfTopic =
  'What the papers on [this topic] claim to have reached, in their own words. Read the sentence before you compare.';
export const claims = (n: number): string => plural(n, { one: '# claim', other: '# claims' });
export const fromPapers = ({ n, total }: { n: number; total: number }): string =>
  `from ${number(n)} of ${papers(total)}`;
export const allClaims = 'All claims';
export const noClaims =
  'No claim in numbers was found in these abstracts. Claims are recognised in English alone.';
export const rangeOf = ({ range, shelf }: { range: string; shelf: string }): string =>
  `Claimed results ${range} in ${shelf}.`;
export const claimsRange = (range: string): string => `Claims ${range}`;

/** One claim, and all of its kind. */
export const kinds = {
  'speed-up': { one: 'speed-up', all: 'Speed-ups' },
  reduction: { one: 'reduction', all: 'Reductions' },
  gain: { one: 'gain', all: 'Gains' },
  level: { one: 'score', all: 'Scores' },
};
/** What stands on one axis, and in one order. */
export const groups = {
  times: 'Times',
  percent: 'Per cent',
  points: 'Percentage points and points',
  magnitudes: 'Orders of magnitude',
  scores: 'Scores, per cent',
  others: 'Scores and other numbers',
};
/** The name of a link to a claim, other than those beside it. */
export const linkOf = ({ name, value, kind }: { name: string; value: string; kind: string }): string =>
  `${name}, ${value}, ${kind}`;
export const topic = 'Topic';
export const allTopics = 'All';
export const kind = 'Kind';
export const allKinds = 'All';
export const year = 'Year';
export const allYears = 'All';
export const sortBy = 'Sort by';
export const orders = {
  value: 'Highest value',
  lowest: 'Lowest value',
  newest: 'Newest',
  paper: 'Paper',
};
export const compared = (n: number): string =>
  plural(n, { one: '# paper compared', other: '# papers compared' });
export const furtherTopics = 'More topics with numbers to compare:';
export const showMore = 'Show 50 more';
/** Of a choice, where a plot does not draw all. */
export const moreOfTopic = 'More of this topic';

export const table = 'Claimed results';
export const columns = { value: 'Value', says: 'What it says', paper: 'Paper' };
export const whatTheyClaim = 'What they claim';
export const greatestClaims = (n: number): string =>
  `The greatest of ${number(n)} claims in these abstracts; [all numbers].`;

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
export const asList = 'On this map';
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
/** Of claims that are chosen from. */
export const claimsShown = ({ n, of }: { n: number; of: number }): string => `${number(n)} of ${claims(of)}`;
export const claimsShownOfPage = ({ n, of }: { n: number; of: number }): string =>
  `${claimsShown({ n, of })} on this page; the others could not be loaded`;
