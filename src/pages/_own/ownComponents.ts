import Cite from './Cite.astro';
import Claims from './Claims.astro';
import Paper from './Paper.astro';
import Papers from './Papers.astro';
import Shelf from './Shelf.astro';

/** What a curator's MDX may use without importing it: the same names as in `core/mdx/ownComponents`. */
export const ownComponents = { Papers, Claims, Shelf, Paper, Cite };
