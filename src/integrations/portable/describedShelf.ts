import { gunzipSync } from 'node:zlib';

/** What `papers.json` of a built site says: its first line, and of each paper its id, its topics and its own line. */
export interface DescribedShelf {
  head: string;
  papers: { id: string; topics: string[]; line: string }[];
}

/** Reads the file a line at a time, gzipped or not: that of a large shelf is longer than the longest string there can be. */
export async function describedShelf(
  paths: ReadonlySet<string>,
  read: (path: string) => Promise<Uint8Array>,
): Promise<DescribedShelf> {
  const zipped = paths.has('papers.json.gz');
  const bytes = await read(zipped ? 'papers.json.gz' : 'papers.json');
  const lines = linesOf(zipped ? gunzipSync(bytes) : bytes);
  const head = lines.next().value ?? '';
  const papers: DescribedShelf['papers'] = [];
  for (const written of lines) {
    if (!written.startsWith('{')) continue;
    const line = written.replace(/,$/, '');
    const { id, topics } = JSON.parse(line) as { id: string; topics: { id: string }[] };
    papers.push({ id, topics: topics.map((topic) => topic.id), line });
  }
  return { head, papers };
}

/** Its first line says what the shelf is, then there is a line for each paper, then the ends of the brackets. */
function* linesOf(bytes: Uint8Array): Generator<string, undefined> {
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    yield Buffer.from(bytes.buffer, bytes.byteOffset + start, stop - start).toString('utf8');
    start = stop + 1;
  }
  return undefined;
}
