import { inTime } from '../page/inTime.ts';
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

/** How long results wait for their colours, in milliseconds. */
const PATIENCE = 1500;

const nothing: SearchShelf = { hues: {}, examples: [] };
let shelf: Promise<SearchShelf> | undefined;

/** Loaded once. Without it results are as good, only without colours and examples: it never rejects, and is waited for briefly. */
export function searchShelf(): Promise<SearchShelf> {
  shelf ??= loadJson('search/shelf.json', isShelf).catch(() => {
    shelf = undefined;
    return nothing;
  });
  return inTime(shelf, PATIENCE).catch(() => nothing);
}

function isShelf(value: unknown): value is SearchShelf {
  const { hues, examples } = (value ?? {}) as Partial<Record<keyof SearchShelf, unknown>>;
  const isExample = (each: Partial<Example> | null): boolean =>
    typeof each?.query === 'string' && typeof each.says === 'string';
  return (
    Object.values(hues ?? [null]).every((hue) => typeof hue === 'number') &&
    Array.isArray(examples) &&
    examples.every(isExample)
  );
}
