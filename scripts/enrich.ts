import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { services } from '../src/core/enrich/services.ts';
import { contentFolder } from '../src/loader/contentFolder.ts';
import { readShelf } from '../src/loader/readShelf.ts';
import { UseError } from '../src/loader/UseError.ts';
import { called } from './called.mjs';
import { diskTrouble } from './diskTrouble.mjs';
import { enrichShelf } from './enrich/enrichShelf.ts';
import { ENRICHING } from './flags.mjs';
import { CACHE } from './paths.mjs';
import { readFlags } from './readFlags.ts';

// Asks arXiv, Crossref and OpenAlex for what papers lack, and writes it to content/corrections/enriched.yaml.
// Exit 1 when a service could not be asked, 2 when it was asked wrongly.
const { values } = readFlags({
  options: ENRICHING,
});
const contact = values.contact ?? process.env['PAPERSHELF_CONTACT'] ?? '';
const MONTH = 30 * 24 * 3600 * 1000;

if (!/^\S+@\S+\.\S+$/.test(contact)) {
  process.stderr.write(
    `Say who asks, so that the services can write to you: ${called('enrich', '--contact you@example.org')}\n`,
  );
  process.exitCode = 2;
} else {
  try {
    const folder = contentFolder();
    const { papers, facts, unmatched, troubles } = await enrichShelf({
      folder,
      services,
      papers: async () => (await readShelf(folder)).papers,
      asking: {
        cache: join(CACHE, 'enrich'),
        contact,
        age: values.refresh ? 0 : MONTH,
        limit: 30_000,
        now: Date.now,
        wait: (time) => sleep(time),
      },
      progress: (service, done, all) => {
        if (process.stderr.isTTY)
          process.stderr.write(`\r${service}: ${done} of ${all}${done === all ? '\n' : ''}`);
      },
    });
    for (const { title, service, reason } of unmatched)
      process.stdout.write(`not found  "${title}"  ${service}: ${reason}\n`);
    for (const trouble of troubles) process.stderr.write(`${trouble}; run it again to go on\n`);
    process.stdout.write(
      `${facts} facts of ${papers} papers, in corrections/enriched.yaml; ${unmatched.length} not found\n`,
    );
    process.exitCode = troubles.length > 0 ? 1 : 0;
  } catch (error) {
    const told = error instanceof UseError ? error.message : diskTrouble(error);
    if (told === undefined) throw error;
    process.stderr.write(`${told}\n`);
    process.exitCode = error instanceof UseError ? 2 : 1;
  }
}
