import { describe, expect, it } from 'vitest';
import { makeDossiers } from '#core/makeDossiers.ts';
import { authorsOf } from '#core/people/authorsOf.ts';
import type { SourceRecord } from '#core/record.ts';

type Said = Partial<Omit<SourceRecord, 'authors'>> & { authors?: string[] };

function record(line: number, { authors = [], ...said }: Said): SourceRecord {
  const place = { file: 'papers/a.bib', line };
  const none = { title: 'Slow Glaciers', abstract: '', notation: 'tex', keywords: [], links: [] } as const;
  return { ...none, keywords: [], links: [], place, authors: authorsOf(authors) ?? [], ...said };
}

const [arxiv, doi, pmid] = ['2106.15845', '10.1000/1', '29000000'];
const rivers = { title: 'Old Rivers', abstract: 'They drift.' };
const text =
  'Glaciers move under their own weight across valleys, eroding bedrock; measurements from satellites show seasonal acceleration.';
const reworded =
  'Satellites measure seasonal acceleration: here glaciers erode bedrock under their weight while crossing alpine valleys.';

describe('of two records that claim one identifier', () => {
  it.each<[what: string, one: Said, two: Said]>([
    [
      'a preprint and its paper, a subtitle more',
      { arxiv, doi },
      { title: 'Slow Glaciers: A View', doi, pmid },
    ],
    ['titles with half of their words', { doi }, { title: 'On Glaciers: Slow or Not?', doi }],
    [
      'another title, the same authors',
      { doi, arxiv, authors: ['Ada Roe'] },
      { ...rivers, doi, authors: ['Roe, A.'] },
    ],
    ['another title, nobody named', { doi, arxiv }, { ...rivers, doi, pmid }],
    [
      'another title, the text reworded',
      { arxiv, doi, abstract: text },
      { ...rivers, abstract: reworded, arxiv, doi: '10.1000/2' },
    ],
    [
      'a preprint that came out twice under new titles',
      { arxiv, doi, authors: ['Ada Roe', 'Bo Li'] },
      { ...rivers, arxiv, doi: '10.1000/2', authors: ['Ada Roe'] },
    ],
    [
      'a title and names in other letters',
      { doi, authors: ['Ivan Petrov'] },
      { title: 'Реки', doi, authors: ['Иван Петров'] },
    ],
    ['names the other way round', { doi, authors: ['Wei Wang'] }, { ...rivers, doi, authors: ['Wang Wei'] }],
    [
      'a suffix behind a name',
      { doi, authors: ['King, Ada, Jr.'] },
      { ...rivers, doi, authors: ['Ada King'] },
    ],
  ])('%s: they are one paper, which keeps it', (_what, one, two) => {
    const { corrected, findings } = makeDossiers([record(1, one), record(2, two)], []);
    expect(corrected).toHaveLength(1);
    expect(corrected[0]?.dossier.doi).toBeDefined();
    expect(findings.map(({ code }) => code)).not.toContain('id-contested');
  });

  it.each<[what: string, one: Said, two: Said]>([
    ['other title, text and DOI', { pmid, doi, abstract: text }, { ...rivers, pmid, doi: '10.1000/2' }],
    ['other title and authors', { doi, authors: ['Ada Roe'] }, { ...rivers, doi, authors: ['Bo Li'] }],
    [
      'the same authors, other DOI',
      { pmid, doi, authors: ['Ada Roe'] },
      { ...rivers, pmid, doi: '10.1000/2', authors: ['Ada Roe'] },
    ],
    ['an arXiv id, nobody named', { arxiv, doi }, { ...rivers, arxiv, doi: '10.1000/2' }],
    [
      "arXiv's DOI in both",
      { doi: `10.48550/arXiv.${arxiv}`, authors: ['Ada Roe'] },
      { ...rivers, doi: `10.48550/arXiv.${arxiv}`, authors: ['Bo Li'] },
    ],
  ])('%s: they are two, told, and neither has it', (_what, one, two) => {
    const { corrected, findings } = makeDossiers([record(1, one), record(2, two)], []);
    expect(corrected.map(({ dossier }) => dossier.title)).toEqual(['Slow Glaciers', 'Old Rivers']);
    expect(findings.map(({ code }) => code)).toEqual(['id-contested']);
  });
});

it('a correction gives a contested identifier to the paper whose it is', () => {
  const records = [
    record(1, { doi, authors: ['Ada Roe'] }),
    record(2, { ...rivers, doi, authors: ['Bo Li'] }),
  ];
  const place = { file: 'corrections/a.md', line: 1 };
  const topics = { add: [], remove: [] };
  const correction = { paper: 'Old Rivers', facts: { doi }, links: [], topics, spans: [], place };
  const { corrected } = makeDossiers(records, [correction]);
  expect(corrected.map(({ dossier }) => dossier.doi)).toEqual([undefined, doi]);
});
