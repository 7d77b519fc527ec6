import type { Citable } from '#core/cite/citable.ts';
import { formatsFor } from '#core/cite/exportFormats.ts';
import { saveFile } from './saveFile.ts';

/** Hands the reader these papers as a file; returns what to call its format. Throws when no such format is offered. */
export function saveExport(papers: readonly Citable[], formatName: string, stem: string): string {
  const format = formatsFor('search').find(({ name }) => name === formatName);
  if (format?.write === undefined) throw new Error(`No list is exported as "${formatName}".`);
  saveFile(format.write(papers), `${stem}.${format.extension}`, format.mediaType);
  return format.label;
}
