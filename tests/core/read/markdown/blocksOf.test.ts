import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '#core/read/markdown/blocksOf.ts';
import { readSource } from '#core/read/readSource.ts';

const tiny = ['- a', '# a', 'a\n=', '1) a', '> a', '| a |', '* [a](b)', '**a**', '- - a'];

describe('a text of nothing but marks', () => {
  it.each(tiny)('is parsed up to a measure, and every line of it is in a block: %j', (line) => {
    const count = 20_000;
    const text = `${line}\n`.repeat(count);
    const blocks = blocksOf(text, 1);
    expect(blocks.length).toBeLessThan(6000);
    const held = new Set<number>();
    for (const { line: from, endLine } of blocks) for (let at = from; at <= endLine; at += 1) held.add(at);
    expect(held.size).toBe(count * line.split('\n').length);
  });

  it.each([
    ['short lines', '- a\n'.repeat(9000)],
    ['one line of signs', `${'`<'.repeat(20_000)}\n`],
    ['a fence of blank lines', `\`\`\`\n${'\n'.repeat(50_000)}\`\`\`\n`],
  ])('loses nothing of the papers beside it: %s', (_what, crowd) => {
    const paper = (at: number) =>
      `- [Gated messages of chain ${at}](https://arxiv.org/abs/2401.${10_000 + at})\n`;
    const papers = Array.from({ length: 1000 }, (_, at) => paper(at)).join('');
    const { records, lines } = readSource('papers/a.md', `# Papers\n\n${crowd}\n## More\n\n${papers}`);
    expect(records).toHaveLength(1000);
    expect(lines.lost).toBe(0);
  });

  it('is long and real where lines say something: a list of papers is read whole', () => {
    const paper = (at: number) =>
      `- **Gated Messages of Chain ${at}**\n  - Ada Berger, Tom Lindqvist\n  - ExConf 2023\n  - [PDF](https://a.org/${at}.pdf)\n`;
    const papers = Array.from({ length: 1000 }, (_, at) => paper(at)).join('');
    const { records } = readSource('papers/a.md', `# Papers\n\n${papers}`);
    expect(records).toHaveLength(1000);
    expect(records.every(({ authors, year }) => authors.length === 2 && year === 2023)).toBe(true);
  });

  it('is no table with a thousand short cells of its own', () => {
    const row = (at: number) =>
      `| ${at} | Gated Messages of Chain ${at} | 2401.${10_000 + at} | *Ada Berger ${at}* |\n`;
    const rows = Array.from({ length: 1500 }, (_, at) => row(at)).join('');
    const { records } = readSource('papers/a.md', `| # | Title | arXiv | Authors |\n|-|-|-|-|\n${rows}`);
    expect(records).toHaveLength(1500);
    expect(records.at(-1)).toMatchObject({ arxiv: '2401.11499', authors: [{ name: 'Ada Berger 1499' }] });
  });
});

it('reads the same blocks again, wherever they stand', () => {
  const part = fc.constantFrom(
    '# A *b*\n',
    '- [a](b)\n  c\n',
    '\n',
    'd\n',
    '> e `f`\n',
    '1. g\n   - h\n',
    '|a|*b*|\n|-|-|\n|c|`d`|\n',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.integer({ min: 1, max: 50 }), (parts, line) => {
      const text = parts.join('');
      const moved = blocksOf(text, 1).map((block) => ({
        ...block,
        line: block.line + line - 1,
        endLine: block.endLine + line - 1,
      }));
      expect(blocksOf(text, line)).toEqual(moved);
    }),
  );
});
