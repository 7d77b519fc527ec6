/** Words that an acronym may skip. */
const skippable =
  /^(?:of|the|and|for|in|on|to|a|an|with|by|via|from|at|or|as|into|over|under|between|through|using|based|de|la|du|der|und)$/i;

/** A long form found letter by letter does not run across these; one found by initials may. */
const dividers = /[,;:()[\]]|[.!?]\s|\s[-–—]\s|["“”]/g;

interface Word {
  text: string;
  start: number;
}

/**
 * Where in `text` the long form begins that ends with `text` and spells `short`; undefined when none does.
 * First by the words' initials, else letter by letter from the right as Schwartz and Hearst do.
 */
export function alignAcronym(short: string, text: string): number | undefined {
  const letters = [...short.toLowerCase()].filter((char) => /[\p{L}\d]/u.test(char));
  if (letters.length < 2) return undefined;
  const most = Math.min(letters.length + 5, letters.length * 2);
  const words = [...text.matchAll(/[\p{L}\d]+/gu)].map((match) => ({ text: match[0], start: match.index }));
  const divided = Math.max(-1, ...[...text.matchAll(dividers)].map((match) => match.index));
  return (
    byInitials(letters, words.slice(-most - 4)) ??
    byLetters(
      letters,
      words.slice(-most).filter((word) => word.start > divided),
    )
  );
}

/** Every letter the initial of a word, in order, ending with the last word; small words may be skipped. */
function byInitials(letters: readonly string[], words: readonly Word[]): number | undefined {
  let next = letters.length - 1;
  for (const [back, word] of words.toReversed().entries()) {
    if (word.text.charAt(0).toLowerCase() === letters[next]) {
      if (next === 0) return word.start;
      next--;
    } else if (back === 0 || !skippable.test(word.text)) return undefined;
  }
  return undefined;
}

/** From the right, each letter anywhere in a word; the first letter only at a word's beginning. */
function byLetters(letters: readonly string[], words: readonly Word[]): number | undefined {
  let next = letters.length - 1;
  let initials = 0;
  for (const [back, word] of words.toReversed().entries()) {
    const lower = word.text.toLowerCase();
    const before = next;
    for (let at = lower.length - 1; at >= 0 && next >= 0; at--) {
      if (lower.charAt(at) !== letters[next] || (next === 0 && at > 0)) continue;
      next--;
      if (at === 0) initials++;
    }
    if (back === 0 && next === before) return undefined;
    if (next >= 0) continue;
    return plausible(letters.length, back + 1, initials) && !skippable.test(word.text)
      ? word.start
      : undefined;
  }
  return undefined;
}

/** Not letters scattered through words by chance: at least half of them begin a word, or the words are few. */
function plausible(letters: number, words: number, initials: number): boolean {
  return initials * 2 >= letters || (words <= 2 && words < letters);
}
