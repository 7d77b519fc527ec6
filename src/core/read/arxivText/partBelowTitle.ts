import { joinLines } from '../joinLines.ts';
import { nameList } from '../listing/nameList.ts';
import type { Entry } from '../tagged/growingEntries.ts';

/** Lines below a title without a label go on with it, as far as they are not the authors. */
export function partBelowTitle({ values }: Entry): void {
  const below = (values.get('below') ?? []).flatMap(({ line, lines }) =>
    lines.map(({ text }) => ({ line, text })),
  );
  const [title] = values.get('title') ?? [];
  values.delete('below');
  if (!title || below.length === 0) return;
  let start = values.has('authors') ? below.length : below.length - 1;
  while (start > 0 && goesOn(below.slice(start - 1))) start -= 1;
  title.lines.push(...below.slice(0, start));
  const [first] = below.slice(start);
  if (first) values.set('authors', [{ tag: 'authors', line: first.line, lines: below.slice(start) }]);
}

/** Whether the first of these lines is of the same list of authors as the others: "Ada Berger, Tom" / "Lindqvist". */
function goesOn(lines: readonly { text: string }[]): boolean {
  const [{ text } = { text: '' }] = lines;
  return /(?:,|\band)$/.test(text) || (text.includes(',') && nameList(joinLines(lines)) !== undefined);
}
