import { isGeneric } from './genericAcronyms.ts';
import type { NameCue } from './nameCues.ts';
import { isCoined, isNameLike } from './nameShape.ts';

/** The part of the words found that has the form which the cue asks for; undefined when none has. */
export function fitting(
  printed: string,
  { form, generic }: Pick<NameCue, 'form' | 'generic'>,
): string | undefined {
  const words = printed.split(' ');
  const first = words[0] ?? '';
  if (form === 'any')
    return isGeneric(first) || opensNoName.test(printed) || determined.test(printed) ? undefined : printed;
  const coined = generic === 'allowed' && words.length === 1 ? isCoined(first) : isNameLike(first);
  if (words.length === 1)
    return coined || (form === 'capitalised' && isCapitalised(first)) ? first : undefined;
  const whole = words.slice(1).every((word) => isCapitalised(word) || isCoined(word) || version.test(word));
  if (whole && (coined || (form === 'capitalised' && isCapitalised(first)))) return printed;
  return coined ? first : undefined;
}

/** "HyperCLOVA X 8B Omni", "Med-PaLM 2", "Foo v1.5". */
const version = /^(?:[A-Z]|[vV]?\d+(?:\.\d+)*[A-Za-z]?)$/;

const opensNoName =
  /^(?:the|an?|this|that|these|those|it|its|our|their|one|two|three|four|five|only|first|second|some|any|each|every|more|most|all|both|what|how|not|as|in|on|by|to|of|for|with|and|or|is|are|can|via|also|where|when|which|we)\b/i;

/** "detecting all targets": said of something, not its name. */
const determined = / (?:all|the|an?|each|every|its|their|this|these|any|some) /;

/** Capitalised, but from a person, a people, a month or the start of a sentence. */
const ordinary = new Set(
  `The A An This These We Our In It For To On By As At If And Or No New Bayesian Gaussian Markov Monte Fourier Euler Hilbert
Riemannian Lagrangian Hamiltonian Boolean English Chinese German French European American Italian Spanish Russian Japanese
Indian Arabic Latin Greek January February March April May June July August September October November December Figure
Table Section Theorem Lemma Chapter Part Appendix Phase Type Class Level Step Stage Task Problem Property Internet Web`.split(
    /\s+/,
  ),
);

function isCapitalised(word: string): boolean {
  return (
    /^\p{Lu}[\p{Ll}'’-]{2,}(?:(?!\p{Ll})\p{L}+)?$/u.test(word) && !ordinary.has(word) && !isGeneric(word)
  );
}
