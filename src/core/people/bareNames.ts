import { findAccent } from '../text/findAccent.ts';
import { characterCommands } from '../text/texNotation.ts';
import { eastAsian } from './personName.ts';

/** Where a name ends in a list of names. */
const end = String.raw`(?=\s{0,9}(?:$|[,;\n、，；]|\band\b|&))`;
const orcid = /\s{0,3}\(?\[?(?:https?:\/\/orcid\.org\/|orcid:?\s*)?\d{4}-\d{4}-\d{4}-\d{3}[\dX]\)?\]?/gi;
const mailbox = /\s{0,3}[<([]?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+[>)\]]?/g;
const bracketed = new RegExp(String.raw`(?<=\S)\s{0,3}(?:\([^()\n]{1,300}\)|\[[^[\]\n]{1,300}\])${end}`, 'g');
const signs = new RegExp(String.raw`(?<=[\p{L}.])\s?(?:[¹²³⁰-⁹ᵃ-ᶻ*∗⁎†‡§¶‖#✉](?:\s?,)?\s?)+${end}`, 'gu');
const numbers = new RegExp(String.raw`(?<=\p{Ll})\d{1,2}(?:\s?,\s?\d{1,2})*${end}`, 'gu');
const degree = String.raw`(?:Ph\.?\s?D|D\.?\s?Phil|M\.?\s?D|M\.?\s?P\.?\s?H|M\.?\s?Sc|B\.?\s?Sc|M\.?\s?S|M\.?\s?A|M\.?\s?B\.?\s?A|MBBS|MBChB|DDS|DVM|PharmD|Dr\.? (?:med|rer\. ?nat|phil)|R\.?N|FRCP|FACP)`;
const degrees = new RegExp(
  String.raw`(?<=\p{L}{2}\.?)(?:,\s?${degree}\.?)+${end}|(?<=\p{L}{2} \p{L}{2,30}) (?:PhD|Ph\.D|MD|M\.D)\.?${end}`,
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
  if (/^(?!by )[\p{L}\p{M}\s,.;'’-]*$/u.test(names) && !/\b(?:Dr|Prof|M\.?[DS]|Ph\.?\s?D|M[PB])/.test(names))
    return names;
  const bare = names
    .replace(/^by (?=\p{Lu})/u, '')
    .replaceAll(mailbox, '')
    .replaceAll(orcid, '')
    .replaceAll(bracketed, (whole) => (eastAsian.test(whole) ? whole : ''))
    .replaceAll(signs, '')
    .replaceAll(titles, '')
    .replaceAll(degrees, '');
  return hasNumbers(bare) ? bare.replaceAll(numbers, '') : bare;
}

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
