import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opensFrontMatter, parseYaml, splitFrontMatter } from '#core/yaml/frontMatter.ts';

describe('front matter', () => {
  it.each([
    ['---\na: 1\n---\nbody\n', { data: 'a: 1\n', body: 'body\n', dataLine: 2, bodyLine: 4 }],
    [
      '\ufeff\r\n---  \r\na: 1\r\n\r\n---\r\n\r\nbody',
      { data: 'a: 1\r\n\r\n', body: '\r\nbody', dataLine: 3, bodyLine: 6 },
    ],
    ['---\n---', { data: '', body: '', dataLine: 2, bodyLine: 3 }],
    [
      '---\na: "---"\nb: x --- y\n...\nbody',
      { data: 'a: "---"\nb: x --- y\n', body: 'body', dataLine: 2, bodyLine: 5 },
    ],
    ['---\na: 1\n', undefined],
    ['--- a\n---\n', undefined],
    ['body\n---\na: 1\n---\n', undefined],
    ['', undefined],
  ])('of %j', (text, parts) => {
    expect(splitFrontMatter(text)).toEqual(parts);
  });

  it('is opened even when nothing closes it', () => {
    expect(['---\na: 1', '\n---\n---\n', 'x', '----\n'].map(opensFrontMatter)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('names the lines of the text it was cut from', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a: 1', '', '# x', 'text')),
        fc.array(fc.string({ maxLength: 5 })),
        (data, body) => {
          const text = ['---', ...data, '---', ...body].join('\n');
          const parts = splitFrontMatter(text);
          const lines = text.split('\n');
          expect(parts?.dataLine).toBe(2);
          expect(lines.slice((parts?.bodyLine ?? 0) - 1).join('\n')).toBe(parts?.body);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it('ends at a line of its own only, which U+2028 does not begin', () => {
    const parts = splitFrontMatter('---\na: b\u2028---\u2028c\n---\nd');
    expect(parts).toMatchObject({ data: 'a: b\u2028---\u2028c\n', body: 'd', bodyLine: 4 });
  });
});

describe('YAML', () => {
  it.each([
    ['lines that are no keys', 'a  \n'],
    ['keys said twice', 'a: b\n'],
  ])('tells the first hundred flaws of %s, and that there are more', (_what, piece) => {
    const { value, findings } = parseYaml('a', `x: y\n${piece.repeat(2000)}`, 1);
    expect(value).toBeUndefined();
    const problems = findings.map(({ message }) => message);
    expect(problems.length).toBeLessThanOrEqual(102);
    expect(problems.filter((problem) => problem.includes('further flaws are not told'))).toHaveLength(1);
  });

  it('keeps an arXiv id as it is written, with its closing zero', () => {
    expect(parseYaml('a', 'arxiv: 2106.15840\nyear: 2021\nweight: 0.5\nversion: 12.5', 1).value).toEqual({
      arxiv: '2106.15840',
      year: 2021,
      weight: 0.5,
      version: 12.5,
    });
  });

  it('of nothing is null, not broken', () => {
    expect(parseYaml('a', '\n# only a comment\n', 1)).toMatchObject({ value: null, findings: [] });
  });

  it.each([
    ['title: Notes: on', 7],
    ['a: 1\nb: [1, 2\nc: 3', 9],
    ['a: "x\n\n\n', 7],
    ['a: 1\na: 2', 8],
    ['a: &x 1\nb: *y', 8],
    ['a:\n\t- b', 8],
    ['--- 1\n--- 2', 8],
  ])('%j is broken at line %i when it begins at line 7', (text, line) => {
    const { value, findings } = parseYaml('topics/a.mdx', text, 7);
    expect(value).toBeUndefined();
    expect(findings[0]).toMatchObject({
      code: 'yaml-broken',
      severity: 'error',
      place: { file: 'topics/a.mdx', line },
    });
  });

  it.each([
    ['lists in a line', 'a:\n  ' + '['.repeat(6000), 8],
    ['lists below each other', `a:\n${'- '.repeat(6000)}b`, 8],
    ['keys as keys', `${'{'.repeat(6000)}a: b`, 7],
    ['keys with question marks', `a:\n${'? '.repeat(6000)}b`, 8],
    ['keys below each other', Array.from({ length: 90 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 70],
    ['a list that holds itself', 'a: b\nb: &b [*b]', 7],
    [
      'lists by their aliases',
      Array.from({ length: 99 }, (_, at) => `a${at}: &a${at} [*a${at - 1}]`)
        .join('\n')
        .replace('*a-1', 'b'),
      7,
    ],
    ['aliases without end', `a: &a b\nc: [${'*a, '.repeat(9999)}]`, 8],
    ['a second document', 'a: b\n---\na: b', 8],
  ])('is broken by %s, which is told in its line', (_what, text, line) => {
    const { value, findings } = parseYaml('topics/a.mdx', text, 7);
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'yaml-broken', place: { file: 'topics/a.mdx', line } }]);
  });

  it('may nest as deep as anybody writes', () => {
    const text = `${'['.repeat(60)}x${']'.repeat(60)}`;
    expect(JSON.stringify(parseYaml('a', text, 1).value)).toBe(text.replace('x', '"x"'));
  });

  it('has the same flaw of one line told once', () => {
    const { findings } = parseYaml('a', 'title: Broken: topic: here\nb: Notes: on', 2);
    expect(findings.map(({ place }) => place.line)).toEqual([2, 3]);
  });

  it('that multiplies itself by aliases is refused', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'
        .split('')
        .map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9)}]`),
    ].join('\n');
    expect(parseYaml('a', bomb, 1)).toMatchObject({ value: undefined, findings: [{ code: 'yaml-broken' }] });
  });

  it('tells the line of a value, or of the nearest thing that holds it', () => {
    const { lineOf } = parseYaml('a', 'papers:\n  - title: A\n    year: 1\n  - title: B\n', 10);
    expect(lineOf(['papers', 1, 'title'])).toBe(13);
    expect(lineOf(['papers', 0, 'year'])).toBe(12);
    expect(lineOf(['papers', 1, 'doi'])).toBe(13);
    expect(lineOf(['other'])).toBe(10);
    expect(lineOf([])).toBe(10);
  });

  it('never throws, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom(
        'a: ',
        '- ',
        '\n',
        '  ',
        '&a ',
        '*a',
        '{',
        '}',
        '[',
        ']',
        '"',
        "'",
        '|\n',
        '? ',
        '!!set',
        '---\n',
        '#',
        '<<: ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        const { findings, lineOf } = parseYaml('a', text, 1);
        const last = Math.max(text.split('\n').length, 1);
        for (const { place } of findings) expect(place.line).toBeLessThanOrEqual(last);
        expect(lineOf(['a', 0])).toBeLessThanOrEqual(last);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});
