import { describe, expect, it } from 'vitest';
import { isMarkedAbstract, isMarkedTitle, withoutMark } from '#core/read/listing/partMarks.ts';

describe('the mark of a title', () => {
  it.each([
    '#3 Edge Walks',
    '(3) Edge Walks',
    '[3] Edge Walks',
    'Paper 3: Edge Walks',
    'Paper 12 - Edge Walks',
    '▲ Edge Walks (arxiv.org)',
    '3. ▲ Edge Walks (example.org/papers)',
  ])('is taken off: %s', (line) => {
    expect(isMarkedTitle(line)).toBe(true);
    expect(withoutMark('title', line)).toBe('Edge Walks');
  });

  it.each([
    'Edge Walks (arxiv.org)',
    '(1+1) Evolution',
    '#Hashtags in Flight',
    'Paper 3D Models',
    'Papers: A Study',
  ])('is none: %s', (line) => {
    expect(withoutMark('title', line)).toBe(line);
  });
});

describe('the marks of an abstract', () => {
  it.each([
    ['Zusammenfassung: Wir gehen.', 'Wir gehen.'],
    ['Résumé : Nous marchons.', 'Nous marchons.'],
    ['摘要：我们行走。', '我们行走。'],
    ['We walk. Read more', 'We walk.'],
    ['We walk and ... Read more', 'We walk and ...'],
    ['We walk and… Show more →', 'We walk and…'],
    ['We walk. △ Less', 'We walk.'],
  ])('are taken off: %s', (text, bare) => {
    expect(withoutMark('abstract', text)).toBe(bare);
  });

  it.each(['We want people to read more', 'We find that models read more.'])('are none: %s', (text) => {
    expect(withoutMark('abstract', text)).toBe(text);
  });

  it('are no words of a text', () => {
    expect(isMarkedAbstract('Summary statistics are short.')).toBe(false);
    expect(isMarkedAbstract('Résumé screening is unfair.')).toBe(false);
  });

  it('leave the long of two forms that stand in one line', () => {
    const long = 'We walk over edges, and over nodes, and over whole graphs.';
    expect(withoutMark('abstract', `Abstract: …walk over edges… ▽ More ${long} △ Less`)).toBe(long);
  });
});
