import data from './data/arxivCategories.json' with { type: 'json' };

/** The readable names of arXiv's categories. */
export const arxivCategories: ReadonlyMap<string, string> = new Map(Object.entries(data.names));
