import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openIndex } from '../src/index/read/openIndex.ts';
import { IndexError, type Engine } from '../src/core/index/engine.ts';
import { withForms } from '../src/core/index/withForms.ts';
import { rootOf } from '../src/core/words/rootOf.ts';
import { search } from '../src/core/query/search.ts';
import { asLine, asText } from './find/answerText.ts';
import { called } from './called.mjs';
import { FINDING } from './flags.mjs';
import { outputFolder } from './paths.mjs';
import { readFlags } from './readFlags.ts';

// `npm run find -- "query"`: the search of the site, over the last build. With --batch queries come on stdin.
const { values, positionals } = readFlags({
  options: FINDING,
  allowPositionals: true,
});
const folder = join(outputFolder(process.env), 'pagefind');
const count = Math.max(1, Number.parseInt(values.count, 10) || 10);

try {
  if (values.batch) {
    const engine = await openBuilt();
    for await (const query of createInterface({ input: process.stdin })) {
      process.stdout.write(`${asLine(await search(query, {}, engine, { count }))}\n`);
    }
  } else if (positionals.length === 0) {
    process.stderr.write(`What shall be found? For example: ${called('find', '"speculative decoding"')}\n`);
    process.exitCode = 2;
  } else {
    const engine = await openBuilt();
    const answer = await search(positionals.join(' '), {}, engine, { count });
    process.stdout.write(`${values.json ? asLine(answer) : asText(answer)}\n`);
  }
} catch (error) {
  if (!(error instanceof IndexError)) throw error;
  process.stderr.write(
    `There is no search index at ${folder} (${error.fault}: ${error.file}). Build the shelf first: ${called('build')}\n`,
  );
  process.exitCode = 1;
}

/** The index of the last build, in whose language words bend. */
async function openBuilt(): Promise<Engine> {
  const engine = await openIndex(read);
  const root = rootOf(engine.language ?? '');
  return root ? withForms(engine, root) : engine;
}

async function read(path: string): Promise<Uint8Array> {
  try {
    return await readFile(join(folder, path));
  } catch (error) {
    throw new IndexError(path === 'entry.json' ? 'missing' : 'damaged', path, { cause: error });
  }
}
