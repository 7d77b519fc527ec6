import data from './data/arxivCategories.json' with { type: 'json' };

const names: ReadonlyMap<string, string> = new Map(Object.entries(data.names));

/**
 * The first category of a paper as people call it, arXiv's by their readable names. Undefined for none, and for what
 * nobody could read: "eess.XX", "06A11".
 */
export function categoryName(category: string | undefined): string | undefined {
  const first = category?.split(/[;,]|\s(?=\S+\.\S|$)/)[0]?.trim();
  if (first === undefined || first === '') return undefined;
  return names.get(first) ?? (/\d|\p{L}\.\p{L}/u.test(first) ? undefined : first);
}
