import { isCompanyForm, isGroup } from './isGroup.ts';

/** The names in one string, as written, each with its initials and suffix: "A and B", "A; B", "B, A., D, C.". */
export function namesOf(written: string): string[] {
  const known = withoutMore(written);
  const separator = /[;\n]/.test(known) ? /[;\n]/ : / and | & /.test(known) ? /,? and | & / : undefined;
  const parts = separator ? known.split(separator) : [known];
  // "A B, C D and E F" lists whole names by comma; "Family, Given and Family, Given" does not.
  const names = /[;\n]/.test(known)
    ? parts
    : parts.flatMap((part) => atCommas(part, separator !== undefined));
  if (isOneGroup(names)) return [known];
  return names.map((name) => withoutMore(name.trim())).filter((name) => name !== '');
}

/** "Centers for Disease Control and Prevention": what follows an organisation that is of something is no name. */
function isOneGroup([first = '', ...others]: readonly string[]): boolean {
  const isOfSomething = / (?:of|for) /.test(first) && isGroup({ name: first });
  return (
    isOfSomething &&
    others.length > 0 &&
    others.every((other) => /^\p{L}+$/u.test(other.replace(/^and /, '').trim()))
  );
}

/** A name, or a list of names, without the mark that there are more: "et al.", "and others", "…". */
export function withoutMore(written: string): string {
  const end = Math.max(written.length - longestMark, 0);
  return (written.slice(0, end) + written.slice(end).replace(mark, '')).trim();
}

export function hasMore(written: string): boolean {
  return mark.test(written.slice(-longestMark));
}

// "Others" alone after a first name is a family name.
const mark =
  /[\s,;]*(?:(?:^|[,;]\s*|(?:^|\s)(?:and|&)\s+)others\.?|(?:^|[\s,;])(?:(?:and|&)\s+)?et\.?\s+al\.?|…|\.{3})[\s.,;]*$/i;
const longestMark = 40;

export function isSuffix(part: string): boolean {
  return /^(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d)\.?$/i.test(part);
}

/** `isOneOfMany`: whether what is split stands between "and"s, as in BibTeX, where "King, Jr., Martin" is one person. */
function atCommas(written: string, isOneOfMany: boolean): string[] {
  const parts = written.split(',').map((part) => part.trim());
  if (parts.length < 2) return [written];
  const isOne = parts.length === 3 && parts.slice(1).some(isSuffix);
  if (isOne && (isOneOfMany || !parts.some((part) => /\s/.test(part)))) return [written];
  const names: string[] = [];
  const isInverted = parts.some(isInitials);
  for (const part of parts) {
    const last = names.at(-1);
    // With initials behind one family name, every other name has its given ones behind it: "Smith, J., Doe, Anna".
    const belongs =
      isSuffix(part) ||
      isCompanyForm(part) ||
      isInitials(part) ||
      (isInverted && /^[^,\s]*$/.test(last ?? ''));
    if (last !== undefined && belongs) names[names.length - 1] = `${last}, ${part}`;
    else names.push(part);
  }
  if (names.length < parts.length) return names;
  return parts.length > 2 || parts.every((part) => /\s/.test(part)) ? parts : [written];
}

/** "J.", "J. K.", "J.-P.", "JK": what no name is by itself. */
function isInitials(part: string): boolean {
  return !isSuffix(part) && /^(?:\p{Lu}\p{Ll}?\.[\s-]?)+$|^\p{Lu}(?:[\s-]?\p{Lu})?$/u.test(part);
}
