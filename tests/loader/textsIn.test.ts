import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textsIn } from '#loader/textsIn.ts';

const told = (bytes: Uint8Array) =>
  textsIn('papers/a.zip', bytes).findings.map(
    ({ code, place, message }) => `${code} ${place.file}: ${message}`,
  );

describe('an archive is read as the files it holds', () => {
  it('each under its name in the archive, by name', () => {
    const bytes = zipSync({
      'b.txt': strToU8('B'),
      'in/a.txt': strToU8('\ufeffA\r\n'),
      '__MACOSX/x': strToU8('x'),
    });
    expect(textsIn('papers/a.zip', bytes)).toEqual({
      texts: [
        { file: 'papers/a.zip/b.txt', text: 'B' },
        { file: 'papers/a.zip/in/a.txt', text: 'A\n' },
      ],
      findings: [],
    });
  });

  it('a gzip as the file it is', () => {
    expect(textsIn('papers/a.jsonl.gz', gzipSync(strToU8('{}')))).toEqual({
      texts: [{ file: 'papers/a.jsonl.gz', text: '{}' }],
      findings: [],
    });
  });

  it('what is in it and no text is told under its name', () => {
    const inner = zipSync({ 'c.txt': strToU8('C') });
    const bytes = zipSync({ 'a.txt': strToU8('A'), 'b.pdf': strToU8('%PDF-1.7'), 'inner.zip': inner });
    expect(textsIn('papers/a.zip', bytes).texts).toEqual([{ file: 'papers/a.zip/a.txt', text: 'A' }]);
    expect(told(bytes)).toEqual([
      'text-binary papers/a.zip/b.pdf: papers/a.zip/b.pdf is a PDF, not text',
      'text-binary papers/a.zip/inner.zip: papers/a.zip/inner.zip is a zip archive, not text',
    ]);
  });

  it('what is refused is told under its name', () => {
    const bytes = zipSync({ '../a.txt': strToU8('A'), 'b.txt': strToU8('B') });
    expect(told(bytes)).toEqual([
      'archive-refused papers/a.zip/../a.txt: papers/a.zip/../a.txt is not read: its name leads out of the archive',
    ]);
    expect(textsIn('papers/a.zip', bytes).texts).toHaveLength(1);
  });

  it('an empty one is told', () => {
    expect(told(zipSync({}))).toEqual([
      'archive-refused papers/a.zip: papers/a.zip is not read: it holds no files',
    ]);
  });

  it('a Word document is told as what it is', () => {
    const bytes = zipSync({ '[Content_Types].xml': strToU8('x'), 'word/document.xml': strToU8('x') });
    expect(told(bytes)[0]).toContain('a Word document');
  });
});
