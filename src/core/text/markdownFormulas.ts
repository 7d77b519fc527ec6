import remarkMath from 'remark-math';
import type { Data, Processor } from 'unified';
import { readsAsFormula } from './findFormula.ts';

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Construct = Exclude<NonNullable<Extension['text']>[number], readonly unknown[] | undefined>;

const dollar = 36;
/** "**$5** and **$10**", "$HOME or `$PATH`", "$5 or \\$6": the second dollar is in bold text or code, or escaped. */
const marked = /\*\*|`|\\$/;

/**
 * A plugin of remark: the formulas of remark-math, but for single dollars that are money. remark-math alone reads
 * "costs $5 and $10 per run" as the formula "5 and"; here one guard serves TeX and Markdown.
 */
export function markdownFormulas(this: Processor): void {
  remarkMath.call(this);
  const text = this.data().micromarkExtensions?.at(-1)?.text;
  const construct = text?.[dollar];
  if (text === undefined || construct === undefined || Array.isArray(construct)) {
    throw new Error('remark-math brought no construct for "$": read it anew, it has changed since 6.0.');
  }
  text[dollar] = guarded(construct);
}

/** Fails behind a pair of dollars that is money, so that the tokenizer goes back and takes the first for a character. */
function guarded(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const { events } = this;
      return effects.attempt(
        construct,
        (following) => {
          const token = events.at(-1)?.[1];
          const single = /^\$([^$][^]*)\$$/.exec(token === undefined ? '' : this.sliceSerialize(token));
          // Line ends and the end of the text have codes that are no characters.
          const next = following === null || following < 0 ? '' : String.fromCharCode(following);
          const tex = single?.[1];
          const read = tex === undefined || (readsAsFormula(tex, next) && !marked.test(tex));
          return (read ? ok : nok)(following);
        },
        nok,
      );
    },
  };
}
