import { arxivOf } from '../ids/arxiv.ts';
import { doiOf } from '../ids/doi.ts';
import { blocksOf } from '../read/bibtex/blocks.ts';
import { joinedPieces, readStrings, type Strings } from '../read/bibtex/strings.ts';

/** What a BibTeX entry says of which paper it is; its title as it is written there, in TeX. */
export interface BibtexEntry {
  title: string;
  arxiv?: string | undefined;
  doi?: string | undefined;
}

/**
 * The entries of a BibTeX file that name a paper: enough to find it again on a shelf, no more. What cannot be read is
 * passed over.
 */
export function bibtexEntries(text: string): BibtexEntry[] {
  const strings: Strings = new Map();
  const entries: BibtexEntry[] = [];
  for (const block of blocksOf(text)) {
    if (block.type === 'string') readStrings(block, strings);
    const values = new Map<string, string>();
    for (const { name, pieces } of block.type === 'string' ? [] : block.fields) {
      const value = joinedPieces(pieces, strings).text.replaceAll(/\s+/g, ' ').trim();
      if (value !== '' && !values.has(name)) values.set(name, value);
    }
    const entry = identity(values);
    if (entry.title !== '' || entry.arxiv !== undefined || entry.doi !== undefined) entries.push(entry);
  }
  return entries;
}

function identity(fields: ReadonlyMap<string, string>): BibtexEntry {
  const [eprint, doi, ...others] = ['eprint', 'doi', 'url', 'journal', 'note', 'howpublished', 'volume'].map(
    (name) => fields.get(name) ?? '',
  );
  const arxiv = [eprint, doi, ...others].flatMap((value) => arxivOf(value ?? '')?.id ?? [])[0];
  const dois = [doi, ...others].flatMap((value) => doiOf(value ?? '') ?? []);
  return { title: fields.get('title') ?? '', arxiv, doi: dois[0] };
}
