import { describe, expect, it } from 'vitest';
import { paperCard } from '#core/show/paperCard.ts';

const words = { title: 'Glue', facts: 'Ada Lovelace · 2025', topic: 'Bindings', shelf: 'A Shelf' };
const rows = (svg: string) =>
  [...svg.matchAll(/<text [^>]*font-size="(\d+)"[^>]*>([^<]*)/g)].map(([, size, text]) => [
    Number(size),
    text,
  ]);

describe('the card of a paper', () => {
  it('tells its title, who wrote it, where it stands and on which shelf', () => {
    expect(rows(paperCard(3, words)).map(([, text]) => text)).toEqual([
      'Glue',
      'Ada Lovelace · 2025',
      'Bindings',
      'A Shelf',
    ]);
  });

  it('tells a claim in its own words', () => {
    const svg = paperCard(3, { ...words, claim: { value: 'up to 3.79×', kind: 'speed-up' } });
    expect(svg).toContain('>up to 3.79×</tspan>');
    expect(svg).toContain('>speed-up</tspan>');
  });

  it.each([
    ['a word', 'Glue', 64, 1],
    ['a sentence', 'Every Shelf of Paper Holds More Glue than Anybody Would Have Thought', 64, 3],
    ['300 letters', 'Glue and paper '.repeat(20), 46, 5],
    ['300 Han signs', '胶水与纸'.repeat(75), 46, 5],
    ['a word of 300 letters', 'x'.repeat(300), 46, 5],
  ])(
    'sets a title of %s as large as there is room, and cuts none but the last row',
    (_, title, size, count) => {
      const set = rows(paperCard(3, { ...words, title })).filter(([each]) => each === size);
      expect(set).toHaveLength(count);
      expect(set.filter(([, text]) => String(text).endsWith('…'))).toHaveLength(title.length >= 300 ? 1 : 0);
    },
  );

  it('lets what is written from right to left end at the right edge', () => {
    expect(paperCard(3, { ...words, title: 'نموذج جديد' })).toMatch(/x="1120" text-anchor="end"[^>]*>نموذج/);
  });

  it('takes no text for mark-up, and is the same whenever it is drawn', () => {
    const hostile = { ...words, title: '<image href="x"/>', facts: '&amp;', topic: '"]>', shelf: '<b>' };
    const claim = { value: '<b>5×</b> & more', kind: '<b>' };
    expect(paperCard(1, { ...hostile, claim })).toContain('>&lt;b&gt;5×&lt;/b&gt; &amp; more</tspan>');
    expect(paperCard(1, { ...hostile, claim })).not.toMatch(/<image|<b>/);
    expect(paperCard(1, hostile)).not.toMatch(/<image|<b>/);
    expect(paperCard(1, hostile)).toBe(paperCard(1, hostile));
  });
});
