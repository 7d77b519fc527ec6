import { isCompanyForm, isGroup } from './isGroup.ts';

/** The names in one string, as written, each with its initials and suffix: "A and B", "A; B", "B, A., D, C.". */
export function namesOf(written: string): string[] {
  const named = withoutMore(written);
  const pairs = pairedParts(named);
  if (pairs) return pairs;
  const separator = /[;\n；、，]/.test(named)
    ? /[;\n；、，]/
    : / and | & /.test(named)
      ? /,? and | & /
      : undefined;
  const parts = separator ? named.split(separator) : [named];
  // "A B, C D and E F" lists whole names by comma; "Family, Given and Family, Given" does not.
  const names = /[;\n；、，]/.test(named)
    ? parts
    : areInverted(parts)
      ? parts
      : parts.flatMap((part) => atCommas(part, separator !== undefined));
  if (isOneGroup(names)) return [named];
  return names.map((name) => withoutMore(name.trim())).filter((name) => name !== '');
}

/** "Peng, Yue, Choi, Byron, and Xu, Jianliang": what stands behind "and" shows that all are turned around. */
function pairedParts(named: string): string[] | undefined {
  if (!/, (?:and|&) [^\s,]+, [^\s,]+$/.test(named)) return undefined;
  const parts = named.split(/, (?:(?:and|&) )?/);
  if (parts.length % 2 > 0 || !parts.every((part) => /^\p{Lu}\S*\p{Ll}/u.test(part) && !isSuffix(part)))
    return undefined;
  return parts.flatMap((family, at) => (at % 2 === 0 ? `${family}, ${parts[at + 1]}` : []));
}

/** "Smith, John and de la Cruz, Ana María": each has one comma, and some a name of one word beside it. */
function areInverted(parts: readonly string[]): boolean {
  const halves = parts.map((part) => part.split(',').map((half) => half.trim()));
  return (
    parts.length > 1 &&
    halves.every(({ length }) => length === 2) &&
    halves.some((two) => two.some((half) => half !== '' && !/\s/.test(half)))
  );
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
  return (known(written) ?? written).trim();
}

export function hasMore(written: string): boolean {
  return known(written) !== undefined;
}

/** What stands before the mark that there are more; undefined without such a mark. */
function known(written: string): string | undefined {
  if (!mayHaveMore.test(written)) return undefined;
  const body = written.replace(/(?<![\s.,;])[\s.,;]+$/, '');
  if (written.slice(body.length).includes('...')) return body;
  const mark = more.exec(body);
  return mark ? body.slice(0, mark.index).replace(/(?<![\s,;])[\s,;]+$/, '') : undefined;
}

/** What every mark holds: most names are told sooner that they have none. */
const mayHaveMore = /…|\.\.\.|\bal\b|others|more|authors/i;

// "Others" alone after a first name is a family name.
const more =
  /…$|(?:^|[\s,;])(?:(?:and|&)\s+)?et\.?\s+al$|(?:^|[,;]\s*|(?:^|\s)(?:and|&)\s+)others$|(?:^|[,;]\s*|\s)(?:(?:and|&)\s+|\+\s?)\d{1,5} (?:others|more|(?:more |other )?(?:co-)?authors)$/i;

export function isSuffix(part: string): boolean {
  return /^(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d)\.?$/i.test(part);
}

/** "Smith, M.D." is nobody's degree where nothing else is given of the name. */
export function isDoctor(first: string, behind: string): boolean {
  return first.includes(' ') || !/^m\.?d\.?$/i.test(behind);
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
