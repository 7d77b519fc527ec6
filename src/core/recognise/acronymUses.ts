import type { Span } from '../paper.ts';

/** Where an acronym stands after `from` as a word of its own, with or without a plural's s: "GNN" is in "GNNs", not in "HGNN" or "GNN+". */
export function acronymUses(short: string, text: string, from: number): Span[] {
  const term = /[A-Z\d]s$/.test(short) ? short.slice(0, -1) : short;
  const uses: Span[] = [];
  for (let start = text.indexOf(term, from); start >= 0; start = text.indexOf(term, start + term.length)) {
    if (wordBefore.test(text.slice(Math.max(0, start - 2), start))) continue;
    const after = start + term.length;
    const end = [text[after] === 's' ? after + 1 : after, after].find(
      (each) => !wordAfter.test(text.slice(each, each + 2)),
    );
    if (end !== undefined) uses.push({ start, end });
  }
  return uses;
}

const wordBefore = /[\p{L}\p{N}-]$/u;
const wordAfter = /^[\p{L}\p{N}+]/u;
