import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '#loader/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, big: boolean) =>
  Uint8Array.from(
    `\ufeff${text}`.split('').flatMap((unit) => {
      const code = unit.charCodeAt(0);
      return big ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
    }),
  );

describe('bytes that are text', () => {
  it.each([
    ['UTF-8', utf8('Ünïcödé ∑ 𝒳\n')],
    ['UTF-8 with a byte-order mark', utf8('\ufeffÜnïcödé ∑ 𝒳\n')],
    ['UTF-16, little end first', utf16('Ünïcödé ∑ 𝒳\n', false)],
    ['UTF-16, big end first', utf16('Ünïcödé ∑ 𝒳\n', true)],
    ['UTF-16 without a mark, little end first', utf16('Ünïcödé ∑ 𝒳\n', false).slice(2)],
    ['UTF-16 without a mark, big end first', utf16('Ünïcödé ∑ 𝒳\n', true).slice(2)],
  ])('%s', (_what, bytes) => {
    expect(decode('papers/a.txt', bytes)).toEqual({ text: 'Ünïcödé ∑ 𝒳\n', findings: [] });
  });

  it('Latin-1, with a warning that names the first such line', () => {
    const { text, findings } = decode('papers/a.txt', latin1('A title\n\nby Müller\nand Gö\n'));
    expect(text).toBe('A title\n\nby Müller\nand Gö\n');
    expect(findings).toMatchObject([
      { code: 'text-encoding', severity: 'warning', place: { file: 'papers/a.txt', line: 3 } },
    ]);
    expect(findings[0]?.message).toContain('2 lines');
    expect(findings[0]?.message).toContain('byte 13');
  });

  it.each([
    ['XML', 'windows-1251', "<?xml version='1.0' encoding='windows-1251'?><a>", [0xcf, 0xf0, 0xe8], 'При'],
    ['JabRef', 'Cp1252', '% Encoding: Cp1252\n', [0x93, 0xfc, 0x94], '“ü”'],
    ['JabRef', 'ISO8859_1', '% Encoding: ISO8859_1\n', [0xfc], 'ü'],
    ['JabRef', 'MS936', '% Encoding: MS936\n', [0xc4, 0xe3], '你'],
    ['a mail', 'GBK', 'Content-Type: text/plain; charset="GBK"\n', [0xc4, 0xe3, 0xba, 0xc3], '你好'],
    ['XML', 'Shift_JIS', '<?xml version="1.0" encoding="Shift_JIS"?>', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['XML', 'EUC-KR', '<?xml version="1.0" encoding="EUC-KR"?>', [0xc7, 0xd1], '한'],
    ['XML', 'Big5', '<?xml version="1.0" encoding="Big5"?>', [0xa7, 0x41], '你'],
    ['an editor', 'koi8-r', '% -*- coding: koi8-r -*-\n', [0xf0], 'П'],
    [
      'XML',
      'ISO-2022-JP',
      '<?xml version="1.0" encoding="ISO-2022-JP"?>',
      [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42],
      '日',
    ],
  ])('what %s declares: %s', (_who, _encoding, before, bytes, letters) => {
    const { text, findings } = decode('papers/a', Uint8Array.of(...utf8(before), ...bytes));
    expect(text).toBe(`${before}${letters}`);
    expect(findings).toEqual([]);
  });

  it.each(['windows-1251', 'UTF-16', 'nonesuch'])('UTF-8 stays it, though it declares %s', (encoding) => {
    const text = `<?xml version="1.0" encoding="${encoding}"?><a>Ünïcödé</a>`;
    expect(decode('a', utf8(text))).toEqual({ text, findings: [] });
  });

  it('Chinese in UTF-16 without a mark', () => {
    const text = '图网络沿着边传递消息。 2401.00001\n'.repeat(5);
    expect(decode('a', utf16(text, false).slice(2)).text).toBe(text);
  });

  it('signs that are lost are told, with the line of the first', () => {
    const { text, findings } = decode('papers/a', utf8('one\ntwo \ufffd\n\ufffd'));
    expect(text).toBe('one\ntwo \ufffd\n\ufffd');
    expect(findings).toMatchObject([{ code: 'text-replaced', severity: 'warning', place: { line: 2 } }]);
    expect(findings[0]?.message).toContain('2 signs');
  });

  it('the quotes and dashes of Windows-1252', () => {
    expect(decode('a', Uint8Array.of(0x93, 0x41, 0x94, 0x97, 0x80)).text).toBe('“A”—€');
  });

  it('one Latin-1 line does not garble the UTF-8 of the others', () => {
    const bytes = Uint8Array.of(...utf8('\ufeffgrün\n'), ...latin1('grün\n'), ...utf8('grün'));
    expect(decode('a', bytes).text).toBe('grün\ngrün\ngrün');
  });

  it('loses stray control characters, told with the line of the first', () => {
    const { text, findings } = decode(
      'papers/a.txt',
      utf8(
        'one\ntwo\u001b three\ffour\r\n\u0085five and a good many more words of plain text, as abstracts have them, so that nobody takes it for a program; and more of them, to be quite sure of that, for one in a hundred is the limit that is set for them, which is not much at all.\n'.repeat(
          5,
        ),
      ),
    );
    expect(text).toBe(
      'one\ntwo three four\nfive and a good many more words of plain text, as abstracts have them, so that nobody takes it for a program; and more of them, to be quite sure of that, for one in a hundred is the limit that is set for them, which is not much at all.\n'.repeat(
        5,
      ),
    );
    expect(findings).toMatchObject([{ code: 'text-control', severity: 'warning', place: { line: 2 } }]);
    expect(findings[0]?.message).toContain('U+001B');
  });

  it.each(['a\r\nb\rc\n\r\n', 'a\nb\nc\n\n'])('ends its lines in one way: %j', (text) => {
    expect(decode('a', utf8(text))).toEqual({ text: 'a\nb\nc\n\n', findings: [] });
  });

  it('of any UTF-8 text without control characters come back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/\p{Cc}/u.test(text) && !text.startsWith('\ufeff'));
        expect(decode('a', utf8(text)).text).toBe(text);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('bytes that are no text', () => {
  it.each([
    ['a PDF', utf8('%PDF-1.7\n%âãÏÓ')],
    ['a zip archive', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
    ['a PNG image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['a gzip archive', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['a NUL byte', utf8('some text\nwith a \0 in it')],
    ['full of control characters', Uint8Array.from({ length: 300 }, (_value, index) => 1 + (index % 8))],
  ])('are an error that says what they are: %s', (what, bytes) => {
    const { text, findings } = decode('papers/a.txt', bytes);
    expect(text).toBeUndefined();
    expect(findings).toMatchObject([
      { code: 'text-binary', severity: 'error', place: { file: 'papers/a.txt' } },
    ]);
    expect(findings[0]?.message).toContain(what);
  });

  it('name the line of the NUL byte', () => {
    expect(decode('a', utf8('one\ntwo\n\0')).findings[0]?.place.line).toBe(3);
  });
});

it('decoding never throws, whatever the bytes, and leaves no control character', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { text, findings } = decode('a', bytes);
      if (text === undefined) expect(findings).toHaveLength(1);
      else expect(text).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
    }),
    { seed: 2, numRuns: 1000 },
  );
});
