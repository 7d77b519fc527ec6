import { relative } from 'node:path';
import { contentFolder } from '../src/loader/contentFolder.ts';
import { findingLine } from '../src/core/findings/findingLine.ts';
import { acceptLock, readShelf } from '../src/loader/readShelf.ts';
import { UseError } from '../src/loader/UseError.ts';
import { formats, isFormat } from './checkFormats.ts';
import { CHECKING } from './flags.mjs';
import { readFlags } from './readFlags.ts';

// Reads the content as a build does, keeping shelf.lock as a build does, and tells what it found.
// --accept-lock first takes shelf.lock as it stands, and tells what it left out of it. Exit 1 when there are errors, 2 when it was asked wrongly.
const { values } = readFlags({
  options: CHECKING,
});
const format = values.json ? 'json' : values.format;
if (isFormat(format)) {
  const folder = contentFolder();
  try {
    if (values['accept-lock']) {
      for (const each of await acceptLock(folder)) process.stderr.write(`accepted: ${findingLine(each)}\n`);
    }
    const shelf = await readShelf(folder);
    process.stdout.write(formats[format](shelf, relative(process.cwd(), folder)));
    process.exitCode = shelf.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UseError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
} else {
  const known = Object.keys(formats).join(', ');
  process.stderr.write(`There is no format "${format}". There are: ${known}.\n`);
  process.exitCode = 2;
}
