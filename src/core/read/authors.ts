import type { Author } from '../paper.ts';

/**
 * Authors in any of the shapes exports use: an array of strings or of objects (`{name}`, `{given, family}`,
 * `{first, last}`, `{literal}`), or one string ("A and B", "A; B", "A, B, and C"). Undefined when it is none.
 */
export function authorsOf(value: unknown): Author[] | undefined {
  if (typeof value === 'string') return splitNames(value).map(authorOfName);
  if (!Array.isArray(value)) {
    const single = authorOfValue(value);
    return single && [single];
  }
  const authors = value.filter((item) => item !== '' && item !== null).map(authorOfValue);
  return authors.every((author) => author !== undefined) ? authors : undefined;
}

/** "Bekkers, Erik J" and "Erik J Bekkers" are one author; only the first form tells the family name. */
export function authorOfName(written: string): Author {
  const name = written.replace(/\s+/g, ' ').trim();
  const parts = name.split(',').map((part) => part.trim());
  const [family, given] = parts;
  if (parts.length === 2 && family && given && !suffix.test(given)) {
    return { name: `${given} ${family}`, family, given };
  }
  return { name };
}

const suffix = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d)\.?$/i;

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

function splitNames(written: string): string[] {
  const separator = /[;\n]/.test(written) ? /[;\n]/ : / and | & /.test(written) ? /,? and | & / : undefined;
  const parts = separator ? written.split(separator) : [written];
  // "A B, C D and E F" lists whole names by comma; "Family, Given and Family, Given" does not.
  const names = /[;\n]/.test(written) ? parts : parts.flatMap(splitAtCommas);
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

function splitAtCommas(written: string): string[] {
  const parts = written.split(',').map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => /\s/.test(part))
    ? parts
    : parts.length > 2
      ? parts
      : [written];
}
