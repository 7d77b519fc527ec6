import type { Acronym, Name } from '../paper.ts';

interface Named {
  plain: { title: string };
  year?: number | undefined;
  names: Name[];
  acronyms: readonly Acronym[];
}

/**
 * Papers without the names that others of the shelf spell out alike and do not claim: "we design high-entropy alloys (HEA)"
 * names nothing where another paper studies high-entropy alloys (HEA). A name stays with the paper whose title begins with
 * it, and with the one from before all others, for a method that many use was brought by one of them.
 */
export function ownNames<Paper extends Named>(papers: readonly Paper[]): Paper[] {
  /** By short and long form: the year of the first paper that only spells it out; before all when one has no year. */
  const spelled = new Map<string, number>();
  for (const { names, acronyms, year = -Infinity } of papers) {
    const claimed = new Set(names.map(({ name, expansion = '' }) => key(name, expansion)));
    for (const own of new Set(acronyms.map(({ short, long }) => key(short, long)))) {
      if (!claimed.has(own)) spelled.set(own, Math.min(spelled.get(own) ?? Infinity, year));
    }
  }
  return papers.map((paper) => {
    const names = paper.names.filter((name) => isOwn(name, paper, spelled));
    return names.length === paper.names.length ? paper : { ...paper, names };
  });
}

function isOwn(
  { name, expansion }: Name,
  { plain, year }: Named,
  spelled: ReadonlyMap<string, number>,
): boolean {
  if (expansion === undefined) return true;
  const first = spelled.get(key(name, expansion));
  if (first === undefined) return true;
  const title = letters(plain.title);
  const leads = title.startsWith(letters(name)) || title.startsWith(letters(expansion));
  return leads || (year !== undefined && year < first);
}

/** "GNNs | graph neural networks" and "GNN | Graph-neural network" are one. */
function key(short: string, long: string): string {
  return `${letters(short)} ${letters(long)}`;
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(/s$/, '');
}
