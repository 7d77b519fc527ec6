import { existsSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { readSource } from '../src/core/read/readSource.ts';
import { readHead } from '../src/kept/partHead.ts';
import { contentFolder } from '../src/loader/contentFolder.ts';
import { readContent } from '../src/loader/readContent.ts';
import { buildSite } from './build.mjs';
import { called } from './called.mjs';
import { diskTrouble } from './diskTrouble.mjs';
import { MERGING } from './flags.mjs';
import { makeFolder } from './madeFolder.mjs';
import { PART_NAME, partFile, partsFolder } from './parts.mjs';
import { PROJECT } from './paths.mjs';
import { readFlags } from './readFlags.ts';
import { siteDigest } from './siteDigest.mjs';
import { say } from './step.mjs';

// `npm run merge`: the site of which `npm run build -- --part 1/4`, `2/4` … have rendered the pages, each anywhere; the
// bytes are those of a build of the whole. --parts names another folder than parts/.
// --strict ends it beyond what a host takes, as it does a build.
// --plan tells, as a line for GitHub Actions, the parts that a shelf of so many papers is built in.
const { values } = readFlags({
  options: { plan: MERGING.plan, strict: MERGING.strict },
});

/** Up to so many papers one machine builds the whole in time. */
const WHOLE = 20_000;
/** Papers whose pages are one part. */
const PART = 10_000;

const folder = partsFolder(process.env);
const shown = `${relative(PROJECT, folder) || '.'}/`;
const numbers = (existsSync(folder) ? readdirSync(folder) : []).flatMap((name) => {
  const [, number, of] = PART_NAME.exec(name) ?? [];
  return number === undefined || of === undefined ? [] : [{ number: Number(number), of: Number(of) }];
});
const [{ of } = { of: 0 }] = numbers;
const trouble = values.plan ? undefined : troubleOf();
if (values.plan) {
  process.stdout.write(`parts=${JSON.stringify(await planned())}\n`);
} else if (trouble === undefined) {
  const args = values.strict ? ['--strict'] : [];
  const { code } = await buildSite({ ...process.env, PAPERSHELF_MERGE: String(of) }, { args });
  process.exitCode = code;
} else {
  say(trouble);
  process.exitCode = 2;
}

async function planned(): Promise<string[]> {
  const { papers } = await readContent(contentFolder());
  const count = papers.reduce((sum, { file, text }) => sum + readSource(file, text).records.length, 0);
  const parts = count <= WHOLE ? 0 : Math.ceil(count / PART);
  return Array.from({ length: parts }, (_, at) => `${String(at + 1)}/${String(parts)}`);
}

/** Parts that came from elsewhere are no content, either. Ends where they cannot be marked as such. */
function markParts(): void {
  try {
    makeFolder(folder, PART_NAME);
  } catch (error) {
    const told = diskTrouble(error);
    if (told === undefined) throw error;
    say(told);
    process.exit(1);
  }
}

/** Why there is no whole to be made of the parts that are there. */
function troubleOf(): string | undefined {
  if (numbers.length === 0) {
    return `There is no part in ${shown}. Build them, here or elsewhere: ${called('build', '--part 1/2')}, then 2/2.`;
  }
  const other = numbers.find((part) => part.of !== of);
  if (other !== undefined) {
    return `${shown} holds parts of ${String(of)} and of ${String(other.of)}. Remove those that are not of this site.`;
  }
  markParts();
  const site = siteDigest(process.env);
  for (let number = 1; number <= of; number += 1) {
    const name = `Part ${String(number)} of ${String(of)}`;
    const again = `Build it: ${called('build', `--part ${String(number)}/${String(of)}`)}`;
    if (!numbers.some((part) => part.number === number)) return `${name} is missing in ${shown}. ${again}`;
    const head = readHead(partFile(process.env, { number, of }));
    if (head === undefined) return `${name} is damaged. ${again}`;
    if (head.site !== site || head.number !== number || head.of !== of) {
      return `${name} is of another commit, content or address than what is merged. ${again}`;
    }
  }
  return undefined;
}
