import { contentOf } from './contentOf.ts';

/** Up to a comma, and no main clause: it neither begins with a subject nor has one ("Here we report robust, direct …"). */
const opening =
  /^(?!(?:Th(?:e|is|at|ese|ose)|An?|It|Its|We|Our|I|They|Such|Both)\b)(?:(?!\b(?:we|I|it)\b)[^,;:()]){1,90}, (?=\S)/;
/** "Specifically, we …" and "First, we …"; but "Simple, fast methods" begins with no opening. */
const single =
  /^(?:\p{L}+ly|First|Second|Third|Next|Here|Then|Thus|Hence|Further|Furthermore|Moreover|However|Therefore|Besides|Instead|Overall|Also|Still),/u;
/** Points at what was said before, which a list does not show. */
const back =
  /\b(?:[Tt]h(?:is|at|ese|ose|us|erefore|e (?:above|former|latter))|[Ss]uch|[Hh]ence|its?|their)\b/;
/** How much an opening may say that points back (see `contentOf`): "To bridge this modality gap". */
const most = 2;
/** "Therefore, in this work, …": so many openings. */
const deepest = 3;

/**
 * A sentence without what only leads over to it: "To address these challenges, we propose …", "Specifically, we …",
 * "Therefore, in this work, …". An opening goes where it names no subject, or hardly any and points back to one.
 */
export function withoutOpening(sentence: string): string {
  let rest = sentence;
  for (let depth = 0; depth < deepest; depth += 1) {
    const found = opening.exec(rest)?.[0];
    if (found === undefined || !isEmpty(found)) break;
    const after = rest.slice(found.length);
    if (/^(?:and|or|but|which|who|whose)\b/.test(after)) break;
    rest = after.replace(/^\p{Ll}+(?=[\s,])/u, (word) => word.charAt(0).toUpperCase() + word.slice(1));
  }
  return rest;
}

function isEmpty(found: string): boolean {
  if (!found.trim().includes(' ') && !single.test(found)) return false;
  let content = 0;
  for (const weight of contentOf(found).values()) content += weight;
  return content <= (back.test(found) ? most : 0);
}
