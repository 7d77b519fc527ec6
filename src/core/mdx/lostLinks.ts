import { lineOf, type MdxNode } from './parseMdx.ts';
import { within } from './programNames.ts';
import { textNamed } from './proseAddress.ts';

/** Links of a text to other texts, by the names of their files, of which there are none among the files of the content. */
export function lostLinks(
  file: string,
  tree: MdxNode,
  files: ReadonlySet<string>,
): { url: string; line: number }[] {
  return [...within(tree)].flatMap((node) => {
    const { type, url } = node;
    if ((type !== 'link' && type !== 'definition') || typeof url !== 'string') return [];
    const named = textNamed(file, url);
    const isThere =
      named === undefined ||
      ['.md', '.mdx'].some((ending) => files.has(`${named.folder}/${named.name}${ending}`));
    return isThere ? [] : { url, line: lineOf(node) };
  });
}
