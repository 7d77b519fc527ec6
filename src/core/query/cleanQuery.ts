/** Longer than any title; what a person pastes beyond it is a text, not a question. */
const LONGEST = 400;

/** Control characters and invisible signs go, but the non-joiner, which parts a word of Persian; every kind of quotation mark becomes one. */
export function cleanQuery(typed: string): string {
  return (
    typed
      .replaceAll(/(?!\u200C)\p{Cf}/gu, '')
      .replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
      .replaceAll(/[“”„‟«»＂]/g, '"')
      // "speed-up > 3x" is what `speedup:>3x` says.
      .replaceAll(/\b(speed-?up|reduction|gain|steps):? ?([<>≤≥]=?) ?(?=\d)/gi, '$1:$2')
      .replaceAll(/(?<=\byears?: ?\d{4}) (?:to|until|-|–) (?=\d{4}\b)/gi, '..')
      .trim()
  );
}

export function shortenQuery(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
  return cut.replace(/\s\S*$/, '') || cut;
}
