import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipNames } from '#core/archive/zipEntries.ts';
import { byteSignOf, byteSigns } from '#core/read/foreign/byteSigns.ts';
import { textSigns } from '#core/read/foreign/textSigns.ts';
import { readSource } from '#core/read/readSource.ts';
import { filesOf } from '../../../scripts/bench/fuzz/seeds.ts';

describe('a text that is of no paper is named, with what to do', () => {
  it.each(textSigns.flatMap(({ what, examples }) => examples.map((text) => ({ what, text }))))(
    '$what: $text',
    ({ what, text }) => {
      const { format, records, findings, rejected, lines } = readSource('papers/a', text);
      expect({ format, records, rejected }).toEqual({ format: 'foreign', records: [], rejected: 1 });
      expect(findings).toMatchObject([{ code: 'source-foreign', severity: 'error' }]);
      expect(findings[0]?.message).toContain(what);
      expect(findings[0]?.hint.length).toBeGreaterThan(10);
      expect(lines.lost).toBe(lines.total - lines.blank);
    },
  );
});

describe('what only looks so is read', () => {
  it.each([
    ...filesOf(/./, 'tests/core/read/samples'),
    ...filesOf(/\.(?:txt|jsonl?|md)$/, 'tests/first-shelf/papers', 'tests/site/few-papers/papers'),
  ])('%#', (text) => {
    expect(readSource('papers/a', text).format).not.toBe('foreign');
  });

  const abstract =
    'We study what programs say of themselves; we import ideas from logic, return to the text, and let readers judge (in part) what they found.';
  it.each([
    `MIT License: A Study of Permissive Terms\n\n${abstract}\n\nLet Us Return (Again)\n\n${abstract}`,
    `import: Where Ideas Come From\n\n${abstract}\n\nFunction Follows Form;\n\n${abstract}`,
    `2024-01-01 10:00:00 Opening of the Meeting\n\n${abstract}\n\n2024-01-01 11:00:00 A Second Talk\n\n${abstract}`,
    `<div align="center">\n\n# Awesome Papers\n\n</div>\n\n- **One Title** ${abstract}\n- **Another** ${abstract}\n- **Third** ${abstract}`,
    `Index: A History of Lists\n\n${abstract}\n\nError Bars Considered\n\n${abstract}`,
  ])('%#: %s', (text) => {
    expect(readSource('papers/a', text).format).not.toBe('foreign');
  });
});

describe('bytes that are no text are named', () => {
  const zipped = byteSigns.filter(({ part }) => part !== undefined);
  const parts = [
    'word/document.xml',
    'xl/workbook.xml',
    'ppt/presentation.xml',
    'META-INF/container.xml',
    'My.Data/sdb/sdb.eni',
    'Index/Document.iwa',
    'META-INF/manifest.xml',
    'META-INF/MANIFEST.MF',
  ];
  it.each(parts.map((part, at) => [zipped[at]?.what, part]))('%s by %s', (what, part) => {
    const bytes = zipSync({ '[Content_Types].xml': new Uint8Array(1), [part ?? '']: new Uint8Array(1) });
    expect(byteSignOf(bytes, zipNames(bytes))?.what).toBe(what);
  });

  it.each(byteSigns.filter(({ start }) => start !== undefined))(
    '$what by its signature',
    ({ what, start = '', at = 0 }) => {
      const bytes = Uint8Array.from(`${'x'.repeat(at)}${start} and more`, (letter) => letter.charCodeAt(0));
      expect(byteSignOf(bytes)?.what).toBe(what);
    },
  );
});
