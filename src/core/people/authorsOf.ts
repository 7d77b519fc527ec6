import type { Author } from '../paper.ts';
import { bareNames } from './bareNames.ts';
import { familyFirst } from './familyFirst.ts';
import { isGroup } from './isGroup.ts';
import { hasMore, namesOf, withoutMore } from './namesOf.ts';
import { eastAsian, partsAtCommas } from './personName.ts';

/**
 * Authors in any of the shapes exports use: an array of strings or of objects (`{name}`, `{given, family}`,
 * `{first, last}`, `{literal}`), or one string ("A and B", "A; B", "A, B, and C", "B, A., D, C."). Undefined when it is
 * none. A mark of more authors ("et al.") is no author; the last one who is named bears it.
 */
export function authorsOf(value: unknown): Author[] | undefined {
  const given: unknown[] =
    typeof value === 'string' ? namesOf(bareNames(value)) : Array.isArray(value) ? value : [value];
  // What stands beside each name of a list is judged as in one text.
  const texts = given.filter((item) => typeof item === 'string');
  const bare =
    typeof value === 'string' || texts.length === 0
      ? texts
      : bareNames(texts.map(inOneLine).join('\n')).split('\n');
  let next = 0;
  const items = given.map((item) => (typeof item === 'string' ? (bare[next++] ?? item) : item));
  const read = items.filter((item) => item !== '' && item !== null).map(authorOfValue);
  if (!read.every((author) => author !== undefined)) return undefined;
  const authors = [...familyFirst(read.filter(({ name }) => withoutMore(name) !== ''))];
  const last = authors.at(-1);
  if (last && namesMore(value)) authors[authors.length - 1] = { ...last, andOthers: true };
  return authors;
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Whether authors are said to be more than those who are named: "Jane Doe et al.", "… and others". */
export function namesMore(value: unknown): boolean {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  const texts = items.flatMap((item): unknown[] =>
    typeof item === 'object' && item !== null ? Object.values(item) : [item],
  );
  return texts.some((text) => typeof text === 'string' && hasMore(text));
}

/** "Bekkers, Erik J" and "Erik J Bekkers" are one author; only the first form tells the family name. */
export function authorOf(written: string): Author {
  const name = withoutMore(written).replace(/\s+/g, ' ').trim();
  // As BibTeX writes what must stay whole.
  const braced = /^\{([^{}]+)\}$/.exec(name)?.[1];
  if (braced !== undefined) return { name: braced, group: true };
  const { first, suffix, behind } = partsAtCommas(name);
  const [given, ...others] = behind;
  if (given === undefined || others.length > 0 || isGroup({ name })) return { name };
  return displayed(first, given, suffix);
}

function displayed(family: string, given: string, suffix = ''): Author {
  // Chinese, Japanese and Korean names begin with the family's.
  const name = eastAsian.test(family) ? `${family} ${given}` : `${given} ${family}`;
  return suffix === '' ? { name, family, given } : { name: `${name}, ${suffix}`, family, given, suffix };
}

function authorOfValue(value: unknown): Author | undefined {
  if (typeof value === 'string') return authorOf(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const parts = new Map<string, string>();
  for (const [name, held] of Object.entries(value) as [string, unknown][]) {
    const plain = name.toLowerCase().replaceAll(/^[a-z]{1,8}:|[^a-z]/g, '');
    if (typeof held === 'string' && held.trim() !== '' && !parts.has(plain))
      parts.set(plain, held.replace(/\s+/g, ' ').trim());
  }
  const field = (names: string) =>
    names
      .split(' ')
      .map((name) => parts.get(name))
      .find((held) => held !== undefined);
  const family = field('family last lastname surname familyname familynames');
  const given = field('given first firstname givenname givennames forename forenames initials');
  const suffix = field('suffix namesuffix');
  // BibTeX parts "Jane Doe 1,2" at its comma.
  if (family && given && !/\p{L}/u.test(given)) return authorOf(bareNames(`${family},${given}`));
  if (family && given) return displayed(family, given, suffix);
  const whole = field('literal collab collaboration collectivename collective organization institution');
  const name = field('name fullname displayname authname authorname indexedname') ?? whole ?? family;
  if (name === undefined) return undefined;
  const type = field('type nametype') ?? '';
  const isSaid = name === whole || /organi[sz]ation|institution|corporat|collab/i.test(type);
  // What is kept whole in these scripts is as often a person.
  const group = isSaid && (!eastAsian.test(name) || isGroup({ name })) && withoutMore(name) !== '';
  return group ? { name, group } : authorOf(name);
}
