import { withoutDegrees } from '../../people/withoutDegrees.ts';
import { citationOf } from '../citationOf.ts';
import { isObject } from '../fieldNames.ts';
import { plain } from '../heldText.ts';
import { namesIn } from './signsOf.ts';

export function people(held: unknown): unknown {
  if (typeof held === 'string') return namesIn(unmarked(held) ?? '') ?? unmarked(held);
  if (!Array.isArray(held)) return isObject(held) ? [person(held)] : held;
  return held.map((each: unknown) => (typeof each === 'string' ? unmarked(each) : person(each)));
}

/** Quarto parts a name below `name`, JOSS calls its parts otherwise; both say where a person works. */
function person(held: unknown): unknown {
  if (!isObject(held)) return held;
  const name = held.name;
  const parts = isObject(name) ? name : held;
  const family = parts.family ?? parts.surname ?? parts.last;
  const given = parts.given ?? parts['given-names'] ?? parts.first;
  if (typeof family === 'string' && typeof given === 'string') return { given, family };
  const whole = typeof name === 'string' ? name : (parts.literal ?? family ?? held.author);
  return typeof whole === 'string' ? { name: unmarked(whole) } : held;
}

/** The names a citation begins with: `Berger, A., & Lindqvist, T. (2024). …`. */
export function citedNames(held: unknown): string | undefined {
  const [, names = ''] = /^([^"“”(]{4,2000})[("“]/.exec(citationOf(held) ?? '') ?? [];
  const whole = names.trimEnd().replace(/(?<!(?<!\p{L})\p{Lu})[.,]$/u, '');
  const bare = whole.split(', ').map(withoutDegrees).filter(Boolean).join(', ');
  return namesIn(allForwards(bare) ?? bare);
}

/** "Berger, Ada, Tom Lindqvist, and Zoe Poe": in the style of Chicago only the first name is turned around. */
function allForwards(names: string): string | undefined {
  const [family = '', given = '', ...others] = names
    .split(/,? and |, /)
    .map(withoutDegrees)
    .filter(Boolean);
  const isFirst = /^\p{Lu}\S*$/u.test(family) && /^\p{Lu}\S*(?: \p{Lu}\.?)?$/u.test(given);
  if (!isFirst || others.length === 0 || !others.every((name) => /\S \S/.test(name))) return undefined;
  return [`${given.replace(/(?<=\p{L}{2})\.$/u, '')} ${family}`, ...others].join(', ');
}

/** What an index of pages shows of a paper. */
export function excerptOf(held: unknown): string | undefined {
  return plain(held)?.replaceAll(/<\/?[a-z]{1,8} ?\/?>/gi, '');
}

/** HugoBlox numbers kinds as Academic did before it: 1 at a conference, 2 in a journal. */
export function kindOf(held: unknown): string | undefined {
  const text = (Array.isArray(held) ? held.map((each) => plain(each) ?? '') : [plain(held) ?? ''])
    .join(' ')
    .toLowerCase();
  if (/conference|proceedings|^1$/.test(text)) return 'conference';
  return /journal|manuscript|^2$/.test(text) ? 'journal' : undefined;
}

/** A name without its marks: `In *ExConf*`, `[[Ada Berger]]`, `**Ada Berger**†`. */
export function unmarked(held: unknown): string | undefined {
  return plain(held)
    ?.replaceAll(/\[\[(?:[^\][|]{0,200}\|)?([^\][]{0,200})\]\]/g, '$1')
    .replaceAll(/\[([^\][]{0,200})\]\([^()\s]{0,400}\)/g, '$1')
    .replaceAll(/<\/?[a-z]{1,8}>/gi, '')
    .replaceAll(/(?<![\p{L}\d])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![\p{L}\d])|[†‡§]/gu, '')
    .replace(/^(?:published )?in:? (?=\S)/i, '')
    .trim();
}

export function oneWord(held: unknown): string | undefined {
  const text = plain(held)?.replace(/^@/, '');
  return text !== undefined && /^\S+$/.test(text) ? text : undefined;
}
