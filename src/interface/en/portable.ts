import { plural } from './speech.ts';

// What a copy of the shelf on a disk says.

export const exported = (file: string): string => `${file} is among your downloads.`;
export const notExported = (file: string): string =>
  `${file} cannot be written: a part of this copy is missing.`;
export const incomplete = ({ n, files }: { n: number; files: string }): string =>
  plural(n, {
    one: `This copy of the shelf is not complete: ${files} is missing or cut off.`,
    other: `This copy of the shelf is not complete: ${files} are missing or cut off.`,
  }) + ' Unzip or copy the whole folder again; until then search and some buttons may not work.';
export const exportPage = 'Export';
export const authorsPage = 'Authors';
