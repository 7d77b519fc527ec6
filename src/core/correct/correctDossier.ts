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

/**
 * Applies its corrections to a paper, in order, the later winning; what a service said fills the gaps of the sources
 * before that. Without one, only what its arXiv id tells is added.
 */
export function correctDossier(given: Dossier, corrections: readonly Correction[]): Corrected {
  const dossier = corrections.filter(isFromService).reduce(fillGaps, given);
  const [first, ...further] = corrections.filter((correction) => !isFromService(correction));
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

/** Whether no human said it. */
export function isFromService({ from }: Correction): boolean {
  return from !== undefined;
}

function fillGaps(dossier: Dossier, { facts, links }: Correction): Dossier {
  const missing = Object.entries(facts).filter(([fact]) => {
    const held = dossier[fact as keyof typeof facts];
    return held === undefined || (Array.isArray(held) && held.length === 0);
  });
  const more = links.filter(({ url }) => !dossier.links.some((own) => own.url === url));
  return { ...dossier, ...Object.fromEntries(missing), links: [...dossier.links, ...more] };
}
