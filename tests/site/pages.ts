import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Build } from './builds.ts';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text inside, of all depths. */
  readonly text: string;
}

export interface Page {
  /** Its file in the build, with forward slashes: `papers/index.html`. */
  readonly file: string;
  /** Its address as a reader's browser asks for it, base included: `/a/b/papers/`. */
  readonly path: string;
  readonly html: string;
  /** Every element in the order of the source. */
  readonly elements: readonly Element[];
}

/** All HTML pages of a build, parsed as a browser parses them. */
export function readPages({ folder, base }: Build): Page[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return {
        file,
        path: `${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`,
        html,
        elements: flatten(parse(html)),
      };
    });
}

function flatten(node: DefaultTreeAdapterTypes.Node): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(flatten) : [];
  if (!('tagName' in node)) return below;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ name: node.tagName, attributes, text: textOf(node) }, ...below];
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
