import type { Author } from '../paper.ts';
import { isGroup } from './isGroup.ts';
import { isDoctor, isSuffix } from './namesOf.ts';

/** A name as citation formats want it: parts, or one that must not be taken apart. */
export type PersonName =
  | { family: string; given: string; particle: string; suffix: string; literal?: undefined }
  | { literal: string };

const particles = new Set(
  "van von der den de del della di da do dos das du des la le ter ten te zu zur zum af av el al bin ibn ben 't".split(
    ' ',
  ),
);

/** Capitalised, these begin a family name ("Luc Van Gool"), save beside a Vietnamese one ("Nguyen Van Anh"). */
const capitalParticles = new Set(['Van', 'Von', 'De', 'Del', 'Della', 'Der', 'Den', 'Dos', 'Ter']);
const vietnameseFamilies = new Set(
  'Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Dinh Doan Truong'.split(' '),
);

export const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Without a comma before it only what is no name itself: not "MD". */
const generation = /^(?:Jr|Sr|II|III|IV)\.?$/;

/**
 * Splits a name where a format forces it. The source's own split is taken as it is. Otherwise: the last word is the
 * family name, together with the particles before it; "Jr.", "III" are suffixes; "Family, Given" is understood;
 * initials stuck to a name are parted. Kept whole as `literal`: single names, organisations, and East Asian script,
 * whose order says nothing reliable. What no rule can know stays as the last-word rule has it: "Gabriel García
 * Márquez", family name first in Latin script.
 */
export function personName(author: Author): PersonName {
  const { family, given = '', suffix = '' } = author;
  const name = tidy(author.name);
  if (family) return { family: tidy(family), given: tidy(given), particle: '', suffix: tidy(suffix) };
  if (isGroup(author) || eastAsian.test(name)) return { literal: name };
  const parts = partsAtCommas(name);
  const [behind, ...others] = parts.behind;
  if (others.length > 0) return { literal: name };
  return behind === undefined
    ? split(parts.first.split(' '), parts.suffix)
    : withoutParticle(parts.first, behind, parts.suffix);
}

/** "King, Jr., Martin": what stands first, a suffix, and all else behind commas. */
export function partsAtCommas(name: string): { first: string; suffix: string; behind: string[] } {
  if (!name.includes(',')) return { first: tidy(name), suffix: '', behind: [] };
  const [first = '', ...more] = name.split(',').flatMap((part) => tidy(part) || []);
  const at = more.length > 1 || isDoctor(first, more[0] ?? '') ? more.findIndex(isSuffix) : -1;
  return { first, suffix: more[at] ?? '', behind: more.filter((_, index) => index !== at) };
}

/** "Family, Given, Suffix", as RIS and BibTeX write it; literals as they are. */
export function sortName(author: Author): string {
  const name = personName(author);
  if (name.literal !== undefined) return name.literal;
  const family = name.particle === '' ? name.family : `${name.particle} ${name.family}`;
  return [family, name.given, name.suffix].filter((part) => part !== '').join(', ');
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function split(words: string[], suffix: string): PersonName {
  const last = words.at(-1) ?? '';
  if (suffix === '' && words.length > 2 && generation.test(last)) return split(words.slice(0, -1), last);
  if (words.length === 1) return unglued(last, suffix);
  let start = words.length - 1;
  while (start > 1 && isParticle(words, start - 1)) start -= 1;
  const given = words.slice(0, start).join(' ');
  return withoutParticle(words.slice(start).join(' '), given, suffix);
}

function isParticle(words: string[], index: number): boolean {
  const word = words[index] ?? '';
  if (particles.has(word)) return true;
  if (!capitalParticles.has(word)) return false;
  return !vietnameseFamilies.has(words[0] ?? '') && !vietnameseFamilies.has(words.at(-1) ?? '');
}

/** "van der Berg" is particle and family; "Van den Broeck" is all family, since its capital is kept when sorting. */
function withoutParticle(whole: string, given: string, suffix: string): PersonName {
  const words = whole.split(' ');
  let end = 0;
  while (end < words.length - 1 && particles.has(words[end] ?? '')) end += 1;
  return { family: words.slice(end).join(' '), given, particle: words.slice(0, end).join(' '), suffix };
}

/** "V.Bujarrabal" is V. Bujarrabal; "Inamullah" and "OpenAI" are all there is. */
function unglued(word: string, suffix: string): PersonName {
  const match = /^((?:\p{Lu}\p{Ll}?\.-?)+)(\p{L}[\p{L}'’-]+)$/u.exec(word);
  if (match?.[1] === undefined || match[2] === undefined)
    return { literal: suffix === '' ? word : `${word} ${suffix}` };
  return { family: match[2], given: match[1], particle: '', suffix };
}
