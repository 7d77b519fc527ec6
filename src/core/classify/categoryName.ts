import data from './data/arxivCategories.json' with { type: 'json' };

/** "cs.IT", "CS.it" and "cs-IT" are one. */
const keyOf = (code: string): string => code.toLowerCase().replaceAll(/[\s_:/-]/g, '.');

const names: ReadonlyMap<string, string> = new Map(
  Object.entries(data.names).map(([code, name]) => [keyOf(code), name]),
);

/**
 * The first category of a paper as people call it, arXiv's by their readable names. Undefined for none, and for what
 * nobody could read: "eess.XX", "06A11".
 */
export function categoryName(category: string | undefined): string | undefined {
  const first = category?.split(/[;,]|\s(?=\S+\.\S|$)/)[0]?.trim();
  if (first === undefined || first === '') return undefined;
  return names.get(keyOf(first)) ?? (/\d|\p{L}\.\p{L}/u.test(first) ? undefined : first);
}

/** Whether a text is a code of arXiv, in any spelling, which says nothing to a reader. */
export function isCategoryCode(text: string): boolean {
  return names.has(keyOf(text));
}
