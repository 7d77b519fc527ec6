import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from '#core/query/parse.ts';
import { describePaper } from '#core/publish/describe.ts';
import { ownWords } from '../../src/loader/ownWords.ts';
import { guideIds } from '../../src/pages/docs/_guideIds.ts';
import { commands } from '../../scripts/commands.mjs';
import { EVERYWHERE } from '../../scripts/flags.mjs';
import { type Files, shelfOf } from '../core/shelfOf.ts';
import { type Example, guideFolder, guidePages } from './guidePages.ts';

test('the guide has the pages that its table of contents names', () => {
  expect(guidePages.map(({ id }) => id).toSorted()).toEqual([...guideIds].toSorted());
});

test('the guide has every command, each with the flags that it has', () => {
  const page = readFileSync(join(guideFolder, 'commands.mdx'), 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)` +\|[^|]*\|([^|]*)\|$/gm)];
  const told = Object.fromEntries(
    rows.map(([, name, flags = '']) => [name, [...flags.matchAll(/--([\w-]+)/g)].map(([, flag]) => flag)]),
  );
  const known = Object.entries(commands)
    .filter(([name]) => !['test', 'setup', 'bench', 'format'].includes(name))
    .map(([name, { flags = {} }]) => [
      name,
      Object.keys(flags).filter((flag) => !Object.hasOwn(EVERYWHERE, flag)),
    ]);
  expect(told).toEqual(Object.fromEntries(known));
});

test('the variables of style that the guide promises are those that the program is painted with', () => {
  const page = readFileSync(join(guideFolder, 'looks.mdx'), 'utf8');
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const promised = new Set(page.match(/--[a-z]+(?=[`:])/g));
  expect(promised.size).toBeGreaterThan(10);
  for (const name of promised) expect(tokens).toContain(`  ${name}:`);
});

describe.each(guidePages)('The guide, $id:', ({ examples, links }) => {
  const files = Object.fromEntries(
    examples.filter(({ kind }) => kind === 'file').map(({ name, text }) => [name, `${text}\n`]),
  ) as Files;
  const papers = Object.keys(files).filter((file) => file.startsWith('papers/'));

  test.runIf(Object.keys(files).length > 0)(
    'its files are one shelf, of which nothing is to be mended',
    () => {
      const { findings, ledger } = shelfOf(
        papers.length > 0 ? files : { ...files, 'papers/any.jsonl': '{"title":"Any","abstract":"Of it."}\n' },
      );
      const words = files['words.yaml'];
      const own = ownWords(
        words === undefined ? undefined : { file: 'words.yaml', text: String(words) },
        'en',
      );
      const mended = [...findings, ...own.findings].filter(({ severity }) => severity !== 'note');
      expect(mended).toEqual([]);
      const read = ledger.files.filter(({ file }) => file.startsWith('papers/'));
      if (papers.length > 0) expect(read.map(({ file }) => file).toSorted()).toEqual(papers.toSorted());
      expect(read.filter((each) => each.records === 0)).toEqual([]);
    },
  );

  test('its queries are understood, sign for sign', () => {
    for (const { text } of examples.filter(({ kind }) => kind === 'query'))
      expect(parse(text).understood, text).toEqual([]);
  });

  test('its links lead to pages of the guide, or are whole addresses', () => {
    for (const link of links) {
      if (/^https?:/.test(link)) continue;
      expect(link).toMatch(/^\.\.\/[a-z-]+\/$/);
      expect(guideIds).toContain(link.slice(3, -1));
    }
  });

  const blocks = examples.filter(({ kind }) => kind === 'block');
  test.each(blocks)('what stands in a block of $name runs', (block) => {
    expect(runs(block, files)).toEqual([]);
  });
});

/** What is wrong with an example that is no file and no query. */
function runs({ name, text }: Example, files: Files): string[] {
  if (name === 'sh') return text.split('\n').flatMap(commandTrouble);
  if (name === 'json') return jsonTrouble(text, files);
  return [`no test knows what to do with ${name}`];
}

/** A command that there is, with flags that it has. */
function commandTrouble(line: string): string[] {
  const [, name = '', rest = ''] = /^npx papershelf ([a-z]+)(.*)$/.exec(line) ?? [];
  const command = commands[name];
  if (!command) return [`no command: ${line}`];
  const flags = [...rest.matchAll(/ --([a-z-]+)/g)].map(([, flag = '']) => flag);
  return flags
    .filter((flag) => !Object.hasOwn(command.flags ?? {}, flag))
    .map((flag) => `no flag ${flag}: ${line}`);
}

/** What machines are told of the paper that stands above it. */
function jsonTrouble(text: string, files: Files): string[] {
  const [paper] = shelfOf(files).papers;
  const told = JSON.stringify(paper && describePaper(paper), null, 2);
  return JSON.stringify(JSON.parse(text), null, 2) === told ? [] : [`it is ${told}`];
}
