import { number, plural } from './speech.ts';

// The page of a paper.

export const abstract = 'Abstract';
export const copyAbstract = 'Copy the abstract';
export const noAbstract = 'This shelf holds no abstract of this paper.';
export const markParts = 'Mark the contribution and the claimed numbers';
export const newerAt = 'abstract of an earlier version; newest at {source}';
export const retracted = 'Retracted: see the notice';
export const itsSource = 'its source';
export const curatorsNote = 'The curator’s note';

export const changes = 'Changes';
export const damaged = (what: string): string => `The copied text was damaged: ${what}`;
/** What was done at how many places. */
export const changedPlaces = {
  repair: (n: number): string =>
    plural(n, { one: '# place repaired by rule', other: '# places repaired by rule' }),
  correction: (n: number): string =>
    plural(n, {
      one: '# place corrected from a checked source',
      other: '# places corrected from a checked source',
    }),
  mark: (n: number): string => plural(n, { one: '# place left as copied', other: '# places left as copied' }),
};

export const readAndFind = 'Read';
/** Names of places where the paper is, or what belongs to it. */
export const links = {
  arxiv: 'arXiv',
  publisher: 'Publisher',
  pubmed: 'PubMed',
  paper: 'Paper',
  pdf: 'PDF',
  code: 'Code',
  project: 'Project',
  data: 'Data',
  other: 'Link',
};
export const lookUp = 'Look it up in {places}';
export const fix = 'Fix this record';
export const fixTitle = (title: string): string => `Fix: ${title}`;
/** What the form for a correction holds to begin with. */
export const fixForm = ({
  title,
  id,
  file,
  line,
}: Record<'title' | 'id' | 'file' | 'line', string>): string =>
  `What is wrong, and what should stand there?\n\n\n---\nPaper: ${title}\nId: ${id}\nSource: content/${file}, line ${line}`;

export const topics = 'Topics';
export const claimedNumbers = 'Claimed numbers';
export const related = 'Related papers';
export const compareNearest = 'Compare with the nearest';
export const beside = 'Papers beside this one';
export const inTopic = (topic: string): string => `In ${topic}`;

export const cite = 'Cite';
export const style = 'Style';
export const copyReference = 'Copy';
export const namedInBibtex = ({ named, all }: Record<'named' | 'all', number>): string =>
  `BibTeX here names ${number(named)} of ${number(all)} authors; every file names all.`;
