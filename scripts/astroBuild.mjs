// @ts-check
/**
 * `astro build` in a process of its own, as scripts/build.mjs starts it: what a full disk or a wrong folder ends, ends
 * in a sentence. Astro's command would print a stack.
 */
import { join } from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { build } from 'astro';
import { UNKNOWN } from './build.mjs';
import { diskTrouble } from './diskTrouble.mjs';
import { contentFolder, outputFolder, ROOT } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { refuseForeign, trueOutput } from './trueOutput.mjs';

const { values } = parseArgs({
  options: {
    verbose: { type: 'boolean' },
    silent: { type: 'boolean' },
    force: { type: 'boolean' },
    // Read where limits of hosts are judged, by astro.config.mjs.
    strict: { type: 'boolean' },
  },
});

const again = 'It begins again, and tries each paper alone.';
const atLast =
  'No paper is the cause, and the last site stands. Look at what is named above: is it a text of yours that holds a ' +
  'program (MDX)? If not, please report it, with what the build says with --verbose.';

try {
  // The build itself asks again, behind its lock; here the answer comes at once.
  if (!process.env['PAPERSHELF_PART']) {
    refuseForeign(trueOutput(outputFolder(process.env), contentFolder(process.env)));
  }
  // Reads the content, of which a flaw in the use is told as such.
  const { default: config } = await import('../astro.config.mjs');
  await build({
    ...config,
    configFile: false,
    logLevel: values.verbose ? 'debug' : values.silent ? 'silent' : 'info',
    force: values.force ?? false,
    ...(values.verbose ? {} : { logger: { entrypoint: join(ROOT, 'scripts', 'buildLog.mjs') } }),
  });
  // Nothing that is still open keeps a finished build waiting.
  process.exit(0);
} catch (error) {
  const known = error instanceof Refusal ? error.message : diskTrouble(error);
  const isFirst = process.env['PAPERSHELF_TRY_EACH'] !== 'yes';
  const isKnown = known !== undefined || !(error instanceof Error) || !/^ +at /m.test(error.stack ?? '');
  const told = isKnown || values.verbose ? (known ?? whole(error)) : headline(error);
  process.stderr.write(`\n${isKnown ? told : `The build failed: ${told}\n${isFirst ? again : atLast}`}\n`);
  process.exit(isKnown ? 1 : UNKNOWN);
}

/**
 * What is wrong, without the drawings of the place that tools of the build make.
 *
 * @param {unknown} error
 */
function headline(error) {
  const lines = stripVTControlCharacters(error instanceof Error ? error.message : String(error)).split('\n');
  const place = lines.flatMap((line) => /\[ (\S+:\d+:\d+) \]/.exec(line)?.[1] ?? []).slice(0, 1);
  // A drawing is set in, or begins with a sign; a sentence may begin with a name: "`Counter` has …".
  const words = lines.filter((line) => /^[^\s\p{So}]/u.test(line)).slice(0, 3);
  return [...words, ...place].join(' ');
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
