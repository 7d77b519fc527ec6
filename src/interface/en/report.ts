import { number } from './speech.ts';

// The report on what was repaired. What the findings say stands in their own catalogue.

export const description = 'What was repaired, corrected and doubted on this shelf.';
export const descriptionOfPage = 'What was repaired, corrected and doubted on this shelf, paper by paper.';
export const heading = 'What was repaired';
export const lede = ({
  repair,
  correction,
  mark,
}: Record<'repair' | 'correction' | 'mark', number>): string =>
  `Texts that were copied carry the damage of copying. Here is every place where this shelf shows something else than its source holds: ${number(repair)} repaired by rule, ${number(correction)} corrected from a checked source, ${number(mark)} left as copied.`;
export const ledger = 'Ledger';
export const columns = {
  source: 'Source',
  format: 'Format',
  sure: 'How sure',
  records: 'Records',
  papers: 'Papers',
  merged: 'Merged',
  rejected: 'Rejected',
  furniture: 'Lines skipped (headings, numbering)',
  lost: 'Lines lost',
};
export const certainty = (sure: number): string => `${number(Math.round(sure * 100))} %`;
export const findings = 'Findings';
export const notes = 'Notes';
export const moreFindings = (n: number): string => `And ${number(n)} more: [all findings as text]`;
export const paperByPaper = 'Paper by paper';
export const changesTo = (title: string): string => `Changes to ${title}`;

export const edition = { now: 'Now', copied: 'As copied', why: 'Why' };
export const unchanged = 'unchanged';
export const takenAway = 'taken away';
