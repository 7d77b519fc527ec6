import fc from 'fast-check';
import { gzipSync, strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpack } from '#core/archive/unpack.ts';

const zip = (files: Zippable) => zipSync(files);
const text = (value: string) => strToU8(value);
const held = (bytes: Uint8Array) =>
  unpack(bytes)?.files.map(({ name, bytes: inner }) => [name, strFromU8(inner)]);
const refused = (bytes: Uint8Array) =>
  unpack(bytes)?.refused.map(({ name, problem }) => `${name}: ${problem}`);

/** A tar archive of one file a header. */
function tar(...files: { name: string; content?: string; kind?: string }[]): Uint8Array {
  const blocks = files.flatMap(({ name, content = '', kind = '0' }) => {
    const header = new Uint8Array(512);
    header.set(text(name));
    header.set(text(text(content).length.toString(8).padStart(11, '0')), 124);
    header.set(text(kind), 156);
    header.set(text('ustar\x0000'), 257);
    header.set(text('        '), 148);
    const sum = header.reduce((all, byte) => all + byte, 0);
    header.set(text(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
    const data = new Uint8Array(Math.ceil(text(content).length / 512) * 512);
    data.set(text(content));
    return [header, data];
  });
  return Uint8Array.from([...blocks, new Uint8Array(1024)].flatMap((part) => [...part]));
}

describe('an archive holds its files by name', () => {
  it.each([
    ['a zip', zip({ 'b.bib': text('B'), a: { 'c.ris': text('C') }, 'a.bib': [text('A'), { level: 0 }] })],
    [
      'a tar',
      tar(
        { name: 'b.bib', content: 'B' },
        { name: 'a/', kind: '5' },
        { name: 'a/c.ris', content: 'C' },
        { name: 'a.bib', content: 'A' },
      ),
    ],
    [
      'a tar in gzip',
      gzipSync(
        tar(
          { name: 'b.bib', content: 'B' },
          { name: 'a/c.ris', content: 'C' },
          { name: 'a.bib', content: 'A' },
        ),
      ),
    ],
  ])('%s', (_what, bytes) => {
    expect(held(bytes)).toEqual([
      ['a.bib', 'A'],
      ['a/c.ris', 'C'],
      ['b.bib', 'B'],
    ]);
    expect(refused(bytes)).toEqual([]);
  });

  it('a gzip holds one file, in one member or several', () => {
    expect(held(gzipSync(text('one')))).toEqual([['', 'one']]);
    expect(held(Uint8Array.of(...gzipSync(text('one')), ...gzipSync(text('two'))))).toEqual([['', 'onetwo']]);
  });

  it('names in tar may be longer than their field', () => {
    const long = `${'deep/'.repeat(40)}a.bib`;
    expect(
      held(tar({ name: '././@LongLink', content: long, kind: 'L' }, { name: 'cut', content: 'A' })),
    ).toEqual([[long, 'A']]);
    const pax = `${long.length + 10} path=${long}\n`;
    expect(held(tar({ name: 'x', content: pax, kind: 'x' }, { name: 'cut', content: 'A' }))).toEqual([
      [long, 'A'],
    ]);
  });

  it('what systems put in for themselves is passed over', () => {
    const bytes = zip({
      '__MACOSX/._a.bib': text('x'),
      'a/.DS_Store': text('x'),
      'a/Thumbs.db': text('x'),
      'a/~$b.docx': text('x'),
      'a/Desktop.ini': text('x'),
      'a/b.bib': text('B'),
    });
    expect(held(bytes)).toEqual([['a/b.bib', 'B']]);
    expect(refused(bytes)).toEqual([]);
  });

  it('bytes that are no archive are none', () => {
    expect(unpack(text('@article{a, title={B}}'))).toBeUndefined();
    expect(unpack(new Uint8Array())).toBeUndefined();
  });
});

/** Changes bytes of an archive, at the first place of a signature. */
function changed(bytes: Uint8Array, signature: readonly number[], offset: number, value: number): Uint8Array {
  const at = bytes.findIndex((_, index) => signature.every((byte, next) => bytes[index + next] === byte));
  return bytes.with(at + offset, value);
}
const directory = [0x50, 0x4b, 1, 2];
const local = [0x50, 0x4b, 3, 4];

describe('what is refused costs itself alone, and says why in one sentence', () => {
  const two = zip({ 'a.bib': [text('A'), { level: 0 }], 'b.bib': [text('B'), { level: 0 }] });
  it.each([
    [
      'a path out of the archive',
      zip({ '../a.bib': text('A'), 'b.bib': text('B') }),
      'leads out of the archive',
    ],
    ['a path within a path', zip({ 'c/../../a.bib': text('A'), 'b.bib': text('B') }), 'leads out'],
    ['an absolute path', zip({ '/etc/a.bib': text('A'), 'b.bib': text('B') }), 'leads out'],
    ['a path of Windows', zip({ 'C:\\a.bib': text('A'), 'b.bib': text('B') }), 'leads out'],
    ['back slashes', zip({ '..\\a.bib': text('A'), 'b.bib': text('B') }), 'leads out'],
    [
      'a link',
      zip({ 'a.bib': [text('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }], 'b.bib': text('B') }),
      'a link',
    ],
    ['an encrypted file', changed(two, directory, 8, 1), 'encrypted'],
    ['another way of packing', changed(two, directory, 10, 14), 'number 14'],
    ['a byte that changed', changed(two, local, 35, 0x58), 'its sum does not fit'],
    ['a file elsewhere', changed(two, directory, 45, 0x7f), 'its bytes are missing'],
    ['a link in a tar', tar({ name: 'a.bib', kind: '2' }, { name: 'b.bib', content: 'B' }), 'a link'],
    ['a file twice', tar({ name: 'b.bib', content: 'B' }, { name: 'b.bib', content: 'A' }), 'same name'],
  ])('%s', (_what, bytes, why) => {
    expect(held(bytes)).toEqual([['b.bib', 'B']]);
    expect(refused(bytes)).toHaveLength(1);
    expect(refused(bytes)?.[0]).toContain(why);
  });

  it.each([
    ['a zip that was cut', two.slice(0, -30)],
    ['a gzip that was cut', gzipSync(text('some text '.repeat(500))).slice(0, -12)],
    ['a gzip of noise', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 255, 254, 253)],
  ])('%s is refused as a whole', (_what, bytes) => {
    expect(held(bytes)).toEqual([]);
    expect(refused(bytes)).toHaveLength(1);
    expect(refused(bytes)?.[0]).toContain('damaged');
  });

  it('a tar that was cut keeps what is whole', () => {
    const bytes = tar({ name: 'a.bib', content: 'A' }, { name: 'b.bib', content: 'B'.repeat(2000) }).slice(
      0,
      2048,
    );
    expect(held(bytes)).toEqual([['a.bib', 'A']]);
    expect(refused(bytes)).toEqual(['b.bib: it is damaged: its bytes are missing']);
  });
});

describe('a bomb', () => {
  const zeros = new Uint8Array(7_000_000);
  it('is refused while it is inflated, and its neighbours are read', () => {
    const bytes = zip({ 'a.bib': text('A'), 'bomb.bib': zeros, 'c.bib': text('C') });
    expect(held(bytes)).toEqual([
      ['a.bib', 'A'],
      ['c.bib', 'C'],
    ]);
    expect(refused(bytes)?.[0]).toMatch(/^bomb\.bib: .*more than 200 times its size/);
  });

  it('that says it is small is none the less one', () => {
    const bytes = zip({ 'bomb.bib': zeros });
    const lying = changed(changed(changed(bytes, directory, 24, 1), directory, 25, 0), directory, 26, 0).with(
      0,
      0x50,
    );
    expect(refused(lying)?.[0]).toContain('200 times');
  });

  it('in gzip is refused', () => {
    expect(refused(gzipSync(zeros))?.[0]).toContain('200 times');
  });

  it('of many files ends at what an archive may hold in all', () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name) => [name, [text(name.repeat(400)), { level: 0 }]]),
    );
    const { files: kept, refused: left } = unpack(zip(files as Zippable), {
      total: 1000,
      ratio: 200,
      free: 100,
    }) ?? {
      files: [],
      refused: [],
    };
    expect(kept.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(left.map(({ name }) => name)).toEqual(['c', '']);
  });
});

it('whatever the bytes, nothing is thrown', () => {
  const whole = zip({ 'a.bib': text('some text '.repeat(20)), 'b/c.bib': [text('other'), { level: 0 }] });
  const packed = [
    whole,
    gzipSync(text('some text '.repeat(20))),
    gzipSync(tar({ name: 'a', content: 'b' })),
    tar({ name: 'a', content: 'b' }),
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...packed),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
      fc.nat(),
      (bytes, changes, cut) => {
        const damaged = bytes.slice(0, cut % 3 === 0 ? cut % bytes.length : bytes.length);
        for (const [at, value] of changes) damaged[at % Math.max(damaged.length, 1)] = value;
        expect(() => unpack(damaged)).not.toThrow();
      },
    ),
    { seed: 12, numRuns: 3000 },
  );
});
