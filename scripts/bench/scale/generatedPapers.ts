import { chance } from '../../../src/core/geometry/chance.ts';

/** Papers of words that nobody wrote, a line of JSON each, always the same: about as long and as varied as abstracts are. */
export function generatedPapers(count: number): string[] {
  const next = chance(20);
  const pick = (most: number): number => Math.floor(next() ** 2 * most);
  const word = (most: number): string => wordOf(pick(most));
  const words = (length: number, most: number): string => Array.from({ length }, () => word(most)).join(' ');
  return Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: `made:${String(index)}`,
      title: `${words(6 + pick(6), 20_000)} ${String(index)}`,
      abstract: Array.from({ length: 6 + pick(6) }, () => `We ${words(14 + pick(16), 40_000)}.`).join(' '),
      authors: Array.from({ length: 1 + pick(8) }, () => `${wordOf(pick(4000))} ${wordOf(pick(40_000))}`),
      year: 2010 + pick(16),
      venue: `Proceedings of ${wordOf(pick(40))}`,
    }),
  );
}

const syllables = 'ba co du fe gi ho ju ka le mi no pu ra se ti vo wu xa ye zo'.split(' ');

function wordOf(number: number): string {
  const parts: string[] = [];
  for (let rest = number + 400; rest > 0; rest = Math.floor(rest / syllables.length)) {
    parts.push(syllables[rest % syllables.length] ?? '');
  }
  const text = parts.join('');
  return number % 5 === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
