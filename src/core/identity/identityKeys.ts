import { arxivOf } from '../ids/arxiv.ts';
import { doiOf } from '../ids/doi.ts';
import type { SourceRecord } from '../record.ts';
import { plainWords } from '../words/copiedWords.ts';
import { fingerprint } from '../words/fingerprint.ts';

/** What a record must tell of itself to be known again. */
export type Identifiable = Pick<
  SourceRecord,
  'title' | 'abstract' | 'arxiv' | 'doi' | 'pmid' | 'key' | 'place'
>;

/** All by which a paper can be known again, as the lock writes it: `kind:value`, without spaces. */
export interface IdentityKeys {
  arxiv: string | undefined;
  doi: string | undefined;
  pmid: string | undefined;
  /** The title without its punctuation, case and spacing. */
  title: string;
  /** `title` with a fingerprint of the abstract, to part papers of one title. */
  text: string;
  /** The source's own id, together with its file. */
  source: string | undefined;
}

/** All keys of a record. */
export function identityKeys(record: Identifiable): IdentityKeys {
  const { arxiv, doi, pmid } = idKeys(record);
  const title = titleKey(record.title);
  const words = plainWords(record.abstract);
  return {
    arxiv,
    doi,
    pmid,
    title,
    text: words === '' ? title : `${title}~${fingerprint(words)}`,
    source: sourceKey(record, arxiv, doi),
  };
}

/** The keys of a record that a lock holds. */
export function lockedKeys({ arxiv, doi, pmid, text, source }: IdentityKeys): string[] {
  return [arxiv, doi, pmid, text, source].filter((key) => key !== undefined);
}

/** The keys of its identifiers. arXiv gives each paper a DOI too, which names the paper by the same id. */
export function idKeys({
  arxiv = '',
  doi = '',
  pmid,
}: Pick<Identifiable, 'arxiv' | 'doi' | 'pmid'>): Pick<IdentityKeys, 'arxiv' | 'doi' | 'pmid'> {
  const ofArxiv = arxivOf(doi);
  const id = (arxivOf(arxiv) ?? ofArxiv)?.id.toLowerCase();
  const name = ofArxiv ? undefined : doiOf(doi);
  return { arxiv: id && `arxiv:${id}`, doi: name && `doi:${name}`, pmid: pmid && `pmid:${pmid}` };
}

// Row numbers move when a row is put in, so they say nothing; nor does a key that repeats the arXiv id or DOI.
function sourceKey({ key, place }: Identifiable, arxiv?: string, doi?: string): string | undefined {
  if (key === undefined || /^\d*$/.test(key)) return undefined;
  const lower = key.toLowerCase();
  if ([arxiv, doi].some((known) => known && lower.includes(known.slice(known.indexOf(':') + 1))))
    return undefined;
  return `source:${encodeURI(place.file)}#${encodeURIComponent(key.toWellFormed())}`;
}

const longestTitle = 100;

function titleKey(title: string): string {
  const words = plainWords(title).replaceAll(' ', '-');
  if (words === '') return `title:=${fingerprint(title.normalize('NFC').trim())}`;
  if (words.length <= longestTitle) return `title:${words}`;
  return `title:${words.slice(0, longestTitle).replace(/[\ud800-\udbff]$/, '')}=${fingerprint(words)}`;
}
