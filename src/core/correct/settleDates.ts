import type { Dossier } from '../dossier.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { arxivOf } from '../ids/arxiv.ts';
import type { Correction } from './correction.ts';

/**
 * Makes the date and the year of a paper one fact. The year is the date's where nothing else is said; a later one is
 * that of the publication of a preprint. A correction of one of them takes away what the other says against it; sources
 * that contradict themselves are told. Without a date, an arXiv id says the month in which it was given: that is a fact
 * of the id, not a guess.
 */
export function settleDates(
  dossier: Dossier,
  correction?: Pick<Correction, 'facts' | 'place'>,
): { dossier: Dossier; findings: Finding[] } {
  const corrected = correction?.facts ?? {};
  const month = arxivOf(dossier.arxiv ?? '')?.month;
  let { date, year } = dossier;
  const findings: Finding[] = [];
  const sourceOf = (fact: 'date' | 'year'): string => {
    const record = dossier.others.find((other) => other[fact] === dossier[fact]) ?? dossier;
    const { file, line } = corrected[fact] === undefined || !correction ? record.place : correction.place;
    return `${file}:${line}`;
  };
  const fits = (day: string) => year === undefined || isPlausible(day, year, dossier);
  if (date !== undefined && !fits(date)) {
    if (corrected.date !== undefined && corrected.year === undefined) year = undefined;
    else if (corrected.year !== undefined && corrected.date === undefined) date = undefined;
    else
      findings.push(
        finding('date-differs', dossier.place, {
          title: dossier.title,
          date: `${date} (${sourceOf('date')})`,
          year: `${year} (${sourceOf('year')})`,
        }),
      );
  }
  if (date === undefined && month !== undefined && fits(month)) date = month;
  year ??= date === undefined ? undefined : Number(date.slice(0, 4));
  return { dossier: { ...dossier, date, year }, findings };
}

/** A preprint is published later than it is written, and nothing before. */
function isPlausible(date: string, year: number, { arxiv, venue }: Dossier): boolean {
  const own = Number(date.slice(0, 4));
  return own === year || (own < year && (arxiv !== undefined || venue !== undefined));
}
