import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { splitFrontMatter } from '#core/yaml/frontMatter.ts';

/** What a page of the guide shows to be copied. */
export interface Example {
  kind: 'file' | 'query' | 'block';
  /** Of a file its path in the content folder, of a block its language. */
  name: string;
  text: string;
}

export interface GuidePage {
  id: string;
  examples: Example[];
  /** Addresses that its links name. */
  links: string[];
}

/** Where the guide stands. */
export const guideFolder = fileURLToPath(new URL('../../src/guide/', import.meta.url));

/** Every page of the guide, with its examples in the order in which they stand. */
export const guidePages: readonly GuidePage[] = readdirSync(guideFolder)
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => {
    const tree = treeOf(file);
    return { id: basename(file, '.mdx'), examples: examplesIn(tree), links: linksIn(tree) };
  });

/** A page of the guide, by its path in the folder, as it is written. */
export function treeOf(file: string): Node {
  const { body = '' } = splitFrontMatter(readFileSync(join(guideFolder, file), 'utf8')) ?? {};
  return remark().use(remarkMdx).parse(body);
}

export interface Node {
  type: string;
  name?: string | null | undefined;
  lang?: string | null | undefined;
  value?: string;
  /** Of a heading. */
  depth?: number;
  url?: string;
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
}

function examplesIn(node: Node): Example[] {
  const { children = [] } = node;
  const given = (name: string): string =>
    String(node.attributes?.find((attribute) => attribute.name === name)?.value);
  if (node.name === 'File') {
    const block = children.find(({ type }) => type === 'code');
    return [{ kind: 'file', name: given('name'), text: block?.value ?? '' }];
  }
  if (node.name === 'Query') return [{ kind: 'query', name: '', text: given('q') }];
  if (node.type === 'code') return [{ kind: 'block', name: node.lang ?? '', text: node.value ?? '' }];
  return children.flatMap(examplesIn);
}

function linksIn({ url, children = [] }: Node): string[] {
  return [...(url === undefined ? [] : [url]), ...children.flatMap(linksIn)];
}
