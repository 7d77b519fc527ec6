import type { Author } from '../paper.ts';

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

const suffixes = /^(?:Jr|Sr|II|III|IV)\.?$/;
const collective =
  /\b(?:Collaboration|Consortium|Team)\b|\b(?:Group|Project|Initiative|Committee|Network|Organi[sz]ation|Institute|University|Laboratory|Labs?|Foundation|Society|Association|Community|Authors|Contributors|Inc\.?|Ltd\.?)$|^(?:The|the) /;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Splits a displayed name where a format forces it. The source's own split is taken as it is. Otherwise:
 * the last word is the family name, together with the particles before it; "Jr.", "III" are suffixes;
 * "Family, Given" is understood; initials stuck to a name are parted. Kept whole as `literal`: single names,
 * groups ("BABAR Collaboration"), "et al.", and East Asian script, whose order says nothing reliable.
 * What no rule can know stays as the last-word rule has it: "Gabriel García Márquez", family name first in Latin script.
 */
export function personName(author: Author): PersonName {
  const name = tidy(author.name);
  if (author.family !== undefined && author.family !== '') {
    return { family: tidy(author.family), given: tidy(author.given ?? ''), particle: '', suffix: '' };
  }
  if (eastAsian.test(name) || collective.test(name) || isOthers(author)) return { literal: name };
  const [first = '', ...more] = name.split(/\s*,\s*/).filter((part) => part !== '');
  if (more.length === 0) return split(first.split(' '), '');
  if (more.length === 1 && suffixes.test(more[0] ?? '')) return split(first.split(' '), more[0] ?? '');
  if (more.length === 1) return withoutParticle(first, more[0] ?? '', '');
  if (more.length === 2 && suffixes.test(more[0] ?? ''))
    return withoutParticle(first, more[1] ?? '', more[0] ?? '');
  return { literal: name };
}

/** Whether the entry stands for the authors who are not named: "et al.", "and others". */
export function isOthers(author: Author): boolean {
  return /^(?:and )?(?:et al\.?|others)$/i.test(tidy(author.name));
}

/** "Family, Given, Suffix", as RIS and BibTeX write it; literals as they are. */
export function invertedName(name: PersonName): string {
  if (name.literal !== undefined) return name.literal;
  const family = name.particle === '' ? name.family : `${name.particle} ${name.family}`;
  return [family, name.given, name.suffix].filter((part) => part !== '').join(', ');
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function split(words: string[], suffix: string): PersonName {
  const last = words.at(-1) ?? '';
  if (suffix === '' && words.length > 2 && suffixes.test(last)) return split(words.slice(0, -1), last);
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
