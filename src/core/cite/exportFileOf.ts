import { type ExportFormat, formatsFor, type Offer } from './exportFormats.ts';

/** A file of the site that exports papers. */
export interface ExportFile {
  offer: Offer;
  /** Of the paper or the topic; empty for the whole shelf. */
  id: string;
  format: ExportFormat;
}

/** What a path exports, gzipped or not: `papers.bib` the shelf, `papers/x.ris` a paper, `topics/y.csv` a topic. Nothing for any other. */
export function exportFileOf(path: string): ExportFile | undefined {
  const [, folder, id = '', extension] =
    /^(?:papers|(papers|topics)\/([^/.]+))\.([^/]+)$/.exec(path.replace(/\.gz$/, '')) ?? [];
  const offer = folder === undefined ? 'shelf' : folder === 'papers' ? 'paper' : 'topic';
  const format = formatsFor(offer).find((each) => each.extension === extension);
  return format && { offer, id, format };
}
