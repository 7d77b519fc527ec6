import { sharedPart, wordStems } from '../words/sharedWords.ts';
import { type Facts, type Given, valueOf } from './fieldNames.ts';
import { plain } from './heldText.ts';
import { prose } from './prose.ts';

/** The abstract that the facts of a paper hold, "" where they hold none. `keepsLines` is what `prose` makes of it. */
export function abstractOf({ given }: Facts, keepsLines: boolean): string {
  const written = prose(valueOf(ofOneSource(given.get('abstract')?.[0])), keepsLines) ?? '';
  const [, inside] = quoted.exec(written) ?? [];
  return noAbstract.test(written) ? '' : (inside ?? written);
}

/** Programs of conferences have some abstracts in quotation marks, as a form was given them. */
const quoted = /^["“]([^"“”]{40,})["”]$/;

/** Several may give the same abstract: INSPIRE has the publisher's beside arXiv's. */
function ofOneSource(abstract: Given | undefined): Given | undefined {
  if (abstract === undefined || abstract.values.length < 2) return abstract;
  const [first, ...others] = abstract.values.map((held) => wordStems(plain(held) ?? ''));
  return first && others.some((other) => sharedPart(other, first) > 0.6)
    ? { ...abstract, values: abstract.values.slice(0, 1) }
    : abstract;
}

/** What stands for an abstract that is not there: "[No abstract available]", "n/a". */
const noAbstract =
  /^(?:[[(]?(?:no abstract(?: (?:is )?(?:available|provided|found))?|abstract (?:is )?not (?:available|provided)|not available|n ?\/ ?a|none|null|nan)[.\])]{0,2}|[-–—.]{1,3})$/i;
