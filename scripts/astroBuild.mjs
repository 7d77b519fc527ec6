// @ts-check
/**
 * `astro build` in a process of its own, as scripts/build.mjs starts it: what a full disk or a wrong folder ends, ends
 * in a sentence. Astro's command would print a stack.
 */
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { contentFolder, outputFolder, UNKNOWN } from './build.mjs';
import { diskTrouble } from './diskTrouble.mjs';
import { ROOT } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { refuseForeign, trueOutput } from './trueOutput.mjs';

const { values } = parseArgs({
  options: { verbose: { type: 'boolean' }, silent: { type: 'boolean' }, force: { type: 'boolean' } },
});

try {
  // The build itself asks again, behind its lock; here the answer comes at once.
  refuseForeign(trueOutput(outputFolder(process.env), contentFolder(process.env)));
  await build({
    root: ROOT,
    logLevel: values.verbose ? 'debug' : values.silent ? 'silent' : 'info',
    force: values.force ?? false,
  });
  // Nothing that is still open keeps a finished build waiting.
  process.exit(0);
} catch (error) {
  const known = error instanceof Refusal ? error.message : diskTrouble(error);
  const isFirst = process.env['PAPERSHELF_TRY_EACH'] !== 'yes';
  const isKnown = known !== undefined || !(error instanceof Error) || !/^ +at /m.test(error.stack ?? '');
  const again = `The build failed: ${error instanceof Error ? error.message : ''}\nIt begins again, and tries each paper alone.`;
  process.stderr.write(`\n${known ?? (isFirst && !isKnown ? again : whole(error))}\n`);
  process.exit(isKnown ? 1 : UNKNOWN);
}

/** @param {unknown} error */
function whole(error) {
  if (!(error instanceof Error)) return String(error);
  const { message, stack } = error;
  const hint = 'hint' in error && typeof error.hint === 'string' ? `\n${error.hint}` : '';
  // A flaw in the use or the content has no stack; that of most others begins with the message.
  const trace = stack?.includes(message) ? stack : `${message}\n${stack ?? ''}`.trimEnd();
  return `${trace}${hint}`;
}
