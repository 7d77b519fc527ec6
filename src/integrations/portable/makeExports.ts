import { exportFileOf } from '#core/cite/exportFileOf.ts';
import type { DescribedShelf } from './describedShelf.ts';

/**
 * What a copy needs to write its export files itself (src/client/portable/exportFile.ts), by path: the papers of each
 * list, and what the shelf's JSON says of each paper, in the parts that citations are cut into. Hundreds of files that
 * say the same in five formats would be half of the copy.
 */
export async function* makeExports(
  { head, papers }: DescribedShelf,
  paths: readonly string[],
  read: (path: string) => Promise<Uint8Array>,
): AsyncGenerator<readonly [path: string, bytes: Uint8Array]> {
  const text = async (path: string): Promise<string> => Buffer.from(await read(path)).toString('utf8');
  const json = (path: string, value: unknown) => [path, Buffer.from(JSON.stringify(value))] as const;
  yield json('assets/lists/papers.json', { head, ids: papers.map(({ id }) => id) });
  for (const path of paths) {
    const file = exportFileOf(path);
    if (file?.offer !== 'topic') continue;
    const { id, format } = file;
    if (format.write === undefined) {
      const [first = '', ...lines] = (await text(path)).split('\n');
      yield json(`assets/lists/${id}.json`, { head: first, ids: lines.slice(0, -2).map(idOf) });
    } else if (path.endsWith('.gz')) {
      // A large shelf describes no topic alone. The more a paper is of it, the earlier it stands.
      const own = papers.filter(({ topics }) => topics.includes(id));
      const sorted = own.toSorted((a, b) => a.topics.indexOf(id) - b.topics.indexOf(id));
      yield json(`assets/lists/${id}.json`, { head, ids: sorted.map((paper) => paper.id) });
    }
  }
  const starts = JSON.parse(await text('search/cite/parts.json')) as string[];
  // In the order of their ids, as the parts are: the first one of a part shows that it is the right one.
  const described = papers
    .map(({ id, line }) => [id, line] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const parts = Map.groupBy(described, ([id]) => starts.findLastIndex((start) => start <= id));
  for (const [part, lines] of parts) yield json(`assets/described/${String(part)}.json`, lines);
}

function idOf(line: string): string {
  const { id } = JSON.parse(line.replace(/,$/, '')) as { id: string };
  return id;
}
