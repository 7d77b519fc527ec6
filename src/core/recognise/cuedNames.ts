import { everyMatch } from '../words/everyMatch.ts';
import { introducing, type Saying, sayings } from './introducing.ts';
import { nameCues } from './nameCues.ts';
import { fitting } from './nameFitting.ts';
import { isCoined } from './nameShape.ts';

const cues = nameCues.map((cue) => ({ ...cue, pattern: new RegExp(cue.pattern, 'gu') }));

/** What a sentence calls by a name in one of the ways that `nameCues` knows, and where. */
export function* cuedNames(sentence: string): Generator<{ name: string; at: number }> {
  const introduces = introducing.test(sentence);
  const said: Record<Saying, boolean> = {
    proposing: introduces && sayings.proposing.test(sentence),
    calling: sayings.calling.test(sentence),
    ours: sayings.ours.test(sentence),
  };
  for (const cue of cues) {
    if ((cue.introducing && !introduces) || !said[cue.saying]) continue;
    for (const match of everyMatch(cue.pattern, sentence)) {
      const printed = match.groups?.['name'];
      const name = printed === undefined ? undefined : fitting(printed, cue);
      if (printed === undefined || name === undefined) continue;
      const at = match.index + match[0].lastIndexOf(printed);
      if (others.test(sentence.slice(Math.max(0, match.index - 90), match.index))) continue;
      if (mishap.test(sentence.slice(Math.max(0, at - 80), at))) continue;
      const next = sentence.slice(at + name.length, at + name.length + 9);
      if (!isCoined(name.split(' ')[0] ?? '') && goesOn.test(next)) continue;
      yield { name, at };
    }
  }
}

/** "the recently proposed method (called E3C)". */
const others =
  /\b(?:recently|previously|earlier)[- ](?:proposed|introduced|developed|published|released)\b[^.;]*$/i;

/** "a failure mode we refer to as the": what befalls systems is no system. */
const mishap =
  /\b(?:phenomen(?:on|a)|effect|failure(?: mode)?|mismatch|limitation|weakness|pitfall|bias|gap|property|condition|dynamic)s?(?:[ ,–—-]{1,3}(?:that|which|we|is|are|hereafter|also|term|call|name|dub|refer|to|called|named|termed|dubbed|coined|as|the|an?)){1,6} ["“”'‘]{0,2}$/;

/** "called Fast Decoding and Slow Encoding": what was read is the half of it. */
const goesOn = /^(?: and|,) (?!A |An |The |Our |We |It )\p{Lu}/u;
