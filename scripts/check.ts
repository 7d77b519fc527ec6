import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { makeShelf } from '../src/core/shelf.ts';
import { contentFolder, readContent } from '../src/loader/readContent.ts';
import { formats, isFormat } from './check-formats.ts';

/**
 * Reads the content as a build does, tells what it found, and writes nothing: not even shelf.lock, so that it
 * may run beside a build. Exit 1 when there are errors.
 */
const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
if (!isFormat(values.format)) {
  process.stderr.write(
    `There is no format "${values.format}". There are: ${Object.keys(formats).join(', ')}.\n`,
  );
  process.exit(2);
}
const folder = contentFolder();
const shelf = makeShelf(await readContent(folder));
process.stdout.write(formats[values.format](shelf, relative(process.cwd(), folder)));
process.exitCode = shelf.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
