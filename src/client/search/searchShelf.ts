import { loadJson } from '../page/loadJson.ts';

/** A query that finds something on this shelf, and what it shows. Written by src/pages/search/shelf.json.ts. */
export interface Example {
  query: string;
  says: string;
}

/** The little that search wants to know of the shelf beside the index. */
export interface SearchShelf {
  /** Topics' colours, 0 to 23. */
  hues: Readonly<Record<string, number>>;
  examples: readonly Example[];
}

let shelf: Promise<SearchShelf> | undefined;

/** Loaded once. Without it results are as good, only without colours and examples, so it never rejects. */
export function searchShelf(): Promise<SearchShelf> {
  shelf ??= loadJson('search/shelf.json').then(
    (loaded) => loaded as SearchShelf,
    () => {
      shelf = undefined;
      return { hues: {}, examples: [] };
    },
  );
  return shelf;
}
