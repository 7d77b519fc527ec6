import { finding } from '../findings/finding.ts';
import type { SourceRecord } from '../record.ts';
import { countLines } from './countLines.ts';
import { emptyReading, type Reading } from './format.ts';

/** Authors, an identifier, a venue, or an abstract that is called so or as long as one. */
export function isOfPaper(
  { authors, arxiv, doi, pmid, venue, abstract }: SourceRecord,
  text: string,
): boolean {
  const ids = [arxiv, doi, pmid, venue].filter((held) => held !== undefined);
  return (
    authors.length + ids.length > 0 ||
    abstract.length > 200 ||
    (abstract !== '' && /"[^"]{0,20}abstract/i.test(text))
  );
}

/** A file of places, goods or tasks, which have titles as well. */
export function ofOthers(file: string, text: string, { furniture }: Reading): Reading {
  const what = 'JSON of other things than papers';
  const advice =
    'take it out of the folder, or give its papers what tells them: "authors", "abstract", "doi" or "venue"';
  const told = finding('source-foreign', { file, line: 1 }, { file, what, advice });
  return {
    ...emptyReading('json'),
    rejected: 1,
    furniture,
    findings: [told],
    lines: countLines(text, () => 'lost'),
  };
}
