import { basename, dirname, resolve } from 'node:path';

/**
 * What a shelf is called that nobody gave a title: as its folder, `my-reading_group` is "My reading group". A folder
 * `content` is named after the one that it lies in; one whose name says nothing ("2.1") gives no title.
 */
export function folderTitle(folder: string): string | undefined {
  const path = resolve(folder);
  const name = basename(path) === 'content' ? basename(dirname(path)) : basename(path);
  const words = name
    .normalize('NFC')
    .replaceAll(/[-_\s]+/g, ' ')
    .trim();
  const [first = ''] = words;
  return /\p{L}{2}/u.test(words) ? first.toUpperCase() + words.slice(first.length) : undefined;
}
