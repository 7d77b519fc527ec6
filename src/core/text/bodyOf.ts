import { abstractHeading } from './abstractHeading.ts';
import { withoutNotices } from './copyrightNotice.ts';
import { text, type TexNode } from './texNode.ts';

/** What of a text is the abstract itself, and what stands before and behind it and is left out. */
export function bodyOf(source: string): { from: number; to: number; before: TexNode[]; behind: TexNode[] } {
  const { start, end } = withoutNotices(source);
  const heading = abstractHeading.exec(start === 0 ? source : source.slice(start))?.[0].length ?? 0;
  const from = start + heading;
  return {
    from,
    to: end,
    before: [...gone(0, start, 'notice'), ...gone(start, from, 'heading')],
    behind: gone(end, source.length, 'notice'),
  };
}

function gone(start: number, end: number, convention: 'heading' | 'notice'): TexNode[] {
  return start === end ? [] : [text(start, end, '', convention)];
}
