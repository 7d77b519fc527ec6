import { componentNames } from '#core/mdx/ownComponents.ts';
import Cite from './Cite.astro';
import Unshown from './Unshown.astro';

/** What a note on a paper may use: a citation. Of all else a finding tells that it is not shown. */
export const noteComponents = { ...Object.fromEntries(componentNames.map((name) => [name, Unshown])), Cite };
