import type { Dossier } from '../dossier.ts';
import type { Finding } from '../findings/finding.ts';
import type { Place } from '../findings/place.ts';
import type { RestoredSpan } from '../restoredSpan.ts';
import type { Correction } from './correction.ts';
import { findSpans } from './findSpans.ts';
import { mergeCorrections } from './mergeCorrections.ts';
import { settleDates } from './settleDates.ts';

/** A paper with a human's facts in the place of its own. Its texts stay as copied: `spans` say what to restore in them. */
export interface Corrected {
  dossier: Dossier;
  version?: 'earlier' | undefined;
  topics: { add: string[]; remove: string[]; place?: Place | undefined };
  names?: string[] | undefined;
  spans: RestoredSpan[];
  findings: Finding[];
}

/** Applies its corrections to a paper, in order, the later winning. Without one, only what its arXiv id tells is added. */
export function correctDossier(dossier: Dossier, corrections: readonly Correction[]): Corrected {
  const [first, ...further] = corrections;
  if (first === undefined) {
    const settled = settleDates(dossier);
    return { ...settled, topics: { add: [], remove: [] }, spans: [] };
  }
  const findings: Finding[] = [];
  const correction = further.reduce((earlier, later) => {
    const merged = mergeCorrections(earlier, later);
    findings.push(...merged.findings);
    return merged.correction;
  }, first);
  const { facts } = correction;
  const restored = findSpans(dossier, correction.spans);
  const links = [...dossier.links, ...correction.links].filter(
    ({ url }, index, all) => all.findIndex((other) => other.url === url) === index,
  );
  // What the source called its venue says nothing of another one.
  const venueKind = facts.venue === undefined ? dossier.venueKind : undefined;
  // A wrong identifier is wrong in the other copies too.
  const others = dossier.others.map((copy) => ({
    ...copy,
    ...(facts.arxiv !== undefined && { arxiv: undefined }),
    ...(facts.doi !== undefined && { doi: undefined }),
  }));
  const settled = settleDates({ ...dossier, others, venueKind, ...facts, links }, correction);
  return {
    dossier: settled.dossier,
    version: correction.version,
    topics: { ...correction.topics, place: correction.place },
    names: correction.names,
    spans: restored.spans,
    findings: [...findings, ...settled.findings, ...restored.findings],
  };
}
