import { type Fact, factOfName, ofPeople } from '../factNames.ts';
import { paperFacts } from '../paperFacts.ts';
import { plainName } from '../plainName.ts';
import { namesPaper } from './columnFacts.ts';

export interface HeadFacts {
  /** The names under which cells are read. */
  names: string[];
  /** The fact that each of them is, also those that are one only beside the others: "Name", "Abstract (short)". */
  facts: (Fact | undefined)[];
  /** No name is English, so that further names may be words nobody knows here. */
  isForeign: boolean;
}

/** What the names of columns say of them. */
export function headFacts(cells: readonly string[]): HeadFacts {
  const names = cells.map((cell) => (factOf(cell) === undefined ? (namedTwice(cell) ?? cell) : cell));
  const { given } = paperFacts(Object.fromEntries(names.map((name, at) => [name, `a b ${at}`])));
  const facts: (Fact | undefined)[] = cells.map(() => undefined);
  for (const [fact, list] of given)
    for (const value of list.flatMap(({ values }) => values)) {
      const at = typeof value === 'string' ? Number(value.slice(4)) : -1;
      // "Publication" is a venue beside titles, and else what the paper is called.
      const isOfPaper =
        !given.has('title') && factOf(names[at] ?? '') === undefined && namesPaper(names[at] ?? '');
      if (at >= 0 && !isOfPaper) facts[at] = fact;
    }
  const isForeign = !names.some((name, at) => {
    const named = factOfName.get(plainName(name));
    return named !== undefined && named.rank < ofPeople && telling.has(facts[at]);
  });
  // A title that is one only beside the others is one also in a row that has nothing else.
  return {
    names: names.map((name, at) => (facts[at] === 'title' && factOf(name) === undefined ? 'title' : name)),
    facts,
    isForeign,
  };
}

/** The fact that a name is by itself. */
export function factOf(name: string): Fact | undefined {
  return factOfName.get(plainName(name))?.fact;
}

const telling: ReadonlySet<Fact | undefined> = new Set([
  'title',
  'abstract',
  'authors',
  'year',
  'date',
  'venue',
  'keywords',
]);

/** "Title-题名", "Abstract / Zusammenfassung": names of one fact. */
function namedTwice(cell: string): string | undefined {
  const parts = cell.split(/[-/|:()（）]/).map((part) => part.trim());
  const [first = '', ...others] = parts.filter((part) => part !== '');
  const fact = factOf(first);
  return fact !== undefined && others.length > 0 && others.every((other) => factOf(other) === fact)
    ? first
    : undefined;
}
