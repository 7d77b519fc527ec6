import { pieces } from './pieces.ts';
import { type Part, readSaying } from './saying.ts';

/**
 * What a saying needs of whoever says it, sorted: `{title}` a text, `{n, number}` a number however it is said,
 * `{bytes, megabytes}` and `{sure, percent}` those that are nothing but this, `{order, select, newest, title}` a choice
 * with all its cases, `[a link]` and `<typed>` as often as they stand there. One saying can stand for another where both
 * have the same shape: a select that lacks a case would say "undefined".
 * @throws a SyntaxError where it is no saying
 */
export function shapeOf(saying: string): string[] {
  const elements = pieces(saying).flatMap(({ kind, text }) =>
    kind === 'words' ? [] : [kind === 'link' ? '[a link]' : `<${text}>`],
  );
  return [...new Set(needsOf(readSaying(saying))), ...elements].toSorted();
}

function needsOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    if (!('cases' in part)) return [needOf(part.name, part.manner)];
    const own =
      part.by === 'select'
        ? `{${[part.name, 'select', ...[...part.cases.keys()].toSorted()].join(', ')}}`
        : needOf(part.name, 'number');
    return [own, ...[...part.cases.values()].flatMap(needsOf)];
  });
}

/** Papers, topics and people are numbers, said with what they count. */
function needOf(name: string, manner: string): string {
  if (manner === 'text') return `{${name}}`;
  return `{${name}, ${manner === 'percent' || manner === 'megabytes' ? manner : 'number'}}`;
}
