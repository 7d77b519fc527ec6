// @ts-check
/** `astro dev` in a process of its own, on the folder of a curator: the live preview, until somebody ends it. */
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { UseError } from '../src/loader/UseError.ts';
import { diskTrouble } from './diskTrouble.mjs';
import { Refusal } from './refusal.mjs';

const { values } = parseArgs({ options: { verbose: { type: 'boolean' }, silent: { type: 'boolean' } } });
// It would ask the network for a newer Astro, which whoever looks at papers does not choose.
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
const { PORT: port, HOST: host } = process.env;

try {
  const { default: config } = await import('../astro.config.mjs');
  await dev({
    ...config,
    configFile: false,
    logLevel: values.verbose ? 'debug' : values.silent ? 'silent' : 'info',
    server: { ...(port ? { port: Number(port) } : {}), ...(host ? { host } : {}) },
  });
} catch (error) {
  const isUse = error instanceof UseError || error instanceof Refusal;
  const known = isUse ? error.message : diskTrouble(error);
  if (known === undefined) throw error;
  process.stderr.write(`\n${known}\n`);
  process.exit(error instanceof Refusal ? error.exitCode : 1);
}
