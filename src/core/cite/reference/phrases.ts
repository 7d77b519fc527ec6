/** A stretch of a reference. */
export interface Phrase {
  text: string;
  /** Set in italics: the name of what the paper stands in, or its own where it stands alone. */
  isLeaning?: boolean;
}

/** What a part of a reference may be given as; nothing is left out. */
type Part = string | Phrase | readonly Phrase[] | undefined;

/** The parts that say something, with this between each two. */
export function phrases(between: string, ...parts: readonly Part[]): readonly Phrase[] {
  return parts
    .map(listed)
    .filter((part) => textOf(part) !== '')
    .flatMap((part, at) => (at === 0 ? part : [{ text: between }, ...part]));
}

export function leaning(text: string | undefined): readonly Phrase[] {
  return text === undefined ? [] : [{ text, isLeaning: true }];
}

/** With a full stop, unless the last sign ends a sentence by itself. */
export function ended(part: Part): readonly Phrase[] {
  const own = listed(part);
  return /^$|[.?!…]$/.test(textOf(own)) ? own : [...own, { text: '.' }];
}

/** What a reader copies. */
export function textOf(reference: readonly Phrase[]): string {
  return reference.map(({ text }) => text).join('');
}

function listed(part: Part): readonly Phrase[] {
  if (part === undefined) return [];
  if (typeof part === 'string') return [{ text: part }];
  return 'text' in part ? [part] : part;
}
