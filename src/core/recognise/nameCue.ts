import type { Saying } from './introducing.ts';

/**
 * What stands where the name is sought.
 * `coined`: one word with the look of a name; `capitalised`: besides that, a phrase of capitalised words;
 * `any`: besides those, up to four plain words, which the text calls a name in so many words.
 */
export type NameForm = 'coined' | 'capitalised' | 'any';

export interface NameCue {
  name: string;
  /** What every match holds: looked for first, as most sentences have none of it. */
  saying: Saying;
  /** A regular expression with a group `name`, to be run over one sentence. */
  pattern: string;
  form: NameForm;
  /** The sentence must also say that something is being introduced. */
  introducing: boolean;
  /** A word of the field is no name here, however it looks. */
  generic: 'refused' | 'allowed';
  examples: readonly [sentence: string, name: string | null][];
}

/** What may stand around a name. As a part of a regular expression. */
export const quote = '["“”\'‘’`]{0,2}';
