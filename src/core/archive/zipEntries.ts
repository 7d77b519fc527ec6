import { strFromU8 } from 'fflate';
import { crc32 } from './crc32.ts';
import type { Entry } from './entry.ts';

/**
 * The files that the directory at the end of a zip archive lists.
 * @throws where there is none, as in an archive that was cut off.
 */
export function zipEntries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(bytes, view);
  if (end === undefined) throw new Error('it is damaged: the list of its files is missing at its end');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) throw new Error('it is of the kind for more than 4 GB (zip64)');
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw new Error('it is damaged: the list of its files breaks off');
    entries.push(entryAt(bytes, view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** What a zip archive lists; nothing where it is none, or damaged. */
export function zipNames(bytes: Uint8Array): string[] {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [];
  try {
    return zipEntries(bytes).map(({ name }) => name);
  } catch {
    // What is wrong is told where it is unpacked.
    return [];
  }
}

function directoryEnd(bytes: Uint8Array, view: DataView): number | undefined {
  // A comment of any length may stand behind it.
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1)
    if (bytes[at] === 0x50 && view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [sum, packedSize] = [view.getUint32(at + 16, true), view.getUint32(at + 20, true)];
  const isLink = ((view.getUint32(at + 38, true) >>> 16) & 0xf000) === 0xa000;
  const local = view.getUint32(at + 42, true);
  const name = nameOf(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  return {
    name,
    problem:
      (flags & 1) !== 0
        ? 'it is encrypted'
        : isLink
          ? 'it is a link to another place'
          : method === 0 || method === 8
            ? undefined
            : `it is packed in a way that is not read (number ${method})`,
    read: (budget) => {
      const isThere = local + 30 <= bytes.length && view.getUint32(local, true) === 0x04034b50;
      const start = isThere
        ? local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
        : Infinity;
      if (start + packedSize > bytes.length) throw new Error('it is damaged: its bytes are missing');
      const packed = bytes.subarray(start, start + packedSize);
      const file = method === 0 ? budget.stored(packed) : budget.inflate(packed);
      if (crc32(file) !== sum) throw new Error('it is damaged: its sum does not fit its bytes');
      return file;
    },
  };
}

/** In UTF-8, as all write today, or in the writer's own alphabet, of which the plain letters are sure. */
function nameOf(bytes: Uint8Array): string {
  const name = strFromU8(bytes);
  return name.includes('\ufffd') ? strFromU8(bytes, true) : name;
}
