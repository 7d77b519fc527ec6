import { isCategoryCode } from './categoryName.ts';
import type { Stand } from './growPhrase.ts';
import { terms } from '../words/terms.ts';

/** A word that is a verb in this part of its places is one. */
const VERB = 0.3;
/** Of the text around a word, what is read: a word or two. */
const AROUND = 24;

/** Whether a phrase, with texts that hold it, can name no topic whatever it tells apart. */
export function isNoName(phrase: string, stands: readonly Stand[]): boolean {
  return holdsCode(phrase) || isProduct(phrase) || endsAsAdverb(phrase, stands) || isVerb(phrase, stands);
}

/** "Read" of "should be read as", "optimizing" of "optimizing the loss": where a noun cannot stand. */
function isVerb(phrase: string, stands: readonly Stand[]): boolean {
  if (terms(phrase).length !== 1) return false;
  const verbs = stands.filter(
    ({ text, start, end }) =>
      afterVerb.test(text.slice(Math.max(0, start - AROUND), start)) ||
      beforeObject.test(text.slice(end, end + AROUND)),
  );
  return verbs.length >= VERB * stands.length;
}

const afterVerb =
  /\b(?:be|been|can|cannot|could|may|might|must|shall|should|they|we|will|would) (?:[a-z]{2,16}ly )?$/i;
const beforeObject = /^ (?:an?|its|our|the|their|these|this|those) /i;

/** "cs.IT" and "cs.IT channel", of sources that have codes for keywords. */
function holdsCode(phrase: string): boolean {
  return isCategoryCode(phrase) || phrase.split(' ').some(isCategoryCode);
}

/** "GPT-4o", "Qwen3-VL-8B" and "Gemini 2.0 Flash" are what papers use, not what they are about; "3D" is no number. */
function isProduct(phrase: string): boolean {
  return terms(phrase).some(({ text }) => /\d/.test(text) && !/^\dD$/i.test(text));
}

/** "Clinically", beside "clinical" in the same texts; "family" and "assembly" stand beside no "fami" or "assemb". */
function endsAsAdverb(phrase: string, stands: readonly { text: string }[]): boolean {
  const [, adjective] = /(?<![a-z])([a-z]+)ly$/i.exec(phrase) ?? [];
  return adjective !== undefined && stands.some(({ text }) => text.includes(` ${adjective.toLowerCase()} `));
}
