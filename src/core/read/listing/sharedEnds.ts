import { labelOf } from '../labelled/labelOf.ts';

/**
 * Takes off abstracts what stands at the ends of nearly all of them and is no part of any: a label, "Description: ", and
 * the last words of the page, "© 2023 Example Press", "more", "Full article", whose numbers may differ.
 */
export function sharedEnds(abstracts: readonly string[]): (abstract: string) => string {
  const label = shared(abstracts.map(labelBefore));
  const tail = sharedTail(abstracts);
  return (abstract) => {
    const found = labelBefore(abstract);
    const bare = label !== undefined && found === label ? abstract.slice(found.length).trimStart() : abstract;
    const words = wordsBehind(bare, tail.length);
    const isTail = tail.length > 0 && words.join(' ') === tail.join(' ');
    return isTail ? withoutWords(bare, tail.length) : bare;
  };
}

/** What all but a few say alike. */
function shared(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] > 1 && most[1] >= values.length * 0.7 ? most[0] : undefined;
}

/** A label that heads no part of a structured abstract, with its colon. */
function labelBefore(abstract: string): string | undefined {
  const [label] = /^\p{L}[\p{L} ]{1,24} ?[:：]/u.exec(abstract) ?? [];
  return label !== undefined && labelOf(abstract) ? label : undefined;
}

/** The last words that nearly all abstracts share, from the one behind their last sentence on. */
function sharedTail(abstracts: readonly string[]): string[] {
  for (let count = most; count > 0; count -= 1) {
    const tail = shared(
      abstracts.map((abstract) => {
        const words = wordsBehind(abstract, count);
        return words.length === count && endsText.test(withoutWords(abstract, count))
          ? words.join(' ')
          : undefined;
      }),
    );
    // "Code is available." may be said by all of them.
    if (tail !== undefined && (tail.startsWith('©') || !/[.!?。]$/.test(tail))) return tail.split(' ');
  }
  return [];
}

const most = 8;
const endsText = /(?:[.!?。！？…]|\.\.\.)["'”’)\]]{0,2}$/;

/** The last words of a text, numbers counting as equal. */
function wordsBehind(text: string, count: number): string[] {
  const words = text.slice(-longest).trimEnd().split(/\s/);
  return words.slice(Math.max(0, words.length - count)).map((word) => word.replace(/\d+/g, '0'));
}

function withoutWords(text: string, count: number): string {
  const words = text.slice(-longest).trimEnd().split(/\s/);
  const tail = words.slice(Math.max(0, words.length - count)).join(' ');
  return text.trimEnd().slice(0, -tail.length).trimEnd();
}

const longest = 200;
