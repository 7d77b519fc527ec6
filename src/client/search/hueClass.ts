import type { SearchShelf } from './searchShelf.ts';

/** The colour of what has no topic, as in `core/show/paint`. */
const neutral = 3;

/** The class that gives what belongs to a topic its hue. */
export function hueClass(topic: string | undefined, hues: SearchShelf['hues']): string {
  return `hue h${hues[topic ?? ''] ?? neutral}`;
}
