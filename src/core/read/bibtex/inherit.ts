import type { Value } from '../tagged/growingEntries.ts';

/** The values of an entry by the names of their fields. */
type Values = Map<string, Value[]>;

/** An entry with its key and its type, as BibTeX has them. */
export interface Keyed {
  type: string;
  key: string;
  values: Values;
}

/** What a paper has of the volume it stands in, where it says none of each group itself. */
const ofVolumes = [
  ['author'],
  ['booktitle'],
  ['journaltitle', 'journal'],
  ['date', 'year', 'month'],
  ['publisher', 'institution', 'organization'],
  ...'volume number series address location eventtitle editor'.split(' ').map((name) => [name]),
];

/**
 * Gives each entry what it has from others: from those its `xdata` names all, from the one its `crossref` names what is
 * the volume's; from theirs in turn, but not in circles. Returns the parents that were found, and those that are not there.
 */
export function inherit<Each extends Keyed>(
  entries: readonly Each[],
): { parents: Set<Each>; missing: Map<Each, string> } {
  const byKey = new Map(entries.toReversed().map((entry) => [entry.key.toLowerCase(), entry]));
  const parents = new Set<Each>();
  const missing = new Map<Each, string>();
  const done = new Set<Each>();
  const settle = (entry: Each, depth: number): void => {
    if (done.has(entry)) return;
    done.add(entry);
    for (const field of ['xdata', 'crossref']) {
      for (const key of keysIn(entry.values.get(field))) {
        const parent = byKey.get(key.toLowerCase());
        if (parent === entry) continue;
        if (!parent) {
          missing.set(entry, key);
          continue;
        }
        parents.add(parent);
        if (depth < deepest) settle(parent, depth + 1);
        take(entry, parent, field === 'xdata');
      }
    }
  };
  for (const entry of entries) settle(entry, 0);
  return { parents, missing };
}

/** More than anybody writes, so that files of nothing else are read in linear time. */
const [deepest, most] = [8, 60];

function take({ type, values }: Keyed, parent: Keyed, isAll: boolean): void {
  const isPart = part.test(type);
  const isUntitled = !isAll && !isPart && !values.has('title');
  const groups = isAll ? [...parent.values.keys()].slice(0, most).map((name) => [name]) : ofVolumes;
  for (const names of groups) {
    if (names.some((name) => values.has(name))) continue;
    for (const name of names) add(values, name, parent.values.get(name));
  }
  // A volume of works is called as they are; else a parent's title is where the child stands.
  if (isUntitled) for (const name of ['title', 'subtitle']) add(values, name, parent.values.get(name));
  const venue = type === 'article' ? 'journaltitle' : 'booktitle';
  if (isAll || isUntitled || values.has(venue) || values.has('journal')) return;
  if (isPart || type === 'article') add(values, venue, parent.values.get('title'));
}

/** What stands in another: its parent's title is no title of its own. */
const part = /^(?:in|bookin|supp|conference)/;

function add(values: Values, name: string, held: Value[] | undefined): void {
  if (held && !/^(?:@|ids$)/.test(name)) values.set(name, held);
}

function keysIn(values: readonly Value[] | undefined): string[] {
  const written = values?.[0]?.lines.map(({ text }) => text).join(' ') ?? '';
  return written
    .split(',', most)
    .map((key) => key.trim())
    .filter((key) => key !== '');
}
