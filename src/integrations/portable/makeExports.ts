/**
 * What a copy needs to write its export files itself (src/client/portable/exportFile.ts), by path: the papers of each
 * list, and what the shelf's JSON says of each paper, in the parts that citations are cut into. Hundreds of files that
 * say the same in five formats would be half of the copy.
 */
export async function* makeExports(
  paths: readonly string[],
  read: (path: string) => Promise<Uint8Array>,
): AsyncGenerator<readonly [path: string, bytes: Uint8Array]> {
  const text = async (path: string): Promise<string> => Buffer.from(await read(path)).toString('utf8');
  const json = (path: string, value: unknown) => [path, Buffer.from(JSON.stringify(value))] as const;
  const shelf = linesOf(await text('papers.json'));
  yield json('assets/lists/papers.json', { head: shelf.head, ids: shelf.papers.map(idOf) });
  for (const path of paths) {
    const [, topic] = /^topics\/([^/.]+)\.json$/.exec(path) ?? [];
    if (topic === undefined) continue;
    const { head, papers } = linesOf(await text(path));
    yield json(`assets/lists/${topic}.json`, { head, ids: papers.map(idOf) });
  }
  const starts = JSON.parse(await text('search/cite/parts.json')) as string[];
  // In the order of their ids, as the parts are: the first one of a part shows that it is the right one.
  const described = shelf.papers
    .map((line) => [idOf(line), line] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const parts = Map.groupBy(described, ([id]) => starts.findLastIndex((start) => start <= id));
  for (const [part, lines] of parts) yield json(`assets/described/${String(part)}.json`, lines);
}

/** A list's JSON is a line of its own, then a line for each paper, then the brackets' ends. */
function linesOf(json: string): { head: string; papers: string[] } {
  const [head = '', ...lines] = json.split('\n');
  return { head, papers: lines.slice(0, -2).map((line) => line.replace(/,$/, '')) };
}

function idOf(line: string): string {
  const { id } = JSON.parse(line) as { id: string };
  return id;
}
