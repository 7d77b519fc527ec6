import type { Author } from '../paper.ts';
import { hasMore, isSuffix, namesOf, withoutMore } from './names.ts';

/**
 * Authors in any of the shapes exports use: an array of strings or of objects (`{name}`, `{given, family}`,
 * `{first, last}`, `{literal}`), or one string ("A and B", "A; B", "A, B, and C", "B, A., D, C."). Undefined when it is
 * none. A mark of more authors ("et al.") is no author; `namesMore` tells of it.
 */
export function authorsOf(value: unknown): Author[] | undefined {
  if (typeof value === 'string') return namesOf(value).map(authorOfName);
  if (!Array.isArray(value)) {
    const single = authorOfValue(value);
    return single && [single];
  }
  const authors = value
    .filter((item) => item !== '' && item !== null)
    .filter((item) => typeof item !== 'string' || withoutMore(item) !== '')
    .map(authorOfValue);
  return authors.every((author) => author !== undefined) ? authors : undefined;
}

/** Whether authors are said to be more than those who are named: "Jane Doe et al.", "… and others". */
export function namesMore(value: unknown): boolean {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.some((item) => typeof item === 'string' && hasMore(item));
}

/** "Bekkers, Erik J" and "Erik J Bekkers" are one author; only the first form tells the family name. */
export function authorOfName(written: string): Author {
  const name = withoutMore(written).replace(/\s+/g, ' ').trim();
  const [family = '', ...parts] = name.split(',').map((part) => part.trim());
  const suffix = parts.find(isSuffix);
  const [given, ...others] = parts.filter((part) => part !== suffix);
  if (family === '' || !given || others.length > 0) return { name };
  return { name: `${given} ${family}${suffix ? `, ${suffix}` : ''}`, family, given };
}

function authorOfValue(value: unknown): Author | undefined {
  if (typeof value === 'string') return authorOfName(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const field = (...names: string[]) => {
    for (const name of names) {
      const held: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
      if (typeof held === 'string' && held.trim() !== '') return held.replace(/\s+/g, ' ').trim();
    }
    return undefined;
  };
  const family = field('family', 'last', 'lastName', 'last_name', 'familyName');
  const given = field('given', 'first', 'firstName', 'first_name', 'givenName');
  const name = field('name', 'literal', 'full_name', 'fullName', 'fullname');
  if (family && given) return { name: `${given} ${family}`, family, given };
  if (name) return authorOfName(name);
  return family ? { name: family } : undefined;
}
