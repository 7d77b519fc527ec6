import data from './data/genericAcronyms.json' with { type: 'json' };

/**
 * Acronyms and systems that belong to whole fields: a paper that writes "we propose a graph neural
 * network (GNN)" introduces no system named GNN.
 */
const generic = new Set([...data.acronyms, ...data.systems].flatMap((line) => line.split(' ')));

/** True of GNN, GNNs, LLM-based, GPT-4; never a name that an abstract introduces, unless it says "named". */
export function isGeneric(token: string): boolean {
  return generic.has(token) || (token.endsWith('s') && generic.has(token.slice(0, -1)));
}
