import { fingerprint } from '../words/fingerprint.ts';
import type { Place } from '../findings/place.ts';

/** What a record must tell of itself to be known again. */
export interface Identifiable {
  title: string;
  arxiv?: string | undefined;
  doi?: string | undefined;
  /** The source's own id, unique within its file. */
  key?: string | undefined;
  abstract: string;
  place: Place;
}

/** All by which a paper can be known again, as the lock writes it: `kind:value`, without spaces. */
export interface IdentityKeys {
  arxiv: string | undefined;
  doi: string | undefined;
  /** The title without its punctuation, case and spacing. */
  title: string;
  /** `title` with a fingerprint of the abstract, to part papers of one title. */
  text: string;
  /** The source's own id, together with its file. */
  source: string | undefined;
}

/** All keys of a record. */
export function identityKeys(record: Identifiable): IdentityKeys {
  const { arxiv, doi } = idKeys(record);
  const title = titleKey(record.title);
  const words = normalised(record.abstract);
  return {
    arxiv,
    doi,
    title,
    text: words === '' ? title : `${title}~${fingerprint(words)}`,
    source: sourceKey(record, arxiv, doi),
  };
}

/** The keys of its identifiers. arXiv gives each paper a DOI too, which names the paper by the same id. */
export function idKeys(record: Pick<Identifiable, 'arxiv' | 'doi'>): Pick<IdentityKeys, 'arxiv' | 'doi'> {
  const name = record.doi === undefined ? undefined : clean(record.doi);
  const id = record.arxiv === undefined ? name?.match(/^10\.48550\/arxiv\.(.+)$/)?.[1] : clean(record.arxiv);
  return {
    arxiv: id === undefined ? undefined : `arxiv:${id.replace(/v\d+$/, '')}`,
    doi: name === undefined || name.startsWith('10.48550/arxiv.') ? undefined : `doi:${name}`,
  };
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
  const words = normalised(title).replaceAll(' ', '-');
  if (words === '') return `title:=${fingerprint(title.normalize('NFC').trim())}`;
  if (words.length <= longestTitle) return `title:${words}`;
  return `title:${words.slice(0, longestTitle).replace(/[\ud800-\udbff]$/, '')}=${fingerprint(words)}`;
}

/** Letters and digits only: two copies of a text differ in quotes, dashes, case, accents and mark-up. */
function normalised(text: string): string {
  const lower = text.toLowerCase();
  // Most texts are ASCII, which needs neither of the slow steps.
  if (/^[\x20-\x7e]*$/.test(lower)) return lower.replace(/[^a-z0-9]+/g, ' ').trim();
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function clean(value: string): string {
  return value.trim().toLowerCase().replace(/\s/g, '');
}
