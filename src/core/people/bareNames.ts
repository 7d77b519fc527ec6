import { findAccent } from '../text/findAccent.ts';
import { characterCommands } from '../text/texNotation.ts';
import { eastAsian } from './personName.ts';

/** Where a name ends in a list of names. */
const end = String.raw`(?=\s{0,9}(?:$|[,;\n、，；]|\band\b|&))`;
const orcid = /\s{0,3}\(?\[?(?:https?:\/\/orcid\.org\/|orcid:?\s*)?\d{4}-\d{4}-\d{4}-\d{3}[\dX]\)?\]?/gi;
const mailbox = /\s{0,3}[<([]?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+[>)\]]?/g;
const bracketed = new RegExp(String.raw`(?<=\S)\s{0,3}(?:\([^()\n]{1,300}\)|\[[^[\]\n]{1,300}\])${end}`, 'g');
/** Marks of notes and affiliations, whatever sign a page has for them, also raised as TeX does it: "★", "^{1,2}". */
const sign = String.raw`[¹²³⁰-⁹ᵃ-ᶻ*†‡§¶‖#@※⁂\p{So}\p{Sm}\uFE0F]|\^(?:\{[\p{L}\p{N}*†‡,\s]{0,20}\}|[\p{L}\p{N}*†‡]{1,3})`;
const noted = String.raw`(?:\d{1,2}|\p{Ll}(?!\p{L})|${sign})`;
/** "Jane Doe1,*", "Jane Doe 1,2": a sign, or several numbers, is in no name. */
const signs = new RegExp(
  String.raw`(?<=[\p{L}.])(?:\s?(?:\d{1,2}|(?<=\s)[a-z])(?=\s?,?\s?[*†‡§¶‖^])|\s?(?:${sign})|\s?\d{1,2}\s?,\s?(?=\d))(?:[\s,]{0,2}${noted}){0,12}${end}`,
  'gu',
);
const before = /(?<=^|[,;\n]\s{0,3}|\band |& )[*†‡§¶‖#@※\p{So}\p{Sm}]+\s?(?=\p{Lu})/gu;
/** One number or small letter may be of a name, "Team Qwen2", save where two names have one. */
const numbers = new RegExp(
  String.raw`(?<=\p{Ll})(?:\d{1,2}| (?:\d{1,2}|[a-z]))(?:\s?,\s?(?:\d{1,2}|[a-z](?!\p{L})))*${end}`,
  'gu',
);
/** DBLP tells people of one name apart by numbers: "Wei Wang 0001". */
const homonym = new RegExp(String.raw`(?<=\p{L}\.?) 0\d{3}${end}`, 'gu');
/** "John Roe,", "Jane Doe.": from a list that was cut. */
const trailing =
  /(?<=[\p{L}.])[,;]+(?=\s{0,9}(?:$|\n))|(?<=\p{Lu}\p{Ll}{2,30})(?<! (?:Inc|Ltd|Corp|Esq|Univ|Dept|Inst|Assoc|Bros))\.(?=\s{0,9}(?:$|\n))/gu;
const degree = String.raw`(?:Ph\.?\s?D|D\.?\s?Phil|MD|M\.?\s?P\.?\s?H|M\.?\s?Sc|B\.?\s?Sc|MS|MA|M\.?\s?B\.?\s?A|MBBS|MBChB|DDS|DVM|PharmD|Dr\.? (?:med|rer\. ?nat|phil)|R\.?N|FRCP|FACP)`;
/** "Warren, M. A." and "Smith, M.D." have initials there; among other degrees, and as behind no initials, they are some. */
const initials = String.raw`M\.\s?[DSA]`;
const degrees = new RegExp(
  String.raw`(?<=\s\S{1,40}\p{L}\.?)(?:(?:,\s?${initials}\.?)?(?:,\s?${degree}\.?)+(?:,\s?${initials}\.?)?)+${end}|(?<=\p{L}{2} \p{L}{2,30}) (?:PhD|Ph\.D|MD|M\.D)\.?${end}`,
  'gu',
);
const titles = /(?<=^|[,;\n]\s{0,3}|\band |& )(?:(?:Dr|Prof|Professor)\.? )+(?=\p{Lu})/gu;

/**
 * A name, or a list of names, without what pages and exports set beside names and is none of them: "¹,*", "(MIT)", "[2]", an
 * ORCID, an address, "Prof.", "MD, PhD"; letters written for TeX are letters. Small numbers go only where two names have
 * one, for "Team Qwen2" is a name.
 */
export function bareNames(written: string): string {
  const names = written.includes('\\') ? withoutTex(written) : written;
  if (/^(?!by )[\p{L}\p{M}\s,.;'’-]*$/u.test(names) && !mayHoldMore.test(names)) return names;
  const bare = names
    .replace(/^by (?=\p{Lu})/u, '')
    .replaceAll(mailbox, '')
    .replaceAll(orcid, '')
    .replaceAll(bracketed, (whole) => (eastAsian.test(whole) ? whole : ''))
    .replaceAll(homonym, '')
    .replaceAll(signs, '')
    .replaceAll(before, '')
    .replaceAll(titles, '')
    .replaceAll(degrees, '')
    .replaceAll(trailing, '');
  return hasNumbers(names) || hasNumbers(bare) ? bare.replaceAll(numbers, '') : bare;
}

/** A title, a degree, a letter for an affiliation, the end of a sentence: all that letters and points alone can hide. */
const mayHoldMore = /\b(?:Dr|Prof|M\.?[DS]|Ph\.?\s?D|M[PB])|\p{Ll} [a-z](?!\p{L})|[.,;]\s{0,9}(?:$|\n)/u;

function hasNumbers(names: string): boolean {
  return (names.match(numbers)?.length ?? 0) > 1;
}

/** `M{\"u}ller`, `Ho\v{s}ek`, `{\O}rsted`. */
function withoutTex(written: string): string {
  let plain = '';
  for (let at = 0; at < written.length;) {
    const accent = written[at] === '\\' ? findAccent(written, at) : undefined;
    command.lastIndex = at;
    const [whole, name = ''] = accent === undefined ? (command.exec(written) ?? []) : [];
    const sign = characterCommands.get(name);
    if (accent !== undefined) plain += accent.value;
    else if (whole !== undefined && sign !== undefined) plain += sign;
    else plain += written[at] ?? '';
    at = accent?.end ?? at + (sign === undefined ? 1 : (whole?.length ?? 1));
  }
  return plain.replaceAll(/\{(\P{ASCII}{1,3})\}/gu, '$1');
}

const command = /\\([A-Za-z]+)(?:\{\}| )?/y;
