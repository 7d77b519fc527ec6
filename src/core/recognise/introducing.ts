// "150 curated AutoML tasks": behind a number it says of what kind they are.
const stems =
  'propos|present|introduc|develop|describ|releas|design|build|creat|curat|contribut|construct|devis|unveil|formulat|publish|collect|engineer';

/** That a paper introduces something, as a part of a regular expression. */
export const propose = `(?<![-\\p{L}]|\\b(?:has|have|had|been|recently|previously|earlier|originally|by) |\\d )(?:${stems})(?:e|es|ed|s|ing)?|built`;

/** What a paper introduces, likewise. */
export const kinds =
  'algorithm|approach|architecture|agent|benchmark|challenge|codebase|collection|competition|compiler|corpus|dataset|data set|database|environment|estimator|family|formalism|framework|engine|language|layer|library|loss|mechanism|method|methodology|metric|model|module|network|optimizer|package|paradigm|pipeline|platform|procedure|protocol|resource|scheme|sampler|score|simulator|software|solution|solver|strategy|suite|system|task|technique|test suite|testbed|tokenizer|tool|toolbox|toolkit|transformer|variant|workflow|dataset collection|LLM|MLLM|VLM|foundation model';

/** Says that something is being introduced here, by these authors. */
export const introducing =
  /\b(?:[Ww]e|[Oo]ur|(?:[Tt]his|the present) (?:paper|work|study|article|report|survey|thesis|note|letter|contribution|manuscript)|[Nn]ew|[Nn]ovel|(?:is|are) (?:proposed|introduced|presented)|(?:paper|authors|work) (?:proposes?|presents?|introduces?))\b/;

/** How a sentence speaks that may name something, told sooner than by the cues that read the name. */
export const sayings = {
  proposing: new RegExp(`${stems}|built`),
  calling: /call|name|dub|term|coin|entitled|christened|denote|refer to| -{1,2} | [–—] /,
  ours: /[Oo]ur |[Tt]he proposed /,
} as const;

export type Saying = keyof typeof sayings;

/** "Recently, an allotrope named pentagraphene (PG) was proposed": nothing of this paper. */
export function isOfOthers(sentence: string): boolean {
  return /^(?:(?:Very|More|Most) )?[Rr]ecently\b/.test(sentence) && !/\b(?:[Ww]e|[Oo]ur)\b/.test(sentence);
}
