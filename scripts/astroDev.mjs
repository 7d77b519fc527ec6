// @ts-check
/** `astro dev` in a process of its own, on the folder of a curator: the live preview, until somebody ends it. */
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import config from '../astro.config.mjs';
import { diskTrouble } from './diskTrouble.mjs';

const { values } = parseArgs({ options: { verbose: { type: 'boolean' }, silent: { type: 'boolean' } } });
const { PORT: port, HOST: host } = process.env;

try {
  await dev({
    ...config,
    configFile: false,
    logLevel: values.verbose ? 'debug' : values.silent ? 'silent' : 'info',
    server: { ...(port ? { port: Number(port) } : {}), ...(host ? { host } : {}) },
  });
} catch (error) {
  const known = diskTrouble(error);
  if (known === undefined) throw error;
  process.stderr.write(`\n${known}\n`);
  process.exit(1);
}
