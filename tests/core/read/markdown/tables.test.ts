import { describe, expect, it } from 'vitest';
import { readSource } from '#core/read/readSource.ts';

const titles = ['River Discharge from Space', 'Memory of Flowers in Bees', 'Avalanches on Random Graphs'];
const prose =
  'Most rivers are never gauged, so their discharge has to be told from space. We train a network on altimetry and show that it transfers to others, and that it does so well.';
const table = (head: string, count: number, cell: string) =>
  [`| ${head} |`, `|${'---|'.repeat(head.split('|').length)}`]
    .concat(titles.slice(0, count).map((title, at) => cell.replace('TITLE', title).replace('#', `${at + 1}`)))
    .join('\n');

describe('a table whose head names the titles', () => {
  it.each(
    [1, 2, 3].flatMap((count) => [
      [
        count,
        'papers/a.md',
        table('Title | Authors | Year', count, '| TITLE | Ada Berger | 2019 |'),
      ] as const,
      [count, 'papers/a.md', table('# | Title', count, '| # | TITLE |')] as const,
      [count, 'papers/a.md', table('标题 | 摘要', count, `| TITLE | ${prose} |`)] as const,
      [count, 'papers/a.md', table('No. | Paper', count, '| # | TITLE |')] as const,
      [count, 'papers/a.txt', table('Title | Abstract', count, `TITLE | ${prose}`)] as const,
      [count, 'papers/a.md', `# My list\n\nSome words.\n\n${table('Title', count, '| TITLE |')}`] as const,
    ]),
  )('has a paper in each row, were it but %i: %s %s', (count, file, text) => {
    const { format, records, findings, furniture } = readSource(file, text);
    expect(format).toBe('markdown');
    expect(records.map(({ title }) => title)).toEqual(titles.slice(0, count));
    expect(findings.filter(({ code }) => code !== 'abstract-missing')).toEqual([]);
    expect(JSON.stringify(furniture)).not.toContain(titles[0]);
  });

  it('may have titles of one word', () => {
    const text = '| Title | Authors |\n|---|---|\n| GateNet | Ada Berger |\n';
    expect(readSource('papers/a.md', text).records.map(({ title }) => title)).toEqual(['GateNet']);
  });
});

it('a table of anything else is no pasted page, whatever its cells hold', () => {
  const text = `| Method | Score | Remark |\n|---|---|---|\n| GateNet | 3.4 | ${prose} |\n`;
  const { format, records, findings } = readSource('papers/a.txt', text);
  expect({ format, records }).toEqual({ format: 'markdown', records: [] });
  expect(findings).toMatchObject([{ code: 'markdown-no-papers' }]);
});
