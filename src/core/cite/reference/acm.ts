import { doiAddress } from '../../ids/identifierAddress.ts';
import { hasOthers } from '../../people/authorNames.ts';
import type { Citable } from '../citable.ts';
import { issued } from '../issued.ts';
import { pageRange } from '../pageRange.ts';
import { publicationOf } from '../publicationOf.ts';
import { withFewAuthors } from '../withFewAuthors.ts';
import { nameParts } from './nameParts.ts';
import { ended, leaning, type Phrase, phrases } from './phrases.ts';

/** As the reference format of the ACM has it (2024), whose BibTeX style names all authors in full; here 100 at most. */
export function acm(paper: Citable): readonly Phrase[] {
  const year = `${issued(paper)?.year ?? '[n. d.]'}.`;
  const { doi, url } = paper;
  const address = doi === undefined ? url && `Retrieved from ${url}` : doiAddress(doi);
  return phrases(' ', ended(authors(paper)), year, ended(paper.title), ended(where(paper)), address);
}

function where(paper: Citable): readonly Phrase[] {
  const kind = publicationOf(paper);
  if (kind === 'preprint')
    return phrases('', paper.arxiv === undefined ? paper.venue : `arXiv:${paper.arxiv}`);
  const pages = pageRange(paper.pages).join('–');
  if (kind === 'proceedings' || kind === 'chapter') {
    const inside = phrases(' ', 'In', leaning(paper.venue));
    return phrases('. ', inside, phrases(', ', paper.publisher, pages));
  }
  const year = issued(paper)?.year;
  const dated = paper.volume === undefined || year === undefined ? '' : `(${year})`;
  const issue = phrases(' ', phrases(', ', paper.volume, paper.number), dated);
  return phrases(', ', phrases(' ', leaning(paper.venue), issue), pages);
}

function authors(paper: Citable): string {
  const { authors: all } = withFewAuthors(paper);
  const names = all.map((author) => {
    const { family, given, suffix } = nameParts(author);
    return [given, family, suffix].filter((part) => part !== '').join(' ');
  });
  if (hasOthers(all)) return `${names.join(', ')}, et al.`;
  if (names.length < 3) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`;
}
