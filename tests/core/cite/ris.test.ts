import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ris } from '#core/cite/ris.ts';
import { article, bare, preprint } from './papers.ts';

it('writes a preprint as unpublished work of the arXiv archive', () => {
  expect(ris([preprint]).split('\r\n')).toEqual([
    'TY  - UNPB',
    'AU  - Bakker, Erika J',
    'AU  - van den Berg, Jan',
    'AU  - Łucka, Kim, Jr.',
    'TI  - Fast, Expressive SE(n) Spines with 50% Less Paper & O(n²) Glue',
    'PY  - 2023',
    'DA  - 2023/10/04/',
    'DB  - arXiv',
    'AN  - arXiv:2310.99999',
    'AB  - We bind books. They hold.',
    'UR  - https://arxiv.org/abs/2310.99999',
    'ER  - ',
    '',
  ]);
});

it('writes months and days in two digits, as the format has them', () => {
  expect(ris([{ ...preprint, date: '2023-04-05' }])).toContain('DA  - 2023/04/05/\r\n');
});

it('parts the pages of an article', () => {
  expect(ris([article])).toContain('SP  - 101\r\nEP  - 119\r\n');
});

it('writes only what is known', () => {
  expect(ris([bare])).toBe('TY  - GEN\r\nTI  - Quiet Shelves\r\nER  - \r\n');
});

it('gives any text back to a reader of tagged lines, one record each', () => {
  const word = fc.string({ unit: 'grapheme' });
  const papers = fc.array(
    fc.record({
      id: fc.constant('x'),
      title: word,
      abstract: word,
      authors: fc.constant([]),
      keywords: fc.array(word),
    }),
  );
  fc.assert(
    fc.property(papers, (all) => {
      const records = read(ris(all));
      expect(records.map((record) => record.get('TI')?.[0] ?? '')).toEqual(
        all.map(({ title }) => oneLine(title)),
      );
      expect(records.map((record) => record.get('AB')?.[0] ?? '')).toEqual(
        all.map(({ abstract }) => oneLine(abstract)),
      );
      expect(records.map((record) => record.get('KW') ?? [])).toEqual(
        all.map(({ keywords }) => keywords.map(oneLine).filter((keyword) => keyword !== '')),
      );
    }),
    { seed: 4 },
  );
});

/** A reader after the published description: a record is what stands between TY and ER. */
function read(text: string): Map<string, string[]>[] {
  const records: Map<string, string[]>[] = [];
  for (const line of text.split('\r\n')) {
    const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/s.exec(line);
    if (match === null) {
      expect(line).toBe('');
      continue;
    }
    const [, tag = '', value = ''] = match;
    if (tag === 'TY') records.push(new Map());
    const record = records.at(-1);
    record?.set(tag, [...(record.get(tag) ?? []), value]);
  }
  return records;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
