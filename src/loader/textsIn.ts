import { unpack } from '#core/archive/unpack.ts';
import { zipNames } from '#core/archive/zipEntries.ts';
import { type Finding, finding } from '#core/findings/finding.ts';
import { byteSignOf } from '#core/read/foreign/byteSigns.ts';
import type { SourceFile } from '#core/shelf.ts';
import { decode } from './decode.ts';

/**
 * The texts of a file: its own, or those of the files in it where it is an archive, as `papers/a.zip/b.bib`. An Office
 * document is an archive, too, and is told as what it is.
 */
export function textsIn(file: string, bytes: Uint8Array): { texts: SourceFile[]; findings: Finding[] } {
  const isDocument = byteSignOf(bytes, zipNames(bytes))?.part !== undefined;
  const unpacked = isDocument ? undefined : unpack(bytes);
  const held = unpacked?.files ?? [{ name: '', bytes }];
  const nameOf = (name: string) => (name === '' ? file : `${file}/${name}`);
  const decoded = held.map(({ name, bytes: inner }) => ({
    file: nameOf(name),
    ...decode(nameOf(name), inner),
  }));
  const refused = (unpacked?.refused ?? []).map(({ name, problem }) =>
    finding('archive-refused', { file: nameOf(name), line: 1 }, { file: nameOf(name), problem }),
  );
  return {
    texts: decoded.flatMap(({ file: own, text }) => (text === undefined ? [] : { file: own, text })),
    findings: [...refused, ...decoded.flatMap(({ findings }) => findings)],
  };
}
