import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, queryFields } from '#core/query/parse.ts';
import type { Sayings } from '../../src/interface/sayings.ts';
import { catalogues } from '../../src/interface/spoken.ts';
import { guideFolder, type Node, treeOf } from './guidePages.ts';

/** What pages of every language have alike, in the order in which it stands there. */
function frameOf(node: Node): string[] {
  if (node.type === 'heading') return [`heading ${String(node.depth)}`];
  if (node.type === 'inlineCode') return [node.value ?? ''];
  const inside = (node.children ?? []).flatMap(frameOf);
  return node.name === 'kbd' ? [`<kbd>${textOf(node)}`] : inside;
}

function strongIn(node: Node): string[] {
  return node.type === 'strong' ? [textOf(node)] : (node.children ?? []).flatMap(strongIn);
}

function textOf({ value = '', children = [] }: Node): string {
  return value + children.map(textOf).join('');
}

function sayingsOf(said: string | Sayings): string[] {
  return typeof said === 'string' ? [said] : Object.values(said).flatMap(sayingsOf);
}

const english = treeOf('reading.mdx');
const others = Object.keys(catalogues).filter((language) => language !== 'en');

test('there is a help for readers in every language of the interface', () => {
  const files = readdirSync(join(guideFolder, 'reading'));
  expect(files.toSorted()).toEqual(others.map((language) => `${language}.mdx`).toSorted());
  for (const language of others)
    expect(readFileSync(join(guideFolder, 'reading', `${language}.mdx`), 'utf8')).toContain(
      `\nlanguage: ${language}\n---\n`,
    );
});

test('the help for readers shows queries that are understood, sign for sign', () => {
  const queries = frameOf(english).filter((part) => /^(?!heading|<kbd>)/.test(part) && !part.endsWith(':'));
  expect(queries.length).toBeGreaterThan(8);
  for (const query of queries) expect(parse(query).understood, query).toEqual([]);
});

test('the help for readers names fields that there are', () => {
  const fields = frameOf(english).filter((part) => part.endsWith(':'));
  expect(fields.length).toBeGreaterThan(4);
  for (const field of fields) expect(queryFields).toContain(field.slice(0, -1));
});

describe.each(Object.entries(catalogues))('the help for readers in "%s"', (language, { words }) => {
  const tree = language === 'en' ? english : treeOf(`reading/${language}.mdx`);

  test('has the headings, queries and keys of the English one, in its order', () => {
    expect(frameOf(tree)).toEqual(frameOf(english));
  });

  test('calls what can be pressed as the interface does', () => {
    const names = strongIn(tree);
    expect(names).toHaveLength(strongIn(english).length);
    const said = sayingsOf(words);
    expect(names.filter((name) => !said.includes(name))).toEqual([]);
  });
});
