// @ts-check
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { PROJECT, ROOT, versionOf } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { say } from './step.mjs';

/** An example of everything that a curator can say, with comments. */
const EXAMPLE = join(ROOT, 'scripts', 'example-shelf');

/**
 * Writes a shelf to begin with, and says the next command. Asks nothing, and touches no file that is there.
 *
 * @param {{ args: readonly string[] }} call the name of the folder
 * @returns {Promise<number>}
 */
export function newShelf({ args }) {
  const [name = '', another] = args.filter((each) => each !== '--');
  if (name === '') throw new Refusal('Name a folder for the shelf: npx papershelf new my-shelf');
  if (another !== undefined) {
    throw new Refusal(
      `One folder is written, and "${another}" is another. A name with spaces stands in quotes: ` +
        `npx papershelf new "${name} ${another}"`,
    );
  }
  const folder = resolve(PROJECT, name);
  if (existsSync(folder) && readdirSync(folder).some((each) => each !== '.git')) {
    throw new Refusal(`${folder} holds something already. Name another folder: npx papershelf new my-shelf`);
  }
  mkdirSync(folder, { recursive: true });
  cpSync(EXAMPLE, folder, { recursive: true });
  // npm packs no file of that name.
  renameSync(join(folder, 'gitignore'), join(folder, '.gitignore'));
  const workflow = join(folder, '.github', 'workflows', 'pages.yml');
  writeFileSync(workflow, readFileSync(workflow, 'utf8').replace('VERSION', versionOf()));
  const shown = relative(PROJECT, folder) || '.';
  say(`✓ ${folder} holds a shelf of two examples. Put your own papers into papers/.`);
  process.stdout.write(
    `\nNext:\n\n  ${shown === '.' ? '' : `cd ${/\s/.test(shown) ? `"${shown}"` : shown}\n  `}npx papershelf dev\n`,
  );
  return Promise.resolve(0);
}
