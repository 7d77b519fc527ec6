import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { withoutSystem } from '#index/write/withoutSystem.ts';
import type { PackEntry, PackedFile } from '#core/packs/deployment.ts';

export interface MadePack extends PackEntry {
  file: Uint8Array;
}

/** Plain bytes in one pack: some 200 to 500 kB to load, a few milliseconds to unpack. */
const PACK_SIZE = 2_500_000;

const zip = promisify(gzip);

/**
 * Packs the files of one group, in their order, into as few packs as it takes; one after the other, since those of a
 * large shelf together are more than memory should hold. They are read at once: most are a few kilobytes, which take
 * longer to hand to a thread than to read. Files that are zipped already, as those that searches read,
 * go in unzipped: similar files side by side zip far better than each alone.
 */
export async function* packFiles(
  group: string,
  paths: readonly string[],
  read: (path: string) => Uint8Array,
  most = PACK_SIZE,
): AsyncGenerator<MadePack> {
  let files: PackedFile[] = [];
  let contents: Uint8Array[] = [];
  let size = 0;
  for (const path of paths) {
    const bytes = plain(path, read(path));
    if (size > 0 && size + bytes.length > most) {
      yield await seal(group, files, contents);
      [files, contents, size] = [[], [], 0];
    }
    files.push([path, bytes.length]);
    contents.push(bytes);
    size += bytes.length;
  }
  if (files.length > 0) yield await seal(group, files, contents);
}

function plain(path: string, bytes: Uint8Array): Uint8Array {
  return /^(pagefind|search)\//.test(path) && bytes[0] === 0x1f && bytes[1] === 0x8b
    ? gunzipSync(bytes)
    : bytes;
}

async function seal(
  group: string,
  files: readonly PackedFile[],
  contents: readonly Uint8Array[],
): Promise<MadePack> {
  const head = Buffer.from(`${JSON.stringify(files)}\n`);
  const file = withoutSystem(await zip(Buffer.concat([head, ...contents])));
  return {
    digest: createHash('sha256').update(file).digest('hex'),
    bytes: file.length,
    groups: [group],
    file,
  };
}
