import { expect, test } from 'vitest';
import { folderTitle } from '../../src/loader/folderTitle.ts';

test.each<[folder: string, title: string | undefined]>([
  ['/home/ada/my-reading_group', 'My reading group'],
  ['/home/ada/my shelf/', 'My shelf'],
  ['/home/ada/reading-group/content', 'Reading group'],
  ['/home/ada/NeurIPS 2024', 'NeurIPS 2024'],
  ['/home/ada/論文集', '論文集'],
  ['/home/ada/2.1', undefined],
  ['/', undefined],
])('a shelf in %s without a title is called %s', (folder, title) => {
  expect(folderTitle(folder)).toBe(title);
});
