import { describe, expect, it } from 'vitest';
import { byline } from '#core/read/listing/byline.ts';

const berger = 'Ada Berger';
const lindqvist = 'Tom Lindqvist';

describe('a line of authors as pages of articles show it', () => {
  it.each([
    ['Ada Berger ORCID: orcid.org/0000-0002-1111-2222 1,', [berger]],
    ['Ada Berger1* Tom Lindqvist2 Mei Tanaka-Roe1,3', [berger, lindqvist, 'Mei Tanaka-Roe']],
    ['Author links open overlay panelAda Berger a, Tom Lindqvist b', [berger, lindqvist]],
    ['Ada Berger and Tom LindqvistView all authors and affiliations', [berger, lindqvist]],
    ['Ada Berger 1,6 ∙ Tom Lindqvist 1,4,7 tom@example.org', [berger, lindqvist]],
    ['by Ada Berger 1,*ORCID,Tom Lindqvist 2ORCID andMei Tanaka 3', [berger, lindqvist, 'Mei Tanaka']],
    [
      'Ada Berger, ORCID logo a   Tom Lindqvist b  and  Mei Tanaka  ORCID logo *a',
      [berger, lindqvist, 'Mei Tanaka'],
    ],
    ['Ada Berger (1) , Tom Lindqvist (1, 2)', [berger, lindqvist]],
    ['ADA BERGER* [Opens in a new window] and TOM LINDQVIST*', [berger, lindqvist]],
    ['Ada Berger, MD, PhD; Tom Lindqvist, MSc', [berger, lindqvist]],
    ['A K Berger1, T Lindqvist2', ['A K Berger', 'T Lindqvist']],
    ['Ada BergerI; Tom LindqvistII', [berger, lindqvist]],
    ['Par Ada Berger et Tom Lindqvist', [berger, lindqvist]],
    ['СОКОЛОВА Е.В.1, ГАВРИЛОВ П.Н.2', ['Соколова Е.В.', 'Гаврилов П.Н.']],
    ['李文博1 周晓燕2 欧阳明1', ['李文博', '周晓燕', '欧阳明']],
    ['佐々木 健太1), 高橋 美咲2)', ['佐々木 健太', '高橋 美咲']],
  ])('%s', (line, names) => {
    expect(byline(line)?.names).toEqual(names);
  });

  it.each([
    'PLOS ONE',
    'OPEN ACCESS',
    'View Author Information',
    'Authors Info & Claims',
    'Gated Messages in Graph Networks',
    '1 Institute of Ecology, University of Bern, Bern, Switzerland',
    'Volume 12, Issue 3, pages 1-20',
  ])('%s names nobody', (line) => {
    expect(byline(line)).toBeUndefined();
  });
});
