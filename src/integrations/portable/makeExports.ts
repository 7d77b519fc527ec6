/**
 * What a copy needs to write its export files itself (src/client/portable/exportFile.ts), by path: the papers of each
 * list, and what the shelf's JSON says of each paper, in the parts that citations are cut into. Hundreds of files that
 * say the same in five formats would be half of the copy.
 */
export async function makeExports(
  paths: readonly string[],
  read: (path: string) => Promise<Uint8Array>,
): Promise<Map<string, Uint8Array>> {
  const text = async (path: string): Promise<string> => Buffer.from(await read(path)).toString('utf8');
  const files = new Map<string, Uint8Array>();
  const put = (path: string, value: unknown): void =>
    void files.set(path, Buffer.from(JSON.stringify(value)));
  const shelf = linesOf(await text('papers.json'));
  put('assets/lists/papers.json', { head: shelf.head, ids: shelf.papers.map(idOf) });
  for (const path of paths) {
    const [, topic] = /^topics\/([^/.]+)\.json$/.exec(path) ?? [];
    if (topic === undefined) continue;
    const { head, papers } = linesOf(await text(path));
    put(`assets/lists/${topic}.json`, { head, ids: papers.map(idOf) });
  }
  const starts = JSON.parse(await text('search/cite/parts.json')) as string[];
  const parts = Map.groupBy(shelf.papers, (line) => starts.findLastIndex((start) => start <= idOf(line)));
  for (const [part, lines] of parts)
    put(
      `assets/described/${String(part)}.json`,
      lines.map((line) => [idOf(line), line]),
    );
  return files;
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
