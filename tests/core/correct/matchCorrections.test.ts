import { describe, expect, it } from 'vitest';
import { readCorrections } from '#core/correct/readCorrections.ts';
import { makeDossiers } from '#core/makeDossiers.ts';
import type { SourceRecord } from '#core/record.ts';

function record(title: string, more: Partial<SourceRecord> = {}): SourceRecord {
  const place = { file: 'papers/a.txt', line: 1 };
  return {
    title,
    abstract: `About ${title}.`,
    notation: 'tex',
    authors: [],
    keywords: [],
    links: [],
    place,
    ...more,
  };
}

function match(records: SourceRecord[], yaml: string) {
  const { corrections } = readCorrections([{ file: 'c.yaml', text: yaml }]);
  const { corrected, findings } = makeDossiers(records, corrections);
  return {
    years: corrected.map(({ dossier }) => dossier.year),
    corrected,
    findings: findings.filter(({ code }) => code.startsWith('correction')),
  };
}

describe('matchCorrections', () => {
  it.each<[SourceRecord, string]>([
    [
      record('T3: Transparent Tracking & Triggering'),
      't3 transparent tracking and triggering'.replace(' and', ''),
    ],
    [record('On the Schr\\"odinger Bridge'), 'On the Schrödinger bridge'],
    [record('The $k$-means problem'), 'The k-means Problem'],
    [record('???'), '???'],
    [record('A', { arxiv: '2106.15845' }), 'arXiv:2106.15845v3'],
    [record('A', { arxiv: '2106.15845' }), 'https://arxiv.org/pdf/2106.15845v3.pdf'],
    [record('A', { doi: '10.1145/abc' }), '10.1145/ABC'],
    [record('A', { doi: '10.1145/abc' }), 'https://doi.org/10.1145/ABC'],
    [record('A', { key: 'smith2020' }), 'smith2020'],
  ])('finds the record by what the correction calls it: %j', (wanted, paper) => {
    const { years } = match([record('Another'), wanted], `- paper: ${JSON.stringify(paper)}\n  year: 2020\n`);
    expect(years).toEqual([undefined, 2020]);
  });

  it('tells of a correction whose paper is not there, and which it may have meant', () => {
    const { findings } = match(
      [record('Graph Mamba: State Space Models')],
      '- paper: Graph Mamba State Space Modells\n',
    );
    expect(findings[0]).toMatchObject({
      code: 'correction-paper-unknown',
      severity: 'error',
      place: { file: 'c.yaml', line: 1 },
    });
    expect(findings[0]?.hint).toContain('Graph Mamba: State Space Models');
    expect(match([record('Graph Mamba')], '- paper: Speech\n').findings[0]?.hint).not.toContain(
      'Graph Mamba',
    );
  });

  it('refuses to choose between two papers of one title', () => {
    const { years, findings } = match(
      [record('A'), record('A', { abstract: 'Other.' })],
      '- paper: A\n  year: 2020\n',
    );
    expect(years).toEqual([undefined, undefined]);
    expect(findings.map(({ code }) => code)).toEqual(['correction-paper-ambiguous']);
  });

  it('corrects a paper that is given twice once, be it named by what one copy only has', () => {
    expect(
      match([record('A'), record('A', { abstract: ' About\nA. ' })], '- paper: A\n  year: 2020\n').years,
    ).toEqual([2020]);
    const twice = [record('A'), record('A', { arxiv: '2106.15845' })];
    expect(match(twice, '- paper: arXiv:2106.15845v1\n  year: 2022\n').years).toEqual([2022]);
  });

  it('merges several corrections of one paper; the later stands, and a note says so', () => {
    const yaml = `
- { paper: A, year: 2020, venue: ICML, topics: { add: [x, y] }, spans: [{ copied: a, original: b }] }
- { paper: A, year: 2021, topics: { add: [z], remove: x }, spans: [{ copied: c, original: d }] }
`;
    const copied = record('A', { abstract: 'a c' });
    const { corrected, findings } = match([copied], yaml);
    expect(corrected[0]).toMatchObject({
      dossier: { year: 2021, venue: 'ICML' },
      topics: { add: ['y', 'z'], remove: ['x'] },
      spans: [{ original: 'b' }, { original: 'd' }],
    });
    expect(findings.map(({ code, severity, place }) => [code, severity, place.line])).toEqual([
      ['correction-conflict', 'note', 3],
    ]);
  });
});
