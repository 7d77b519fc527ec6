import { idKeys } from '../identity/identityKeys.ts';
import { titleLetters } from '../words/copiedWords.ts';
import { fingerprint } from '../words/fingerprint.ts';

/** What a list tells of a paper, by which it is known on a shelf: its title in plain letters, and its identifiers. */
export interface Known {
  title: string;
  arxiv?: string | undefined;
  doi?: string | undefined;
  pmid?: string | undefined;
}

/** A paper, and by what it is known on a shelf. */
export interface NamedPaper {
  title: string;
  /** The surest first: its identifiers, then the letters of its title. */
  keys: string[];
  /** A fingerprint of each key, as a shelf lists them. */
  prints: string[];
}

/** A paper with its keys. */
export function namedPaper(paper: Known): NamedPaper {
  const { arxiv, doi, pmid } = idKeys(paper);
  const letters = titleLetters(paper.title);
  const keys = [arxiv, doi, pmid, letters === '' ? undefined : `title:${letters}`].filter(
    (key) => key !== undefined,
  );
  return { title: paper.title, keys, prints: keys.map(fingerprint) };
}

/**
 * The first of some papers that has one of these keys, the surest asked first. A title is no proof where identifiers of
 * one kind say otherwise: of "Editorial" there are many.
 */
export function withKeys<Paper>(
  keys: readonly string[],
  papers: readonly { paper: Paper; keys: readonly string[] }[],
): Paper | undefined {
  for (const key of keys) {
    const isMeant = (other: readonly string[]) =>
      other.includes(key) && !(key.startsWith('title:') && contradicts(keys, other));
    const found = papers.find((each) => isMeant(each.keys));
    if (found) return found.paper;
  }
  return undefined;
}

function contradicts(one: readonly string[], other: readonly string[]): boolean {
  const kindOf = (key: string) => key.slice(0, key.indexOf(':'));
  return one.some(
    (key) =>
      !key.startsWith('title:') && !other.includes(key) && other.some((each) => kindOf(each) === kindOf(key)),
  );
}
