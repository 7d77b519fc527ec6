/**
 * Braces what a bibliography style must not lower: words with a capital after their first letter (DADAO, mRNA),
 * single capitals (the T of T3), formulas. In a title written like a sentence every capitalised word inside it is a
 * name (Bayesian, Fourier) and is kept as well; in Title Case nobody can tell, and in ALL CAPITALS none is meant.
 *
 * @param tex a title in TeX
 */
export function protectCapitals(tex: string): string {
  const pieces = tex.match(/\$(?:\\.|[^$\\])+\$|\s+|(?:\\.|[^\s$\\])+|[\s\S]/gu) ?? [];
  const words = pieces.filter((piece) => /^[^$\s]/.test(piece));
  const shouted = !/\p{Ll}/u.test(words.join(''));
  const sentence = isSentence(words);
  return pieces
    .map((piece) => {
      if (piece.length > 2 && piece.startsWith('$')) return `{${piece}}`;
      if (shouted || /^[\s$]/.test(piece)) return piece;
      return mustKeep(piece) || (sentence && piece !== words[0] && isCapitalised(piece))
        ? braced(piece)
        : piece;
    })
    .join('');
}

/** A third of the longer words after the first begin small; in Title Case only prepositions do. */
function isSentence(words: string[]): boolean {
  const longer = words.slice(1).filter((word) => /^\p{L}{5,}/u.test(word) && !preposition.test(word));
  const small = longer.filter((word) => /^\p{Ll}/u.test(word));
  return small.length > 0 && small.length * 3 >= longer.length;
}

const preposition =
  /^(?:about|across|after|against|among|before|beyond|between|during|their|through|towards?|under|using|versus|where|which|within|without)$/i;

/** Part by part: "Multi-Objective" may become "Multi-objective", "Q-Diffusion" must keep its Q. */
function mustKeep(word: string): boolean {
  return lettersOf(word)
    .split(/[-–/]/)
    .some(
      (part) =>
        /^\P{L}*\p{L}.*\p{Lu}|\p{Lu}\(/u.test(part) ||
        (/^\P{L}*\p{Lu}\P{L}*$/u.test(part) && !/^A\P{L}?$/u.test(part)),
    );
}

function isCapitalised(word: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(lettersOf(word));
}

function lettersOf(word: string): string {
  return word.replaceAll(/\\[a-zA-Z]+(?:\{\})?|\\./g, '');
}

/**
 * Punctuation stays outside. A brace straight before a backslash would be read as an accent, so that one is doubled.
 * A word that holds half of a group ("\emph{in") cannot be braced and stays as it is.
 */
function braced(word: string): string {
  const before = /^["'`([“]*/u.exec(word)?.[0] ?? '';
  const rest = word.slice(before.length);
  const after =
    (/[([]/.test(rest) ? /(?<!["'`:;,.?!”])["'`:;,.?!”]*$/u : /(?<![)\]"'`:;,.?!”])[)\]"'`:;,.?!”]*$/u).exec(
      rest,
    )?.[0] ?? '';
  const core = rest.slice(0, rest.length - after.length);
  if (core === '' || !isBalanced(core)) return word;
  return `${before}${core.startsWith('\\') ? `{{${core}}}` : `{${core}}`}${after}`;
}

/** Whether every brace is closed and none too many: BibTeX counts them all, even escaped ones. */
export function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
