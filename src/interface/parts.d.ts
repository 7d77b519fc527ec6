// The parts of the catalogue as modules, which a build makes of the one language that the shelf speaks
// (src/integrations/spokenWords.ts), so that a script carries the words it says and no more.
declare module '#interface/counts.ts' {
  import type { Said } from '#interface/words.ts';
  const part: Said<'counts'>;
  export = part;
}
declare module '#interface/everyPage.ts' {
  import type { Said } from '#interface/words.ts';
  const part: Said<'everyPage'>;
  export = part;
}
declare module '#interface/files.ts' {
  import type { Said } from '#interface/words.ts';
  const part: Said<'files'>;
  export = part;
}
declare module '#interface/former.ts' {
  import type { Said } from '#interface/words.ts';
  const part: Said<'former'>;
  export = part;
}
declare module '#interface/frame.ts' {
  import type { Said } from '#interface/words.ts';
  const part: Said<'frame'>;
  export = part;
}
declare module '#interface/lists.ts' {
  import type { Said } from '#interface/words.ts';
  const part: Said<'lists'>;
  export = part;
}
declare module '#interface/narrow.ts' {
  import type { Said } from '#interface/words.ts';
  const part: Said<'narrow'>;
  export = part;
}
declare module '#interface/numbers.ts' {
  import type { Said } from '#interface/words.ts';
  const part: Said<'numbers'>;
  export = part;
}
declare module '#interface/offline.ts' {
  import type { Said } from '#interface/words.ts';
  const part: Said<'offline'>;
  export = part;
}
declare module '#interface/offlineSign.ts' {
  import type { Said } from '#interface/words.ts';
  const part: Said<'offlineSign'>;
  export = part;
}
declare module '#interface/paper.ts' {
  import type { Said } from '#interface/words.ts';
  const part: Said<'paper'>;
  export = part;
}
declare module '#interface/paperPage.ts' {
  import type { Said } from '#interface/words.ts';
  const part: Said<'paperPage'>;
  export = part;
}
declare module '#interface/portable.ts' {
  import type { Said } from '#interface/words.ts';
  const part: Said<'portable'>;
  export = part;
}
declare module '#interface/report.ts' {
  import type { Said } from '#interface/words.ts';
  const part: Said<'report'>;
  export = part;
}
declare module '#interface/saved.ts' {
  import type { Said } from '#interface/words.ts';
  const part: Said<'saved'>;
  export = part;
}
declare module '#interface/search.ts' {
  import type { Said } from '#interface/words.ts';
  const part: Said<'search'>;
  export = part;
}

declare module '#interface/speech.ts' {
  import type { Speech } from '#interface/intl.ts';
  /** How the language says numbers, dates and lists. */
  export const { number, form, plural, percent, date, list, megabytes }: Speech;
}

declare module '#interface/language.ts' {
  /** The language of the words, as `lang` states it, and the way it is written. */
  export const language: string;
  export const direction: 'ltr' | 'rtl';
  /** Of the texts of the shelf. */
  export const shelfLanguage: string;
}

declare module '#interface/forms.ts' {
  /** The engine of a search, which then knows how words bend in the language of the shelf. */
  export const withOwnForms: <Engine>(engine: Engine) => Engine;
}
