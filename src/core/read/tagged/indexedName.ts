import { isSuffix } from '../../people/namesOf.ts';

/** A name whose source says which part is which. */
export interface NameParts {
  family: string;
  given: string;
  suffix?: string;
}

/**
 * An author as indexes write one, with initials or a suffix behind: "Bekkers EJ", "Bekkers E.-J.", "King ML Jr", "King,
 * Martin Luther Jr". What is written otherwise stays as it is.
 */
export function indexedName(written: string): string | NameParts {
  const { family, given = '', behind = '' } = (short.exec(written) ?? long.exec(written))?.groups ?? {};
  if (family === undefined) return written;
  if (behind === '') return written.includes(',') ? written : { family, given };
  return isSuffix(behind) || /^\d(?:st|nd|rd|th)$/.test(behind) ? { family, given, suffix: behind } : written;
}

// Up to four initials behind a name that has a small letter: "OpenAI", "IBM UK" and "LI X" say nothing.
const short =
  /^(?<family>(?=[^,]*\p{Ll})\p{L}[\p{L}\p{M}'’. -]*) (?<given>\p{Lu}\.?(?:[ -]?\p{Lu}\.?){0,3})(?: (?<behind>\S{2,4}))?$/u;
const long = /^(?<family>[^,]+), (?<given>[^,]+?) (?<behind>[^\s,]{2,4})$/u;
