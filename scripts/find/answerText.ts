import type { Answer, Segment, Understood } from '../../src/core/query/answer.ts';

/** One line of JSON: `{q, hits: [{id, title, score}]}`. */
export function asLine({ query, hits }: Answer): string {
  return JSON.stringify({
    q: query,
    hits: hits.map(({ id, title, score }) => ({ id, title: plain(title), score })),
  });
}

/** An answer as a terminal shows it. */
export function asText({ hits, total, understood, failed, nearest }: Answer): string {
  const notes = [
    ...understood.map(note),
    ...(failed.length > 0
      ? [`No paper holds ${quoted(failed)}${total > 0 ? '; shown is what holds the rest' : ''}.`]
      : []),
    ...(nearest.length > 0
      ? [`Nearest words on this shelf: ${quoted(nearest.map(({ word }) => word))}.`]
      : []),
  ];
  const lines = hits.map(({ id, title, why, year }) => {
    const reasons = why.map(({ kind, words }) => `${kind}: ${words.join(', ')}`).join('; ');
    return `${plain(title)}${year === undefined ? '' : ` (${String(year)})`}\n  ${id}  ${reasons}`;
  });
  return [...notes, `${String(total)} ${total === 1 ? 'paper' : 'papers'}`, ...lines].join('\n');
}

function note({ kind, from, to }: Understood): string {
  return to.length === 0 ? `${kind}: ${from}` : `${kind}: ${from} → ${to.join(', ')}`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}

function plain(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}
