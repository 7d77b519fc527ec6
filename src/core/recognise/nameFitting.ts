import capitals from './data/ordinaryCapitals.json' with { type: 'json' };
import { isGeneric, isCoined, isNameLike } from './nameShape.ts';
import type { NameCue } from './nameCue.ts';

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
const ordinary = new Set(capitals.words.flatMap((line) => line.split(' ')));

function isCapitalised(word: string): boolean {
  return (
    /^\p{Lu}[\p{Ll}'’-]{2,}(?:(?!\p{Ll})\p{L}+)?$/u.test(word) && !ordinary.has(word) && !isGeneric(word)
  );
}
